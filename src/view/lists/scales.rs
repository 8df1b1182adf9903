//! The scales, their items, and what both voices have rated.

use minijinja::{Value, context};

use super::super::Case;
use super::super::part::{Part, list, one};
use super::plain;
use crate::model::measure::{distance, focus, ratings};
use crate::model::{Day, Item, Voice};

pub(in crate::view) static SCALE: &[Part] = &[
    one("id", "its id in the programme"),
    one("title", "its name"),
    one("steps", "what each step means, lowest first"),
    list(
        "items",
        "what is rated; a template writes `scale[\"items\"]`, since `scale.items` is a method of every map",
        ITEM,
    ),
];

static ITEM: &[Part] = &[
    one("id", "its id in the programme"),
    one("title", "its statement"),
    one("voices", "who rates it: a list of `client`, `mentor`"),
    one("rated", "whether anybody has rated it"),
    one("date", "the day of the latest rating in either voice"),
    one(
        "in_focus",
        "whether it is an area with a challenge, a carrier or an active goal",
    ),
    one("client", "the client's latest score, in steps from 1"),
    one("client_first", "the client's first score"),
    one(
        "client_swing",
        "the client's highest less lowest score, in steps; not known below two (R1)",
    ),
    one("client_course", "the client's scores, oldest first"),
    list("client_ratings", "the same with their days (E2)", RATING),
    one("mentor", "the mentor's latest score, in steps from 1"),
    one("mentor_first", "the mentor's first score"),
    one("mentor_course", "the mentor's scores, oldest first"),
    list("mentor_ratings", "the same with their days", RATING),
    one(
        "distance",
        "how far apart the two latest scores are, in steps; not known until both voices have rated it (R6)",
    ),
];

static RATING: &[Part] = &[
    one("date", "the day"),
    one("score", "the score, in steps from 1"),
];

pub(in crate::view) fn scales(case: &Case) -> Value {
    let scales = case.programme().scales.iter().map(|scale| {
        let steps = scale.steps.iter();
        let steps = steps.map(|step| Value::from(case.lang().pick(&step.da, &step.en)));
        let items = scale.items.iter().map(|rated| item(case, rated));
        context! {
            id => scale.id.as_str(),
            title => case.lang().pick(&scale.da, &scale.en),
            steps => steps.collect::<Value>(),
            items => items.collect::<Value>(),
        }
    });
    scales.collect()
}

fn item(case: &Case, item: &Item) -> Value {
    let snapshot = case.snapshot();
    let latest = |voice| ratings::latest(snapshot, voice, &item.id);
    let first = |voice| ratings::first(snapshot, voice, &item.id);
    let course = |voice| ratings::course(snapshot, voice, &item.id);
    let score = |found: Option<(Day, i64)>| found.map(|(_, score)| score);
    let scores = |voice| course(voice).map(|(_, score)| score).collect::<Vec<_>>();
    let dated = |voice| {
        course(voice)
            .map(|(date, score)| context! { date => date.to_string(), score => score })
            .collect::<Value>()
    };
    let (client, mentor) = (Voice::Client, Voice::Mentor);
    let last = latest(client).max(latest(mentor));
    context! {
        id => item.id.as_str(),
        title => case.lang().pick(&item.da, &item.en),
        voices => plain(&item.voices),
        rated => last.is_some(),
        date => last.map(|(date, _)| date.to_string()),
        in_focus => focus::areas(snapshot).contains(&item.id.as_str()),
        client => score(latest(client)),
        client_first => score(first(client)),
        client_swing => ratings::swing(snapshot, client, &item.id),
        client_course => scores(client),
        client_ratings => dated(client),
        mentor => score(latest(mentor)),
        mentor_first => score(first(mentor)),
        mentor_course => scores(mentor),
        mentor_ratings => dated(mentor),
        distance => distance::of_item(snapshot, &item.id),
    }
}
