//! `mentor git`: what Git is to know of records, and what Git calls.

mod textconv;

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
    Textconv(textconv::Textconv),
}

pub(in crate::cli) fn run(git: &Git, context: &Context) -> Outcome {
    match &git.verb {
        Verb::Textconv(textconv) => textconv::run(textconv, context),
    }
}

impl Git {
    /// Whether it is about the records of a workspace; what Git calls for one file is not.
    pub(in crate::cli) fn needs_workspace(&self) -> bool {
        !matches!(self.verb, Verb::Textconv(_))
    }

    /// Whether it writes JSON.
    pub(in crate::cli) fn writes_json(&self) -> bool {
        !matches!(self.verb, Verb::Textconv(_))
    }
}
