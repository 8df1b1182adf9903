//! `--at`: a record as it stood then.

use clap::Args;

use super::commit::{By, by_line};
use super::read::{refused, repository};
use super::whose::is_anothers;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::load::{self, Loaded};
use crate::cli::output;
use crate::git::{Credit, GitError, ObjectId, Repository, Version};
use crate::locale::words;
use crate::model::Day;

/// As of when a record is seen.
#[derive(Debug, Args)]
pub(in crate::cli) struct AsOf {
    /// The record as it stood then: the last version committed by that day, or at a revision of Git
    #[arg(long, value_name = "DATE|REV")]
    at: Option<String>,
}

/// A record as it stood then.
pub(in crate::cli) struct Then {
    /// The record, under the name that it has today.
    pub loaded: Loaded,
    /// The commit that it stood in.
    pub commit: Credit,
    /// The day of the view: the one that was asked for, or the commit's own.
    pub day: Day,
}

impl AsOf {
    /// The record as it stood then; nothing where no such time was asked for.
    ///
    /// # Errors
    /// Git has no such revision, or no such record as of then, or cannot be run.
    pub(in crate::cli) fn then(
        &self,
        loaded: &Loaded,
        context: &Context,
    ) -> Result<Option<Then>, Failure> {
        let Some(at) = &self.at else {
            return Ok(None);
        };
        let failed = |error: GitError| refused(&error, context);
        let repository = repository(context)?;
        let found = match Day::parse(at) {
            Some(day) => {
                on(&repository, loaded, day, context)?.map(|(commit, id)| (commit, id, day))
            }
            None => {
                let commit = repository.commit_of(at).map_err(failed)?;
                let commit = commit.ok_or_else(|| no_revision(at, context))?;
                in_commit(&repository, loaded, &commit, context)?
            }
        };
        let nothing = || nothing_at(at, loaded, context);
        let (commit, id, day) = found.ok_or_else(nothing)?;
        let bytes = repository.content(&id).map_err(failed)?;
        // Before this client there may have been another under a file that Git takes for the same.
        let bytes = bytes.filter(|bytes| !is_anothers(bytes, &loaded.stem()));
        let bytes = bytes.ok_or_else(nothing)?;
        let loaded = Loaded {
            path: loaded.path.clone(),
            file: loaded.file.clone(),
            bytes,
        };
        Ok(Some(Then {
            loaded,
            commit,
            day,
        }))
    }
}

impl Then {
    /// Says which version is seen.
    pub(in crate::cli) fn tell(&self, context: &Context) {
        if context.quiet {
            return;
        }
        let by = by_line(By::of(&self.commit), context.lang);
        let filled = [("file", self.loaded.file.as_str()), ("by", &by)];
        output::message(&words::SEEN_AS_OF.say(context.lang, &filled));
    }
}

/// The version that was committed last by the end of a day, and the commit.
fn on(
    repository: &Repository,
    loaded: &Loaded,
    day: Day,
    context: &Context,
) -> Result<Option<(Credit, ObjectId)>, Failure> {
    let failed = |error: GitError| refused(&error, context);
    let Some(head) = repository.commit_of("HEAD").map_err(failed)? else {
        return Ok(None);
    };
    let path = context.workspace()?.relative(&loaded.path);
    let versions = repository.versions(&head, path).map_err(failed)?;
    let is_by_then =
        |version: &&Version| Day::parse(&version.commit.day).is_some_and(|of| of <= day);
    // Of commits of one second the one that follows the others: it stands before them.
    let by_then = versions.all.into_iter().rev();
    let last = by_then
        .filter(|version| is_by_then(&version))
        .max_by_key(|version| version.commit.time);
    Ok(last.and_then(|version| Some((version.commit, version.after?))))
}

/// The version in a commit, wherever the file lay then.
fn in_commit(
    repository: &Repository,
    loaded: &Loaded,
    commit: &ObjectId,
    context: &Context,
) -> Result<Option<(Credit, ObjectId, Day)>, Failure> {
    let failed = |error: GitError| refused(&error, context);
    let path = context.workspace()?.relative(&loaded.path);
    let head = repository.commit_of("HEAD").map_err(failed)?;
    let from = head.as_ref().unwrap_or(commit);
    let paths = repository.versions(from, path).map_err(failed)?.paths;
    let asked: Vec<String> = paths
        .iter()
        .map(|path| format!("{commit}:{path}"))
        .collect();
    let found = repository.blobs(&asked).map_err(failed)?;
    let Some(id) = found.into_iter().flatten().next() else {
        return Ok(None);
    };
    let commit = repository.credit(commit).map_err(failed)?;
    Ok(commit.and_then(|commit| {
        let day = Day::parse(&commit.day)?;
        Some((commit, id, day))
    }))
}

fn no_revision(at: &str, context: &Context) -> Failure {
    let failure = Failure::request(words::NO_REVISION.say(context.lang, &[("revision", at)]));
    failure.help(words::AT_HELP.of(context.lang).to_owned())
}

fn nothing_at(at: &str, loaded: &Loaded, context: &Context) -> Failure {
    let id = load::stem(&loaded.path);
    let filled = [("file", loaded.file.as_str()), ("at", at), ("id", &id)];
    Failure::request(words::NOTHING_AT.say(context.lang, &filled))
        .help(words::NOTHING_AT_HELP.say(context.lang, &filled))
}
