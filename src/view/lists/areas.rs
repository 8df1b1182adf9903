//! The areas of life.

use minijinja::{Value, context};

use super::super::Case;
use super::super::part::{Part, list, one};
use super::plain;
use crate::model::Voice;
use crate::model::measure::{looked_at, ratings};

pub(in crate::view) static AREA: &[Part] = &[
    one("id", "its id in the programme"),
    one("title", "its name"),
    one("challenge", "what is hard about it (R2)"),
    one(
        "looked_at",
        "whether the record has a day, a challenge or a carrier for it (E9)",
    ),
    one(
        "carried_by",
        "who carries it: `mentor`, `together` or `client`",
    ),
    one("since", "the day from which it is carried so"),
    one("support", "the help that the client gets with it (E5)"),
    one(
        "before",
        "who carried it until then; not known of the first",
    ),
    list(
        "carried",
        "who has carried it, oldest first: every hand-over and hand-back (R4)",
        CARRIED,
    ),
    one("client", "the client's latest score of it, in steps from 1"),
    one("mentor", "the mentor's latest score of it, in steps from 1"),
];

static CARRIED: &[Part] = &[
    one("date", "from this day"),
    one("by", "who carries: `mentor`, `together` or `client`"),
    one("support", "the help that the client gets (E5)"),
    one("reason", "why, where it went back (E6)"),
];

pub(in crate::view) fn areas(case: &Case) -> Value {
    let snapshot = case.snapshot();
    let entries = case.programme().areas.iter().map(|known| {
        let area = snapshot.client().areas.get(&known.id);
        let carried = area.map_or_else(Default::default, |area| area.carried.as_slice());
        let last = carried.last();
        let score = |voice| ratings::latest(snapshot, voice, &known.id).map(|(_, score)| score);
        context! {
            id => known.id.as_str(),
            title => case.lang().pick(&known.da, &known.en),
            challenge => area.and_then(|area| area.challenge.as_deref()),
            looked_at => area.is_some_and(|area| area.is_looked_at()),
            carried_by => last.map(|carried| carried.by.as_str()),
            since => last.map(|carried| carried.date.to_string()),
            support => last.and_then(|carried| carried.support.as_deref()),
            before => carried.iter().rev().nth(1).map(|carried| carried.by.as_str()),
            carried => plain(carried),
            client => score(Voice::Client),
            mentor => score(Voice::Mentor),
        }
    });
    entries.collect()
}

pub(in crate::view) fn areas_not_looked_at(case: &Case) -> Value {
    let forgotten = looked_at::forgotten(case.snapshot(), case.programme());
    let titles = forgotten.filter_map(|id| case.programme().area(id));
    titles
        .map(|area| Value::from(case.lang().pick(&area.da, &area.en)))
        .collect()
}
