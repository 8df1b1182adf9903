//! `mentor action hand-over`: an action moves from one to another.

use clap::Args;

use crate::cli::context::Context;
use crate::cli::failure::Outcome;
use crate::cli::write::{Write, lacking};
use crate::cli::{closed, parse, say};
use crate::edit::{self, action::Move};
use crate::locale::words;
use crate::model::Carrier;

/// Hand an action over, with the support that it takes.
///
/// To the client it must say which support the client gets; back it must say why.
#[derive(Debug, Args)]
pub struct HandOver {
    #[command(flatten)]
    write: Write,
    /// The action's id
    action: String,
    /// Who carries it from now on: mentor, together or client
    #[arg(long, value_name = "WHO", value_parser = closed::carrier)]
    to: Option<Carrier>,
    /// The help that the client gets with it
    #[arg(long, value_name = "TEXT", value_parser = parse::text)]
    support: Option<String>,
    /// Why, where it moves back
    #[arg(long, value_name = "TEXT", value_parser = parse::text)]
    reason: Option<String>,
}

pub(super) fn run(hand_over: &HandOver, context: &Context) -> Outcome {
    let Some(to) = hand_over.to else {
        let example = words::EXAMPLE_ACTION_HAND_OVER.of(context.lang);
        return Err(lacking(context, &[("`--to`", true)], example));
    };
    let loaded = hand_over.write.load(context)?;
    let moved = Move {
        to,
        day: hand_over.write.day(context),
        support: hand_over.support.clone(),
        reason: hand_over.reason.clone(),
    };
    let filled = [
        ("action", hand_over.action.as_str()),
        ("how", say::carried(context.lang, to)),
    ];
    hand_over
        .write
        .carry_out(context, &loaded, words::ACTION_MOVED, &filled, |record| {
            edit::action::hand_over(record, &hand_over.action, moved)
        })
}
