//! Whether a change is only shown, or written, or committed as well.

use std::path::{Path, PathBuf};

use clap::Args;

use super::context::Context;
use super::failure::{self, Exit, Failure};
use super::global::Format;
use super::output;
use crate::git::{self, GitError};
use crate::locale::{Text, words};

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
}

impl Saving {
    /// The commit that was asked for, where nothing stands in its way.
    ///
    /// # Errors
    /// There is no repository, or the file has changes that are not committed and would come along.
    pub fn commit(&self, context: &Context, path: &Path) -> Result<Option<Commit>, Failure> {
        if !self.commit {
            return Ok(None);
        }
        let workspace = context.workspace()?;
        let id = path.file_stem().unwrap_or_default().to_string_lossy();
        let commit = Commit {
            root: workspace.root().to_owned(),
            path: path.to_owned(),
            file: workspace.relative(path).display().to_string(),
            message: format!("{id}: {}", context.command),
        };
        let is_settled = git::is_settled(&commit.root, path)
            .map_err(|error| commit.refused(context, words::NO_COMMIT, None, &error))?;
        if is_settled {
            return Ok(Some(commit));
        }
        let filled = [("file", &commit.file)];
        Err(Failure::no(words::NOT_SETTLED.say(context.lang, &filled))
            .help(words::NOT_SETTLED_HELP.say(context.lang, &filled)))
    }
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
    fn refused(
        &self,
        context: &Context,
        text: Text,
        help: Option<Text>,
        error: &GitError,
    ) -> Failure {
        let why = match error {
            GitError::Missing(source) => failure::why(source, context.lang),
            GitError::Refused(said) => said.clone(),
        };
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
