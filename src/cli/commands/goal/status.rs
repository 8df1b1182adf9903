//! `mentor goal status`: where a goal stands.

use clap::Args;

use crate::cli::closed;
use crate::cli::context::Context;
use crate::cli::failure::Outcome;
use crate::cli::say;
use crate::cli::write::Write;
use crate::edit;
use crate::locale::words;
use crate::model::GoalStatus;

/// Say where a goal stands: proposed, active, paused, met, dropped.
#[derive(Debug, Args)]
pub struct Status {
    #[command(flatten)]
    write: Write,
    /// The goal's id
    goal: String,
    /// Where it stands: proposed, active, paused, met or dropped
    #[arg(value_parser = closed::goal_status)]
    status: GoalStatus,
}

pub(super) fn run(status: &Status, context: &Context) -> Outcome {
    let loaded = status.write.load(context)?;
    let when = status.write.when(context);
    let said = say::word(context.lang, "goal_status", status.status.as_str());
    let filled = [("goal", status.goal.as_str()), ("status", said)];
    status
        .write
        .carry_out(context, &loaded, words::GOAL_STATUS, &filled, |record| {
            edit::goal::status(record, &status.goal, status.status, when)
        })
}
