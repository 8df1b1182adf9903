//! The journal; its private entries only where they were asked for by name.

use minijinja::Value;
use serde_json::Map;

use super::super::Case;
use super::super::part::{Part, one};
use super::plain;
use crate::model::{Disclosure, Note};

pub(in crate::view) static NOTE: &[Part] = &[
    one("date", "the day"),
    one(
        "kind",
        "`meeting`, `no_show`, `assessment` and so on, or a word of the workspace's own",
    ),
    one("minutes", "how long it took, in minutes"),
    one("by", "the handle of the mentor whose entry it is"),
    one(
        "private",
        "whether it must never leave the organisation; true only where a report was asked for private notes by name",
    ),
    one("text", "what it says, as Markdown"),
];

pub(in crate::view) fn notes(case: &Case) -> Value {
    let disclosure = case.snapshot().disclosure();
    let with_private = disclosure.is_some_and(Disclosure::carries_private);
    let notes = case.snapshot().client().notes.iter();
    let told = notes.filter(|note| with_private || !note.private);
    told.map(plain).collect()
}

pub(in crate::view) fn assessment(case: &Case) -> Value {
    let latest = public(case)
        .filter(|note| note.is_assessment())
        .max_by_key(|note| note.date);
    latest.map_or_else(|| Value::from(()), plain)
}

pub(in crate::view) fn own(case: &Case) -> Value {
    let disclosure = case.snapshot().disclosure();
    let own = disclosure.filter(|it| it.receiver.is_none());
    own.map_or_else(|| plain(Map::new()), |it| plain(&it.own))
}

fn public(case: &Case) -> impl Iterator<Item = &Note> {
    let notes = case.snapshot().client().notes.iter();
    notes.filter(|note| !note.private)
}
