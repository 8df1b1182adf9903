//! The phases: their titles above the lines where there is room, and numbers with a key where not.

use unicode_width::UnicodeWidthStr as _;

use super::super::key::Key;
use super::super::picture::row;
use super::super::plot::{Anchor, Plot};
use super::super::ticks::{BESIDE, COLUMN};
use super::{PhaseMark, Signature};

/// The classes of the style by which the titles stand from some width of the page on, and the pixels
/// that the shapes have there.
const WIDTHS: [(&str, f64); 3] = [
    ("p-titled-wide", BESIDE),
    ("p-titled-wider", 436.0),
    ("p-titled-widest", 468.0),
];
/// The least part of the width between two numbers.
const APART: f64 = 5.0;

/// The row above the picture; nothing where there is no phase.
pub(super) fn head(picture: &Signature<'_>) -> String {
    let shown = shown(picture);
    if shown.is_empty() {
        return String::new();
    }
    let mut plot = Plot::new(&picture.frame, 20.0);
    let mut last = -APART;
    for (x, number, title) in &shown {
        plot.words("p-title", (*x, 13.0), Anchor::Start, title);
        if x - last >= APART {
            plot.number("p-order", (*x, 13.0), Anchor::Start, &number.to_string());
            last = *x;
        }
        plot.line("p-phase", (*x, 2.0), (*x, 20.0));
    }
    row(&format!("p-phases {}", class(&shown)), "", &plot.done())
}

/// The numbers and what they stand for, where the titles have no room.
pub(super) fn key(picture: &Signature<'_>) -> String {
    let shown = shown(picture);
    if shown.is_empty() {
        return String::new();
    }
    let mut key = Key::new(&picture.frame);
    let mut told = 0;
    for (_, number, title) in &shown {
        if *number > told {
            key.number(*number, title);
            told = *number;
        }
    }
    key.done(&format!("p-order {}", class(&shown)))
}

/// Where each phase begins, its number in the order in which the phases first come, and its title.
///
/// A phase that began before the span stands at its start, where it is the one that still runs then.
fn shown<'a>(picture: &Signature<'a>) -> Vec<(f64, usize, &'a str)> {
    let span = &picture.span;
    let before = picture.phases.iter().rposition(|it| it.from <= span.from);
    let seen = |(place, phase): &(usize, &PhaseMark<'_>)| {
        Some(*place) == before || (span.has(phase.from) && phase.from > span.from)
    };
    let mut titles: Vec<&str> = Vec::new();
    let phases = picture.phases.iter().enumerate().filter(seen);
    phases
        .map(|(_, phase)| {
            let known = titles.iter().position(|title| *title == phase.title);
            let number = known.unwrap_or_else(|| {
                titles.push(phase.title);
                titles.len() - 1
            });
            (span.place(phase.from), number + 1, phase.title)
        })
        .collect()
}

/// From which width every title fits before the next line; none where it never does.
fn class(shown: &[(f64, usize, &str)]) -> &'static str {
    let ends = shown.iter().skip(1).map(|(x, ..)| *x).chain([100.0]);
    let fits = |width: f64| {
        let mut pairs = shown.iter().zip(ends.clone());
        pairs.all(|((x, _, title), end)| {
            title.width() as f64 * COLUMN + 8.0 <= (end - x) / 100.0 * width
        })
    };
    let first = WIDTHS.into_iter().find(|(_, width)| fits(*width));
    first.map_or("", |(class, _)| class)
}

#[cfg(test)]
mod tests {
    use super::super::tests::{day, empty};
    use super::*;

    fn marks<'a>(phases: &[(&str, &'a str)]) -> Vec<PhaseMark<'a>> {
        let mark = |(from, title): &(&str, &'a str)| PhaseMark {
            from: day(from),
            title,
            band: None,
        };
        phases.iter().map(mark).collect()
    }

    #[test]
    fn a_phase_keeps_its_number_when_it_comes_again() {
        let phases = marks(&[
            ("2026-01-01", "Gone"),
            ("2026-02-01", "Trust"),
            ("2026-03-03", "Goals"),
            ("2026-03-06", "Trust"),
            ("2026-04-01", "Later"),
        ]);
        let picture = Signature {
            phases: &phases,
            ..empty()
        };
        let expected = [(0.0, 1, "Trust"), (20.0, 2, "Goals"), (50.0, 1, "Trust")];
        assert_eq!(shown(&picture), expected);
        let key = key(&picture);
        assert_eq!(key.matches("<b>").count(), 2, "{key}");
    }

    #[test]
    fn titles_stand_only_where_all_of_them_fit() {
        assert_eq!(
            class(&[(0.0, 1, "Trust"), (50.0, 2, "Goals")]),
            "p-titled-wide"
        );
        // Sixteen columns of 5.5 pixels and 8 beside are 96: 27 % of 356 hold them, 23 % of 436, 21 % of 468.
        let sixteen = |end| class(&[(0.0, 1, "Sixteen columns."), (end, 2, "Goals")]);
        let classes = [27.0, 23.0, 21.0, 20.0].map(sixteen);
        assert_eq!(
            classes,
            ["p-titled-wide", "p-titled-wider", "p-titled-widest", ""]
        );
        assert_eq!(class(&[(0.0, 1, "Trust"), (1.0, 2, "Goals")]), "");
        assert_eq!(class(&[(0.0, 1, "x".repeat(110).as_str())]), "");
    }

    #[test]
    fn numbers_never_stand_on_each_other() {
        let phases = marks(&[
            ("2026-03-01", "Trust"),
            ("2026-03-01", "Goals"),
            ("2026-03-05", "Plan"),
        ]);
        let picture = Signature {
            phases: &phases,
            ..empty()
        };
        assert_eq!(head(&picture).matches("class=\"p-order\"").count(), 2);
    }
}
