//! Random edits of random front matter: they read back as intended and change nothing else.
#![allow(clippy::unwrap_used, reason = "a test may fail by panicking")]

mod support;

use mentor::text::patch::{self, Fresh, Patches, same_outside};
use mentor::text::{Document, Kind, Scalar, Value};
use proptest::prelude::*;
use support::garden::{self, Shape};
use support::{our_events, their_events, without_styles};

/// What a value says.
#[derive(Clone, Debug, PartialEq)]
enum Data {
    Null,
    Number(String),
    Text(String),
    List(Vec<Data>),
    Map(Vec<(String, Data)>),
}

fn data(value: Value) -> Data {
    let text = || value.text().into_owned();
    if value.is_map() {
        let entry = |(key, value): (Value, Value)| (key.text().into_owned(), data(value));
        return Data::Map(value.entries().map(entry).collect());
    }
    if value.is_seq() {
        return Data::List(value.items().map(data).collect());
    }
    match value.scalar() {
        Scalar::Null => Data::Null,
        Scalar::Text => Data::Text(text()),
        _ => Data::Number(text()),
    }
}

fn fresh_data(fresh: &Fresh) -> Data {
    match fresh {
        Fresh::Text(text) => Data::Text(text.clone()),
        Fresh::Plain(text) if text.contains('-') => Data::Text(text.clone()),
        Fresh::Plain(text) => Data::Number(text.clone()),
        Fresh::List(items) => Data::List(items.iter().map(fresh_data).collect()),
        Fresh::Map(entries) => {
            let entry = |(key, value): &(String, Fresh)| (key.clone(), fresh_data(value));
            Data::Map(entries.iter().map(entry).collect())
        }
    }
}

/// What another reader of YAML finds in a text, by the same words.
fn their_data(value: &serde_yaml::Value) -> Data {
    use serde_yaml::Value as Theirs;
    match value {
        Theirs::Null => Data::Null,
        Theirs::Bool(value) => Data::Number(value.to_string()),
        Theirs::Number(value) => Data::Number(value.to_string()),
        Theirs::String(text) => Data::Text(text.clone()),
        Theirs::Sequence(items) => Data::List(items.iter().map(their_data).collect()),
        Theirs::Mapping(entries) => {
            let entry = |(key, value)| match their_data(key) {
                Data::Text(key) | Data::Number(key) => (key, their_data(value)),
                _ => panic!("a key that is no text"),
            };
            Data::Map(entries.iter().map(entry).collect())
        }
        Theirs::Tagged(_) => panic!("a tag in what has none"),
    }
}

fn fresh() -> impl Strategy<Value = Fresh> {
    let leaf = prop_oneof![
        4 => garden::hard_text().prop_map(Fresh::Text),
        1 => Just(Fresh::Plain("2026-03-01".to_owned())),
        1 => Just(Fresh::Plain("3".to_owned())),
    ];
    leaf.prop_recursive(3, 12, 4, |inner| {
        let entry = (garden::hard_text(), inner.clone());
        prop_oneof![
            prop::collection::vec(inner, 0..4).prop_map(Fresh::List),
            prop::collection::btree_map(garden::hard_text(), entry, 0..4).prop_map(|entries| {
                Fresh::Map(
                    entries
                        .into_iter()
                        .map(|(key, (_, value))| (key, value))
                        .collect(),
                )
            }),
        ]
    })
}

/// All values of a document with the way to each.
fn values<'d>(value: Value<'d>, path: &mut Vec<usize>, found: &mut Vec<(Vec<usize>, Value<'d>)>) {
    found.push((path.clone(), value));
    let children: Vec<Value> = match value.is_map() {
        true => value.entries().map(|(_, value)| value).collect(),
        false => value.items().collect(),
    };
    for (number, child) in children.into_iter().enumerate() {
        path.push(number);
        values(child, path, found);
        path.pop();
    }
}

fn reach<'t>(mut data: &'t mut Data, path: &[usize]) -> &'t mut Data {
    for step in path {
        data = match data {
            Data::List(items) => &mut items[*step],
            Data::Map(entries) => &mut entries[*step].1,
            _ => panic!("a scalar holds nothing"),
        };
    }
    data
}

#[derive(Clone, Copy, Debug)]
enum Verb {
    Set,
    Append,
    InsertItem,
    InsertKey,
    RemoveItem,
    RemoveKey,
}

fn verb() -> impl Strategy<Value = Verb> {
    use Verb::*;
    prop::sample::select(vec![
        Set, Append, InsertItem, InsertKey, RemoveItem, RemoveKey,
    ])
}

/// Makes one edit and holds the new text to everything that is promised.
fn try_edit(
    shape: &Shape,
    crlf: bool,
    verb: Verb,
    pick: usize,
    number: usize,
    fresh: &Fresh,
) -> Result<(), TestCaseError> {
    let yaml = garden::write(shape);
    let file = format!("---\n{yaml}---\n\n# Journal\n");
    let file = if crlf {
        file.replace('\n', "\r\n")
    } else {
        file
    };
    let document = Document::parse(file.as_bytes()).unwrap();
    prop_assert_eq!(
        document.problems(),
        [],
        "the garden grows what we do not read:\n{}",
        &yaml
    );
    let root = document.root().unwrap();
    let mut found = Vec::new();
    values(root, &mut Vec::new(), &mut found);
    let suits = |value: &Value| match verb {
        Verb::Set => value.id() != root.id(),
        Verb::Append | Verb::InsertItem => value.is_seq() || value.kind() == Kind::Null,
        Verb::InsertKey => value.is_map() || value.kind() == Kind::Null,
        Verb::RemoveItem => value.is_seq() && !value.is_empty(),
        Verb::RemoveKey => value.is_map() && !value.is_empty(),
    };
    found.retain(|(_, value)| suits(value));
    prop_assume!(!found.is_empty());
    let (path, target) = &found[pick % found.len()];
    let mut expected = data(root);
    let goal = reach(&mut expected, path);
    let len = target.len();
    let patch = match verb {
        Verb::Set => {
            *goal = fresh_data(fresh);
            patch::set(&document, *target, fresh)
        }
        Verb::Append | Verb::InsertItem => {
            let at = if matches!(verb, Verb::Append) {
                len
            } else {
                number % (len + 1)
            };
            match goal {
                Data::List(items) => items.insert(at, fresh_data(fresh)),
                goal => *goal = Data::List(vec![fresh_data(fresh)]),
            }
            patch::insert_item(&document, *target, at, fresh)
        }
        Verb::InsertKey => {
            let before = number % (len + 1);
            let mut names: Vec<String> = (0..len).map(|number| format!("k{number}")).collect();
            names.insert(before, "new".to_owned());
            let entry = ("new".to_owned(), fresh_data(fresh));
            match goal {
                Data::Map(entries) => entries.insert(before, entry),
                goal => *goal = Data::Map(vec![entry]),
            }
            let order: Vec<&str> = names.iter().map(String::as_str).collect();
            patch::insert_key(&document, *target, "new", fresh, &order)
        }
        Verb::RemoveItem => {
            let Data::List(items) = goal else {
                unreachable!("a list was chosen")
            };
            items.remove(number % len);
            patch::remove_item(&document, *target, number % len)
        }
        Verb::RemoveKey => {
            let Data::Map(entries) = goal else {
                unreachable!("a map was chosen")
            };
            let (key, _) = entries.remove(number % len);
            patch::remove_key(&document, *target, &key)
        }
    };
    let patch = match patch {
        Ok(patch) => patch,
        Err(refusal) => {
            let reason = format!(
                "{refusal:?}: {verb:?} {:?} at {number} in\n{file}",
                target.raw()
            );
            return Err(TestCaseError::fail(reason));
        }
    };
    let patches = Patches::from(patch);
    let after = patches.apply(&file);
    let told = format!("{verb:?} {:?}\n{file}\n{after}\n{patches:?}", target.raw());
    prop_assert!(same_outside(&file, &after, &patches), "{}", told);
    let read = Document::parse(after.as_bytes()).unwrap();
    prop_assert_eq!(read.problems(), [], "{}", &told);
    prop_assert_eq!(data(read.root().unwrap()), expected.clone(), "{}", &told);
    let front = read.front().unwrap().of(&after);
    let theirs = their_events(front);
    prop_assert_eq!(Ok(without_styles(our_events(&read))), theirs, "{}", &told);
    let theirs: serde_yaml::Value = match serde_yaml::from_str(front) {
        Ok(theirs) => theirs,
        Err(error) => return Err(TestCaseError::fail(format!("{error}: {told}"))),
    };
    prop_assert_eq!(their_data(&theirs), expected, "{}", &told);
    let line_ends = after.matches('\n').count();
    let carried = after.matches("\r\n").count();
    prop_assert_eq!(carried, if crlf { line_ends } else { 0 }, "{}", &told);
    let takes_out = match verb {
        Verb::Set => !target.is_scalar(),
        Verb::RemoveItem | Verb::RemoveKey => true,
        _ => false,
    };
    if !takes_out {
        for comment in comments(&file) {
            prop_assert!(after.contains(comment), "lost {}: {}", comment, told);
        }
    }
    Ok(())
}

/// The numbered comments of a text.
fn comments(text: &str) -> impl Iterator<Item = &str> {
    let number = |rest: &str| rest.find('.').unwrap_or(0) + 1;
    text.match_indices("# c")
        .map(move |(at, _)| &text[at..at + number(&text[at..])])
}

/// Edits of one run; `TEXT_EDITS` asks for more.
fn cases() -> u32 {
    let asked = std::env::var("TEXT_EDITS")
        .ok()
        .and_then(|text| text.parse().ok());
    asked.unwrap_or(1500)
}

proptest! {
    #![proptest_config(ProptestConfig {
        max_global_rejects: u32::MAX,
        failure_persistence: None,
        ..ProptestConfig::with_cases(cases())
    })]

    #[test]
    fn edits_read_back_and_change_nothing_else(
        shape in garden::front_matter(),
        crlf: bool,
        verb in verb(),
        pick in 0usize..64,
        number in 0usize..8,
        fresh in fresh(),
    ) {
        try_edit(&shape, crlf, verb, pick, number, &fresh)?;
    }
}
