//! A goal's attainment over time in both voices, on the levels of goal attainment scaling: −2 much less
//! than expected, 0 as expected, +2 much better (Kiresuk & Sherman 1968).

use super::key::{HIGH, Key};
use super::picture::row;
use super::plot::{Anchor, Plot};
use super::time::Pause;
use super::{Frame, Span, marks};
use crate::model::{Day, Voice};

/// The height, in pixels, and from one level to the next.
const TALL: f64 = 132.0;
const LEVEL: f64 = 26.0;
/// How far a voice's line lies from its level.
const BESIDE: f64 = 1.5;
/// The height of level 0.
const EXPECTED: f64 = TALL / 2.0;

/// The course of one goal.
#[derive(Debug, Clone, Copy)]
pub struct GoalCourse<'a> {
    /// Its name, prefix and direction.
    pub frame: Frame<'a>,
    /// The time that is shown.
    pub span: Span<'a>,
    /// Its words.
    pub words: GoalCourseWords<'a>,
    /// The levels in each voice; one that is not −2 to 2 is not drawn.
    pub scores: &'a [(Day, Voice, i64)],
    /// The times in which the effort or the goal rested.
    pub pauses: &'a [Pause],
}

/// The words of the picture, in the reader's language.
#[derive(Debug, Clone, Copy)]
pub struct GoalCourseWords<'a> {
    /// The client's voice.
    pub client: &'a str,
    /// The mentor's voice.
    pub mentor: &'a str,
    /// Level 0.
    pub expected: &'a str,
    /// The effort rested.
    pub pause: &'a str,
}

/// What the picture of a goal's course tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GoalCourseFacts {
    /// The client's course, where the client has scored the goal.
    pub client: Option<CourseOf>,
    /// The mentor's.
    pub mentor: Option<CourseOf>,
}

/// One voice's course.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CourseOf {
    /// The first day of a score in the span, and the level.
    pub first: (Day, i64),
    /// The last one; the first where there is one score.
    pub last: (Day, i64),
    /// How many scores there are.
    pub scores: usize,
}

impl GoalCourse<'_> {
    /// The picture; `None` where nobody has scored the goal in the span.
    pub fn draw(&self) -> Option<String> {
        let voices = [Voice::Client, Voice::Mentor].map(|voice| (voice, self.scores_of(voice)));
        if voices.iter().all(|(_, scores)| scores.is_empty()) {
            return None;
        }
        let mut plot = Plot::new(&self.frame, TALL);
        self.span.grid(&mut plot);
        for level in -2..=2 {
            let class = if level == 0 { "p-expected" } else { "p-hair" };
            plot.line(class, (0.0, y(level)), (100.0, y(level)));
        }
        for pause in self.span.pauses(self.pauses) {
            plot.hatched(&self.frame, pause);
        }
        for (voice, scores) in &voices {
            self.steps(&mut plot, *voice, scores);
        }
        for (voice, scores) in voices.iter().rev() {
            for (day, level) in scores {
                marks::now(&mut plot, *voice, (self.span.middle(*day), y(*level)));
            }
        }
        let mut rows = row("p-scaled", &self.levels(), &plot.done());
        rows.push_str(&row(
            "p-axis p-scaled",
            "",
            &self.span.axis(&self.frame, self.pauses),
        ));
        rows.push_str(&self.key());
        Some(self.frame.picture("p-goal-course", &rows))
    }

    /// What the picture tells.
    pub fn facts(&self) -> GoalCourseFacts {
        let course = |voice| {
            let scores = self.scores_of(voice);
            Some(CourseOf {
                first: *scores.first()?,
                last: *scores.last()?,
                scores: scores.len(),
            })
        };
        GoalCourseFacts {
            client: course(Voice::Client),
            mentor: course(Voice::Mentor),
        }
    }

    /// The voice's scores in the span, oldest first.
    fn scores_of(&self, voice: Voice) -> Vec<(Day, i64)> {
        let drawn = |(day, by, level): &&(Day, Voice, i64)| {
            *by == voice && (-2..=2).contains(level) && self.span.has(*day)
        };
        let scores = self.scores.iter().filter(drawn);
        let mut scores: Vec<_> = scores.map(|(day, _, level)| (*day, *level)).collect();
        scores.sort_by_key(|(day, _)| *day);
        scores
    }

    /// From score to score the level holds; what comes after the last one is not known. The client's
    /// line lies just above the level and the mentor's just below, so that both are seen.
    fn steps(&self, plot: &mut Plot, voice: Voice, scores: &[(Day, i64)]) {
        let class = format!("p-steps p-{}", voice.as_str());
        let beside = match voice {
            Voice::Client => -BESIDE,
            Voice::Mentor => BESIDE,
        };
        for pair in scores.windows(2) {
            let [from, to] = [pair[0], pair[1]].map(|(day, _)| self.span.middle(day));
            let [then, now] = [pair[0], pair[1]].map(|(_, level)| y(level) + beside);
            plot.line(&class, (from, then), (to, then));
            if then != now {
                plot.line(&class, (to, then), (to, now));
            }
        }
    }

    fn levels(&self) -> String {
        let mut plot = Plot::new(&self.frame, TALL);
        for level in -2..=2 {
            let sign = ["−", "", "+"][(i64::signum(level) + 1) as usize];
            let written = format!("{sign}{}", level.abs());
            plot.number("p-tick", (100.0, y(level) + 4.0), Anchor::End, &written);
        }
        plot.done()
    }

    fn key(&self) -> String {
        let mut key = Key::new(&self.frame);
        let facts = self.facts();
        for (voice, course, words) in [
            (Voice::Client, facts.client, self.words.client),
            (Voice::Mentor, facts.mentor, self.words.mentor),
        ] {
            if course.is_some() {
                key.shape(|plot| marks::now(plot, voice, (50.0, HIGH / 2.0)), words);
            }
        }
        let line = |plot: &mut Plot| plot.line("p-expected", (0.0, 10.0), (100.0, 10.0));
        key.shape(line, self.words.expected);
        key.pause(!self.span.pauses(self.pauses).is_empty(), self.words.pause);
        key.done("")
    }
}

/// How far down a level stands.
fn y(level: i64) -> f64 {
    EXPECTED - level as f64 * LEVEL
}

#[cfg(test)]
mod tests {
    use super::super::time::tests::span;
    use super::*;

    fn day(text: &str) -> Day {
        Day::parse(text).expect("a day")
    }

    fn course<'a>(scores: &'a [(Day, Voice, i64)]) -> GoalCourse<'a> {
        GoalCourse {
            frame: Frame {
                name: "A goal",
                prefix: "g",
                rtl: false,
            },
            span: span("2026-03-01", "2026-03-10"),
            words: GoalCourseWords {
                client: "the client",
                mentor: "the mentor",
                expected: "as expected",
                pause: "pause",
            },
            scores,
            pauses: &[],
        }
    }

    #[test]
    fn the_levels_stand_around_the_expected_one() {
        assert_eq!([-2, 0, 2].map(y), [118.0, 66.0, 14.0]);
    }

    #[test]
    fn a_level_holds_until_the_next_score_and_no_longer() {
        let scores = [
            (day("2026-03-06"), Voice::Client, 1),
            (day("2026-03-01"), Voice::Client, -1),
            (day("2026-03-06"), Voice::Mentor, 0),
        ];
        let svg = course(&scores).draw().expect("a picture");
        assert!(
            svg.contains("class=\"p-steps p-client\" x1=\"5%\" y1=\"90.5\" x2=\"55%\" y2=\"90.5\"")
        );
        assert!(
            svg.contains(
                "class=\"p-steps p-client\" x1=\"55%\" y1=\"90.5\" x2=\"55%\" y2=\"38.5\""
            )
        );
        assert_eq!(svg.matches("\"p-steps p-client\"").count(), 2);
        assert!(
            !svg.contains("\"p-steps p-mentor\""),
            "one score is a mark and no line"
        );
    }

    #[test]
    fn a_level_that_is_none_gives_no_picture() {
        assert_eq!(course(&[]).draw(), None);
        let scores = [
            (day("2026-03-06"), Voice::Client, 3),
            (day("2026-02-01"), Voice::Mentor, 1),
        ];
        assert_eq!(course(&scores).draw(), None);
        let none = GoalCourseFacts {
            client: None,
            mentor: None,
        };
        assert_eq!(course(&scores).facts(), none);
    }

    #[test]
    fn each_voice_has_its_own_first_and_last() {
        let scores = [
            (day("2026-03-06"), Voice::Client, 1),
            (day("2026-03-01"), Voice::Client, -1),
            (day("2026-03-06"), Voice::Mentor, 0),
        ];
        let facts = course(&scores).facts();
        let client = CourseOf {
            first: (day("2026-03-01"), -1),
            last: (day("2026-03-06"), 1),
            scores: 2,
        };
        assert_eq!(facts.client, Some(client));
        assert_eq!(
            facts.mentor.map(|it| (it.first, it.scores)),
            Some(((day("2026-03-06"), 0), 1))
        );
    }
}
