//! `mentor action reopen`: an action that ended by a slip is open again.

use clap::Args;

use crate::cli::context::Context;
use crate::cli::failure::Outcome;
use crate::cli::write::Write;
use crate::edit;
use crate::locale::words;

/// Take back that an action is done or given up.
#[derive(Debug, Args)]
pub struct Reopen {
    #[command(flatten)]
    write: Write,
    /// The action's id
    action: String,
}

pub(super) fn run(reopen: &Reopen, context: &Context) -> Outcome {
    let loaded = reopen.write.load(context)?;
    let filled = [("action", reopen.action.as_str())];
    reopen.write.carry_out(
        context,
        &loaded,
        words::ACTION_REOPENED,
        &filled,
        |record| edit::action::reopen(record, &reopen.action),
    )
}
