//! Spoilt files: nothing panics or hangs, and no edit of one is wrong.
#![allow(clippy::print_stdout, reason = "the counts are the test's result")]

mod support;

use mentor::text::de::{self, Broken};
use mentor::text::patch::{self, Fresh, Patch, Patches, Refusal, same_outside};
use mentor::text::{Document, LineIndex, NodeId, Value, journal};
use support::mutate::{Random, mutate};
use support::{our_events, records, suite, their_events, without_styles};

/// Spoilt files of one run; `TEXT_MUTATIONS` asks for more.
const MUTATIONS: usize = 120_000;

/// What may be read of any file must be there to read.
fn look_at(document: &Document) {
    let text = document.text();
    let index = LineIndex::new(text);
    for problem in document.problems() {
        assert!(
            text.get(problem.span.range()).is_some(),
            "{problem:?} in {text:?}"
        );
        let place = index.place(problem.span.start);
        assert!(place.line >= 1 && place.line <= index.count() && place.column >= 1);
    }
    let ordered = document.problems().is_sorted_by_key(|problem| problem.span);
    assert!(ordered, "{:?}", document.problems());
    for section in journal::sections(text, document.body()) {
        assert!(
            text.get(section.heading.range()).is_some(),
            "{section:?} in {text:?}"
        );
        assert!(
            text.get(section.body.range()).is_some(),
            "{section:?} in {text:?}"
        );
    }
    if let Some(root) = document.root() {
        let read: Result<serde_json::Value, _> = de::from_value(root, &Broken::new());
        assert!(read.is_ok(), "{read:?} in {text:?}");
    }
    if document.problems().is_empty() {
        let front = document.front().unwrap_or_default().of(text);
        assert_eq!(
            Ok(without_styles(our_events(document))),
            their_events(front),
            "{text:?}"
        );
    }
}

/// A new value, from easy to hard.
fn fresh(random: &mut Random) -> Fresh {
    let text = |text: &str| Fresh::Text(text.to_owned());
    let entry = |key: &str, value| (key.to_owned(), value);
    match random.below(8) {
        0 => Fresh::Plain("2026-03-01".to_owned()),
        1 => text("one\n\n  two\n"),
        2 => text("no"),
        3 => text("- a: {b}, # c"),
        4 => Fresh::List(vec![text("x"), Fresh::Map(vec![entry("y", text("a\nb"))])]),
        5 => Fresh::Map(vec![
            entry("date", Fresh::Plain("1".to_owned())),
            entry("by", text("x")),
        ]),
        6 => Fresh::Map(vec![entry(
            "l",
            Fresh::List(vec![Fresh::Map(vec![entry("k", text(""))])]),
        )]),
        _ => text("some words"),
    }
}

fn edit(random: &mut Random, document: &Document) -> Option<Result<Patch, Refusal>> {
    let root = document.root()?;
    let last = (0..).find(|id| document.value(NodeId(*id)).is_none())?;
    let value: Value = document.value(NodeId(random.below(last as usize) as u32))?;
    let new = fresh(random);
    let number = random.below(value.len() + 1);
    Some(match random.below(6) {
        0 => patch::set(document, value, &new),
        1 => patch::append(document, value, &new),
        2 => patch::insert_item(document, value, number, &new),
        3 => patch::insert_key(document, value, "new", &new, &["id", "new", "by", "date"]),
        4 => patch::remove_item(document, value, number),
        _ => {
            let (key, _) = value
                .entries()
                .nth(number)
                .or_else(|| root.entries().next())?;
            patch::remove_key(document, value, &key.text())
        }
    })
}

#[test]
fn bears_spoilt_files() {
    let asked = std::env::var("TEXT_MUTATIONS")
        .ok()
        .and_then(|text| text.parse().ok());
    let mutations = asked.unwrap_or(MUTATIONS);
    let seed = std::env::var("TEXT_SEED")
        .ok()
        .and_then(|text| text.parse().ok())
        .unwrap_or(2);
    let mut corpus = records::samples();
    corpus.extend(
        suite::cases()
            .unwrap_or_default()
            .into_iter()
            .map(|case| case.yaml),
    );
    let journal = "## 2026-01-12, meeting\n\n```\n## code\n```\n## 2026-01-15, phone, private\n";
    let mut random = Random::new(seed);
    let (mut read, mut edited, mut refused, mut unsafe_ones) = (0, 0, 0, Vec::new());
    for number in 0..mutations {
        let yaml = &corpus[random.below(corpus.len())];
        let file = match number % 4 {
            0 => mutate(
                &mut random,
                &format!("---\n{yaml}---\n\n{journal}"),
                &corpus,
            ),
            1 => {
                format!("---\n{}\n---\n", mutate(&mut random, yaml, &corpus)).replace('\n', "\r\n")
            }
            _ => format!(
                "---\n{}\n---\n{journal}",
                mutate(&mut random, yaml, &corpus)
            ),
        };
        let mut bytes = file.into_bytes();
        if number % 16 == 0 {
            let at = random.below(bytes.len());
            bytes[at] = random.below(256) as u8;
        }
        let Ok(document) = Document::parse(&bytes) else {
            continue;
        };
        look_at(&document);
        if !document.problems().is_empty() {
            continue;
        }
        read += 1;
        match edit(&mut random, &document) {
            None => {}
            Some(Ok(patch)) => {
                edited += 1;
                let patches = Patches::from(patch);
                let after = patches.apply(document.text());
                assert!(same_outside(document.text(), &after, &patches));
                let read = Document::parse(after.as_bytes());
                assert!(read.is_ok_and(|read| {
                    look_at(&read);
                    read.problems().is_empty()
                }));
            }
            Some(Err(Refusal::Unsafe)) => unsafe_ones.push(document.text().to_owned()),
            Some(Err(_)) => refused += 1,
        }
    }
    unsafe_ones.sort_by_key(String::len);
    println!(
        "{mutations} files, {read} read whole; {edited} edited, {refused} not to be edited so, {} refused as unsafe",
        unsafe_ones.len()
    );
    if std::env::var_os("TEXT_UNSAFE").is_some() {
        unsafe_ones
            .iter()
            .take(20)
            .for_each(|text| println!("{text:?}"));
    }
    assert!(
        edited > mutations / 50,
        "only {edited} files could be edited"
    );
    assert!(
        unsafe_ones.len() <= edited / 100,
        "{} edits were unsafe",
        unsafe_ones.len()
    );
}
