//! What a conflict is about, in the person's words: the goal by its title, the note by its day.

use crate::cli::context::Context;
use crate::locale::{Lang, Text, key, words};
use crate::merge::Conflict;
use crate::record::{Route, Step, heading};
use crate::text::journal::sections;
use crate::text::{Document, Value};

/// The entries that people know by a text of theirs, or else by their id.
const NAMED: [(&str, &str, Text); 5] = [
    ("goals", "title", words::ABOUT_GOAL),
    ("actions", "what", words::ABOUT_ACTION),
    ("resources", "what", words::ABOUT_RESOURCE),
    ("options", "what", words::ABOUT_OPTION),
    ("consents", "to", words::ABOUT_CONSENT),
];

/// The entries that people know by their day.
const DATED: [(&str, Text); 3] = [
    ("ratings", words::ABOUT_RATING),
    ("decisions", words::ABOUT_DECISION),
    ("outcomes", words::ABOUT_OUTCOME),
];

/// What there is one of.
const SINGLE: [(&str, Text); 5] = [
    ("phases", words::ABOUT_PHASE),
    ("standing", words::ABOUT_STANDING),
    ("plan", words::ABOUT_PLAN),
    ("agreement", words::ABOUT_AGREEMENT),
    ("referral", words::ABOUT_REFERRAL),
];

/// What a conflict between two versions is about.
pub fn about(conflict: &Conflict, ours: &[u8], theirs: &[u8], context: &Context) -> String {
    // Where ours has no such place, the way leads through theirs.
    let version = if conflict.ours.is_some() {
        ours
    } else {
        theirs
    };
    let steps = &conflict.route.0;
    let document = Document::parse(version).ok();
    let found = document.as_ref().and_then(|document| {
        let root = document.root()?;
        match steps.first()? {
            Step::Key(key) if key == "notes" => note(document, steps, context.lang),
            Step::Key(key) => entry(key, root, steps, context),
            Step::Index(_) => None,
        }
    });
    let found = found.or_else(|| whole_entry(conflict, steps, context));
    found.unwrap_or_else(|| match &steps[..] {
        [Step::Key(key)] => named("", key, context.lang),
        _ => format!("`{}`", path(&conflict.route)),
    })
}

/// An entry that one side took out: by the lines of the side that still has it.
fn whole_entry(conflict: &Conflict, steps: &[Step], context: &Context) -> Option<String> {
    let [Step::Key(key)] = steps else {
        return None;
    };
    let lines = conflict.ours.as_ref().or(conflict.theirs.as_ref())?;
    let is_whole_list = lines.starts_with(&format!("{key}:"));
    let head = if is_whole_list {
        ""
    } else {
        &format!("{key}:\n")
    };
    let text = format!("---\n{head}{lines}\n---\n");
    let document = Document::parse(text.as_bytes()).ok()?;
    // Of several none is meant more than the others.
    document
        .root()?
        .get(key)
        .filter(|list| list.items().count() == 1)?;
    let steps = [Step::Key(key.clone()), Step::Index(0)];
    entry(key, document.root()?, &steps, context)
}

/// What people call a key; as it stands in the record where they have no word for it.
fn named(within: &str, name: &str, lang: Lang) -> String {
    key(within, name).map_or_else(|| format!("`{name}`"), |text| text.of(lang).to_owned())
}

/// A route as one word: `goals[0].status`.
pub fn path(route: &Route) -> String {
    let mut text = String::new();
    for step in &route.0 {
        match step {
            Step::Key(key) if text.is_empty() => text.push_str(key),
            Step::Key(key) => text.push_str(&format!(".{key}")),
            Step::Index(index) => text.push_str(&format!("[{index}]")),
        }
    }
    text
}

fn note(document: &Document<'_>, steps: &[Step], lang: Lang) -> Option<String> {
    let Some(Step::Index(number)) = steps.get(1) else {
        return Some(words::ABOUT_JOURNAL.of(lang).to_owned());
    };
    let text = document.text();
    let sections = sections(text, document.body());
    let words = sections.get(*number)?.heading.of(text);
    let name = heading(words).map_or_else(|| words.to_owned(), |it| it.date.to_string());
    Some(words::ABOUT_NOTE.say(lang, &[("name", &name)]))
}

fn entry(key: &str, root: Value<'_>, steps: &[Step], context: &Context) -> Option<String> {
    let lang = context.lang;
    let top = root.get(key)?;
    let said = |value: Value<'_>, keys: &[&str]| {
        let found = keys.iter().find_map(|key| value.get(key))?;
        Some(found.text().into_owned())
    };
    if let Some((_, text)) = SINGLE.iter().find(|(known, _)| *known == key) {
        let rest = rest(top, key, &steps[1..], lang).filter(|_| !top.is_seq());
        return Some(with(text.of(lang).to_owned(), rest));
    }
    let second = steps.get(1)?;
    let value = down(top, second)?;
    let name = match second {
        Step::Key(area) if key == "areas" => {
            let name = area_title(root, area, context).unwrap_or_else(|| area.clone());
            words::ABOUT_AREA.say(lang, &[("name", &name)])
        }
        _ => {
            let named = NAMED.iter().find(|(known, _, _)| *known == key);
            let dated = DATED.iter().find(|(known, _)| *known == key);
            let (text, name) = match (named, dated) {
                (Some((_, by, text)), _) => (text, said(value, &[by, "id"])?),
                (None, Some((_, text))) => (text, said(value, &["date"])?),
                (None, None) => return None,
            };
            text.say(lang, &[("name", &name)])
        }
    };
    Some(with(name, rest(value, key, &steps[2..], lang)))
}

fn with(name: String, rest: Option<String>) -> String {
    match rest {
        Some(rest) => format!("{name}, {rest}"),
        None => name,
    }
}

/// The keys and days on the rest of the way.
fn rest<'s>(
    mut value: Value<'_>,
    mut within: &'s str,
    steps: &'s [Step],
    lang: Lang,
) -> Option<String> {
    let mut said = Vec::new();
    for step in steps {
        let next = down(value, step);
        match (step, next) {
            (Step::Key(key), _) => {
                said.push(named(within, key, lang));
                within = key;
            }
            (Step::Index(_), Some(item)) => {
                said.extend(item.get("date").map(|date| date.text().into_owned()));
            }
            (Step::Index(_), None) => {}
        }
        value = match next {
            Some(next) => next,
            None => break,
        };
    }
    (!said.is_empty()).then(|| said.join(" "))
}

pub(super) fn down<'d>(value: Value<'d>, step: &Step) -> Option<Value<'d>> {
    match step {
        Step::Key(key) => value.get(key),
        Step::Index(index) => value.items().nth(*index),
    }
}

/// What the programme calls an area of life.
fn area_title(root: Value<'_>, area: &str, context: &Context) -> Option<String> {
    let programme = root.get("programme")?.text();
    let rules = context.programmes().get(&programme)?;
    let area = rules.programme().areas.iter().find(|it| it.id == area)?;
    Some(context.lang.pick(&area.da, &area.en).to_owned())
}
