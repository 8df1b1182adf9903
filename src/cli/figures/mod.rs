//! The figures of a caseload, as `stats` and `report caseload` are asked for them.

mod csv;
mod json;
mod period;

use std::sync::Arc;

use clap::Args;

use super::closed;
use super::context::Context;
use super::failure::{Exit, Failure};
use super::output;
use super::select::{Member, Scope, Seen, Select, Selected};
use crate::locale::words;
use crate::model::caseload::{Facts, Figures, Reader};
use crate::model::{Day, Programme};

/// The time that is counted, and for whom.
#[derive(Debug, Args)]
pub struct Counting {
    /// The first day of the period; 1 January where none is named
    #[arg(long, value_name = "YYYY-MM-DD")]
    since: Option<Day>,
    /// The last day of the period; today where none is named
    #[arg(long, value_name = "YYYY-MM-DD")]
    until: Option<Day>,
    /// Whom it is for: organisation or funder
    #[arg(long, value_name = "WHO", default_value = "organisation", value_parser = closed::reader)]
    pub audience: Reader,
}

/// The figures, and what is to be said of the records that they are of.
pub struct Counted {
    /// The figures.
    pub figures: Figures,
    /// Whether nobody is in the period.
    pub is_empty: bool,
    records: Selected<Option<(Facts, Arc<Programme>)>>,
}

/// What came of counting.
pub enum Count {
    /// The figures.
    Counted(Counted),
    /// None, for a funder, where a record could not be read; that has been told.
    NotWhole(Exit),
}

impl Counting {
    /// The figures of the clients that are meant.
    ///
    /// # Errors
    /// The period is none, or the workspace cannot be listed.
    pub fn count(&self, select: &Select, context: &Context) -> Result<Count, Failure> {
        let period = self.period(context)?;
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
        let mut records = select.each(Scope::Judged, context, facts)?;
        if self.audience == Reader::Funder && !records.unread().is_empty() {
            output::message(words::STATS_NOT_WHOLE.of(context.lang));
            return Ok(Count::NotWhole(records.tell(context)));
        }
        let clients: Vec<(Facts, Arc<Programme>)> = records.taken.drain(..).flatten().collect();
        let smallest = context.workspace()?.config().reports.smallest_cell;
        Ok(Count::Counted(Counted {
            figures: Figures::of(&clients, period, self.audience, smallest),
            is_empty: clients.is_empty(),
            records,
        }))
    }
}

impl Counted {
    /// The records that are in no figure, since they cannot be read.
    pub fn unread(&self) -> Vec<&str> {
        self.records.unread()
    }

    /// Says which records are in no figure, or only in part.
    pub fn tell(&self, context: &Context) -> Exit {
        self.records.tell(context)
    }

    /// The figures as one document.
    pub fn json(&self, context: &Context) -> String {
        json::json(self, context)
    }

    /// The figures for a spreadsheet.
    pub fn csv(&self, context: &Context) -> String {
        csv::csv(&self.figures, context.lang)
    }
}
