//! Each commit's changes of phase, judged as that commit has the record (E3, R4).

use std::collections::BTreeMap;

use super::changed::Texts;
use super::range::day;
use crate::check::forbidden_steps;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::kept::{self, Kept};
use crate::finding::{FileFindings, Placed};
use crate::git::{Change, Commit, ObjectId, Repository};
use crate::model::Client;
use crate::record::Record;

/// The changes of phase that the rules did not allow in the commit that made them; a file is named with
/// its commit.
///
/// # Errors
/// Git refuses, or a commit's workspace cannot be read.
pub(super) fn findings(
    context: &Context,
    repository: &Repository,
    kept: &Kept,
    commits: &[Commit],
    texts: &mut Texts,
) -> Result<Vec<FileFindings>, Failure> {
    let all = || commits.iter().flat_map(|commit| &commit.changes);
    // Where the programmes change on the way, each commit is judged by its own.
    let is_steady = !all().any(|change| kept.is_programme(&change.path));
    read(context, repository, kept, all(), texts)?;
    let mut files = Vec::new();
    for commit in commits {
        let own = match is_steady {
            true => None,
            false => Some(Kept::in_commit(context, repository, &commit.credit.id)?),
        };
        let kept = own.as_ref().unwrap_or(kept);
        let mut changes: BTreeMap<String, Vec<&Change>> = BTreeMap::new();
        for change in &commit.changes {
            if let Some(id) = kept.id_of(&change.path) {
                changes.entry(id).or_default().push(change);
            }
        }
        for (id, changes) in changes {
            let found = new_steps(context, kept, commit, &id, &changes, texts);
            let path = changes.last().map_or("", |change| change.path.as_str());
            let file = format!("{}:{}", commit.credit.id.short(), kept.shown(path));
            files.extend(kept::findings_of(&file, found));
        }
    }
    Ok(files)
}

/// What forbids the changes of phase that are new in a commit's version of a record.
fn new_steps(
    context: &Context,
    kept: &Kept,
    commit: &Commit,
    id: &str,
    changes: &[&Change],
    texts: &Texts,
) -> Vec<Placed> {
    // A record that is as one of the commits before has it brings nothing new.
    if changes.len() < commit.credit.parents.len() {
        return Vec::new();
    }
    let text = |object: &ObjectId| texts.get(object).map(Vec::as_slice);
    let Some(after) = changes.iter().find_map(|change| text(change.new.as_ref()?)) else {
        return Vec::new();
    };
    let before = changes
        .iter()
        .filter_map(|change| text(change.old.as_ref()?));
    let before: Vec<Client> = before
        .filter_map(|text| Record::read(text).ok()?.into_client())
        .collect();
    let before: Vec<&Client> = before.iter().collect();
    let Ok(record) = Record::read(after) else {
        return Vec::new();
    };
    let has_new = record.client().is_some_and(|client| {
        let mut phases = client.phases.iter();
        phases.any(|change| before.iter().all(|known| !known.phases.contains(change)))
    });
    match has_new {
        true => {
            let findings = kept.check(id, after, day(context, commit));
            forbidden_steps(&record, &before, findings)
        }
        false => Vec::new(),
    }
}

/// Reads the versions of records that are not read yet.
fn read<'c>(
    context: &Context,
    repository: &Repository,
    kept: &Kept,
    changes: impl Iterator<Item = &'c Change>,
    texts: &mut Texts,
) -> Result<(), Failure> {
    let records = changes.filter(|change| kept.id_of(&change.path).is_some());
    let objects = records.flat_map(|change| change.old.iter().chain(&change.new));
    let mut missing: Vec<ObjectId> = objects
        .filter(|object| !texts.contains_key(object))
        .cloned()
        .collect();
    missing.sort();
    missing.dedup();
    let each = |number: usize, bytes: Option<Vec<u8>>| {
        texts.extend(bytes.map(|bytes| (missing[number].clone(), bytes)));
    };
    let read = repository.contents(&missing, each);
    read.map_err(|error| Failure::git(&error, context.lang))
}
