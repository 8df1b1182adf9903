//! `mentor stats`: the figures of the caseload in a period, for the organisation or a funder.

mod csv;
mod text;

use std::sync::Arc;

use clap::Args;
use serde_json::json;

use crate::cli::context::Context;
use crate::cli::failure::{Failure, Outcome};
use crate::cli::global::Format;
use crate::cli::select::{Member, Scope, Seen, Select};
use crate::cli::{closed, output, render};
use crate::locale::{Text, words};
use crate::model::caseload::{Facts, Figures, Period, Reader};
use crate::model::{Day, Programme};
use crate::report;

/// Count the caseload: clients, phases, outcomes, hours, contact and movement between two days.
///
/// From 1 January of the year that the period ends in, and to today, where no other days are named. For
/// a funder there are numbers only, of all clients; small ones are hidden (smallest_cell in mentor.toml,
/// 5 where it says nothing), and those that would give them away. docs/stats.md says what each figure is,
/// and what it does not say.
#[derive(Debug, Args)]
pub struct Stats {
    /// The first day of the period; 1 January where none is named
    #[arg(long, value_name = "YYYY-MM-DD")]
    since: Option<Day>,
    /// The last day of the period; today where none is named
    #[arg(long, value_name = "YYYY-MM-DD")]
    until: Option<Day>,
    /// Whom it is for: organisation or funder
    #[arg(long, value_name = "WHO", default_value = "organisation", value_parser = closed::reader)]
    audience: Reader,
    /// Only this mentor's clients
    #[arg(long, value_name = "HANDLE")]
    mentor: Option<String>,
    /// Only clients in this programme
    #[arg(long, value_name = "PROGRAMME")]
    programme: Option<String>,
}

pub(in crate::cli) fn run(stats: &Stats, context: &Context) -> Outcome {
    let lang = context.lang;
    let period = stats.period(context)?;
    let select = stats.select(context)?;
    let facts = |seen: &Seen<'_>| {
        let member = seen.member;
        let Member::Judged(case, _) = member else {
            return None;
        };
        let mut snapshot = case.snapshot().clone();
        snapshot.go_back_to(period.until);
        let facts = Facts::of(&snapshot, case.programme(), period)?;
        Some((facts, case.programme().clone()))
    };
    let mut selected = select.each(Scope::Judged, context, facts)?;
    if stats.audience == Reader::Funder && !selected.unread().is_empty() {
        output::message(words::STATS_NOT_WHOLE.of(lang));
        return Ok(selected.tell(context));
    }
    let clients: Vec<(Facts, Arc<Programme>)> = selected.taken.drain(..).flatten().collect();
    let smallest = context.workspace()?.config().reports.smallest_cell;
    let figures = Figures::of(&clients, period, stats.audience, smallest);
    match context.format {
        Format::Json => output::result(&render::json::text(&json!({
            "schema_version": render::json::SCHEMA_VERSION,
            "today": context.today().to_string(),
            "from": period.from.to_string(),
            "until": period.until.to_string(),
            "audience": stats.audience.as_str(),
            "smallest_cell": figures.smallest_cell,
            "sections": report::figures::sections(&figures, lang),
            "unreadable": selected.unread(),
        })))?,
        Format::Csv => output::result(&csv::csv(&figures, lang))?,
        _ if clients.is_empty() && stats.audience == Reader::Organisation => {
            output::message(words::STATS_NONE.of(lang));
        }
        _ => {
            output::result(&text::text(&figures, lang))?;
            if figures.smallest_cell.is_none() && !context.quiet {
                output::message(words::STATS_NO_EFFECT.of(lang));
            }
        }
    }
    Ok(selected.tell(context))
}

impl Stats {
    fn period(&self, context: &Context) -> Result<Period, Failure> {
        const LONGEST_MONTHS: u32 = 120;
        let today = context.today();
        let until = self.until.unwrap_or(today);
        let new_year = |day: Day| Day::new(day.year(), 1, 1).unwrap_or(day);
        let from = self.since.unwrap_or_else(|| new_year(until));
        let period = Period { from, until };
        let refused = |text: Text, meant: Period| {
            let filled = [
                ("from", period.from.to_string()),
                ("until", period.until.to_string()),
                ("today", today.to_string()),
            ];
            let meant = [
                ("from", meant.from.to_string()),
                ("until", meant.until.to_string()),
            ];
            let help = words::STATS_DAYS_HELP.say(context.lang, &meant);
            Err(Failure::request(text.say(context.lang, &filled)).help(help))
        };
        if until > today {
            let from = from.min(new_year(today));
            return refused(words::STATS_LATER, Period { from, until: today });
        }
        if from > until {
            let turned = Period {
                from: until,
                until: from.min(today),
            };
            return refused(words::STATS_TURNED, turned);
        }
        if until >= from.plus_months(LONGEST_MONTHS) {
            let from = new_year(until);
            return refused(words::STATS_LONG, Period { from, until });
        }
        Ok(period)
    }

    fn select(&self, context: &Context) -> Result<Select, Failure> {
        let is_filtered = self.mentor.is_some() || self.programme.is_some();
        if self.audience == Reader::Funder && is_filtered {
            let lang = context.lang;
            let failure = Failure::request(words::STATS_FILTERED.of(lang).to_owned());
            return Err(failure.help(words::STATS_FILTERED_HELP.of(lang).to_owned()));
        }
        Ok(Select::of(self.mentor.clone(), self.programme.clone()))
    }
}
