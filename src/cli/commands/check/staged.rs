//! `mentor check --staged`: what the next commit would bring, for the hook before it.

use super::{changed, programme_findings};
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::kept::Kept;
use crate::finding::FileFindings;
use crate::git::{Change, File, ObjectId};

/// How many records are staged, and what is found in them that the commits before do not have.
///
/// # Errors
/// Git refuses, or the workspace as it is staged cannot be read.
pub(super) fn findings(context: &Context) -> Result<(usize, Vec<FileFindings>), Failure> {
    let failed = |error| Failure::git(&error, context.lang);
    let repository = context.repository();
    let kept = Kept::staged(context, &repository)?;
    let mut before: Vec<ObjectId> = Vec::new();
    // In a merge both sides come before; what one of them had already is not news.
    for revision in ["HEAD", "MERGE_HEAD"] {
        before.extend(repository.commit_of(revision).map_err(failed)?);
    }
    let against = before
        .iter()
        .map(|commit| repository.staged_against(commit));
    let mut changes = against.collect::<Result<Vec<_>, _>>().map_err(failed)?;
    if before.is_empty() {
        let first = repository.staged_files().map_err(failed)?.into_iter();
        let new = |file: File| Change {
            path: file.path,
            old: None,
            new: Some(file.id),
        };
        changes.push(first.map(new).collect());
    }
    let programmes = programmes(&kept, &changes);
    let records = changed::records(&kept, &changes);
    let mut files = changed::findings(context, &repository, &kept, &records)?;
    let mut own = programme_findings(kept.programmes(), context);
    own.retain(|file| programmes.contains(&file.file));
    files.extend(own);
    Ok((records.len(), files))
}

/// The programmes among what changed, as people are shown them.
fn programmes(kept: &Kept, against: &[Vec<Change>]) -> Vec<String> {
    let paths = against.iter().flatten().map(|change| &change.path);
    let programmes = paths.filter(|path| kept.is_programme(path));
    programmes.map(|path| kept.shown(path).to_owned()).collect()
}
