//! The time of a picture, from the view's days.

use minijinja::Error;
use minijinja::value::{Kwargs, Serde};
use serde::Deserialize;

use super::Speaker;
use crate::locale::short_months;
use crate::model::{Day, Standing, State};
use crate::report::svg::{Pause, Span};

#[derive(Deserialize)]
struct Period {
    from: Day,
    until: Day,
}

/// The time of the picture: `period=period`.
pub(super) fn span(speaker: &Speaker<'_>, given: &Kwargs) -> Result<Span<'static>, Error> {
    let Serde(Period { from, until }) = given.get("period")?;
    Ok(Span {
        from,
        until,
        months: short_months(speaker.tongue()),
    })
}

/// The times in which the effort rested: `standing=standing`.
pub(super) fn pauses(given: &Kwargs) -> Result<Vec<Pause>, Error> {
    let Serde(changes): Serde<Vec<Standing>> = given.get("standing")?;
    let mut pauses: Vec<Pause> = Vec::new();
    for Standing { change, date, .. } in changes {
        let open = pauses.last_mut().filter(|last| last.until.is_none());
        match (change.leads_to(), open) {
            (State::Active, Some(open)) => open.until = Some(date),
            (State::Paused | State::Closed, None) => pauses.push(Pause {
                from: date,
                until: None,
            }),
            _ => {}
        }
    }
    Ok(pauses)
}
