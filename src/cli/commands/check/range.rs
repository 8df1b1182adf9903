//! `mentor check --range OLD..NEW`: what a push would bring, for a server and for CI.
//!
//! What the new version says is judged beside the old one; what any commit on the way rewrote of the past
//! must stand in the new version again, or be corrected there; and each change of phase must have been
//! allowed in the commit that made it.

use std::collections::BTreeSet;

use super::changed::{self, Past, Records};
use super::revision::commit;
use super::{programme_findings, steps};
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::kept::{self, Kept};
use crate::finding::{FileFindings, new_since};
use crate::git::{Change, Commit, ObjectId, Repository};
use crate::locale::words;
use crate::model::Day;

/// How many records the range changes, and what is found.
///
/// # Errors
/// The range names no versions, or Git refuses.
pub(super) fn findings(
    context: &Context,
    range: &str,
) -> Result<(usize, Vec<FileFindings>), Failure> {
    let failed = |error| Failure::git(&error, context.lang);
    let repository = context.repository();
    let (old, new) = ends(context, &repository, range)?;
    let Some(new) = new else {
        return Ok((0, Vec::new()));
    };
    let commits = repository.commits(old.as_ref(), &new).map_err(failed)?;
    let kept = Kept::in_commit(context, &repository, &new)?;
    let whole = match &old {
        Some(old) => repository.between(old, &new).map_err(failed)?,
        None => Vec::new(),
    };
    let records = records(context, &kept, old.as_ref(), &whole, &commits);
    let mut texts = changed::texts(context, &repository, &records)?;
    let mut files = changed::findings(context, &kept, &records, &texts);
    let steps = steps::findings(context, &repository, &kept, &commits, &mut texts)?;
    for mut step in steps {
        // What the new version has too is said there.
        if let Some(known) = files.iter().find(|file| step.file.ends_with(&file.file)) {
            step.findings = new_since(&known.findings, step.findings);
        }
        files.extend(kept::findings_of(&step.file, step.findings));
    }
    let programmes = commits.iter().flat_map(|commit| &commit.changes);
    let changed: Vec<&str> = programmes.map(|change| kept.shown(&change.path)).collect();
    let mut own = programme_findings(kept.programmes(), context);
    own.retain(|file| changed.contains(&file.file.as_str()));
    files.extend(own);
    Ok((records.len(), files))
}

/// The two ends of a range; an id of noughts, as Git gives it to a hook, is no version.
fn ends(
    context: &Context,
    repository: &Repository,
    range: &str,
) -> Result<(Option<ObjectId>, Option<ObjectId>), Failure> {
    let Some((old, new)) = range.split_once("..").filter(|(old, _)| !old.is_empty()) else {
        let filled = [("range", range)];
        let failure = Failure::request(words::NO_RANGE.say(context.lang, &filled));
        return Err(failure.help(words::NO_RANGE_HELP.of(context.lang).to_owned()));
    };
    let new = if new.is_empty() { "HEAD" } else { new };
    let end = |name: &str| match ObjectId::parse(name) {
        Some(id) if id.is_nothing() => Ok(None),
        _ => commit(context, repository, name).map(Some),
    };
    Ok((end(old)?, end(new)?))
}

/// The records that the commits are about, and those that differ between the ends.
fn records(
    context: &Context,
    kept: &Kept,
    old: Option<&ObjectId>,
    whole: &[Change],
    commits: &[Commit],
) -> Records {
    let mut records = Records::new();
    let last = commits.last().map(|commit| day(context, commit));
    let last = last.unwrap_or_else(|| context.today());
    for change in whole {
        let Some(id) = kept.id_of(&change.path) else {
            continue;
        };
        let record = records.entry(id).or_default();
        record.path = change.path.clone();
        record.before.extend(change.old.clone());
        record.past.extend(change.old.clone().map(|text| Past {
            text,
            version: old.map_or(String::new(), |old| old.short().to_owned()),
            day: last,
            is_settled: true,
        }));
    }
    let mut made: BTreeSet<&ObjectId> = BTreeSet::new();
    for commit in commits {
        for change in &commit.changes {
            let Some(id) = kept.id_of(&change.path) else {
                continue;
            };
            let is_first = old.is_none() && !records.contains_key(&id);
            let record = records.entry(id).or_default();
            record.path = change.path.clone();
            if is_first {
                record.before.extend(change.old.clone());
            }
            record.past.extend(change.old.clone().map(|text| Past {
                is_settled: !made.contains(&text),
                text,
                version: format!("{}~", commit.credit.id.short()),
                day: day(context, commit),
            }));
        }
        made.extend(
            commit
                .changes
                .iter()
                .filter_map(|change| change.new.as_ref()),
        );
    }
    for (id, file) in kept.records() {
        if let Some(record) = records.get_mut(&id) {
            record.path = file.path.clone();
            record.after = Some(file.id.clone());
        }
    }
    if old.is_some() {
        let differ = whole.iter().filter_map(|change| kept.id_of(&change.path));
        let differ: BTreeSet<String> = differ.collect();
        // What is in the end as it was before brings no news.
        let same = records.iter_mut().filter(|(id, _)| !differ.contains(*id));
        same.for_each(|(_, record)| record.before.extend(record.after.clone()));
    }
    // What was opened and taken out again within the range was never on the record.
    records.retain(|_, record| record.after.is_some() || !record.before.is_empty());
    records
}

/// The day on which a commit was made.
pub(super) fn day(context: &Context, commit: &Commit) -> Day {
    commit
        .credit
        .written
        .parse()
        .unwrap_or_else(|_| context.today())
}
