//! `mentor check --against REV`: what of the past the folder says otherwise than a version in Git.

use std::collections::BTreeMap;
use std::path::PathBuf;

use super::grounds::Grounds;
use super::records::{Base, records};
use super::revision::commit;
use super::rewritten::rewritten;
use super::texts::texts;
use crate::check::past;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::kept::{self, Kept};
use crate::cli::load::stem;
use crate::finding::FileFindings;

/// What is rewritten, of these clients or, where none are named, of all.
///
/// # Errors
/// There is no such version, Git refuses, or the records cannot be listed.
pub(super) fn findings(
    context: &Context,
    revision: &str,
    clients: &[String],
) -> Result<Vec<FileFindings>, Failure> {
    let failed = |error| Failure::git(&error, context.lang);
    let workspace = context.workspace()?;
    let repository = context.repository();
    let version = commit(context, &repository, revision)?;
    let grounds = Grounds {
        now: Vec::new(),
        before: vec![Kept::in_commit(context, &repository, &version)?],
    };
    let base = Base {
        version: revision.to_owned(),
        changes: repository.folder_against(&version).map_err(failed)?,
        day: context.today(),
    };
    let mut records = records(&grounds, &[base], &[]);
    records.retain(|id, _| clients.is_empty() || clients.contains(id));
    let texts = texts(context, &repository, &records)?;
    let paths = workspace.client_files();
    let paths = paths.map_err(|error| Failure::store(&error, context.lang))?;
    let mut files: BTreeMap<String, Vec<PathBuf>> = BTreeMap::new();
    for path in paths {
        files.entry(stem(&path)).or_default().push(path);
    }
    let mut found = Vec::new();
    for (id, record) in &records {
        for path in files.get(id).into_iter().flatten() {
            // What cannot be read is found by the check itself.
            if let Ok(bytes) = workspace.read(path) {
                let file = workspace.relative(path).display().to_string();
                found.extend(kept::findings_of(&file, rewritten(&bytes, record, &texts)));
            }
        }
        let mut removed = workspace.config().removed.iter();
        if !files.contains_key(id) && !removed.any(|removed| removed.id == *id) {
            let file = grounds.before[0].shown(&record.path);
            let gone = past::removed(id, revision, file, context.today());
            found.extend(kept::findings_of(file, vec![gone]));
        }
    }
    Ok(found)
}
