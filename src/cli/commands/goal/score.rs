//! `mentor goal score`: the level that one voice sees reached.

use clap::Args;

use crate::cli::closed;
use crate::cli::context::Context;
use crate::cli::failure::Outcome;
use crate::cli::say;
use crate::cli::write::{Write, lacking};
use crate::edit;
use crate::locale::words;
use crate::model::{Score as Entry, Voice};

/// Record the level that one voice sees reached.
///
/// The two voices stand side by side and are never averaged.
#[derive(Debug, Args)]
pub struct Score {
    #[command(flatten)]
    write: Write,
    /// The goal's id
    goal: String,
    /// Whose view it is: client or mentor
    #[arg(long, value_name = "VOICE", value_parser = closed::voice)]
    by: Option<Voice>,
    /// The level, -2 to 2; 0 is what was expected
    #[arg(long, value_name = "N", allow_negative_numbers = true, value_parser = clap::value_parser!(i8).range(-2..=2))]
    level: Option<i8>,
}

pub(super) fn run(score: &Score, context: &Context) -> Outcome {
    let (Some(by), Some(level)) = (score.by, score.level) else {
        let flags = [
            ("`--by`", score.by.is_none()),
            ("`--level`", score.level.is_none()),
        ];
        let example = "mentor goal score 2601-k7qm job-in-a-kitchen --by client --level 1";
        return Err(lacking(context, &flags, example));
    };
    let loaded = score.write.load(context)?;
    let date = score.write.day(context);
    let step = level.to_string();
    let filled = [
        ("goal", score.goal.as_str()),
        ("level", &step),
        ("voice", say::word(context.lang, "voice", by.as_str())),
    ];
    score
        .write
        .carry_out(context, &loaded, words::GOAL_SCORED, &filled, |record| {
            edit::goal::score(record, &score.goal, Entry { date, by, level })
        })
}
