//! The contact week by week.

use minijinja::{Value, context};

use super::super::Case;
use super::super::part::{Part, one};
use crate::model::measure::weeks as measured;

pub(in crate::view) static WEEK: &[Part] = &[
    one("monday", "the day on which the week begins"),
    one("contacts", "how many contacts there were"),
    one(
        "minutes",
        "minutes of the contacts that say how long they took; not known where none of them says",
    ),
    one(
        "without_minutes",
        "how many contacts say no minutes: where there are any, the minutes are a lower bound",
    ),
    one("no_shows", "how many appointments came to nothing"),
    one(
        "rested_days",
        "the days of it on which the effort was paused or closed, 0 to 7",
    ),
];

pub(in crate::view) fn weeks(case: &Case) -> Value {
    let entries = measured::weeks(case.snapshot()).into_iter().map(|week| {
        context! {
            monday => week.monday.to_string(),
            contacts => week.contacts,
            minutes => week.minutes,
            without_minutes => week.without_minutes,
            no_shows => week.no_shows,
            rested_days => week.rested_days,
        }
    });
    entries.collect()
}
