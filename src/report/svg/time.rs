//! Time from one side of a picture to the other.

use super::plot::Plot;
use super::{Frame, ticks};
use crate::model::Day;

/// The time that a picture shows.
#[derive(Debug, Clone, Copy)]
pub struct Span<'a> {
    /// Its first day.
    pub from: Day,
    /// Its last day; the first where this is before it.
    pub until: Day,
    /// The short names of the months, January first.
    pub months: [&'a str; 12],
}

/// A time in which the effort rests.
#[derive(Debug, Clone, Copy)]
pub struct Pause {
    /// The first day of it.
    pub from: Day,
    /// The day on which the effort goes on; `None` while it rests.
    pub until: Option<Day>,
}

impl Span<'_> {
    /// How many days it has, 1 or more.
    pub(super) fn days(&self) -> i64 {
        self.until.days_since(self.from).max(0) + 1
    }

    /// Whether the day lies in it.
    pub(super) fn has(&self, day: Day) -> bool {
        day >= self.from && day.days_since(self.from) < self.days()
    }

    /// Where the day begins, 0 to 100; a day outside stands at the edge.
    pub(super) fn place(&self, day: Day) -> f64 {
        let days = self.days() as f64;
        (day.days_since(self.from) as f64 / days).clamp(0.0, 1.0) * 100.0
    }

    /// Where the middle of a day is, which is where its mark stands.
    pub(super) fn middle(&self, day: Day) -> f64 {
        self.place(day) + 50.0 / self.days() as f64
    }

    /// The parts of the pauses that lie in it, from and to.
    pub(super) fn pauses(&self, pauses: &[Pause]) -> Vec<(f64, f64)> {
        let place = |pause: &Pause| {
            let until = pause.until.map_or(100.0, |until| self.place(until));
            (self.place(pause.from), until)
        };
        let drawn = pauses.iter().map(place);
        drawn.filter(|(from, to)| from < to).collect()
    }

    /// Faint lines at the months, the quarters or the years.
    pub(super) fn grid(&self, plot: &mut Plot) {
        for tick in ticks::of(self) {
            plot.upright("p-hair", tick.x);
        }
    }

    /// The names of the months and the years, for the foot of a picture, and the hatch of its pauses.
    pub(super) fn axis(&self, frame: &Frame<'_>, pauses: &[Pause]) -> String {
        let mut plot = Plot::new(frame, 30.0);
        if !self.pauses(pauses).is_empty() {
            plot.hatch_pattern(frame);
        }
        for tick in ticks::of(self) {
            tick.draw(&mut plot);
        }
        plot.done()
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// A span with English months.
    pub(in crate::report::svg) fn span(from: &str, until: &str) -> Span<'static> {
        let day = |text: &str| Day::parse(text).expect("a day");
        Span {
            from: day(from),
            until: day(until),
            months: [
                "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
            ],
        }
    }

    #[test]
    fn time_runs_from_the_first_day_to_the_end_of_the_last() {
        let week = span("2026-03-01", "2026-03-10");
        let place = |text: &str| week.place(Day::parse(text).expect("a day"));
        assert_eq!(place("2026-03-01"), 0.0);
        assert_eq!(place("2026-03-06"), 50.0);
        assert_eq!(place("2026-02-01"), 0.0);
        assert_eq!(place("2027-01-01"), 100.0);
        assert_eq!(week.middle(week.until), 95.0);
        assert_eq!(span("2026-03-01", "2026-03-01").days(), 1);
        assert_eq!(span("2026-03-02", "2026-03-01").days(), 1);
    }

    #[test]
    fn a_pause_is_drawn_as_far_as_it_is_seen() {
        let week = span("2026-03-01", "2026-03-10");
        let pause = |from: &str, until: Option<&str>| Pause {
            from: Day::parse(from).expect("a day"),
            until: until.map(|until| Day::parse(until).expect("a day")),
        };
        let pauses = [
            pause("2026-01-01", Some("2026-02-01")),
            pause("2026-02-20", Some("2026-03-03")),
            pause("2026-03-09", None),
        ];
        assert_eq!(week.pauses(&pauses), [(0.0, 20.0), (80.0, 100.0)]);
    }
}
