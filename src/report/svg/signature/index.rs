//! The responsibility index over time, with the band that each phase expects behind it.

use super::super::plot::{Anchor, Plot};
use super::Signature;
use crate::model::Day;

/// The height, in pixels.
const HIGH: f64 = 84.0;
/// Where the index is 1, and where it is 0.
const SCALE: (f64, f64) = (16.0, 68.0);

/// How far down an index stands.
fn y(index: f64) -> f64 {
    SCALE.1 - index.clamp(0.0, 1.0) * (SCALE.1 - SCALE.0)
}

impl Signature<'_> {
    /// From where to where the index has which value; where it is not known there is none.
    pub(super) fn index_stretches(&self) -> impl Iterator<Item = (f64, f64, f64)> + '_ {
        let ends = self.index.iter().skip(1).map(|(day, _)| Some(*day));
        let until = |next: Option<Day>| next.map_or(100.0, |day| self.span.place(day));
        self.index
            .iter()
            .zip(ends.chain([None]))
            .filter_map(move |((day, index), next)| {
                let index = index.filter(|index| index.is_finite())?;
                let in_time = *day <= self.span.from || self.span.has(*day);
                let (from, to) = (self.span.place(*day), until(next));
                (in_time && from < to).then_some((from, to, index.clamp(0.0, 1.0)))
            })
    }
}

pub(super) fn draw(picture: &Signature<'_>) -> String {
    let mut plot = Plot::new(&picture.frame, HIGH);
    bands(picture, &mut plot);
    picture.span.grid(&mut plot);
    for level in [0.0, 0.5, 1.0] {
        plot.line("p-hair", (0.0, y(level)), (100.0, y(level)));
    }
    picture.over(&mut plot);
    let stretches: Vec<_> = picture.index_stretches().collect();
    for pair in stretches.windows(2).filter(|pair| pair[0].1 == pair[1].0) {
        let ([from, to], x) = ([pair[0].2, pair[1].2].map(y), pair[1].0);
        plot.line("p-index-line", (x, from), (x, to));
    }
    for (from, to, index) in &stretches {
        plot.line("p-index-line", (*from, y(*index)), (*to, y(*index)));
    }
    if let Some((_, to, index)) = stretches.last() {
        plot.circle("p-index-end", (*to, y(*index)), 4.0);
    }
    plot.words(
        "p-tick",
        (0.0, SCALE.0 - 4.0),
        Anchor::Start,
        picture.words.client,
    );
    plot.words(
        "p-tick",
        (0.0, SCALE.1 + 12.0),
        Anchor::Start,
        picture.words.mentor,
    );
    plot.done()
}

fn bands(picture: &Signature<'_>, plot: &mut Plot) {
    let ends = picture.phases.iter().skip(1).map(|next| Some(next.from));
    for (phase, next) in picture.phases.iter().zip(ends.chain([None])) {
        let from = picture.span.place(phase.from);
        let to = next.map_or(100.0, |next| picture.span.place(next));
        let band = phase
            .band
            .filter(|(low, high)| low.is_finite() && high >= low);
        if let Some((low, high)) = band.filter(|_| from < to) {
            plot.bar("p-band", (from, to), y(low), y(low) - y(high));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{day, empty};
    use super::super::{PhaseMark, Signature};
    use super::*;

    #[test]
    fn the_scale_ends_at_the_mentor_and_at_the_client() {
        assert_eq!([0.0, 0.5, 1.0].map(y), [68.0, 42.0, 16.0]);
        assert_eq!([-1.0, 2.0].map(y), [68.0, 16.0]);
    }

    #[test]
    fn the_index_steps_and_is_not_drawn_where_it_is_not_known() {
        let index = [
            (day("2026-03-01"), Some(0.0)),
            (day("2026-03-03"), Some(0.5)),
            (day("2026-03-05"), None),
            (day("2026-03-09"), Some(1.0)),
        ];
        let picture = Signature {
            index: &index,
            ..empty()
        };
        let stretches: Vec<_> = picture.index_stretches().collect();
        let expected = [(0.0, 20.0, 0.0), (20.0, 40.0, 0.5), (80.0, 100.0, 1.0)];
        assert_eq!(stretches, expected);
        let svg = draw(&picture);
        assert!(svg.contains("class=\"p-index-line\" x1=\"20%\" y1=\"68\" x2=\"20%\" y2=\"42\""));
        assert!(!svg.contains("x1=\"80%\" y1=\"42\""), "no step over a gap");
        assert!(svg.contains("class=\"p-index-end\" cx=\"100%\" cy=\"16\""));
    }

    #[test]
    fn the_band_stands_behind_its_phase() {
        let phases = [
            PhaseMark {
                from: day("2026-03-01"),
                title: "Trust",
                band: Some((0.0, 0.5)),
            },
            PhaseMark {
                from: day("2026-03-06"),
                title: "Plan",
                band: None,
            },
        ];
        let index = [(day("2026-03-01"), Some(0.5))];
        let picture = Signature {
            index: &index,
            phases: &phases,
            ..empty()
        };
        let band = "class=\"p-band\" x=\"0%\" y=\"42\" width=\"50%\" height=\"26\"";
        assert_eq!(draw(&picture).matches("class=\"p-band\"").count(), 1);
        assert!(draw(&picture).contains(band));
    }
}
