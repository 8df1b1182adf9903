//! What each commit added to a file and took from it, of things that a version can be asked for.
//!
//! A thing that stands twice in a version is two things. A merge adds what none of its parents has, so what
//! a side branch wrote belongs to the commit there. It takes what all of them have, and what one has and no
//! other ever had; what another has had and has no more, that side took.

use std::collections::{HashMap, HashSet, VecDeque};
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
    /// What a merge has from one parent and another has not.
    pub taken: Vec<Mark>,
}

/// The marks of contents that could be read, sorted.
pub(super) type Read = HashMap<ObjectId, Vec<Mark>>;

/// The steps that versions took, the oldest first; a version that could not be read is passed over, and
/// what follows it is held against what came before it.
pub(super) fn steps(versions: &[Version], read: &Read) -> Vec<Step> {
    let mut earlier = Earlier::new(read);
    let mut steps = Vec::with_capacity(versions.len());
    for (number, version) in versions.iter().enumerate().rev() {
        let Some(after) = &version.after else {
            continue;
        };
        if let Some(marks) = read.get(after) {
            let before = version.before.iter();
            let before: Vec<&ObjectId> = before.flat_map(|id| earlier.readable(id)).collect();
            let marks_of: Vec<&[Mark]> = before.iter().map(|id| read[*id].as_slice()).collect();
            let mut step = step(Some(number), &marks_of, marks);
            if before.len() > 1 {
                step.removed.extend(earlier.dropped(&before, marks));
                step.removed.sort_unstable();
                step.removed.dedup();
            }
            steps.push(step);
        }
        earlier.add(after, &version.before);
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
    let mut taken = Vec::new();
    if before.len() > 1 {
        let missing = before.iter().flat_map(|marks| without(after, marks));
        taken.extend(missing.filter(|mark| added.binary_search(mark).is_err()));
        taken.sort_unstable();
        taken.dedup();
    }
    Step {
        version,
        added,
        removed,
        taken,
    }
}

/// What each content came from, as far as the steps have come.
struct Earlier<'v> {
    before: HashMap<&'v ObjectId, Vec<&'v ObjectId>>,
    read: &'v Read,
}

impl<'v> Earlier<'v> {
    fn new(read: &'v Read) -> Self {
        let before = HashMap::new();
        Self { before, read }
    }

    fn add(&mut self, after: &'v ObjectId, before: &'v [ObjectId]) {
        let known = self.before.entry(after).or_default();
        known.extend(before.iter().filter(|id| *id != after));
    }

    /// The content itself, or the nearest before it that can be read.
    fn readable(&self, id: &'v ObjectId) -> Vec<&'v ObjectId> {
        let mut found = Vec::new();
        self.walk(id, |id| {
            let is_read = self.read.contains_key(id);
            found.extend(is_read.then_some(id));
            is_read
        });
        found
    }

    /// What one of the versions that are merged has, and the merge has not, and no other ever had.
    fn dropped(&self, merged: &[&'v ObjectId], after: &[Mark]) -> Vec<Mark> {
        let mut dropped = Vec::new();
        for id in merged {
            let mut left = without(&self.read[*id], after);
            for other in merged.iter().filter(|other| *other != id) {
                self.forget_what_went(other, &mut left);
            }
            dropped.extend(left);
        }
        dropped
    }

    /// Leaves out what a version has not but had once.
    fn forget_what_went(&self, id: &'v ObjectId, marks: &mut Vec<Mark>) {
        let own = &self.read[id];
        let is_in = |marks: &[Mark], mark: &Mark| marks.binary_search(mark).is_ok();
        let mut open: Vec<Mark> = marks.iter().filter(|it| !is_in(own, it)).copied().collect();
        let mut went = HashSet::new();
        if open.is_empty() {
            return;
        }
        self.walk(id, |id| {
            if let Some(read) = self.read.get(id) {
                went.extend(open.extract_if(.., |mark| is_in(read, mark)));
            }
            open.is_empty()
        });
        marks.retain(|mark| !went.contains(mark));
    }

    /// Goes from a content to all that it came from, the nearest first; not beyond one where `is_enough`.
    fn walk(&self, id: &'v ObjectId, mut is_enough: impl FnMut(&'v ObjectId) -> bool) {
        let mut next = VecDeque::from([id]);
        let mut seen = HashSet::from([id]);
        while let Some(id) = next.pop_front() {
            if !is_enough(id) {
                let before = self.before.get(id).into_iter().flatten();
                next.extend(before.filter(|id| seen.insert(**id)));
            }
        }
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
