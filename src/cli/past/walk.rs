//! What each commit added to a file and took from it, of things that a version can be asked for.
//!
//! A thing that stands twice in a version is two things. A merge adds what none of its parents has, and
//! takes what all of them have: so what a side branch wrote belongs to the commit there.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher as _};

use crate::git::{ObjectId, Version};

/// A thing as a number: the same for equal things, and within a version once for each time it stands there.
pub(in crate::cli) type Mark = u64;

/// The mark of a thing.
pub(super) fn mark<T: Hash + ?Sized>(thing: &T) -> Mark {
    let mut hasher = DefaultHasher::new();
    thing.hash(&mut hasher);
    hasher.finish()
}

/// The mark of a thing that stands there so many times; the first is the thing's own.
pub(super) fn again(first: Mark, time: usize) -> Mark {
    if time == 1 {
        first
    } else {
        mark(&(first, time))
    }
}

/// The marks of a version's things, in the order of the version.
pub(super) fn marks<T: Hash>(things: &[T]) -> Vec<Mark> {
    let mut times: HashMap<Mark, usize> = HashMap::with_capacity(things.len());
    let mark = |thing: &T| {
        let first = mark(thing);
        let time = times.entry(first).or_insert(0);
        *time += 1;
        again(first, *time)
    };
    things.iter().map(mark).collect()
}

/// What a commit did, or what stands in the folder and is not committed yet.
#[derive(Debug, PartialEq, Eq)]
pub(in crate::cli) struct Step {
    /// The version, by its number; nothing in the folder.
    pub version: Option<usize>,
    /// What it added.
    pub added: Vec<Mark>,
    /// What it took away.
    pub removed: Vec<Mark>,
}

/// The marks of contents that could be read, sorted.
pub(super) type Read = HashMap<ObjectId, Vec<Mark>>;

/// The steps that versions took, the oldest first; a version that could not be read is passed over, and
/// what follows it is held against what came before it.
pub(super) fn steps(versions: &[Version], read: &Read) -> Vec<Step> {
    let mut before_unread: HashMap<&ObjectId, Vec<&ObjectId>> = HashMap::new();
    let mut steps = Vec::with_capacity(versions.len());
    for (number, version) in versions.iter().enumerate().rev() {
        let known = |id| readable(id, &before_unread, read);
        let before: Vec<&ObjectId> = version.before.iter().flat_map(known).collect();
        let Some(after) = &version.after else {
            continue;
        };
        match read.get(after) {
            Some(after) => {
                let before: Vec<&[Mark]> = before.iter().map(|id| read[*id].as_slice()).collect();
                steps.push(step(Some(number), &before, after));
            }
            None => {
                before_unread.entry(after).or_insert(before);
            }
        }
    }
    steps
}

/// The step from one or more versions to the next; all are sorted.
pub(super) fn step(version: Option<usize>, before: &[&[Mark]], after: &[Mark]) -> Step {
    let is_new = |left: Vec<Mark>, marks: &&[Mark]| without(&left, marks);
    let added = match before {
        [before] => without(after, before),
        before => before.iter().fold(after.to_vec(), is_new),
    };
    let (first, others) = before.split_first().unzip();
    let mut removed = without(first.copied().unwrap_or_default(), after);
    let others = others.unwrap_or_default();
    removed.retain(|mark| others.iter().all(|marks| marks.binary_search(mark).is_ok()));
    Step {
        version,
        added,
        removed,
    }
}

/// What of some marks is not among others; both are sorted.
fn without(some: &[Mark], others: &[Mark]) -> Vec<Mark> {
    let mut others = others.iter().peekable();
    let is_left = |mark: &&Mark| {
        while others.next_if(|other| other < mark).is_some() {}
        others.peek() != Some(mark)
    };
    some.iter().filter(is_left).copied().collect()
}

fn readable<'v>(
    id: &'v ObjectId,
    before_unread: &HashMap<&'v ObjectId, Vec<&'v ObjectId>>,
    read: &Read,
) -> Vec<&'v ObjectId> {
    match read.contains_key(id) {
        true => vec![id],
        false => before_unread.get(id).cloned().unwrap_or_default(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_twice_is_two_things() {
        let once = marks(&["a", "b"]);
        let twice = marks(&["a", "b", "a"]);
        assert_eq!(once, twice[..2]);
        assert_ne!(twice[0], twice[2]);
    }

    #[test]
    fn a_merge_adds_what_no_parent_has_and_takes_what_all_have() {
        let step = step(Some(0), &[&[1, 2, 3], &[2, 3, 4]], &[1, 3, 4, 5]);
        assert_eq!((step.added, step.removed), (vec![5], vec![2]));
    }
}
