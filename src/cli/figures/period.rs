//! The days that figures are of.

use super::Counting;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::locale::{Text, words};
use crate::model::Day;
use crate::model::caseload::Period;

/// The longest period, in months.
const LONGEST_MONTHS: u32 = 120;

impl Counting {
    /// From 1 January of the year that it ends in, and to today, where no other days are named.
    pub(super) fn period(&self, context: &Context) -> Result<Period, Failure> {
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
                ("command", context.command.clone()),
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
}
