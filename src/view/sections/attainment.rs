//! Goal attainment, per voice.

use minijinja::Value;

use super::super::field::Field;
use crate::model::Voice;
use crate::model::measure::attainment;

/// The fields of a voice: a field is asked by a plain function, which can hold none.
macro_rules! of_voice {
    ($voice:expr) => {
        &[
            Field::value(
                "t",
                "T of the latest levels, 50 where all is as expected; not known until the voice has scored every goal that counts (E4)",
                |case| attainment::latest(case.snapshot(), $voice).into(),
            ),
            Field::value(
                "first_t",
                "T of the first levels; not known until the voice has scored every goal that counts on two days",
                |case| attainment::first(case.snapshot(), $voice).into(),
            ),
            Field::value(
                "moved",
                "how far T has moved from the first levels to the latest; positive is toward the goals",
                |case| attainment::movement(case.snapshot(), $voice).into(),
            ),
            Field::value(
                "not_scored",
                "the ids of the goals that count and that the voice has not scored",
                |case| {
                    attainment::not_scored(case.snapshot(), $voice)
                        .map(|goal| Value::from(goal.id.as_str()))
                        .collect()
                },
            ),
        ]
    };
}

pub(in crate::view) static ATTAINMENT: &[Field] = &[
    Field::value(
        "goals",
        "how many goals count: active, paused and met",
        |case| attainment::goals(case.snapshot()).count().into(),
    ),
    Field::section("client", "in the client's voice", CLIENT),
    Field::section("mentor", "in the mentor's voice", MENTOR),
];

static CLIENT: &[Field] = of_voice!(Voice::Client);
static MENTOR: &[Field] = of_voice!(Voice::Mentor);
