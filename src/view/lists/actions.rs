//! The actions.

use minijinja::{Value, context};

use super::super::Case;
use super::super::part::{Part, list, one};
use super::plain;
use crate::model::{Action, Carrier};

pub(in crate::view) static ACTION: &[Part] = &[
    one("id", "its id within the record"),
    one("goal", "the id of the goal that it serves"),
    one("goal_title", "that goal in short"),
    one(
        "area",
        "the area of life, by the programme's id, where there is no goal yet",
    ),
    one("what", "what is done (R3)"),
    one(
        "carried_by",
        "who carries it: `mentor`, `together` or `client`",
    ),
    one("by_client", "whether the client carries it alone"),
    one("support", "the help that the client gets with it (E5)"),
    one("agreed", "the day on which it was agreed"),
    one("due", "the day by which it is to be done"),
    one("open", "whether it is still to be done"),
    one(
        "overdue",
        "whether it is still to be done and the day is past",
    ),
    one("done", "the day on which it was done"),
    one("dropped", "the day on which it was given up"),
    list(
        "hand_overs",
        "how the responsibility for it moved, oldest first (R4)",
        HAND_OVER,
    ),
];

static HAND_OVER: &[Part] = &[
    one("date", "the day"),
    one("from", "who carried it until then"),
    one("to", "who carries it from then on"),
    one("support", "the help that the client gets (E5)"),
    one("reason", "why, where it went back (E6)"),
];

pub(in crate::view) fn actions(case: &Case) -> Value {
    let client = case.snapshot().client();
    let disclosure = case.snapshot().disclosure();
    let is_told = |action: &&Action| disclosure.is_none_or(|it| it.carries_action(action));
    let entries = client.actions.iter().filter(is_told).map(|action| {
        let goal = client
            .goals
            .iter()
            .find(|goal| Some(&goal.id) == action.goal.as_ref());
        context! {
            goal_title => goal.map(|goal| goal.title.as_str()),
            open => action.is_open(),
            overdue => action.is_open() && action.due.is_some_and(|due| due < case.day()),
            by_client => action.carried_by == Carrier::Client,
            ..plain(action)
        }
    });
    entries.collect()
}
