//! An edit, tried before it is handed out.

use super::spot::Spot;
use super::tree::Tree;
use super::{Fresh, Patch, Patches, Refusal};
use crate::text::{Document, Value};

/// The change that an edit is to make at the value it is about.
pub(super) enum Change<'f> {
    Set(&'f Fresh),
    PutEntry(usize, &'f str, &'f Fresh),
    PutItem(usize, &'f Fresh),
    Drop(usize),
}

/// Hands out the first patch whose text reads as the old tree with the change in it.
pub(super) fn first_that_holds(
    document: &Document,
    spot: &Spot,
    change: &Change,
    patches: impl IntoIterator<Item = Patch>,
) -> Result<Patch, Refusal> {
    let mut expected = document.root().map(Tree::of).ok_or(Refusal::NotAValue)?;
    let target = expected.at(&spot.path).ok_or(Refusal::NotAValue)?;
    change.make(target).ok_or(Refusal::Missing)?;
    let holds = |patch: &Patch| {
        let text = Patches::from(patch.clone()).apply(document.text());
        document.read_again(&text).is_ok_and(|new| {
            new.problems().is_empty() && new.root().map(Tree::of).as_ref() == Some(&expected)
        })
    };
    patches.into_iter().find(holds).ok_or(Refusal::Unsafe)
}

/// What every edit asks first: a document without problems, and a value of it.
pub(super) fn spot<'d>(document: &'d Document, value: Value) -> Result<Spot<'d>, Refusal> {
    if !document.problems().is_empty() {
        return Err(Refusal::Problems);
    }
    super::spot::find(document, value.id()).ok_or(Refusal::NotAValue)
}

impl Change<'_> {
    fn make(&self, target: &mut Tree) -> Option<()> {
        match (self, target) {
            (Self::Set(fresh), target) => *target = Tree::of_fresh(fresh),
            (Self::PutEntry(at, key, fresh), Tree::Map(entries)) if *at <= entries.len() => {
                entries.insert(*at, (Tree::key(key), Tree::of_fresh(fresh)));
            }
            (Self::PutItem(at, fresh), Tree::List(items)) if *at <= items.len() => {
                items.insert(*at, Tree::of_fresh(fresh));
            }
            (Self::Drop(at), Tree::List(items)) if *at < items.len() => drop(items.remove(*at)),
            (Self::Drop(at), Tree::Map(entries)) if *at < entries.len() => {
                drop(entries.remove(*at));
            }
            _ => return None,
        }
        Some(())
    }
}
