//! Each commit's changes of phase, judged as that commit has the record (E3, R4).

use std::collections::BTreeMap;

use super::grounds::Grounds;
use super::texts::Texts;
use crate::check::forbidden_steps;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::kept::{self, Broken, Kept};
use crate::finding::{FileFindings, Placed};
use crate::git::{Change, Commit, ObjectId, Repository};
use crate::model::{Client, Day};
use crate::record::Record;

/// The changes of phase that the rules did not allow in the commit that made them; a file is named with
/// its commit.
///
/// # Errors
/// Git refuses, or a commit's workspace cannot be read.
pub(super) fn findings(
    context: &Context,
    repository: &Repository,
    grounds: &Grounds,
    commits: &[Commit],
    texts: &mut Texts,
) -> Result<Vec<FileFindings>, Failure> {
    let all = || commits.iter().flat_map(Commit::changes);
    // Where settings or programmes change on the way, each commit is judged by its own.
    let is_of_the_house = |change: &Change| {
        let mut houses = grounds.now.iter().chain(&grounds.before);
        houses.any(|kept| kept.is_programme(&change.path) || kept.is_settings(&change.path))
    };
    let is_steady = !all().any(is_of_the_house);
    read(context, repository, grounds, all(), texts)?;
    let mut files = Vec::new();
    for commit in commits {
        let own = match is_steady {
            true => None,
            false => Some(Grounds {
                now: Kept::all_in(context, repository, &commit.credit.id, Broken::AsUsual)?,
                before: Vec::new(),
            }),
        };
        let own = own.as_ref().unwrap_or(grounds);
        // Of each record what it changed against each of the commits before.
        let mut changes: BTreeMap<String, Vec<Vec<&Change>>> = BTreeMap::new();
        for against in &commit.against {
            let mut by_id: BTreeMap<String, Vec<&Change>> = BTreeMap::new();
            for change in against {
                if let Some(id) = grounds.id_of(&change.path) {
                    by_id.entry(id).or_default().push(change);
                }
            }
            for (id, against) in by_id {
                changes.entry(id).or_default().push(against);
            }
        }
        for (id, against) in changes {
            // A record that is as one of the commits before has it brings nothing new.
            if against.len() < commit.credit.parents.len() {
                continue;
            }
            let changes: Vec<&Change> = against.into_iter().flatten().collect();
            let Some(last) = changes.iter().rfind(|change| change.new.is_some()) else {
                continue;
            };
            let found = new_steps(context, own, commit, &id, &changes, texts);
            let file = format!("{}:{}", commit.credit.id.short(), grounds.shown(&last.path));
            files.extend(kept::findings_of(&file, found));
        }
    }
    Ok(files)
}

/// What forbids the changes of phase that are new in a commit's version of a record.
fn new_steps(
    context: &Context,
    grounds: &Grounds,
    commit: &Commit,
    id: &str,
    changes: &[&Change],
    texts: &Texts,
) -> Vec<Placed> {
    let text = |object: &ObjectId| texts.get(object).map(Vec::as_slice);
    let new = |change: &&Change| Some((grounds.of(&change.path)?, text(change.new.as_ref()?)?));
    let Some((kept, after)) = changes.iter().find_map(new) else {
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
            let day = Day::parse(&commit.credit.written).unwrap_or_else(|| context.today());
            forbidden_steps(&record, &before, kept.check(id, after, day).findings)
        }
        false => Vec::new(),
    }
}

/// Reads the versions of records that are not read yet.
fn read<'c>(
    context: &Context,
    repository: &Repository,
    grounds: &Grounds,
    changes: impl Iterator<Item = &'c Change>,
    texts: &mut Texts,
) -> Result<(), Failure> {
    let records = changes.filter(|change| grounds.id_of(&change.path).is_some());
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
