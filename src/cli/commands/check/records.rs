//! Which records a change is about, and which of their versions came before it.

use std::collections::{BTreeMap, BTreeSet};

use super::grounds::Grounds;
use crate::git::{Change, ObjectId};
use crate::model::Day;

/// A record that a change is about.
#[derive(Debug, Default)]
pub(super) struct Changed {
    /// A path that it had before the change.
    pub path: String,
    /// The files that it has after the change: none where it is gone, and one where all is well.
    pub after: Vec<(String, ObjectId)>,
    /// The versions before, of which what is found is no news; several where lines of work come together.
    pub before: Vec<ObjectId>,
    /// The versions whose past is not to be rewritten.
    pub past: Vec<Past<ObjectId>>,
}

/// An earlier version, and when it was gone on from.
#[derive(Debug, Clone)]
pub(super) struct Past<T> {
    /// What stands in it.
    pub text: T,
    /// What it is called.
    pub version: String,
    /// The day on which the next version was made: what is older is past.
    pub day: Day,
    /// Whether it was there before all that is judged.
    pub is_settled: bool,
}

/// The records, by id.
pub(super) type Records = BTreeMap<String, Changed>;

/// A state before the change, and what differs from it now.
pub(super) struct Base {
    pub version: String,
    pub changes: Vec<Change>,
    /// The day of the change: what is older is past.
    pub day: Day,
}

/// A commit on the way, and what it changed.
pub(super) struct Step<'c> {
    pub version: String,
    pub changes: Vec<&'c Change>,
    /// The day of the change, where what it goes on from was there before all of it; and where not.
    pub days: [Day; 2],
}

/// The records that differ from the states before, or that a commit on the way changed.
pub(super) fn records(grounds: &Grounds, bases: &[Base], steps: &[Step<'_>]) -> Records {
    let mut records = Records::new();
    for base in bases {
        for change in &base.changes {
            let Some(id) = grounds.id_of(&change.path) else {
                continue;
            };
            let record = records.entry(id).or_default();
            if let Some(old) = &change.old {
                record.path = change.path.clone();
                record.before.push(old.clone());
                record.past.push(Past {
                    text: old.clone(),
                    version: base.version.clone(),
                    day: base.day,
                    is_settled: true,
                });
            }
        }
    }
    let mut made: BTreeSet<&ObjectId> = BTreeSet::new();
    for step in steps {
        for change in &step.changes {
            let Some(id) = grounds.id_of(&change.path) else {
                continue;
            };
            let is_first = bases.is_empty() && !records.contains_key(&id);
            let record = records.entry(id).or_default();
            let Some(old) = &change.old else { continue };
            if record.path.is_empty() {
                record.path = change.path.clone();
            }
            if is_first {
                record.before.push(old.clone());
            }
            let is_settled = !made.contains(old);
            record.past.push(Past {
                text: old.clone(),
                version: step.version.clone(),
                day: step.days[usize::from(!is_settled)],
                is_settled,
            });
        }
        made.extend(step.changes.iter().filter_map(|change| change.new.as_ref()));
    }
    finish(grounds, bases, &mut records);
    records
}

/// Adds what the records are after the change.
fn finish(grounds: &Grounds, bases: &[Base], records: &mut Records) {
    let mut now = grounds.records();
    for (id, record) in records.iter_mut() {
        let files = now.remove(id).unwrap_or_default().into_iter();
        record.after = files
            .map(|file| (file.path.clone(), file.id.clone()))
            .collect();
    }
    for base in bases {
        let differ = base
            .changes
            .iter()
            .filter_map(|change| grounds.id_of(&change.path));
        let differ: BTreeSet<String> = differ.collect();
        // What is as it was in that state brings it no news.
        let same = records.iter_mut().filter(|(id, _)| !differ.contains(*id));
        same.for_each(|(_, record)| {
            let after = record.after.iter().map(|(_, object)| object.clone());
            record.before.extend(after);
        });
    }
    // What was opened and taken out again on the way was never on the record.
    records.retain(|_, record| !record.after.is_empty() || !record.before.is_empty());
}
