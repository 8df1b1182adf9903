//! `mentor check --range OLD..NEW`: what a push would bring, for a server and for CI.
//!
//! What the new version says is judged beside the old one; what any commit on the way rewrote of the past
//! must stand in the new version again, or be corrected there; and each change of phase must have been
//! allowed in the commit that made it. Every workspace of the commits is judged.

use super::changed;
use super::grounds::Grounds;
use super::records::{Base, Step, records};
use super::revision::commit;
use super::steps;
use super::texts::texts;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::kept::{self, Broken, Kept};
use crate::finding::{FileFindings, new_since};
use crate::git::{Commit, Credit, GitError, ObjectId, Repository};
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
    let base = base(&repository, old.as_ref(), &new).map_err(failed)?;
    let known = match &base {
        Some(base) => vec![base.clone()],
        None => known(&repository, &new).map_err(failed)?,
    };
    let commits = repository.commits(&known, &new).map_err(failed)?;
    let grounds = Grounds {
        now: Kept::all_in(context, &repository, &new, Broken::Refused)?,
        before: match &base {
            Some(base) => Kept::all_in(context, &repository, base, Broken::AsUsual)?,
            None => Vec::new(),
        },
    };
    if grounds.now.is_empty() && grounds.before.is_empty() {
        return Err(kept::no_workspace(context, new.short()));
    }
    let bases = match &base {
        Some(base) => vec![Base {
            version: base.short().to_owned(),
            changes: repository.between(base, &new).map_err(failed)?,
            day: latest(context, commits.iter().map(|commit| &commit.credit)),
        }],
        None => Vec::new(),
    };
    let base = match &base {
        Some(base) => repository.credit(base).map_err(failed)?,
        None => None,
    };
    let way: Vec<Step<'_>> = commits
        .iter()
        .map(|commit| step(context, commit, base.as_ref()))
        .collect();
    let records = records(&grounds, &bases, &way);
    let mut texts = texts(context, &repository, &records)?;
    let changes = bases.iter().flat_map(|base| &base.changes);
    let changes = changes.chain(commits.iter().flat_map(Commit::changes));
    let mut files = changed::findings(context, &grounds, &records, &texts, changes);
    for mut step in steps::findings(context, &repository, &grounds, &commits, &mut texts)? {
        // What the new version has too is said there.
        if let Some(known) = files.iter().find(|file| step.file.ends_with(&file.file)) {
            step.findings = new_since(&known.findings, step.findings);
        }
        files.extend(kept::findings_of(&step.file, step.findings));
    }
    Ok((records.len(), files))
}

/// The two ends of a range; an id of noughts, as Git gives it to a hook, is no version.
fn ends(
    context: &Context,
    repository: &Repository,
    range: &str,
) -> Result<(Option<ObjectId>, Option<ObjectId>), Failure> {
    let parts = range.split_once("..");
    let parts = parts.filter(|(old, new)| !old.is_empty() && !new.starts_with('.'));
    let Some((old, new)) = parts else {
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

/// The state from which the new version goes on. A server's branch moves from one to the other, so what
/// the other does not have would be lost; elsewhere the old one may have gone on by itself.
fn base(
    repository: &Repository,
    old: Option<&ObjectId>,
    new: &ObjectId,
) -> Result<Option<ObjectId>, GitError> {
    match old {
        Some(old) if !repository.is_calling() => {
            Ok(repository.parting(old, new)?.or(Some(old.clone())))
        }
        old => Ok(old.cloned()),
    }
}

/// What is known already where there is no old version: the branches; in a clone not the one itself, which
/// is there before it is judged.
fn known(repository: &Repository, new: &ObjectId) -> Result<Vec<ObjectId>, GitError> {
    let mut known = repository.branches()?;
    if !repository.is_calling() {
        known.retain(|tip| tip != new);
    }
    known.sort();
    known.dedup();
    Ok(known)
}

/// A commit on the way. What was there before it is past by the later of the days on which it was written
/// and committed, and never before the old version was: a day that is set back frees nothing. What came on
/// the way itself is past by the day on which it was written, which a rebase keeps.
fn step<'c>(context: &Context, commit: &'c Commit, base: Option<&Credit>) -> Step<'c> {
    let credits = [Some(&commit.credit), base].into_iter().flatten();
    let settled = latest(context, credits);
    Step {
        version: format!("{}~", commit.credit.id.short()),
        changes: commit.changes().collect(),
        days: [settled, written(context, commit)],
    }
}

/// The day on which a commit was written.
fn written(context: &Context, commit: &Commit) -> Day {
    let written = Day::parse(&commit.credit.written);
    written.unwrap_or_else(|| context.today())
}

fn latest<'c>(context: &Context, credits: impl Iterator<Item = &'c Credit>) -> Day {
    let days = credits.flat_map(|credit| [&credit.written, &credit.day]);
    let days = days.filter_map(|day| Day::parse(day));
    days.max().unwrap_or_else(|| context.today())
}
