//! `mentor goal`: a goal is added, scored, moved to another status, changed.

mod add;
mod edit;
mod score;
mod status;

use clap::{Args, Subcommand};

use crate::cli::context::Context;
use crate::cli::failure::Outcome;

/// Add a goal, score it, say where it stands, or change it.
#[derive(Debug, Args)]
pub struct Goal {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, Subcommand)]
enum Verb {
    Add(add::Add),
    Score(score::Score),
    Status(status::Status),
    Edit(edit::Edit),
}

pub(in crate::cli) fn run(goal: &Goal, context: &Context) -> Outcome {
    match &goal.verb {
        Verb::Add(add) => add::run(add, context),
        Verb::Score(score) => score::run(score, context),
        Verb::Status(status) => status::run(status, context),
        Verb::Edit(edit) => edit::run(edit, context),
    }
}
