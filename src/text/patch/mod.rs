//! Edits as patches: what is written anew, where, and nothing else.
//!
//! A patch is made for one document as it stands. Before it is handed out it is tried: the text
//! that it makes is read, and must be the old tree with just the one change in it.

mod fresh;
mod ink;
mod insert;
mod items;
mod open;
pub(crate) mod page;
mod quote;
mod remove;
pub(crate) mod seat;
mod set;
mod spot;
mod style;
mod tree;
mod trial;

use std::fmt;

use super::Span;

pub use fresh::Fresh;
pub use insert::insert_key;
pub use items::{append, insert_item};
pub use remove::{remove_item, remove_key};
pub use set::set;

/// A piece of text that takes the place of another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Patch {
    /// What is taken out; empty where something is only put in.
    pub span: Span,
    /// What is put in.
    pub with: String,
}

/// Patches of one text, none over another.
#[derive(Clone, Debug, Default)]
pub struct Patches(Vec<Patch>);

impl Patches {
    /// No patch.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a patch; two at the same place are applied in the order in which they came.
    pub fn add(&mut self, patch: Patch) -> Result<(), Refusal> {
        let at = self.0.partition_point(|other| other.span <= patch.span);
        let before = at.checked_sub(1).and_then(|before| self.0.get(before));
        let meets_before = before.is_some_and(|before| before.span.end > patch.span.start);
        let after = self.0.get(at);
        let meets_after = after.is_some_and(|after| patch.span.end > after.span.start);
        if meets_before || meets_after {
            return Err(Refusal::Overlap);
        }
        self.0.insert(at, patch);
        Ok(())
    }

    /// The patches in the order of their places.
    pub fn iter(&self) -> impl Iterator<Item = &Patch> {
        self.0.iter()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The text with all patches in it; a span that does not lie in the text is passed over.
    pub fn apply(&self, text: &str) -> String {
        let mut new = String::with_capacity(text.len() + self.0.iter().map(grown).sum::<usize>());
        let mut done = 0;
        for patch in &self.0 {
            let range = patch.span.range();
            let (Some(kept), Some(_)) = (text.get(done..range.start), text.get(range.clone()))
            else {
                continue;
            };
            new.push_str(kept);
            new.push_str(&patch.with);
            done = range.end;
        }
        new.push_str(text.get(done..).unwrap_or_default());
        new
    }
}

impl From<Patch> for Patches {
    fn from(patch: Patch) -> Self {
        Self(vec![patch])
    }
}

/// The one patch that makes one text of another.
pub fn between(before: &str, after: &str) -> Patch {
    let same = |(one, other): &(char, char)| one == other;
    let length = |pairs: &mut dyn Iterator<Item = (char, char)>| -> usize {
        pairs
            .take_while(same)
            .map(|(sign, _)| sign.len_utf8())
            .sum()
    };
    let start = length(&mut before.chars().zip(after.chars()));
    let (old, new) = (&before[start..], &after[start..]);
    let rest = length(&mut old.chars().rev().zip(new.chars().rev()));
    Patch {
        span: Span::at(start, before.len() - rest),
        with: new[..new.len() - rest].to_owned(),
    }
}

fn grown(patch: &Patch) -> usize {
    patch.with.len()
}

/// Whether a text has become another by these patches, every byte outside their spans the same.
pub fn same_outside(before: &str, after: &str, patches: &Patches) -> bool {
    let mut old = before.as_bytes();
    let mut new = after.as_bytes();
    let mut done = 0;
    for patch in patches.iter() {
        let range = patch.span.range();
        let kept = range.start.saturating_sub(done);
        let (Some(old_rest), Some(new_rest)) = (
            old.get(kept + range.len()..),
            new.get(kept + patch.with.len()..),
        ) else {
            return false;
        };
        let put_in = new.get(kept..kept + patch.with.len());
        if old.get(..kept) != new.get(..kept) || put_in != Some(patch.with.as_bytes()) {
            return false;
        }
        (old, new, done) = (old_rest, new_rest, range.end);
    }
    old == new
}

/// Why an edit is not made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The document has problems: what is not understood is not edited.
    Problems,
    /// The value is no map.
    NotAMap,
    /// The value is no list.
    NotAList,
    /// The map has no such key, or the list no such item.
    Missing,
    /// The map has the key already.
    Present,
    /// The value is not one of the document's, or is a key.
    NotAValue,
    /// The new value cannot be written: it is nested too deep, or is no data.
    Unwritable,
    /// The text that the edit makes does not read as intended.
    Unsafe,
    /// The patch meets another one.
    Overlap,
}

impl fmt::Display for Refusal {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::Problems => "the front matter has problems",
            Self::NotAMap => "the value is no map",
            Self::NotAList => "the value is no list",
            Self::Missing => "there is no such key or item",
            Self::Present => "the key is there already",
            Self::NotAValue => "it is no value of the document",
            Self::Unwritable => "the new value cannot be written",
            Self::Unsafe => "the edited text would not read as intended",
            Self::Overlap => "two edits meet at one place",
        })
    }
}

impl std::error::Error for Refusal {}
