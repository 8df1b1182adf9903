//! `mentor stats`: the figures of the caseload in a period, for the organisation or a funder.

mod text;

use clap::Args;

use crate::cli::context::Context;
use crate::cli::failure::{Failure, Outcome};
use crate::cli::figures::{Count, Counting};
use crate::cli::global::Format;
use crate::cli::output;
use crate::cli::select::Select;
use crate::locale::words;
use crate::model::caseload::Reader;

/// Count the caseload: clients, phases, outcomes, hours, contact and movement between two days.
///
/// From 1 January of the year that the period ends in, and to today, where no other days are named. For
/// a funder there are numbers only, of all clients; small ones are hidden (smallest_cell in mentor.toml,
/// 5 where it says nothing), and those that would give them away. docs/stats.md says what each figure is,
/// and what it does not say.
#[derive(Debug, Args)]
pub struct Stats {
    #[command(flatten)]
    counting: Counting,
    /// Only this mentor's clients
    #[arg(long, value_name = "HANDLE")]
    mentor: Option<String>,
    /// Only clients in this programme
    #[arg(long, value_name = "PROGRAMME")]
    programme: Option<String>,
}

pub(in crate::cli) fn run(stats: &Stats, context: &Context) -> Outcome {
    let lang = context.lang;
    let select = stats.select(context)?;
    let counted = match stats.counting.count(&select, context)? {
        Count::Counted(counted) => counted,
        Count::NotWhole(exit) => return Ok(exit),
    };
    match context.format {
        Format::Json => output::result(&counted.json(context))?,
        Format::Csv => output::result(&counted.csv(context))?,
        _ if counted.is_empty && stats.counting.audience == Reader::Organisation => {
            output::message(words::STATS_NONE.of(lang));
        }
        _ => {
            output::result(&text::text(&counted.figures, lang))?;
            if counted.figures.smallest_cell.is_none() && !context.quiet {
                output::message(words::STATS_NO_EFFECT.of(lang));
            }
        }
    }
    Ok(counted.tell(context))
}

impl Stats {
    fn select(&self, context: &Context) -> Result<Select, Failure> {
        let is_filtered = self.mentor.is_some() || self.programme.is_some();
        if self.counting.audience == Reader::Funder && is_filtered {
            let lang = context.lang;
            let failure = Failure::request(words::STATS_FILTERED.of(lang).to_owned());
            return Err(failure.help(words::STATS_FILTERED_HELP.of(lang).to_owned()));
        }
        Ok(Select::of(self.mentor.clone(), self.programme.clone()))
    }
}
