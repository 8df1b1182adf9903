//! Counts of a caseload as bars; a count that may not be shown has a bar that tells nothing of it.

use super::key::{HIGH, Key};
use super::picture::row;
use super::plot::Plot;
use super::{Frame, xml};

/// The height of a row, in pixels, and of its bar.
const ROW: f64 = 24.0;
const BAR: f64 = 14.0;
/// The length of the bar of a count that is not shown, in percent, whatever the count.
const SUPPRESSED: f64 = 20.0;

/// Counts by label.
#[derive(Debug, Clone, Copy)]
pub struct Bars<'a> {
    /// Its name, prefix and direction.
    pub frame: Frame<'a>,
    /// What a count is called that may not be shown.
    pub suppressed: &'a str,
    /// The count whose bar is as long as there is room, where pictures are to be compared; else the
    /// highest.
    pub longest: Option<u64>,
    /// The counts, in the order in which they are drawn.
    pub bars: &'a [Bar<'a>],
}

/// One count.
#[derive(Debug, Clone, Copy)]
pub struct Bar<'a> {
    /// What is counted.
    pub label: &'a str,
    /// How many; `None` where it may not be shown.
    pub count: Option<u64>,
}

/// What the picture of the counts tells; no sum, which would tell what is not shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BarsFacts<'a> {
    /// The highest count that is shown, 1 or more, and the labels that have it.
    pub highest: Option<(u64, Vec<&'a str>)>,
    /// How many counts are not shown.
    pub suppressed: usize,
}

impl<'a> BarsFacts<'a> {
    /// What a picture of these counts tells.
    pub fn of(bars: &[Bar<'a>]) -> BarsFacts<'a> {
        let highest = bars.iter().filter_map(|bar| bar.count).max();
        let highest = highest.filter(|count| *count > 0).map(|count| {
            let there = bars.iter().filter(|bar| bar.count == Some(count));
            (count, there.map(|bar| bar.label).collect())
        });
        BarsFacts {
            highest,
            suppressed: bars.iter().filter(|bar| bar.count.is_none()).count(),
        }
    }
}

impl Bars<'_> {
    /// The picture; `None` where nothing is counted.
    pub fn draw(&self) -> Option<String> {
        if self.bars.is_empty() {
            return None;
        }
        let highest = self.bars.iter().filter_map(|bar| bar.count).max();
        let highest = highest.max(self.longest).unwrap_or(0).max(1);
        let mut rows = String::new();
        for (place, bar) in self.bars.iter().enumerate() {
            let mut plot = Plot::new(&self.frame, ROW);
            if place == 0 {
                plot.hatch_pattern(&self.frame);
            }
            self.bar(&mut plot, bar, highest);
            rows.push_str(&row("p-bar", &self.label(bar), &plot.done()));
        }
        if self.bars.iter().any(|bar| bar.count.is_none()) {
            let mut key = Key::new(&self.frame);
            let sample = |plot: &mut Plot| suppressed(plot, &self.frame, 100.0, HIGH);
            key.shape(sample, self.suppressed);
            rows.push_str(&key.done(""));
        }
        Some(self.frame.picture("p-bars", &rows))
    }

    fn bar(&self, plot: &mut Plot, bar: &Bar<'_>, highest: u64) {
        match bar.count {
            Some(count) => {
                let length = count as f64 / highest as f64 * 100.0;
                plot.bar("p-together", (0.0, length), (ROW + BAR) / 2.0, BAR);
            }
            None => suppressed(plot, &self.frame, SUPPRESSED, ROW),
        }
        plot.upright("p-ground", 0.0);
    }

    fn label(&self, bar: &Bar<'_>) -> String {
        let name = xml::text(bar.label);
        let count = match bar.count {
            Some(count) => format!("<b class=\"p-count\"><bdi>{count}</bdi></b>"),
            None => format!(
                "<span class=\"p-now\"><bdi>{}</bdi></span>",
                xml::text(self.suppressed)
            ),
        };
        format!("<span class=\"p-name\"><bdi>{name}</bdi></span> {count}")
    }
}

fn suppressed(plot: &mut Plot, frame: &Frame<'_>, length: f64, row: f64) {
    let (top, bottom) = ((row - BAR) / 2.0, (row + BAR) / 2.0);
    plot.hatched_part(frame, (0.0, length), (top, bottom));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bars<'a>(bars: &'a [Bar<'a>], rtl: bool) -> Bars<'a> {
        Bars {
            frame: Frame {
                name: "By phase",
                prefix: "b",
                rtl,
            },
            suppressed: "not shown",
            longest: None,
            bars,
        }
    }

    fn count(label: &str, count: Option<u64>) -> Bar<'_> {
        Bar { label, count }
    }

    #[test]
    fn the_highest_count_is_as_long_as_there_is_room() {
        let counts = [
            count("Trust", Some(10)),
            count("Plan", Some(5)),
            count("End", Some(0)),
        ];
        let svg = bars(&counts, false).draw().expect("a picture");
        for width in [
            "width=\"100%\" height=\"14\"",
            "width=\"50%\"",
            "width=\"0%\"",
        ] {
            assert!(svg.contains(&format!("class=\"p-together\" x=\"0%\" y=\"5\" {width}")));
        }
        let mirrored = bars(&counts, true).draw().expect("a picture");
        assert!(mirrored.contains("class=\"p-together\" x=\"50%\" y=\"5\" width=\"50%\""));
        assert_eq!(bars(&[], false).draw(), None);
        let beside = Bars {
            longest: Some(20),
            ..bars(&counts, false)
        };
        let svg = beside.draw().expect("a picture");
        assert!(svg.contains("width=\"50%\" height") && svg.contains("width=\"25%\" height"));
    }

    #[test]
    fn a_bar_that_is_not_shown_tells_nothing() {
        let drawn = |first: u64| {
            let counts = [count("Trust", Some(first)), count("Plan", None)];
            let svg = bars(&counts, false).draw().expect("a picture");
            let row = svg.lines().find(|line| line.contains("Plan"));
            row.expect("a row").to_owned()
        };
        assert_eq!(drawn(5), drawn(5000));
        assert!(drawn(5).contains("not shown") && drawn(5).contains("width=\"20%\""));
    }

    #[test]
    fn the_facts_have_no_sum() {
        let counts = [
            count("Trust", Some(7)),
            count("Plan", None),
            count("End", Some(7)),
        ];
        let expected = BarsFacts {
            highest: Some((7, vec!["Trust", "End"])),
            suppressed: 1,
        };
        assert_eq!(BarsFacts::of(&counts), expected);
        let noughts = [count("Trust", Some(0))];
        assert_eq!(BarsFacts::of(&noughts).highest, None);
    }
}
