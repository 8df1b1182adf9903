//! What stands in the versions that are judged, read through one Git.

use std::collections::BTreeMap;

use super::records::Records;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::kept;
use crate::git::{ObjectId, Repository};

/// The texts, by Git's names for them.
pub(super) type Texts = BTreeMap<ObjectId, Vec<u8>>;

/// Every version's text.
///
/// # Errors
/// Git refuses, or lacks one of them.
pub(super) fn texts(
    context: &Context,
    repository: &Repository,
    records: &Records,
) -> Result<Texts, Failure> {
    let versions = records.values().flat_map(|record| {
        let past = record.past.iter().map(|past| &past.text);
        let after = record.after.iter().map(|(_, object)| object);
        let objects = record.before.iter().chain(after).chain(past);
        objects.map(|object| (object.clone(), record.path.as_str()))
    });
    let paths: BTreeMap<ObjectId, &str> = versions.collect();
    let objects: Vec<ObjectId> = paths.keys().cloned().collect();
    let mut texts = Texts::new();
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
