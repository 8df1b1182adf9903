//! Why a command did not do what was asked: the exit code, a sentence, and what to do about it.

use std::process::ExitCode;

use crate::locale::{Lang, Text, words};
use crate::store::StoreError;

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
        let why = |source: &std::io::Error| [("why", source.to_string())];
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
                    ("why", message.trim().to_owned()),
                ],
            ),
            StoreError::Unreadable { source, .. } => {
                with(Exit::Request, words::UNREADABLE, None, &why(source))
            }
            StoreError::NotAFile { what, .. } => with(
                Exit::Request,
                words::NOT_A_FILE,
                None,
                &[("what", what.to_string())],
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
