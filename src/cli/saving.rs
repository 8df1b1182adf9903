//! Whether a change is only shown, or written, or committed as well.

use std::path::{Path, PathBuf};

use clap::Args;

use super::context::Context;
use super::failure::{self, Exit, Failure};
use super::global::Format;
use super::output;
use super::quoted::pasted;
use crate::git::{self, GitError, Hindrance};
use crate::locale::{Lang, shown, words};
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
            Err(error) => Err(Failure::git(&error, context.lang)),
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
            made.map_err(|error| commit.refused(context, &error))?;
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
        let (text, help) = match hindrance {
            Hindrance::NoUser => (words::NO_USER, words::NO_USER_HELP),
            Hindrance::Unmerged => (words::UNMERGED, words::UNMERGED_HELP),
            Hindrance::NoBranch => (words::NO_BRANCH, words::NO_BRANCH_HELP),
            Hindrance::UnderWay(_) => (words::UNDER_WAY, words::UNDER_WAY_HELP),
            Hindrance::Ignored => (words::IGNORED, words::IGNORED_HELP),
            Hindrance::Changed => (words::NOT_SETTLED, words::NOT_SETTLED_HELP),
        };
        let exit = match hindrance {
            Hindrance::Changed => Exit::No,
            _ => Exit::Environment,
        };
        let (command, go_on) = match hindrance {
            Hindrance::UnderWay(under_way) => (under_way.command, under_way.go_on),
            _ => ("", ""),
        };
        let more = [("command", command), ("go_on", go_on)];
        let filled = [
            &self.filled()[..],
            &more.map(|(key, text)| (key, text.to_owned())),
        ]
        .concat();
        Failure {
            exit,
            message: text.say(context.lang, &filled),
            help: Some(help.say(context.lang, &filled)),
        }
    }

    /// What Git said of the written file, or a hook.
    fn refused(&self, context: &Context, error: &GitError) -> Failure {
        let why = failure::git_why(error, context.lang);
        let mut lines: Vec<&str> = why.lines().filter(|line| !is_praise(line)).collect();
        lines.dedup();
        let why = match &lines[..] {
            [line] => format!(": {}", shown(line)),
            lines => lines
                .iter()
                .map(|line| format!("\n  {}", shown(line)))
                .collect(),
        };
        let filled = self.filled();
        let message = words::NOT_COMMITTED.say(context.lang, &filled);
        Failure {
            exit: Exit::Environment,
            message: format!("{message}{why}"),
            help: Some(words::NOT_COMMITTED_HELP.say(context.lang, &filled)),
        }
    }

    fn filled(&self) -> [(&'static str, String); 4] {
        let id = self.message.split(':').next().unwrap_or_default();
        [
            ("file", self.file.clone()),
            ("path", pasted(&self.path)),
            ("message", self.message.clone()),
            ("id", id.to_owned()),
        ]
    }
}

/// Whether our own hook only said that it found nothing in the record, in whatever language.
fn is_praise(line: &str) -> bool {
    let said = |lang| {
        let files = words::RECORDS.count(lang, 1);
        words::CHECK_CLEAN.say(lang, &[("files", files)])
    };
    [Lang::Da, Lang::En]
        .map(said)
        .iter()
        .any(|said| said == line)
}
