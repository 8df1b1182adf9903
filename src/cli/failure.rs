//! Why a command did not do what was asked: the exit code, a sentence, and what to do about it.

use std::io::{self, ErrorKind};
use std::process::ExitCode;

use crate::git::GitError;
use crate::locale::{Lang, Text, words};
use crate::store::{FileKind, StoreError};

/// The exit codes that scripts rest on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// Done.
    Done = 0,
    /// The records or the rules say no.
    No = 1,
    /// The request cannot be carried out as given.
    Request = 2,
    /// The environment failed: disk, lock, Git.
    Environment = 3,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> ExitCode {
        ExitCode::from(exit as u8)
    }
}

/// A command's refusal.
#[derive(Debug)]
pub struct Failure {
    /// The exit code.
    pub exit: Exit,
    /// What went wrong, and where.
    pub message: String,
    /// What to do about it.
    pub help: Option<String>,
}

/// What a command ends with.
pub type Outcome = Result<Exit, Failure>;

impl Failure {
    /// A request that cannot be carried out as given.
    pub fn request(message: String) -> Failure {
        Failure {
            exit: Exit::Request,
            message,
            help: None,
        }
    }

    /// The records or the rules say no.
    pub fn no(message: String) -> Failure {
        Failure {
            exit: Exit::No,
            message,
            help: None,
        }
    }

    /// Adds what to do about it.
    pub fn help(mut self, help: String) -> Failure {
        self.help = Some(help);
        self
    }

    /// What Git refused.
    pub fn git(error: &GitError, lang: Lang) -> Failure {
        if is_no_repository(error) {
            return Failure::request(words::NO_REPOSITORY_HERE.of(lang).to_owned())
                .help(words::NO_REPOSITORY_HERE_HELP.of(lang).to_owned());
        }
        let text = match error {
            GitError::Missing(_) => words::GIT_MISSING,
            GitError::Refused(_) => words::GIT_REFUSED,
        };
        Failure {
            exit: Exit::Environment,
            message: text.say(lang, &[("why", git_why(error, lang))]),
            help: None,
        }
    }

    /// What the disk refused.
    pub fn store(error: &StoreError, lang: Lang) -> Failure {
        let path = error.path().display().to_string();
        let with = |exit, text: Text, help: Option<Text>, more: &[(&str, String)]| {
            let mut all = vec![("path", path.clone())];
            all.extend(more.iter().cloned());
            Failure {
                exit,
                message: text.say(lang, &all),
                help: help.map(|help| help.say(lang, &all)),
            }
        };
        let why = |source: &io::Error| [("why", why(source, lang))];
        match error {
            StoreError::NoWorkspace { .. } => with(
                Exit::Request,
                words::NO_WORKSPACE,
                Some(words::NO_WORKSPACE_HELP),
                &[],
            ),
            StoreError::Config {
                line,
                column,
                message,
                ..
            } => with(
                Exit::Request,
                words::CONFIG,
                Some(words::CONFIG_HELP),
                &[
                    ("line", line.to_string()),
                    ("column", column.to_string()),
                    ("why", config(message.trim(), lang)),
                ],
            ),
            StoreError::Unreadable { source, .. } => {
                with(Exit::Request, words::UNREADABLE, None, &why(source))
            }
            StoreError::NotAFile { what, .. } => with(
                Exit::Request,
                words::NOT_A_FILE,
                None,
                &[("what", kind(*what).of(lang).to_owned())],
            ),
            StoreError::LeadsOut { target, .. } => with(
                Exit::Request,
                words::LEADS_OUT,
                Some(words::LEADS_OUT_HELP),
                &[("target", target.display().to_string())],
            ),
            StoreError::Busy { .. } => {
                with(Exit::Environment, words::BUSY, Some(words::BUSY_HELP), &[])
            }
            StoreError::ChangedMeanwhile { .. } => with(
                Exit::Environment,
                words::CHANGED_MEANWHILE,
                Some(words::CHANGED_MEANWHILE_HELP),
                &[],
            ),
            StoreError::Exists { .. } => with(Exit::Request, words::EXISTS, None, &[]),
            StoreError::Write { source, .. } => {
                with(Exit::Environment, words::WRITE, None, &why(source))
            }
        }
    }
}

/// Why the system refused, in words where they are known; else as the system has it.
pub fn why(error: &io::Error, lang: Lang) -> String {
    let text = match error.kind() {
        ErrorKind::NotFound => words::WHY_MISSING,
        ErrorKind::PermissionDenied => words::WHY_DENIED,
        ErrorKind::NotADirectory => words::WHY_NOT_A_FOLDER,
        ErrorKind::IsADirectory => words::WHY_A_FOLDER,
        ErrorKind::StorageFull => words::WHY_FULL,
        ErrorKind::ReadOnlyFilesystem => words::WHY_READ_ONLY,
        ErrorKind::FileTooLarge => words::WHY_TOO_LARGE,
        ErrorKind::InvalidData => words::WHY_NOT_UTF8,
        _ => return error.to_string(),
    };
    text.of(lang).to_owned()
}

/// Whether all that is wrong is that there is no repository.
fn is_no_repository(error: &GitError) -> bool {
    matches!(error, GitError::Refused(said) if said.contains("not a git repository"))
}

/// Why Git did not do what it was asked.
pub fn git_why(error: &GitError, lang: Lang) -> String {
    match error {
        GitError::Missing(source) => why(source, lang),
        GitError::Refused(said) => said.clone(),
    }
}

fn kind(kind: FileKind) -> Text {
    match kind {
        FileKind::Folder => words::KIND_FOLDER,
        FileKind::Fifo => words::KIND_PIPE,
        FileKind::Socket => words::KIND_SOCKET,
        FileKind::Device => words::KIND_DEVICE,
    }
}

/// What the reader of mentor.toml says; the most common slip in our own words.
fn config(message: &str, lang: Lang) -> String {
    let unknown = message
        .strip_prefix("unknown field ")
        .and_then(|rest| rest.split_once(", expected one of "));
    match unknown {
        Some((field, known)) => {
            words::CONFIG_UNKNOWN.say(lang, &[("field", field), ("known", known)])
        }
        None => message.to_owned(),
    }
}
