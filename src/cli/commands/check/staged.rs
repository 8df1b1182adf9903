//! `mentor check --staged`: what the next commit would bring, for the hook before it.

use super::{changed, programme_findings};
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::kept::Kept;
use crate::finding::FileFindings;
use crate::git::{Change, File};

/// How many records are staged, and what is found in them that the commits before do not have.
///
/// # Errors
/// Git refuses, or the workspace as it is staged cannot be read.
pub(super) fn findings(context: &Context) -> Result<(usize, Vec<FileFindings>), Failure> {
    let failed = |error| Failure::git(&error, context.lang);
    let repository = context.repository();
    let kept = Kept::staged(context, &repository)?;
    let mut against = Vec::new();
    // In a merge both sides come before; what one of them had already is not news.
    for version in ["HEAD", "MERGE_HEAD"] {
        if let Some(commit) = repository.commit_of(version).map_err(failed)? {
            let changes = repository.staged_against(&commit).map_err(failed)?;
            against.push((version, changes));
        }
    }
    if against.is_empty() {
        let first = repository.staged_files().map_err(failed)?.into_iter();
        let new = |file: File| Change {
            path: file.path,
            old: None,
            new: Some(file.id),
        };
        against.push(("", first.map(new).collect()));
    }
    let records = changed::records(&kept, &against, context.today());
    let texts = changed::texts(context, &repository, &records)?;
    let mut files = changed::findings(context, &kept, &records, &texts);
    let changed = against.iter().flat_map(|(_, changes)| changes);
    let changed: Vec<&str> = changed.map(|change| kept.shown(&change.path)).collect();
    let mut own = programme_findings(kept.programmes(), context);
    own.retain(|file| changed.contains(&file.file.as_str()));
    files.extend(own);
    Ok((records.len(), files))
}
