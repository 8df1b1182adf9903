//! The journal without its private entries.

use minijinja::Value;

use super::super::Case;
use super::super::part::{Part, one};
use super::plain;
use crate::model::Note;

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
        "whether it must never leave the organisation; of what is here never true",
    ),
    one("text", "what it says, as Markdown"),
];

pub(in crate::view) fn notes(case: &Case) -> Value {
    public(case).map(plain).collect()
}

pub(in crate::view) fn assessment(case: &Case) -> Value {
    let latest = public(case)
        .filter(|note| note.kind == "assessment")
        .max_by_key(|note| note.date);
    latest.map_or_else(|| Value::from(()), plain)
}

fn public(case: &Case) -> impl Iterator<Item = &Note> {
    let notes = case.snapshot().client().notes.iter();
    notes.filter(|note| !note.private)
}
