//! Where words go: results to standard output, messages to standard error.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "this is the one place that prints"
)]

use std::io::{self, IsTerminal as _, Write as _};

use super::failure::{Exit, Failure};
use crate::locale::{Lang, words};

/// When to use colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, clap::ValueEnum)]
pub enum Color {
    /// On a terminal, unless NO_COLOR is set.
    #[default]
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

impl Color {
    /// Whether standard output gets colour.
    pub fn is_on(self) -> bool {
        match self {
            Color::Always => true,
            Color::Never => false,
            Color::Auto => {
                let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
                io::stdout().is_terminal()
                    && !set("NO_COLOR")
                    && std::env::var_os("TERM").is_none_or(|term| term != "dumb")
            }
        }
    }
}

/// Writes a result; a reader that went away is no fault.
///
/// # Errors
/// Where standard output cannot be written for another reason than a broken pipe.
pub fn result(text: &str) -> Result<(), Failure> {
    bytes(text.as_bytes())
}

/// Writes a result that need be no text; a reader who went away is no failure.
///
/// # Errors
/// As [`result`].
pub fn bytes(bytes: &[u8]) -> Result<(), Failure> {
    let mut out = io::stdout().lock();
    match out.write_all(bytes).and_then(|()| out.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(Failure {
            exit: Exit::Environment,
            message: error.to_string(),
            help: None,
        }),
        _ => Ok(()),
    }
}

/// Writes a message for the person at the terminal.
pub fn message(text: &str) {
    // Where nobody can be told, there is nobody to tell it to.
    let _ = writeln!(io::stderr().lock(), "{text}");
}

/// Tells why a command failed, and what to do.
pub fn failure(failure: &Failure, lang: Lang) {
    message(&format!("{}: {}", words::ERROR.of(lang), failure.message));
    if let Some(help) = &failure.help {
        message(&format!("  {}: {help}", words::HELP.of(lang)));
    }
}
