//! Whether a change is only shown, or written, or committed as well.

use std::path::{Path, PathBuf};

use clap::Args;

use super::context::Context;
use super::failure::{self, Exit, Failure};
use super::global::Format;
use super::output;
use crate::git::{self, GitError, Hindrance};
use crate::locale::{Text, words};
use crate::model::ClientId;
use crate::store::{StoreError, Taken};

/// Whether a change is only shown, or written, or committed as well.
#[derive(Debug, Args)]
pub struct Saving {
    /// Print the change, and write nothing
    #[arg(long, conflicts_with = "commit")]
    pub dry_run: bool,
    /// Make one Git commit of the change; its message is the id and the command, and nothing personal
    #[arg(long)]
    commit: bool,
}

/// A commit that is to be made once the file is written.
pub struct Commit {
    root: PathBuf,
    path: PathBuf,
    file: String,
    message: String,
    // From here to the commit nobody else of us changes what Git has staged.
    _lock: Taken,
}

impl Saving {
    /// The commit that was asked for, where nothing stands in its way.
    ///
    /// It keeps everybody else's commits waiting, so a record that is to be locked is locked before.
    ///
    /// # Errors
    /// The file's name is no id, somebody else is committing, there is no repository, or Git is not
    /// ready to take this file: see [`Hindrance`].
    pub fn commit(&self, context: &Context, path: &Path) -> Result<Option<Commit>, Failure> {
        if !self.commit {
            return Ok(None);
        }
        let workspace = context.workspace()?;
        let file = workspace.relative(path).display().to_string();
        let stem = path.file_stem().unwrap_or_default().to_string_lossy();
        let Some(id) = ClientId::parse(&stem) else {
            return Err(no_id(context, &file));
        };
        let commit = Commit {
            root: workspace.root().to_owned(),
            path: path.to_owned(),
            file,
            message: format!("{id}: {}", context.command),
            _lock: workspace
                .lock_commits()
                .map_err(|error| busy(context, &error))?,
        };
        match git::hindrance(&commit.root, path) {
            Ok(None) => Ok(Some(commit)),
            Ok(Some(hindrance)) => Err(commit.hindered(context, hindrance)),
            Err(error) => Err(commit.refused(context, words::NO_COMMIT, None, &error)),
        }
    }
}

/// The refusal of a file whose name would stand in the message and may be a person's.
fn no_id(context: &Context, file: &str) -> Failure {
    let filled = [("file", file)];
    Failure::request(words::COMMIT_NO_ID.say(context.lang, &filled))
        .help(words::COMMIT_NO_ID_HELP.say(context.lang, &filled))
}

fn busy(context: &Context, error: &StoreError) -> Failure {
    let mut failure = Failure::store(error, context.lang);
    if let StoreError::Busy { .. } = error {
        failure.message = words::COMMIT_BUSY.of(context.lang).to_owned();
    }
    failure
}

/// What became of a commit, where one was asked for.
pub struct Committed(Option<Result<String, Failure>>);

impl Committed {
    /// Makes the commit, the file being written.
    pub fn make(commit: Option<Commit>, context: &Context) -> Committed {
        Committed(commit.map(|commit| {
            let made = git::commit(&commit.root, &commit.path, &commit.message);
            made.map_err(|error| {
                let help = Some(words::NOT_COMMITTED_HELP);
                commit.refused(context, words::NOT_COMMITTED, help, &error)
            })?;
            Ok(commit.message)
        }))
    }

    /// No commit, since nothing was written.
    pub fn nothing() -> Committed {
        Committed(None)
    }

    /// Whether a commit was made.
    pub fn is_made(&self) -> bool {
        matches!(self.0, Some(Ok(_)))
    }

    /// Says what became of it.
    pub fn tell(&self, context: &Context) {
        match &self.0 {
            Some(Ok(message)) if context.format == Format::Human && !context.quiet => {
                let filled = [("message", message)];
                output::message(&words::COMMITTED.say(context.lang, &filled));
            }
            Some(Err(failure)) => output::failure(failure, context.lang),
            _ => {}
        }
    }

    /// What the command ends with: what is written and could not be committed is the environment's failure.
    pub fn exit(&self) -> Exit {
        match &self.0 {
            Some(Err(failure)) => failure.exit,
            _ => Exit::Done,
        }
    }
}

impl Commit {
    fn hindered(&self, context: &Context, hindrance: Hindrance) -> Failure {
        let environment = Exit::Environment;
        let (exit, text, help, command) = match hindrance {
            Hindrance::NoBranch => (environment, words::NO_BRANCH, words::NO_BRANCH_HELP, ""),
            Hindrance::UnderWay(command) => (
                environment,
                words::UNDER_WAY,
                words::UNDER_WAY_HELP,
                command,
            ),
            Hindrance::Ignored => (environment, words::IGNORED, words::IGNORED_HELP, ""),
            Hindrance::Changed => (Exit::No, words::NOT_SETTLED, words::NOT_SETTLED_HELP, ""),
        };
        let filled = [("file", self.file.as_str()), ("command", command)];
        Failure {
            exit,
            message: text.say(context.lang, &filled),
            help: Some(help.say(context.lang, &filled)),
        }
    }

    fn refused(
        &self,
        context: &Context,
        text: Text,
        help: Option<Text>,
        error: &GitError,
    ) -> Failure {
        let why = failure::git_why(error, context.lang);
        let filled = [
            ("file", self.file.as_str()),
            ("message", &self.message),
            ("why", &why),
        ];
        Failure {
            exit: Exit::Environment,
            message: text.say(context.lang, &filled),
            help: help.map(|help| help.say(context.lang, &filled)),
        }
    }
}
