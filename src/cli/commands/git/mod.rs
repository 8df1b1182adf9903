//! `mentor git`: what Git is to know of records, and what Git calls.

mod merge;
mod resolve;
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
    Merge(merge::Merge),
    Resolve(resolve::Resolve),
}

impl Git {
    /// Whether it can be done only in a workspace.
    pub(in crate::cli) fn needs_workspace(&self) -> bool {
        matches!(self.verb, Verb::Resolve(_))
    }
}

pub(in crate::cli) fn run(git: &Git, context: &mut Context) -> Outcome {
    match &git.verb {
        Verb::Merge(merge) => merge::run(merge, context),
        Verb::Resolve(resolve) => resolve::run(resolve, context),
    }
}
