//! What a change of records brings: a version after, judged beside the versions before.

use std::collections::{BTreeMap, BTreeSet};

use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::kept::{self, Kept};
use crate::finding::{FileFindings, Placed, new_since};
use crate::git::{Change, ObjectId, Repository};

/// A record that a change is about.
#[derive(Debug, Default)]
pub(super) struct Changed {
    /// The path as it is after the change; before it, where it is gone.
    pub path: String,
    /// The version after; none where the record is gone.
    pub after: Option<ObjectId>,
    /// The versions before; several where lines of work come together.
    pub before: Vec<ObjectId>,
}

/// The records among what changed against each of the states before, by id: a file that is moved within
/// the workspace is one record.
pub(super) fn records(kept: &Kept, against: &[Vec<Change>]) -> BTreeMap<String, Changed> {
    let mut records: BTreeMap<String, Changed> = BTreeMap::new();
    for change in against.iter().flatten() {
        let Some(id) = kept.id_of(&change.path) else {
            continue;
        };
        let record = records.entry(id).or_default();
        record.before.extend(change.old.clone());
        if change.new.is_some() || record.after.is_none() {
            record.path = change.path.clone();
            record.after = change.new.clone();
        }
    }
    for changes in against {
        let differ = changes.iter().filter_map(|change| kept.id_of(&change.path));
        let differ: BTreeSet<String> = differ.collect();
        let same = records.iter_mut().filter(|(id, _)| !differ.contains(*id));
        same.for_each(|(_, record)| record.before.extend(record.after.clone()));
    }
    records
}

/// What is found in the records after the change, and was not there before.
pub(super) fn findings(
    context: &Context,
    repository: &Repository,
    kept: &Kept,
    records: &BTreeMap<String, Changed>,
) -> Result<Vec<FileFindings>, Failure> {
    let texts = texts(context, repository, records)?;
    let found = |(id, record): (&String, &Changed)| {
        let check = |object: &ObjectId| kept.check(id, &texts[object], context.today());
        let after = record.after.as_ref().map(check).unwrap_or_default();
        let before: Vec<Placed> = match after.is_empty() {
            true => Vec::new(),
            false => record.before.iter().flat_map(check).collect(),
        };
        kept::findings_of(kept.shown(&record.path), new_since(&before, after))
    };
    Ok(records.iter().filter_map(found).collect())
}

/// Every version's text.
fn texts(
    context: &Context,
    repository: &Repository,
    records: &BTreeMap<String, Changed>,
) -> Result<BTreeMap<ObjectId, Vec<u8>>, Failure> {
    let versions = records.values().flat_map(|record| {
        let objects = record.before.iter().chain(&record.after);
        objects.map(|object| (object.clone(), record.path.as_str()))
    });
    let paths: BTreeMap<ObjectId, &str> = versions.collect();
    let objects: Vec<ObjectId> = paths.keys().cloned().collect();
    let mut texts = BTreeMap::new();
    let mut lost = None;
    let each = |number: usize, bytes: Option<Vec<u8>>| match bytes {
        Some(bytes) => drop(texts.insert(objects[number].clone(), bytes)),
        None => lost = Some(paths[&objects[number]]),
    };
    let read = repository.contents(&objects, each);
    read.map_err(|error| Failure::git(&error, context.lang))?;
    match lost {
        Some(path) => Err(kept::lost(context, path)),
        None => Ok(texts),
    }
}
