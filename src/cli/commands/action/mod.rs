//! `mentor action`: something that somebody does is agreed, done, given up, open again, handed over, changed.

mod add;
mod edit;
mod end;
mod hand_over;
mod reopen;

use clap::{Args, Subcommand};

use crate::cli::context::Context;
use crate::cli::failure::Outcome;
use crate::edit::action::End;

/// Agree on an action, end it, hand it over, or change it.
#[derive(Debug, Args)]
pub struct Action {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, Subcommand)]
enum Verb {
    Add(add::Add),
    /// Say that an action is done
    Done(end::Ended),
    /// Give an action up
    Drop(end::Ended),
    Reopen(reopen::Reopen),
    HandOver(hand_over::HandOver),
    Edit(edit::Edit),
}

pub(in crate::cli) fn run(action: &Action, context: &Context) -> Outcome {
    match &action.verb {
        Verb::Add(add) => add::run(add, context),
        Verb::Done(ended) => end::run(ended, End::Done, context),
        Verb::Drop(ended) => end::run(ended, End::Dropped, context),
        Verb::Reopen(reopen) => reopen::run(reopen, context),
        Verb::HandOver(hand_over) => hand_over::run(hand_over, context),
        Verb::Edit(edit) => edit::run(edit, context),
    }
}
