//! `--at`: a record as it stood then.

use std::path::Path;

use clap::Args;

use super::commit::{By, by_line};
use super::read::{refused, repository};
use super::whose::Whose;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::load::Loaded;
use crate::cli::output;
use crate::git::{Credit, FilePast, GitError, ObjectId, Repository, Version};
use crate::locale::{Text, words};
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
        let asked = Asked {
            at,
            loaded,
            context,
            repository: &repository,
        };
        let found = match Day::parse(at) {
            Some(day) if context.day_seen(day) > context.today() => return Err(asked.is_later()),
            Some(day) => asked.on(day).map_err(failed)?,
            None => match repository.commit_of(at).map_err(failed)? {
                Some(commit) => asked.in_commit(&commit).map_err(failed)?,
                None => return Err(asked.no_revision()),
            },
        };
        let (commit, id, day) = found.ok_or_else(|| asked.nothing())?;
        let bytes = repository.content(&id).map_err(failed)?;
        let bytes = bytes.ok_or_else(|| asked.nothing())?;
        if !Whose::of(loaded).is_own(&bytes) {
            return Err(asked.is_of_another());
        }
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

/// What was asked for.
struct Asked<'a> {
    at: &'a str,
    loaded: &'a Loaded,
    context: &'a Context,
    repository: &'a Repository,
}

/// The commit, the version in it, and the day from which it is seen.
type Found = Option<(Credit, ObjectId, Day)>;

impl Asked<'_> {
    /// The version that was committed last by the end of a day.
    fn on(&self, day: Day) -> Result<Found, GitError> {
        let Some(head) = self.repository.commit_of("HEAD")? else {
            return Ok(None);
        };
        let versions = self.versions(&head)?;
        let is_by_then =
            |version: &&Version| Day::parse(&version.commit.day).is_some_and(|of| of <= day);
        // Of commits of one second the one that follows the others: it stands before them.
        let by_then = versions.all.into_iter().rev();
        let last = by_then
            .filter(|version| is_by_then(&version))
            .max_by_key(|version| version.commit.time);
        Ok(last.and_then(|version| Some((version.commit, version.after?, day))))
    }

    /// The version in a commit, wherever the file lay then.
    fn in_commit(&self, commit: &ObjectId) -> Result<Found, GitError> {
        let head = self.repository.commit_of("HEAD")?;
        let paths = self.versions(head.as_ref().unwrap_or(commit))?.paths;
        let asked: Vec<String> = paths
            .iter()
            .map(|path| format!("{commit}:{path}"))
            .collect();
        let found = self.repository.blobs(&asked)?;
        let Some(id) = found.into_iter().flatten().next() else {
            return Ok(None);
        };
        let commit = self.repository.credit(commit)?;
        Ok(commit.and_then(|commit| {
            let day = Day::parse(&commit.day)?;
            Some((commit, id, day))
        }))
    }

    fn versions(&self, from: &ObjectId) -> Result<FilePast, GitError> {
        let whose = Whose::of(self.loaded);
        let path = Path::new(&self.loaded.file);
        self.repository
            .versions(from, path, |name| whose.may_be(name))
    }

    fn no_revision(&self) -> Failure {
        if self.is_shallow() {
            return self.failure(words::REVISION_NOT_HERE, words::NOT_HERE_HELP);
        }
        self.failure(words::NO_REVISION, words::AT_HELP)
    }

    fn nothing(&self) -> Failure {
        if self.is_shallow() {
            return self.failure(words::NOT_HERE_AT, words::NOT_HERE_HELP);
        }
        self.failure(words::NOTHING_AT, words::NOTHING_AT_HELP)
    }

    fn is_of_another(&self) -> Failure {
        self.failure(words::OTHERS_AT, words::NOTHING_AT_HELP)
    }

    fn is_later(&self) -> Failure {
        self.failure(words::AT_LATER, words::AT_LATER_HELP)
    }

    /// Whether there may be more than what is here; where Git does not say, there is not.
    fn is_shallow(&self) -> bool {
        self.repository.is_shallow().unwrap_or(false)
    }

    fn failure(&self, message: Text, help: Text) -> Failure {
        let (id, today) = (self.loaded.stem(), self.context.today().to_string());
        let filled = [
            ("file", self.loaded.file.as_str()),
            ("at", self.at),
            ("revision", self.at),
            ("id", &id),
            ("today", &today),
        ];
        let lang = self.context.lang;
        Failure::request(message.say(lang, &filled)).help(help.say(lang, &filled))
    }
}
