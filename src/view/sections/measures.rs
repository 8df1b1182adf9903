//! What is measured: distance, responsibility, contact, shares.

use super::super::field::{Field, Shape};
use super::{day, of_phase};
use crate::model::GoalStatus;
use crate::model::measure::{contact, distance, involvement, responsibility, share};

pub(in crate::view) static DISTANCE: &[Field] = &[
    Field {
        name: "item",
        doc: "the distance of an item's two latest scores, in steps: `distance.item.housing`; not known until both voices have rated it",
        shape: Shape::Distances,
    },
    Field::value(
        "focus",
        "the mean distance over the areas in focus that both have rated, in steps (R6)",
        |case| distance::in_focus(case.snapshot()).into(),
    ),
    Field::value(
        "covered",
        "the part of the areas in focus that both voices have rated, 0 to 1",
        |case| {
            let (both, all) = distance::coverage(case.snapshot(), case.programme());
            share(both, all).into()
        },
    ),
];

pub(in crate::view) static RESPONSIBILITY: &[Field] = &[
    Field::value(
        "index",
        "the responsibility index over areas and actions, 0 (mentor) to 1 (client) (E6)",
        |case| responsibility::index(case.snapshot()).into(),
    ),
    Field::value("areas", "the index over areas of life only", |case| {
        responsibility::of_areas(case.snapshot()).into()
    }),
    Field::value(
        "actions",
        "the index over the current phase's actions only",
        |case| responsibility::of_actions(case.snapshot()).into(),
    ),
    Field::value(
        "client_areas",
        "the part of the carried areas that the client carries alone, 0 to 1",
        |case| responsibility::carried_by_client(case.snapshot()).into(),
    ),
    Field::value(
        "moved",
        "how far the index has moved since the phase began; positive is toward the client",
        |case| {
            case.snapshot()
                .phase()
                .and_then(|change| responsibility::movement(case.snapshot(), change.date))
                .into()
        },
    ),
    Field::value("from", "the least that the phase expects, 0 to 1", |case| {
        of_phase(case, |phase| phase.band.from.into())
    }),
    Field::value("to", "the most that the phase expects, 0 to 1", |case| {
        of_phase(case, |phase| phase.band.to.into())
    }),
];

pub(in crate::view) static CONTACT: &[Field] = &[
    Field::value("last", "the last day of contact", |case| {
        day(contact::last(case.snapshot()))
    }),
    Field::value("days_since", "whole days since the last contact", |case| {
        contact::days_since_last(case.snapshot()).into()
    }),
    Field::value("last_30_days", "contacts in the last 30 days", |case| {
        contact::count_since(case.snapshot(), case.day().minus_days(29)).into()
    }),
    Field::value("count", "contacts since the start", |case| {
        contact::contacts(case.snapshot()).count().into()
    }),
    Field::value(
        "weeks",
        "the part of the weeks since the start with a contact, 0 to 1",
        |case| {
            contact::weeks_with_contact(case.snapshot(), case.snapshot().client().started).into()
        },
    ),
    Field::value(
        "attendance",
        "the part of the appointments that were kept, 0 to 1",
        |case| contact::attendance(case.snapshot()).into(),
    ),
    Field::value(
        "hours_delivered",
        "hours of contact in the agreement's time until today, or since the start where there is none; contacts without minutes count no time",
        |case| contact::hours_delivered(case.snapshot()).into(),
    ),
    Field::value(
        "hours_agreed",
        "hours that the agreement grants until today or its last day",
        |case| contact::hours_agreed(case.snapshot()).into(),
    ),
];

pub(in crate::view) static SHARE: &[Field] = &[
    Field::value(
        "decisions_with_client_part",
        "the decisions in which the client's own part is recorded (E3)",
        |case| involvement::decisions_with_client_part(case.snapshot()).into(),
    ),
    Field::value(
        "goals_own",
        "the active and met goals that are the client's own (E4)",
        |case| {
            let counted = |status| matches!(status, GoalStatus::Active | GoalStatus::Met);
            let all = case
                .snapshot()
                .client()
                .goals
                .iter()
                .filter(|goal| counted(goal.status))
                .count();
            share(involvement::own_goals(case.snapshot()).count(), all).into()
        },
    ),
];
