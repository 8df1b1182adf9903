//! The goals.

use minijinja::{Value, context};

use super::super::Case;
use super::super::part::{Part, keyed, list, map, one};
use super::plain;
use crate::model::Voice;
use crate::model::measure::attainment;

pub(in crate::view) static GOAL: &[Part] = &[
    one("id", "its id within the record"),
    one("area", "the area of life, by the programme's id"),
    one(
        "area_title",
        "the area's name; not known where the programme does not have it",
    ),
    one("title", "the goal in short"),
    one("own_words", "the goal in the client's own words (E4)"),
    one("barrier", "what stands in the way, as the client names it"),
    one("set_by", "`client`, `together` or `mentor` (E4)"),
    one("kind", "`develop`, `keep` or `limit_loss`"),
    one("agreed", "the day on which it was agreed"),
    one("due", "the day by which it is expected to be reached"),
    map(
        "weight",
        "what it weighs beside other goals; not known where nobody has said",
        WEIGHT,
    ),
    keyed(
        "levels",
        "what each level means, by -2 to 2: `goal.levels[0]` is what is expected",
    ),
    list(
        "scores",
        "the levels reached, in both voices, as the record has them",
        SCORE,
    ),
    list("client_course", "the client's levels, oldest first", SCORE),
    one("client_level", "the client's latest level, -2 to 2"),
    one("client_level_means", "what that level means"),
    list("mentor_course", "the mentor's levels, oldest first", SCORE),
    one("mentor_level", "the mentor's latest level, -2 to 2"),
    one("mentor_level_means", "what that level means"),
    one(
        "status",
        "`proposed`, `active`, `paused`, `met` or `dropped`",
    ),
    one("since", "the day from which that holds"),
];

static WEIGHT: &[Part] = &[
    one("importance", "how much it matters to the client, 1 to 3"),
    one("difficulty", "how hard it is, 1 to 3"),
];

static SCORE: &[Part] = &[
    one("date", "the day"),
    one("by", "whose view it is: `client` or `mentor`"),
    one("level", "the level, -2 to 2"),
];

pub(in crate::view) fn goals(case: &Case) -> Value {
    let entries = case.snapshot().client().goals.iter().map(|goal| {
        let area = goal
            .area
            .as_deref()
            .and_then(|id| case.programme().area(id));
        let course = |voice| attainment::course(goal, voice);
        let latest = |voice| course(voice).pop();
        let meaning = |voice| latest(voice).and_then(|score| goal.levels.get(&score.level));
        context! {
            area_title => area.map(|area| case.lang().pick(&area.da, &area.en)),
            client_course => plain(course(Voice::Client)),
            client_level => latest(Voice::Client).map(|score| score.level),
            client_level_means => meaning(Voice::Client),
            mentor_course => plain(course(Voice::Mentor)),
            mentor_level => latest(Voice::Mentor).map(|score| score.level),
            mentor_level_means => meaning(Voice::Mentor),
            ..plain(goal)
        }
    });
    entries.collect()
}
