//! Contact and hours by week, against what is agreed (E7, R5).

use super::key::{HIGH, Key};
use super::picture::row;
use super::plot::{Anchor, Plot};
use super::scale::{GROUND, Scale};
use super::time::Pause;
use super::{Frame, Span};
use crate::model::Day;

/// The height, in pixels.
const TALL: f64 = 124.0;
/// Where contacts without minutes are marked, and where appointments that were not kept.
const SILENT: f64 = 105.0;
const NO_SHOW: f64 = 117.0;

/// Contact by week.
#[derive(Debug, Clone, Copy)]
pub struct Contact<'a> {
    /// Its name, prefix and direction.
    pub frame: Frame<'a>,
    /// The time that is shown.
    pub span: Span<'a>,
    /// Its words.
    pub words: ContactWords<'a>,
    /// The weeks, oldest first; one whose Monday is not in the span is not drawn.
    pub weeks: &'a [Week],
    /// The hours that are agreed.
    pub agreed: &'a [Agreed],
    /// The times in which the effort rested.
    pub pauses: &'a [Pause],
}

/// The contact of one ISO week.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Week {
    /// Its Monday.
    pub monday: Day,
    /// How many contacts there were.
    pub contacts: usize,
    /// The minutes of those that say how long they took; `None` where none says.
    pub minutes: Option<u64>,
    /// How many say no minutes.
    pub silent: usize,
    /// How many appointments were not kept.
    pub no_shows: usize,
}

/// The hours that an agreement grants.
#[derive(Debug, Clone, Copy)]
pub struct Agreed {
    /// From this day.
    pub from: Day,
    /// Until and with this day; `None` where it has no end.
    pub until: Option<Day>,
    /// Hours a week.
    pub hours_per_week: f64,
}

/// The words of the picture, in the reader's language.
#[derive(Debug, Clone, Copy)]
pub struct ContactWords<'a> {
    /// Hours of contact a week.
    pub hours: &'a str,
    /// The hours a week that are agreed.
    pub agreed: &'a str,
    /// A contact without minutes.
    pub silent: &'a str,
    /// An appointment that was not kept.
    pub no_show: &'a str,
    /// The effort rested.
    pub pause: &'a str,
}

/// What the picture of the contact tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContactFacts {
    /// The contacts in the span.
    pub contacts: usize,
    /// Their minutes, a lower bound where [`silent`](Self::silent) is more than 0; `None` where no
    /// contact says how long it took.
    pub minutes: Option<u64>,
    /// How many of them say no minutes.
    pub silent: usize,
    /// The appointments that were not kept.
    pub no_shows: usize,
    /// The ISO weeks in which there was a contact.
    pub weeks_with_contact: usize,
    /// The ISO weeks that there are.
    pub weeks: usize,
}

impl Contact<'_> {
    /// The picture; `None` where the span has neither contact nor an appointment that was not kept.
    pub fn draw(&self) -> Option<String> {
        let facts = self.facts();
        if facts.contacts == 0 && facts.no_shows == 0 {
            return None;
        }
        let scale = self.scale();
        let mut plot = Plot::new(&self.frame, TALL);
        self.span.grid(&mut plot);
        for hours in scale.lines() {
            let y = scale.y(hours as f64);
            plot.line("p-hair", (0.0, y), (100.0, y));
        }
        for pause in self.span.pauses(self.pauses) {
            plot.hatched(&self.frame, pause);
        }
        for week in self.weeks() {
            self.week(&mut plot, &scale, week);
        }
        self.agreed(&mut plot, &scale);
        plot.line("p-ground", (0.0, GROUND), (100.0, GROUND));
        let mut rows = row("p-scaled", &self.hours(&scale), &plot.done());
        rows.push_str(&row(
            "p-axis p-scaled",
            "",
            &self.span.axis(&self.frame, self.pauses),
        ));
        rows.push_str(&self.key(&facts));
        Some(self.frame.picture("p-contact", &rows))
    }

    /// What the picture tells.
    pub fn facts(&self) -> ContactFacts {
        let minutes = || self.weeks().filter_map(|week| week.minutes);
        let sum = |of: fn(&Week) -> usize| self.weeks().map(of).fold(0, usize::saturating_add);
        ContactFacts {
            contacts: sum(|week| week.contacts),
            minutes: minutes()
                .next()
                .map(|_| minutes().fold(0, u64::saturating_add)),
            silent: sum(|week| week.silent),
            no_shows: sum(|week| week.no_shows),
            weeks_with_contact: self.weeks().filter(|week| week.contacts > 0).count(),
            weeks: self.weeks().count(),
        }
    }

    fn weeks(&self) -> impl Iterator<Item = &Week> {
        self.weeks.iter().filter(|week| self.span.has(week.monday))
    }

    fn scale(&self) -> Scale {
        let agreed = self.agreements().map(|it| it.hours_per_week);
        let highest = self.weeks().filter_map(Week::hours).chain(agreed);
        Scale::up_to(highest.fold(0.0, f64::max))
    }

    fn agreements(&self) -> impl Iterator<Item = &Agreed> {
        self.agreed.iter().filter(|it| {
            let in_time = it.from <= self.span.from || self.span.has(it.from);
            let is_over = it
                .until
                .is_some_and(|until| until < self.span.from.max(it.from));
            in_time && !is_over && it.hours_per_week.is_finite() && it.hours_per_week >= 0.0
        })
    }

    /// The hours as a bar; below it a mark where a contact says no minutes, and one where an
    /// appointment was not kept.
    fn week(&self, plot: &mut Plot, scale: &Scale, week: &Week) {
        let from = self.span.place(week.monday);
        let to = self.span.place(week.monday.plus_days(7));
        let middle = (from + to) / 2.0;
        if let Some(hours) = week.hours() {
            let air = (to - from) * 0.12;
            let top = scale.y(hours);
            plot.bar("p-together", (from + air, to - air), GROUND, GROUND - top);
        }
        if week.silent > 0 {
            plot.circle("p-dot p-together", (middle, SILENT), 3.0);
        }
        if week.no_shows > 0 {
            plot.circle("p-ring p-quiet", (middle, NO_SHOW), 3.5);
        }
    }

    fn agreed(&self, plot: &mut Plot, scale: &Scale) {
        for it in self.agreements() {
            let until = it.until.map(|until| self.span.place(until.plus_days(1)));
            let y = scale.y(it.hours_per_week);
            plot.line(
                "p-agreed",
                (self.span.place(it.from), y),
                (until.unwrap_or(100.0), y),
            );
        }
    }

    fn hours(&self, scale: &Scale) -> String {
        let mut plot = Plot::new(&self.frame, TALL);
        for hours in scale.lines() {
            let y = scale.y(hours as f64) + 4.0;
            plot.number("p-tick", (100.0, y), Anchor::End, &hours.to_string());
        }
        plot.done()
    }

    fn key(&self, facts: &ContactFacts) -> String {
        let mut key = Key::new(&self.frame);
        let (middle, line) = ((50.0, HIGH / 2.0), HIGH / 2.0);
        let bar = |plot: &mut Plot| plot.bar("p-together", (30.0, 70.0), HIGH - 2.0, HIGH - 6.0);
        if facts.minutes.is_some() {
            key.shape(bar, self.words.hours);
        }
        if self.agreements().next().is_some() {
            let agreed = |plot: &mut Plot| plot.line("p-agreed", (0.0, line), (100.0, line));
            key.shape(agreed, self.words.agreed);
        }
        if facts.silent > 0 {
            key.shape(
                |plot| plot.circle("p-dot p-together", middle, 3.0),
                self.words.silent,
            );
        }
        if facts.no_shows > 0 {
            key.shape(
                |plot| plot.circle("p-ring p-quiet", middle, 3.5),
                self.words.no_show,
            );
        }
        key.pause(!self.span.pauses(self.pauses).is_empty(), self.words.pause);
        key.done("")
    }
}

impl Week {
    fn hours(&self) -> Option<f64> {
        let minutes = self.minutes.filter(|minutes| *minutes > 0)?;
        Some(minutes as f64 / 60.0)
    }
}

#[cfg(test)]
mod tests {
    use super::super::time::tests::span;
    use super::*;

    fn day(text: &str) -> Day {
        Day::parse(text).expect("a day")
    }

    /// Two weeks from a Monday.
    fn contact(weeks: &[Week]) -> Contact<'_> {
        Contact {
            frame: Frame {
                name: "Contact",
                prefix: "c",
                rtl: false,
            },
            span: span("2026-03-02", "2026-03-15"),
            words: ContactWords {
                hours: "hours a week",
                agreed: "agreed",
                silent: "no minutes",
                no_show: "not kept",
                pause: "pause",
            },
            weeks,
            agreed: &[],
            pauses: &[],
        }
    }

    fn week(monday: &str, contacts: usize, minutes: Option<u64>, silent: usize) -> Week {
        Week {
            monday: day(monday),
            contacts,
            minutes,
            silent,
            no_shows: 0,
        }
    }

    #[test]
    fn the_hours_of_a_week_are_one_bar() {
        let weeks = [
            week("2026-03-02", 2, Some(120), 0),
            week("2026-03-09", 1, None, 1),
            week("2026-03-16", 1, Some(600), 0),
        ];
        let agreed = [Agreed {
            from: day("2026-03-09"),
            until: None,
            hours_per_week: 4.0,
        }];
        let picture = Contact {
            agreed: &agreed,
            ..contact(&weeks)
        };
        let svg = picture.draw().expect("a picture");
        // Two of four hours: half of 88 pixels; half of the width less 12 % of it on either side.
        assert!(svg.contains("class=\"p-together\" x=\"6%\" y=\"52\" width=\"38%\" height=\"44\""));
        assert!(svg.contains("class=\"p-agreed\" x1=\"50%\" y1=\"8\" x2=\"100%\" y2=\"8\""));
        assert!(svg.contains("class=\"p-dot p-together\" cx=\"75%\""));
        let expected = ContactFacts {
            contacts: 3,
            minutes: Some(120),
            silent: 1,
            no_shows: 0,
            weeks_with_contact: 2,
            weeks: 2,
        };
        assert_eq!(picture.facts(), expected);
    }

    #[test]
    fn minutes_that_nobody_wrote_are_not_nought() {
        let silent = [week("2026-03-02", 1, None, 1)];
        assert_eq!(contact(&silent).facts().minutes, None);
        let missed = [Week {
            no_shows: 1,
            ..week("2026-03-02", 0, None, 0)
        }];
        let svg = contact(&missed).draw().expect("a picture");
        assert!(svg.contains("class=\"p-ring p-quiet\"") && !svg.contains("hours a week"));
        let quiet = [week("2026-03-02", 0, None, 0)];
        assert_eq!(contact(&quiet).draw(), None);
        assert_eq!(contact(&[]).draw(), None);
    }
}
