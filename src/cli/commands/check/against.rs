//! `mentor check --against REV`: what of the past the folder says otherwise than a version in Git.

use std::collections::BTreeMap;
use std::path::PathBuf;

use super::changed;
use super::revision::commit;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::kept::{self, Kept};
use crate::cli::load::stem;
use crate::finding::FileFindings;

/// What is rewritten, of these clients or, where none are named, of all.
///
/// # Errors
/// There is no such version, Git refuses, or a record cannot be read from the disk.
pub(super) fn findings(
    context: &Context,
    revision: &str,
    clients: &[String],
) -> Result<Vec<FileFindings>, Failure> {
    let failed = |error| Failure::git(&error, context.lang);
    let workspace = context.workspace()?;
    let repository = context.repository();
    let version = commit(context, &repository, revision)?;
    let kept = Kept::in_commit(context, &repository, &version)?;
    let changes = repository.folder_against(&version).map_err(failed)?;
    let mut records = changed::records(&kept, &[(revision, changes)], context.today());
    records.retain(|id, _| clients.is_empty() || clients.contains(id));
    for record in records.values_mut() {
        (record.after, record.before) = (None, Vec::new());
    }
    let texts = changed::texts(context, &repository, &records)?;
    let paths = workspace.client_files();
    let paths = paths.map_err(|error| Failure::store(&error, context.lang))?;
    let paths: BTreeMap<String, PathBuf> =
        paths.into_iter().map(|path| (stem(&path), path)).collect();
    let mut files = Vec::new();
    for (id, record) in &records {
        let path = paths.get(id);
        // What cannot be read is found by the check itself.
        let bytes = path.and_then(|path| workspace.read(path).ok());
        if path.is_some() && bytes.is_none() {
            continue;
        }
        let file = match path {
            Some(path) => workspace.relative(path).display().to_string(),
            None => kept.shown(&record.path).to_owned(),
        };
        let past = record.past(&texts);
        let found = changed::rewritten(workspace.config(), id, &file, bytes.as_deref(), past);
        files.extend(kept::findings_of(&file, found));
    }
    Ok(files)
}
