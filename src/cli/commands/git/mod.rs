//! `mentor git`: what Git is to know of records, and what Git calls.

mod install;
mod merge;
mod message;
pub(in crate::cli) mod pieces;
mod resolve;
pub(in crate::cli) mod set_up;
mod textconv;
mod uninstall;
mod unsettled;
mod untouched;

use clap::{Args, Subcommand};

use crate::cli::context::Context;
use crate::cli::failure::Outcome;

/// Let Git merge, show and check records.
#[derive(Debug, Args)]
pub struct Git {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, Subcommand)]
enum Verb {
    Install(install::Install),
    Merge(merge::Merge),
    Message(message::Message),
    Resolve(resolve::Resolve),
    Textconv(textconv::Textconv),
    Uninstall(uninstall::Uninstall),
}

impl Git {
    /// Whether it can be done only in a workspace.
    pub(in crate::cli) fn needs_workspace(&self) -> bool {
        !matches!(self.verb, Verb::Merge(_) | Verb::Textconv(_))
    }

    /// Whether it writes JSON.
    pub(in crate::cli) fn writes_json(&self) -> bool {
        !matches!(self.verb, Verb::Textconv(_))
    }
}

pub(in crate::cli) fn run(git: &Git, context: &mut Context) -> Outcome {
    match &git.verb {
        Verb::Install(install) => install::run(install, context),
        Verb::Merge(merge) => merge::run(merge, context),
        Verb::Message(message) => message::run(message, context),
        Verb::Resolve(resolve) => resolve::run(resolve, context),
        Verb::Textconv(textconv) => textconv::run(textconv, context),
        Verb::Uninstall(uninstall) => uninstall::run(uninstall, context),
    }
}
