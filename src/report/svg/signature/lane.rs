//! One area of life: a band with three heights.

use super::super::Span;
use super::super::plot::Plot;
use super::{Lane, Signature};
use crate::model::Carrier;

/// The height of a lane, in pixels.
const HIGH: f64 = 32.0;
/// Where the bands stand.
const GROUND: f64 = 29.0;

/// A time in which one carries, as it is drawn.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Stretch {
    /// Where it begins, 0 to 100.
    pub(super) from: f64,
    /// Where it ends.
    pub(super) to: f64,
    /// Who carries.
    pub(super) carrier: Carrier,
}

/// The height of a carrier's band, in pixels.
fn height(carrier: Carrier) -> f64 {
    match carrier {
        Carrier::Mentor => 6.0,
        Carrier::Together => 13.0,
        Carrier::Client => 21.0,
    }
}

/// Who carries when, within the span; neighbours with one carrier are one.
pub(super) fn stretches(lane: &Lane<'_>, span: &Span<'_>) -> Vec<Stretch> {
    let mut carried = lane.carried.to_vec();
    carried.sort_by_key(|(day, _)| *day);
    carried.retain(|(day, _)| *day <= span.from || span.has(*day));
    let mut stretches: Vec<Stretch> = Vec::new();
    for (place, (day, carrier)) in carried.iter().enumerate() {
        let from = span.place(*day);
        let next = carried.get(place + 1);
        let to = next.map_or(100.0, |(next, _)| span.place(*next));
        match stretches.last_mut() {
            _ if from >= to => {}
            Some(last) if last.carrier == *carrier => last.to = to,
            _ => stretches.push(Stretch {
                from,
                to,
                carrier: *carrier,
            }),
        }
    }
    stretches
}

/// Who carries on the last day.
pub(super) fn carrier(lane: &Lane<'_>, span: &Span<'_>) -> Option<Carrier> {
    stretches(lane, span).last().map(|last| last.carrier)
}

pub(super) fn draw(picture: &Signature<'_>, lane: &Lane<'_>) -> String {
    let mut plot = Plot::new(&picture.frame, HIGH);
    picture.span.grid(&mut plot);
    let stretches = stretches(lane, &picture.span);
    let first = stretches.first().map_or(100.0, |first| first.from);
    if first > 0.0 {
        nobody(&mut plot, (0.0, first), GROUND);
    }
    for one in &stretches {
        stretch(&mut plot, (one.from, one.to), one.carrier, GROUND);
    }
    picture.over(&mut plot);
    plot.done()
}

/// A band of the carrier's height.
pub(super) fn stretch(plot: &mut Plot, (from, to): (f64, f64), carrier: Carrier, ground: f64) {
    let height = height(carrier).min(ground);
    let class = format!("p-{}", carrier.as_str());
    plot.bar(&class, (from, to), ground, height);
}

/// Where nobody carries yet.
pub(super) fn nobody(plot: &mut Plot, (from, to): (f64, f64), ground: f64) {
    plot.line("p-nobody", (from, ground - 1.0), (to, ground - 1.0));
}

#[cfg(test)]
mod tests {
    use super::super::tests::{day, empty};
    use super::*;

    fn drawn(carried: &[(&str, Carrier)]) -> (Vec<Stretch>, String) {
        let carried: Vec<_> = carried.iter().map(|(on, by)| (day(on), *by)).collect();
        let lane = Lane {
            label: "Housing",
            carried: &carried,
        };
        let picture = empty();
        (stretches(&lane, &picture.span), draw(&picture, &lane))
    }

    #[test]
    fn a_hand_over_is_a_step_up_and_a_hand_back_a_step_down() {
        let (stretches, svg) = drawn(&[
            ("2026-03-01", Carrier::Mentor),
            ("2026-03-03", Carrier::Together),
            ("2026-03-06", Carrier::Client),
            ("2026-03-09", Carrier::Mentor),
        ]);
        let drawn: Vec<_> = stretches.iter().map(|one| (one.from, one.to)).collect();
        assert_eq!(
            drawn,
            [(0.0, 20.0), (20.0, 50.0), (50.0, 80.0), (80.0, 100.0)]
        );
        // Standing on 29, and 6, 13, 21 and 6 high.
        for band in [
            "class=\"p-mentor\" x=\"0%\" y=\"23\" width=\"20%\" height=\"6\"",
            "class=\"p-together\" x=\"20%\" y=\"16\" width=\"30%\" height=\"13\"",
            "class=\"p-client\" x=\"50%\" y=\"8\" width=\"30%\" height=\"21\"",
            "class=\"p-mentor\" x=\"80%\" y=\"23\" width=\"20%\" height=\"6\"",
        ] {
            assert!(svg.contains(band), "{svg}");
        }
        assert!(!svg.contains("nobody"));
    }

    #[test]
    fn what_nobody_carries_yet_is_dotted() {
        let (_, svg) = drawn(&[("2026-03-06", Carrier::Client)]);
        assert!(svg.contains("class=\"p-nobody\" x1=\"0%\" y1=\"28\" x2=\"50%\" y2=\"28\""));
        let (_, svg) = drawn(&[]);
        assert!(svg.contains("class=\"p-nobody\" x1=\"0%\" y1=\"28\" x2=\"100%\" y2=\"28\""));
    }

    #[test]
    fn what_was_carried_before_is_there_from_the_start() {
        let (stretches, _) = drawn(&[
            ("2026-01-01", Carrier::Mentor),
            ("2026-02-01", Carrier::Together),
            ("2026-03-06", Carrier::Together),
            ("2026-04-01", Carrier::Client),
        ]);
        let whole = Stretch {
            from: 0.0,
            to: 100.0,
            carrier: Carrier::Together,
        };
        assert_eq!(stretches, [whole]);
    }
}
