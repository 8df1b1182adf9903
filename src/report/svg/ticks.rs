//! The marks of time: months, then quarters, then years, and as many names as there is room for.

use unicode_width::UnicodeWidthStr as _;

use super::Span;
use super::plot::{Anchor, Plot};
use crate::model::Day;

/// The width of the shapes in pixels that is reckoned with on a telephone.
pub(super) const NARROW: f64 = 264.0;
/// The same where labels stand beside the shapes.
pub(super) const BESIDE: f64 = 356.0;
/// The width of one column of text in the size of the names, in pixels.
pub(super) const COLUMN: f64 = 5.5;

/// How many months may lie between two ticks.
const STEPS: [u32; 11] = [1, 3, 12, 24, 60, 120, 240, 600, 1200, 6000, 12000];
/// The most ticks.
const MOST: u32 = 17;

/// One mark of time.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Tick {
    /// Where it stands, 0 to 100.
    pub(super) x: f64,
    /// The month's name, where it has one of its own.
    pub(super) month: Option<String>,
    /// Its year.
    pub(super) year: String,
    /// Who sees the month.
    pub(super) shown: Shown,
    /// Who sees the year.
    pub(super) year_shown: Shown,
}

/// In which widths of a picture something is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shown {
    Always,
    OnlyWide,
    OnlyNarrow,
    Never,
}

impl Shown {
    fn of(narrow: bool, wide: bool) -> Shown {
        match (narrow, wide) {
            (true, true) => Shown::Always,
            (true, false) => Shown::OnlyNarrow,
            (false, true) => Shown::OnlyWide,
            (false, false) => Shown::Never,
        }
    }

    fn class(self) -> Option<&'static str> {
        match self {
            Shown::Always => Some("p-tick"),
            Shown::OnlyWide => Some("p-tick p-wide"),
            Shown::OnlyNarrow => Some("p-tick p-narrow"),
            Shown::Never => None,
        }
    }
}

impl Tick {
    /// Draws it into a plot of 30 pixels: the month above, the year below.
    pub(super) fn draw(&self, plot: &mut Plot) {
        plot.line("p-tick-line", (self.x, 0.0), (self.x, 5.0));
        if let Some((class, month)) = self.shown.class().zip(self.month.as_deref()) {
            plot.words(class, (self.x, 14.0), Anchor::Start, month);
        }
        if let Some(class) = self.year_shown.class() {
            let y = if self.month.is_some() { 27.0 } else { 14.0 };
            plot.number(class, (self.x, y), Anchor::Start, &self.year);
        }
    }
}

/// The ticks of a span, the first one first; never none.
pub(super) fn of(span: &Span<'_>) -> Vec<Tick> {
    let (first, last) = (
        month_of(span.from),
        month_of(span.until).max(month_of(span.from)),
    );
    let step = STEPS.into_iter().find(|step| (last - first) / step < MOST);
    let step = step.unwrap_or(STEPS[STEPS.len() - 1]);
    let room = Room::of(span, step);
    let starts = (first.div_ceil(step)..=last / step).map(|tick| tick * step);
    let days: Vec<(u32, Day)> = starts
        .filter_map(|month| Some((month, first_of(month).filter(|day| span.has(*day))?)))
        .collect();
    if days
        .iter()
        .all(|(_, day)| !room.holds(span.place(*day), NARROW))
    {
        return vec![the_first_day(span)];
    }
    let mut named_before = [false; 2];
    let tick = |(month, day): (u32, Day)| {
        let x = span.place(day);
        let named = [NARROW, BESIDE].map(|width| room.names(month, width) && room.holds(x, width));
        let with_year: [bool; 2] =
            std::array::from_fn(|width| named[width] && (month % 12 == 0 || !named_before[width]));
        named_before = std::array::from_fn(|width| named_before[width] || named[width]);
        Tick {
            x,
            month: (step < 12).then(|| span.months[(month % 12) as usize].to_owned()),
            year: day.year().to_string(),
            shown: Shown::of(named[0], named[1]),
            year_shown: match step < 12 {
                true => Shown::of(with_year[0], with_year[1]),
                false => Shown::of(named[0], named[1]),
            },
        }
    };
    days.into_iter().map(tick).collect()
}

/// How much room the names have.
struct Room {
    /// The pixels that a name takes.
    name: f64,
    /// The part of the width from one month to the next.
    month: f64,
    step: u32,
}

impl Room {
    fn of(span: &Span<'_>, step: u32) -> Room {
        let longest = span.months.iter().map(|month| month.width()).max();
        let columns = match step < 12 {
            true => longest.unwrap_or(0).clamp(4, 12),
            false => 4,
        };
        Room {
            name: columns as f64 * COLUMN + 6.0,
            month: 30.4 / span.days() as f64,
            step,
        }
    }

    /// Whether a tick has its name in a picture of that width: every one, every second, ….
    fn names(&self, month: u32, width: f64) -> bool {
        let every = [1, 2, 3, 4, 6, 12, 24, 60, 120];
        let every = every.into_iter().find(|every| {
            let fits_the_year = self.step * every < 12 && 12 % (self.step * every) == 0;
            let apart = f64::from(self.step * every) * self.month * width;
            apart >= self.name && (fits_the_year || (self.step * every).is_multiple_of(12))
        });
        every.is_some_and(|every| month.is_multiple_of(self.step * every))
    }

    /// Whether a name that begins there ends in the picture.
    fn holds(&self, x: f64, width: f64) -> bool {
        (100.0 - x) / 100.0 * width >= self.name - 6.0
    }
}

/// The one tick of a span in which no month begins.
fn the_first_day(span: &Span<'_>) -> Tick {
    Tick {
        x: 0.0,
        month: Some(span.months[(month_of(span.from) % 12) as usize].to_owned()),
        year: span.from.year().to_string(),
        shown: Shown::Always,
        year_shown: Shown::Always,
    }
}

/// Months since the year nought.
fn month_of(day: Day) -> u32 {
    u32::try_from(day.year()).unwrap_or_default() * 12 + day.month() - 1
}

fn first_of(month: u32) -> Option<Day> {
    Day::new(i32::try_from(month / 12).ok()?, month % 12 + 1, 1)
}

#[cfg(test)]
mod tests {
    use super::super::time::tests::span;
    use super::*;

    fn names(from: &str, until: &str, widths: [Shown; 2]) -> Vec<String> {
        let ticks = of(&span(from, until));
        let seen = ticks.iter().filter(|tick| widths.contains(&tick.shown));
        seen.map(|tick| tick.month.clone().unwrap_or(tick.year.clone()))
            .collect()
    }

    #[test]
    fn months_become_quarters_become_years() {
        let wide = [Shown::Always, Shown::OnlyWide];
        assert_eq!(
            names("2026-02-10", "2026-06-20", wide),
            ["Mar", "Apr", "May", "Jun"]
        );
        let three = names("2024-01-01", "2026-12-31", wide);
        assert_eq!(three[..3], ["Jan", "Apr", "Jul"]);
        let ten = names("2016-01-01", "2025-12-31", wide);
        assert_eq!(
            (ten.len(), ten[0].as_str(), ten[9].as_str()),
            (10, "2016", "2025")
        );
        assert!(of(&span("0001-01-01", "9999-12-31")).len() <= MOST as usize);
    }

    #[test]
    fn a_telephone_has_fewer_names() {
        let year = |widths| names("2026-01-01", "2026-12-31", widths);
        assert_eq!(
            year([Shown::Always, Shown::OnlyNarrow]),
            ["Jan", "Mar", "May", "Jul", "Sep", "Nov"]
        );
        assert_eq!(year([Shown::Always, Shown::OnlyWide]).len(), 12);
    }

    #[test]
    fn the_year_stands_at_the_first_name_and_at_january() {
        let ticks = of(&span("2025-10-05", "2026-04-20"));
        let years: Vec<_> = ticks
            .iter()
            .filter(|tick| tick.year_shown == Shown::Always)
            .map(|tick| (tick.month.as_deref(), tick.year.as_str()))
            .collect();
        assert_eq!(years, [(Some("Nov"), "2025"), (Some("Jan"), "2026")]);
    }

    #[test]
    fn a_span_within_a_month_names_it() {
        let ticks = of(&span("2026-03-05", "2026-03-09"));
        assert_eq!(ticks.len(), 1);
        assert_eq!((ticks[0].x, ticks[0].month.as_deref()), (0.0, Some("Mar")));
        assert_eq!(of(&span("2026-03-30", "2026-04-01")).len(), 1);
    }
}
