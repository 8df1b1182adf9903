//! The changes of phase.

use minijinja::{Value, context};

use super::super::Case;
use super::super::part::{Part, map, one};
use super::plain;

pub(in crate::view) static PHASE: &[Part] = &[
    one("phase", "the phase that was entered, by the programme's id"),
    one(
        "title",
        "its name; not known where the programme does not have it",
    ),
    one("date", "the day of the change"),
    one("by", "the handle of the mentor who recorded it"),
    one("client_part", "the client's own part in it (E3)"),
    one("reason", "why, where it went back"),
    map(
        "exemption",
        "the leave to pass gates that were closed; not known where none was needed",
        EXEMPTION,
    ),
];

static EXEMPTION: &[Part] = &[
    one(
        "gates",
        "the ids of the gates that it is for; an empty list is for all",
    ),
    one("by", "who gave it"),
    one("why", "why"),
    one("until", "the last day on which it holds"),
];

pub(in crate::view) fn phases(case: &Case) -> Value {
    let entries = case.snapshot().client().phases.iter().map(|change| {
        let phase = case.programme().phase(&change.phase);
        context! {
            title => phase.map(|phase| case.lang().pick(&phase.da, &phase.en)),
            ..plain(change)
        }
    });
    entries.collect()
}
