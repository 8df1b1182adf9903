//! `mentor git`: what Git is to know of records, and what Git calls.

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
enum Verb {}

pub(in crate::cli) fn run(git: &Git, _context: &Context) -> Outcome {
    match git.verb {}
}
