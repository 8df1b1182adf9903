//! The responsibility by phase, by area of life, and day by day.

use minijinja::{Value, context};

use super::super::Case;
use super::super::part::{Part, one};
use crate::model::measure::{responsibility, responsibility_course};

pub(in crate::view) static IN_PHASE: &[Part] = &[
    one("phase", "the phase, by the programme's id"),
    one(
        "title",
        "its name; not known where the programme does not have it",
    ),
    one("since", "the day on which it began"),
    one(
        "until",
        "the day of the next change; not known of the phase where the client is",
    ),
    one("index", "the index at its end or today, 0 to 1"),
    one("moved", "how far what is carried moved within it, -1 to 1"),
    one(
        "from",
        "the least that the phase expects, 0 to 1; not known where the programme does not have it",
    ),
    one("to", "the most that the phase expects, 0 to 1"),
];

pub(in crate::view) static IN_AREA: &[Part] = &[
    one("id", "the area's id in the programme"),
    one("title", "its name"),
    one("carried_by", "who carries it now"),
    one("since", "the day from which it is carried so"),
    one("began_with", "who carried it first"),
    one("moved", "how far it has moved since then, -1 to 1"),
];

pub(in crate::view) static STEP: &[Part] = &[
    one("date", "the day on which the index changed"),
    one(
        "index",
        "what it is from then on, 0 to 1; not known where nobody carries anything any more",
    ),
];

pub(in crate::view) fn responsibility_by_phase(case: &Case) -> Value {
    let phases = responsibility::by_phase(case.snapshot());
    let entries = phases.into_iter().map(|entry| {
        let phase = case.programme().phase(&entry.change.phase);
        context! {
            phase => entry.change.phase.as_str(),
            title => phase.map(|phase| case.lang().pick(&phase.da, &phase.en)),
            since => entry.change.date.to_string(),
            until => entry.until.map(|day| day.to_string()),
            index => entry.index,
            moved => entry.moved,
            from => phase.map(|phase| phase.band.from),
            to => phase.map(|phase| phase.band.to),
        }
    });
    entries.collect()
}

pub(in crate::view) fn responsibility_by_area(case: &Case) -> Value {
    let areas = &case.snapshot().client().areas;
    let entries = case.programme().areas.iter().filter_map(|known| {
        let area = areas.get(&known.id)?;
        let (first, last) = (area.carried.first()?, area.carried.last()?);
        Some(context! {
            id => known.id.as_str(),
            title => case.lang().pick(&known.da, &known.en),
            carried_by => last.by.as_str(),
            since => last.date.to_string(),
            began_with => first.by.as_str(),
            moved => responsibility::movement_of_area(area),
        })
    });
    entries.collect()
}

pub(in crate::view) fn responsibility_course(case: &Case) -> Value {
    let steps = responsibility_course::course(case.snapshot()).into_iter();
    steps
        .map(|step| context! { date => step.date.to_string(), index => step.index })
        .collect()
}
