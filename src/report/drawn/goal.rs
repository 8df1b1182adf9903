//! A goal's course in both voices.

use minijinja::value::{Kwargs, Serde};
use minijinja::{Error, Value, context};
use serde::Deserialize;

use super::{Speaker, time};
use crate::model::{Day, Voice};
use crate::report::svg::{CourseOf, GoalCourse, GoalCourseWords};

#[derive(Deserialize)]
struct Goal {
    scores: Option<Vec<Score>>,
}

#[derive(Deserialize)]
struct Score {
    date: Day,
    by: Voice,
    level: i64,
}

/// `draw_goal(goal, period, standing)`.
pub(super) fn draw(speaker: &Speaker<'_>, given: &Kwargs) -> Result<Option<Value>, Error> {
    let Serde(goal): Serde<Goal> = given.get("goal")?;
    let scores = goal.scores.iter().flatten();
    let [client, mentor] = match speaker.is_clients {
        true => ["picture.voices_me", "picture.voices_mentor"].map(|it| speaker.phrase(it)),
        false => ["client", "mentor"].map(|voice| speaker.word("voice", voice)),
    };
    let picture = GoalCourse {
        // No text of the record's stands in an attribute.
        frame: speaker.frame(speaker.phrase("told.goal_title")),
        span: time::span(speaker, given)?,
        words: GoalCourseWords {
            client,
            mentor,
            expected: speaker.phrase("told.expected"),
            pause: speaker.phrase("picture.pause"),
        },
        scores: &scores
            .map(|it| (it.date, it.by, it.level))
            .collect::<Vec<_>>(),
        pauses: &time::pauses(given)?,
    };
    let facts = picture.facts();
    Ok(picture.draw().map(|svg| {
        context! {
            svg => Value::from_safe_string(svg),
            client => facts.client.map(course),
            mentor => facts.mentor.map(course),
        }
    }))
}

fn course(of: CourseOf) -> Value {
    let score = |(day, level): (Day, i64)| context! { date => day.to_string(), level => level };
    context! { first => score(of.first), last => score(of.last), scores => of.scores }
}
