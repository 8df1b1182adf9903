//! `mentor git`: what Git is to know of records, and what Git calls.

mod install;
mod message;
pub(in crate::cli) mod pieces;
pub(in crate::cli) mod set_up;
mod uninstall;

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
    Message(message::Message),
    Uninstall(uninstall::Uninstall),
}

pub(in crate::cli) fn run(git: &Git, context: &Context) -> Outcome {
    match &git.verb {
        Verb::Install(install) => install::run(install, context),
        Verb::Message(message) => message::run(message, context),
        Verb::Uninstall(uninstall) => uninstall::run(uninstall, context),
    }
}
