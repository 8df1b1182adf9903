//! The way: phase and plan.

use super::super::Case;
use super::super::field::Field;
use super::{day, none, of_phase, position, text};
use crate::model::measure::phase_time;
use crate::model::{Carrier, Plan};
use minijinja::Value;

pub(in crate::view) static PHASE: &[Field] = &[
    Field::value("id", "the phase's id", |case| {
        of_phase(case, |phase| text(&phase.id))
    }),
    Field::value("title", "the phase's name", |case| {
        of_phase(case, |phase| text(case.lang().pick(&phase.da, &phase.en)))
    }),
    Field::value("purpose", "what the phase is for", |case| {
        of_phase(case, |phase| {
            text(case.lang().pick(&phase.purpose.da, &phase.purpose.en))
        })
    }),
    Field::value("since", "the day on which the client entered it", |case| {
        day(case.snapshot().phase().map(|change| change.date))
    }),
    Field::value(
        "days",
        "whole days in the phase, those on which the effort was paused or closed left out",
        |case| phase_time::days_in_phase(case.snapshot()).into(),
    ),
    Field::value("number", "the phase's place on the way, from 1", |case| {
        position(case).map(|position| position + 1).into()
    }),
    Field::value("of", "how many phases the way has", |case| {
        case.programme().phases.len().into()
    }),
    Field::value(
        "next",
        "the name of the next phase; not known in the last",
        |case| {
            position(case)
                .and_then(|position| case.programme().phases.get(position + 1))
                .map(|phase| case.lang().pick(&phase.da, &phase.en).to_owned())
                .into()
        },
    ),
    Field::value(
        "expected_days",
        "how long the phase is expected to last, in days as `phase.days` counts them",
        |case| of_phase(case, |phase| phase.expected_days.into()),
    ),
    Field::value(
        "longest_days",
        "how long the phase may last, in days as `phase.days` counts them",
        |case| of_phase(case, |phase| phase.longest_days.into()),
    ),
];

pub(in crate::view) static PLAN: &[Field] = &[
    Field::value("made", "the day on which the plan was made (R7)", |case| {
        of_plan(case, |plan| day(Some(plan.made)))
    }),
    Field::value("made_by", "`mentor`, `together` or `client`", |case| {
        of_plan(case, |plan| plan.made_by.map(Carrier::as_str).into())
    }),
    Field::value("client_part", "the client's own part in it", |case| {
        of_plan(case, |plan| plan.client_part.clone().into())
    }),
    Field::value("directions", "where it leads (R7)", |case| {
        of_plan(case, |plan| words(&plan.directions))
    }),
    Field::value("elements", "what the effort goes on as (R8)", |case| {
        of_plan(case, |plan| words(&plan.elements))
    }),
    Field::value(
        "review",
        "the day on which it is to be looked at again",
        |case| of_plan(case, |plan| day(plan.review)),
    ),
    Field::value(
        "last_reviewed",
        "the last day on which it was looked at again",
        |case| of_plan(case, |plan| day(plan.reviewed.iter().copied().max())),
    ),
];

fn of_plan(case: &Case, get: impl FnOnce(&Plan) -> Value) -> Value {
    case.snapshot()
        .client()
        .plan
        .as_ref()
        .map_or_else(none, get)
}

fn words<T: std::fmt::Display>(list: &[T]) -> Value {
    list.iter()
        .map(|word| Value::from(word.to_string()))
        .collect()
}
