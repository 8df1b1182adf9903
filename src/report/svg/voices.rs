//! Both voices on one scale, with the gap between them (R6); they are never averaged.

use super::key::{HIGH, Key};
use super::picture::{label, row};
use super::plot::{Anchor, Plot};
use super::{Frame, marks};
use crate::model::Voice;

/// The height of a row, in pixels.
const ROW: f64 = 40.0;
/// Where the marks stand, and the former ones of the client and the mentor.
const LINE: f64 = 20.0;
const CLIENT_BEFORE: f64 = 9.0;
const MENTOR_BEFORE: f64 = 31.0;
/// How far the scale's ends stand from the edges, in percent.
const INSET: f64 = 5.0;

/// The latest ratings of both voices on one scale, and those before.
#[derive(Debug, Clone, Copy)]
pub struct Voices<'a> {
    /// Its name, prefix and direction.
    pub frame: Frame<'a>,
    /// Its words.
    pub words: VoicesWords<'a>,
    /// How many steps the scale has, 2 or more; the lowest is 1.
    pub steps: i64,
    /// What is rated.
    pub rows: &'a [VoiceRow<'a>],
}

/// The words of the picture, in the reader's language.
#[derive(Debug, Clone, Copy)]
pub struct VoicesWords<'a> {
    /// The client's voice.
    pub client: &'a str,
    /// The mentor's voice.
    pub mentor: &'a str,
    /// The ratings before these.
    pub former: &'a str,
    /// The scale's lowest step.
    pub lowest: &'a str,
    /// The scale's highest step.
    pub highest: &'a str,
}

/// What both voices say of one thing, in steps; a step that the scale has not is not drawn.
#[derive(Debug, Clone, Copy, Default)]
pub struct VoiceRow<'a> {
    /// What is rated.
    pub label: &'a str,
    /// What its row says beside it, such as the distance in words.
    pub note: &'a str,
    /// The client's latest.
    pub client: Option<i64>,
    /// The mentor's latest.
    pub mentor: Option<i64>,
    /// The client's before that.
    pub client_before: Option<i64>,
    /// The mentor's before that.
    pub mentor_before: Option<i64>,
}

/// What the picture of both voices tells.
#[derive(Debug, Clone, PartialEq)]
pub struct VoicesFacts<'a> {
    /// How many things both have rated.
    pub both: usize,
    /// In how many of them they say the same.
    pub agreed: usize,
    /// How many things one alone has rated.
    pub one_voice: usize,
    /// The widest gap in steps, 1 or more, and what all it is about.
    pub widest: Option<(i64, Vec<&'a str>)>,
    /// In how many things the two have drawn nearer since the ratings before.
    pub nearer: usize,
    /// In how many they have moved apart.
    pub further: usize,
}

impl<'a> Voices<'a> {
    /// The picture; `None` where nothing is rated.
    pub fn draw(&self) -> Option<String> {
        let rated = |row: &VoiceRow<'_>| {
            [row.client, row.mentor]
                .iter()
                .any(|step| self.x(*step).is_some())
        };
        let rated: Vec<&VoiceRow<'_>> = self.rows.iter().filter(|row| rated(row)).collect();
        if rated.is_empty() {
            return None;
        }
        let mut rows = String::new();
        for it in &rated {
            rows.push_str(&row("p-voice", &label(it.label, it.note), &self.row(it)));
        }
        rows.push_str(&row("p-axis", "", &self.axis()));
        rows.push_str(&self.key(&rated));
        Some(self.frame.picture("p-voices", &rows))
    }

    /// What the picture tells.
    pub fn facts(&self) -> VoicesFacts<'a> {
        let known = |step: Option<i64>| step.filter(|step| self.x(Some(*step)).is_some());
        let gap = |a: Option<i64>, b: Option<i64>| Some((known(a)? - known(b)?).abs());
        let now = |row: &VoiceRow<'_>| gap(row.client, row.mentor);
        let gaps = || self.rows.iter().filter_map(now);
        let widest = gaps().max().filter(|widest| *widest > 0).map(|widest| {
            let there = self.rows.iter().filter(|row| now(row) == Some(widest));
            (widest, there.map(|row| row.label).collect())
        });
        let moved = |nearer: bool| {
            let before = |row: &VoiceRow<'_>| gap(row.client_before, row.mentor_before);
            let pairs = self.rows.iter().filter_map(|row| now(row).zip(before(row)));
            pairs
                .filter(|(now, before)| now != before && (now < before) == nearer)
                .count()
        };
        let one = |row: &&VoiceRow<'_>| known(row.client).is_some() != known(row.mentor).is_some();
        VoicesFacts {
            both: gaps().count(),
            agreed: gaps().filter(|gap| *gap == 0).count(),
            one_voice: self.rows.iter().filter(one).count(),
            widest,
            nearer: moved(true),
            further: moved(false),
        }
    }

    /// Where a step stands; none for a step that the scale has not.
    fn x(&self, step: Option<i64>) -> Option<f64> {
        let step = step.filter(|step| self.steps > 1 && (1..=self.steps).contains(step))?;
        let part = (step - 1) as f64 / (self.steps - 1) as f64;
        Some(INSET + part * (100.0 - 2.0 * INSET))
    }

    fn grid(&self, plot: &mut Plot) {
        for x in self.ticks().filter_map(|step| self.x(Some(step))) {
            plot.upright("p-hair", x);
        }
    }

    /// The steps that have a line: all, or eleven at most of a longer scale.
    fn ticks(&self) -> impl Iterator<Item = i64> + use<> {
        let apart = ((self.steps - 1) / 10).max(1);
        let steps = self.steps;
        (0..=10)
            .map(move |tick| 1 + tick * apart)
            .filter(move |step| *step <= steps)
    }

    fn row(&self, row: &VoiceRow<'_>) -> String {
        let mut plot = Plot::new(&self.frame, ROW);
        self.grid(&mut plot);
        let (client, mentor) = (self.x(row.client), self.x(row.mentor));
        if let Some((client, mentor)) = client.zip(mentor).filter(|(a, b)| a != b) {
            plot.line("p-gap", (client, LINE), (mentor, LINE));
        }
        for (voice, now, before, y) in [
            (Voice::Mentor, mentor, row.mentor_before, MENTOR_BEFORE),
            (Voice::Client, client, row.client_before, CLIENT_BEFORE),
        ] {
            let Some(now) = now else { continue };
            if let Some(before) = self.x(before) {
                plot.line("p-trail", (before, y), (now, LINE));
                marks::former(&mut plot, voice, (before, y));
            }
            marks::now(&mut plot, voice, (now, LINE));
        }
        plot.done()
    }

    fn axis(&self) -> String {
        let mut plot = Plot::new(&self.frame, 18.0);
        for step in self.ticks() {
            let Some(x) = self.x(Some(step)) else {
                continue;
            };
            plot.number("p-tick", (x, 13.0), Anchor::Middle, &step.to_string());
        }
        plot.done()
    }

    fn key(&self, rows: &[&VoiceRow<'_>]) -> String {
        let mut key = Key::new(&self.frame);
        let middle = (50.0, HIGH / 2.0);
        key.shape(
            |plot| marks::now(plot, Voice::Client, middle),
            self.words.client,
        );
        key.shape(
            |plot| marks::now(plot, Voice::Mentor, middle),
            self.words.mentor,
        );
        let before = |row: &&VoiceRow<'_>| row.client_before.or(row.mentor_before).is_some();
        if rows.iter().any(before) {
            let both = |plot: &mut Plot| {
                marks::former(plot, Voice::Client, (30.0, HIGH / 2.0));
                marks::former(plot, Voice::Mentor, (75.0, HIGH / 2.0));
            };
            key.shape(both, self.words.former);
        }
        key.number(1, self.words.lowest);
        key.number(self.steps, self.words.highest);
        key.done("")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WORDS: VoicesWords<'static> = VoicesWords {
        client: "the client",
        mentor: "the mentor",
        former: "before",
        lowest: "not at all",
        highest: "very much",
    };

    fn voices<'a>(rows: &'a [VoiceRow<'a>], rtl: bool) -> Voices<'a> {
        Voices {
            frame: Frame {
                name: "Both voices",
                prefix: "v",
                rtl,
            },
            words: WORDS,
            steps: 5,
            rows,
        }
    }

    fn item(label: &str, now: [Option<i64>; 2], before: [Option<i64>; 2]) -> VoiceRow<'_> {
        VoiceRow {
            label,
            note: "",
            client: now[0],
            mentor: now[1],
            client_before: before[0],
            mentor_before: before[1],
        }
    }

    #[test]
    fn the_scale_has_its_ends_inside_the_picture() {
        let it = voices(&[], false);
        let places = [1, 3, 5].map(|step| it.x(Some(step)));
        assert_eq!(places, [Some(5.0), Some(50.0), Some(95.0)]);
        assert_eq!([0, 6, i64::MIN].map(|step| it.x(Some(step))), [None; 3]);
        assert_eq!(Voices { steps: 1, ..it }.x(Some(1)), None);
    }

    #[test]
    fn two_marks_and_the_gap_between_them() {
        let rows = [item("Housing", [Some(1), Some(3)], [None, None])];
        let svg = voices(&rows, false).draw().expect("a picture");
        assert!(svg.contains("class=\"p-gap\" x1=\"5%\" y1=\"20\" x2=\"50%\" y2=\"20\""));
        assert!(svg.contains("class=\"p-dot p-client\" cx=\"5%\""));
        let mirrored = voices(&rows, true).draw().expect("a picture");
        assert!(mirrored.contains("class=\"p-gap\" x1=\"95%\" y1=\"20\" x2=\"50%\" y2=\"20\""));
        assert!(mirrored.contains("dir=\"rtl\""));
        assert!(!svg.contains("before"));
    }

    #[test]
    fn what_nobody_rated_has_no_row() {
        assert_eq!(voices(&[], false).draw(), None);
        let rows = [
            item("Health", [None, Some(9)], [Some(2), None]),
            item("Housing", [None, Some(2)], [None, None]),
        ];
        assert_eq!(voices(&rows[..1], false).draw(), None);
        let svg = voices(&rows, false).draw().expect("a picture");
        assert!(svg.contains("Housing") && !svg.contains("Health"));
        assert!(!svg.contains("class=\"p-gap\""), "one voice has no gap");
    }

    #[test]
    fn the_facts_are_those_of_the_marks() {
        let rows = [
            item("Housing", [Some(1), Some(3)], [Some(1), Some(5)]),
            item("Health", [Some(4), Some(2)], [Some(2), Some(2)]),
            item("Family", [Some(4), Some(4)], [Some(4), Some(4)]),
            item("Finances", [Some(4), None], [None, Some(1)]),
            item("Network", [None, Some(9)], [None, None]),
        ];
        let expected = VoicesFacts {
            both: 3,
            agreed: 1,
            one_voice: 1,
            widest: Some((2, vec!["Housing", "Health"])),
            nearer: 1,
            further: 1,
        };
        assert_eq!(voices(&rows, false).facts(), expected);
    }
}
