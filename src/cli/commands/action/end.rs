//! `mentor action done` and `mentor action drop`: an action ends.

use clap::Args;

use crate::cli::context::Context;
use crate::cli::failure::Outcome;
use crate::cli::write::Write;
use crate::edit::{self, action::End};
use crate::locale::words;

/// The action that ends.
#[derive(Debug, Args)]
pub struct Ended {
    #[command(flatten)]
    write: Write,
    /// The action's id
    action: String,
}

pub(super) fn run(ended: &Ended, end: End, context: &Context) -> Outcome {
    let loaded = ended.write.load(context)?;
    let when = ended.write.when(context);
    let said = match end {
        End::Done => words::ACTION_DONE,
        End::Dropped => words::ACTION_DROPPED,
    };
    let filled = [("action", ended.action.as_str())];
    ended
        .write
        .carry_out(context, &loaded, said, &filled, |record| {
            edit::action::end(record, &ended.action, end, when)
        })
}
