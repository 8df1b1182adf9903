//! The lists that are as the record has them.

use minijinja::Value;

use super::super::Case;
use super::super::part::{Part, one};
use super::plain;

pub(in crate::view) static STANDING: &[Part] = &[
    one("change", "`pause`, `resume`, `close` or `reopen`"),
    one("date", "the day of the change"),
    one("by", "the handle of the mentor who recorded it"),
    one("reason", "why"),
    one("client_part", "the client's own part in it (E3)"),
];

pub(in crate::view) static RESOURCE: &[Part] = &[
    one("id", "its id within the record"),
    one("what", "what the client can, knows or has (E1)"),
    one("named_by", "`client` or `mentor`"),
    one("date", "the day on which it was named"),
];

pub(in crate::view) static OPTION: &[Part] = &[
    one("id", "its id within the record"),
    one("what", "what the client may choose (E8)"),
    one("seen", "the day on which the client saw it"),
    one("chosen", "the day on which the client chose it"),
    one("tried", "the day on which the client tried it"),
];

pub(in crate::view) static DECISION: &[Part] = &[
    one("date", "the day"),
    one(
        "about",
        "what it is about: a list of `goals`, `content`, `pace`",
    ),
    one("what", "what was decided"),
    one(
        "decided_by",
        "`client`, `together`, `mentor` or `authority`",
    ),
    one("client_part", "the client's own part in it (E3)"),
    one("goal", "the id of the goal that it concerns"),
];

pub(in crate::view) static OUTCOME: &[Part] = &[
    one("date", "the day on which it began"),
    one(
        "kind",
        "`ordinary_job`, `subsidised_job`, `internship`, `education` or `other` (E10)",
    ),
    one("note", "where, and what there is to say of it"),
    one("until", "the last day, where it has ended"),
];

pub(in crate::view) static CORRECTION: &[Part] = &[
    one("date", "the day of the correction"),
    one("by", "the handle of the mentor who made it"),
    one("kind", "`phase`, `decision`, `rating` or `note`"),
    one("of", "the day of what is corrected, as it stood"),
    one("why", "why"),
];

pub(in crate::view) fn standing(case: &Case) -> Value {
    plain(&case.snapshot().client().standing)
}

pub(in crate::view) fn resources(case: &Case) -> Value {
    plain(&case.snapshot().client().resources)
}

pub(in crate::view) fn options(case: &Case) -> Value {
    plain(&case.snapshot().client().options)
}

pub(in crate::view) fn decisions(case: &Case) -> Value {
    plain(&case.snapshot().client().decisions)
}

pub(in crate::view) fn outcomes(case: &Case) -> Value {
    plain(&case.snapshot().client().outcomes)
}

pub(in crate::view) fn corrections(case: &Case) -> Value {
    plain(&case.snapshot().client().corrections)
}
