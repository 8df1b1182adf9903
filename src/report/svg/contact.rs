//! Contact and hours by week, against what is agreed (E7, R5).

use std::collections::{BTreeMap, BTreeSet};

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
    /// The contacts, with the minutes where the journal says how long they took.
    pub contacts: &'a [(Day, Option<u32>)],
    /// The appointments that were not kept.
    pub no_shows: &'a [Day],
    /// The hours that are agreed.
    pub agreed: &'a [Agreed],
    /// The times in which the effort rested.
    pub pauses: &'a [Pause],
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
#[derive(Debug, Clone, PartialEq)]
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
    /// The ISO weeks of the span.
    pub weeks: usize,
}

impl Contact<'_> {
    /// The picture; `None` where the span has neither contact nor an appointment that was not kept.
    pub fn draw(&self) -> Option<String> {
        let facts = self.facts();
        if facts.contacts + facts.no_shows == 0 {
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
        self.weeks(&mut plot, &scale);
        self.agreed(&mut plot, &scale);
        for (day, _) in self.contacts().filter(|(_, minutes)| minutes.is_none()) {
            plot.circle("p-dot p-together", (self.span.middle(*day), SILENT), 3.0);
        }
        for day in self.no_shows() {
            plot.circle("p-ring p-quiet", (self.span.middle(*day), NO_SHOW), 3.5);
        }
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
        let minutes = || self.contacts().filter_map(|(_, minutes)| *minutes);
        let silent = self.contacts().count() - minutes().count();
        let mondays: BTreeSet<Day> = self.contacts().map(|(day, _)| day.monday()).collect();
        let last = self.span.from.max(self.span.until).monday();
        let weeks = last.days_since(self.span.from.monday()) / 7 + 1;
        ContactFacts {
            contacts: self.contacts().count(),
            minutes: minutes().next().map(|_| minutes().map(u64::from).sum()),
            silent,
            no_shows: self.no_shows().count(),
            weeks_with_contact: mondays.len(),
            weeks: usize::try_from(weeks).unwrap_or_default(),
        }
    }

    fn contacts(&self) -> impl Iterator<Item = &(Day, Option<u32>)> {
        self.contacts.iter().filter(|(day, _)| self.span.has(*day))
    }

    fn no_shows(&self) -> impl Iterator<Item = &Day> {
        self.no_shows.iter().filter(|day| self.span.has(**day))
    }

    /// The hours of each week that has any, by its Monday.
    fn by_week(&self) -> BTreeMap<Day, f64> {
        let mut weeks = BTreeMap::new();
        for (day, minutes) in self.contacts() {
            if let Some(minutes) = minutes.filter(|minutes| *minutes > 0) {
                *weeks.entry(day.monday()).or_default() += f64::from(minutes) / 60.0;
            }
        }
        weeks
    }

    fn scale(&self) -> Scale {
        let agreed = self.agreements().map(|it| it.hours_per_week);
        let highest = self.by_week().into_values().chain(agreed);
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

    fn weeks(&self, plot: &mut Plot, scale: &Scale) {
        for (monday, hours) in self.by_week() {
            let from = self.span.place(monday);
            let to = self.span.place(monday.plus_days(7));
            let air = (to - from) * 0.12;
            let top = scale.y(hours);
            plot.bar("p-together", (from + air, to - air), GROUND, GROUND - top);
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

#[cfg(test)]
mod tests {
    use super::super::time::tests::span;
    use super::*;

    fn day(text: &str) -> Day {
        Day::parse(text).expect("a day")
    }

    /// Two weeks from a Monday.
    fn contact<'a>(contacts: &'a [(Day, Option<u32>)], no_shows: &'a [Day]) -> Contact<'a> {
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
            contacts,
            no_shows,
            agreed: &[],
            pauses: &[],
        }
    }

    #[test]
    fn the_hours_of_a_week_are_one_bar() {
        let contacts = [
            (day("2026-03-02"), Some(60)),
            (day("2026-03-08"), Some(60)),
            (day("2026-03-09"), None),
            (day("2026-03-16"), Some(600)),
        ];
        let agreed = [Agreed {
            from: day("2026-03-09"),
            until: None,
            hours_per_week: 4.0,
        }];
        let picture = Contact {
            agreed: &agreed,
            ..contact(&contacts, &[])
        };
        let svg = picture.draw().expect("a picture");
        // Two of four hours: half of 88 pixels; half of the width less 12 % of it on either side.
        assert!(svg.contains("class=\"p-together\" x=\"6%\" y=\"52\" width=\"38%\" height=\"44\""));
        assert!(svg.contains("class=\"p-agreed\" x1=\"50%\" y1=\"8\" x2=\"100%\" y2=\"8\""));
        assert!(svg.contains("class=\"p-dot p-together\" cx=\"53.57%\""));
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
        let contacts = [(day("2026-03-03"), None)];
        assert_eq!(contact(&contacts, &[]).facts().minutes, None);
        let no_shows = [day("2026-03-03")];
        let svg = contact(&[], &no_shows).draw().expect("a picture");
        assert!(svg.contains("class=\"p-ring p-quiet\"") && !svg.contains("hours a week"));
        assert_eq!(contact(&[], &[]).draw(), None);
    }
}
