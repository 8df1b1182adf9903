//! The consents.

use minijinja::{Value, context};

use super::super::Case;
use super::super::part::{Part, one};
use super::plain;

pub(in crate::view) static CONSENT: &[Part] = &[
    one("to", "to whom something may be passed on"),
    one("about", "what may be passed on: a list of words"),
    one("given", "the day on which it was given"),
    one("until", "the last day on which it holds"),
    one("withdrawn", "the day on which it was withdrawn"),
    one("in_force", "whether it holds today"),
];

pub(in crate::view) fn consents(case: &Case) -> Value {
    let entries = case.snapshot().client().consents.iter().map(|consent| {
        context! { in_force => consent.holds_on(case.day()), ..plain(consent) }
    });
    entries.collect()
}
