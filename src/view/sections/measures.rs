//! What is measured of the two: distance, responsibility, shares.

use super::super::field::{Field, Shape};
use super::super::lists;
use super::of_phase;
use crate::model::GoalStatus;
use crate::model::measure::{distance, involvement, responsibility, share};

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
        "how far what is carried has moved since the phase began, each thing from then or from when it was taken on, -1 to 1; positive is toward the client (E6, R4)",
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
    Field::list(
        "by_phase",
        "every phase of the way, oldest first (E6)",
        lists::responsibility_by_phase,
        lists::IN_PHASE,
    ),
    Field::list(
        "by_area",
        "every area of life that somebody carries (E6)",
        lists::responsibility_by_area,
        lists::IN_AREA,
    ),
    Field::list(
        "course",
        "every day on which the index changed, oldest first; the first is where it became known (E6, R4)",
        lists::responsibility_course,
        lists::STEP,
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
