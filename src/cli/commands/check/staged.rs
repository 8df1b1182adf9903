//! `mentor check --staged`: what the next commit would bring, for the hook before it.

use super::changed;
use super::grounds::Grounds;
use super::records::{Base, records};
use super::texts::texts;
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
    let mut grounds = Grounds {
        now: vec![Kept::staged(context, &repository)?],
        before: Vec::new(),
    };
    let mut bases = Vec::new();
    // In a merge both sides come before; what one of them had already is not news.
    for version in ["HEAD", "MERGE_HEAD"] {
        if let Some(commit) = repository.commit_of(version).map_err(failed)? {
            grounds
                .before
                .push(Kept::in_commit(context, &repository, &commit)?);
            bases.push(Base {
                version: version.to_owned(),
                changes: repository.staged_against(&commit).map_err(failed)?,
                day: context.today(),
            });
        }
    }
    if bases.is_empty() {
        let first = repository.staged_files().map_err(failed)?.into_iter();
        let new = |file: File| Change {
            path: file.path,
            old: None,
            new: Some(file.id),
        };
        bases.push(Base {
            version: String::new(),
            changes: first.map(new).collect(),
            day: context.today(),
        });
    }
    let records = records(&grounds, &bases, &[]);
    let texts = texts(context, &repository, &records)?;
    let changes = bases.iter().flat_map(|base| &base.changes);
    let files = changed::findings(context, &grounds, &records, &texts, changes);
    Ok((records.len(), files))
}
