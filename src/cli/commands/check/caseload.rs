//! The whole caseload: every record by itself, then each beside the others.

use rayon::prelude::*;

use super::{programme_files, unreadable};
use crate::check::{Caseload, Identity, check_deadlines, check_record};
use crate::cli::context::Context;
use crate::cli::deadlines;
use crate::cli::failure::Failure;
use crate::finding::{FileFindings, Placed};

/// How many records there are, and what is found in them and in what they rest on.
///
/// # Errors
/// The records cannot be listed.
pub(super) fn findings(context: &Context) -> Result<(usize, Vec<FileFindings>), Failure> {
    let workspace = context.workspace()?;
    let paths = workspace
        .client_files()
        .map_err(|error| Failure::store(&error, context.lang))?;
    let programmes = context.programmes();
    let (today, around) = (context.today(), context.around());
    let name = |index: usize| workspace.relative(&paths[index]).display().to_string();

    let results: Vec<(Vec<Placed>, Option<Identity>)> = paths
        .par_iter()
        .map(|path| match workspace.read(path) {
            Ok(bytes) => {
                let stem = path.file_stem().unwrap_or_default().to_string_lossy();
                let checked = check_record(
                    &bytes,
                    &stem,
                    |reference| programmes.get(reference),
                    today,
                    &around,
                );
                (checked.findings, checked.identity)
            }
            Err(error) => (vec![unreadable(&error, context)], None),
        })
        .collect();

    let mut caseload = Caseload::default();
    let mut findings = Vec::with_capacity(results.len());
    for (index, (placed, identity)) in results.into_iter().enumerate() {
        if let Some(identity) = identity {
            caseload.add(index, &identity);
        }
        findings.push(placed);
    }
    let twins: Vec<(usize, Option<Placed>)> = caseload
        .twins()
        .par_iter()
        .map(|twin| {
            let bytes = workspace.read(&paths[twin.file]);
            let placed = bytes.ok().and_then(|bytes| twin.placed(&bytes, name));
            (twin.file, placed)
        })
        .collect();
    for (index, placed) in twins {
        findings[index].extend(placed);
    }
    let mut files = programme_files(context);
    files.extend(deadlines_file(context));
    let records = findings
        .into_iter()
        .enumerate()
        .filter(|(_, findings)| !findings.is_empty())
        .map(|(index, findings)| FileFindings {
            file: name(index),
            findings,
        });
    files.extend(records);
    files.retain(|file| !file.findings.is_empty());
    files.sort_by(|one, other| one.file.cmp(&other.file));
    for file in &mut files {
        file.findings
            .sort_by_key(|placed| (placed.finding.span, placed.finding.code));
    }
    Ok((paths.len(), files))
}

/// What is wrong in the workspace's own file of deadlines.
fn deadlines_file(context: &Context) -> Option<FileFindings> {
    let own = deadlines::own(context)?;
    Some(FileFindings {
        file: own.file,
        findings: match &own.text {
            Ok(text) => check_deadlines(text),
            Err(error) => vec![unreadable(error, context)],
        },
    })
}
