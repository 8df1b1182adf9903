//! Contact and hours by week (E12, R5).

use minijinja::value::{Kwargs, Serde};
use minijinja::{Error, Value, context};
use serde::Deserialize;

use super::{Speaker, time};
use crate::model::Day;
use crate::report::svg::{Agreed, Contact, ContactWords, Span, Week};

#[derive(Deserialize)]
struct InWeek {
    monday: Day,
    contacts: usize,
    minutes: Option<u64>,
    without_minutes: usize,
    no_shows: usize,
}

#[derive(Deserialize)]
struct Agreement {
    from: Option<Day>,
    until: Option<Day>,
    hours_per_week: Option<f64>,
}

/// `draw_contact(weeks, agreement, period, standing)`.
pub(super) fn draw(speaker: &Speaker<'_>, given: &Kwargs) -> Result<Option<Value>, Error> {
    let Serde(weeks): Serde<Vec<InWeek>> = given.get("weeks")?;
    let Serde(agreement): Serde<Agreement> = given.get("agreement")?;
    let span = time::span(speaker, given)?;
    // A week is shown whole.
    let span = Span {
        from: span.from.monday(),
        ..span
    };
    let agreed = agreement.hours_per_week.map(|hours_per_week| Agreed {
        from: agreement.from.unwrap_or(span.from),
        until: agreement.until,
        hours_per_week,
    });
    let picture = Contact {
        frame: speaker.frame(speaker.phrase("picture.contact_title")),
        span,
        words: ContactWords {
            hours: speaker.phrase("told.hours"),
            agreed: speaker.phrase("told.agreed"),
            silent: speaker.phrase("told.silent"),
            no_show: speaker.phrase("told.no_show"),
            pause: speaker.phrase("picture.pause"),
        },
        weeks: &weeks.iter().map(week).collect::<Vec<_>>(),
        agreed: agreed.as_slice(),
        pauses: &time::pauses(given)?,
    };
    let facts = picture.facts();
    Ok(picture.draw().map(|svg| {
        context! {
            svg => Value::from_safe_string(svg),
            contacts => facts.contacts,
            hours => facts.minutes.map(|minutes| minutes as f64 / 60.0),
            without_minutes => facts.silent,
            no_shows => facts.no_shows,
            weeks_with_contact => facts.weeks_with_contact,
            weeks => facts.weeks,
        }
    }))
}

fn week(week: &InWeek) -> Week {
    Week {
        monday: week.monday,
        contacts: week.contacts,
        minutes: week.minutes,
        silent: week.without_minutes,
        no_shows: week.no_shows,
    }
}
