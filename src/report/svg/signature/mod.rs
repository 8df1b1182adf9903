//! Who carries what over time, from the mentor over together to the client (E6, R4).
//!
//! Above, the responsibility index with the band that each phase expects; below it a lane for each
//! area of life. A lane has three heights, so that it reads without colour: a hand-over is a step up,
//! a hand-back a step down, drawn alike.

mod facts;
mod index;
mod lane;
mod phases;

pub use facts::SignatureFacts;

use super::key::{HIGH, Key};
use super::picture::{label, row};
use super::plot::Plot;
use super::time::Pause;
use super::{Frame, Span};
use crate::model::{Carrier, Day};

/// Who carries what over time.
#[derive(Debug, Clone, Copy)]
pub struct Signature<'a> {
    /// Its name, prefix and direction.
    pub frame: Frame<'a>,
    /// The time that is shown.
    pub span: Span<'a>,
    /// Its words.
    pub words: SignatureWords<'a>,
    /// The changes of phase, oldest first.
    pub phases: &'a [PhaseMark<'a>],
    /// The index from that day on, 0 to 1, oldest first; `None` where it is not known.
    pub index: &'a [(Day, Option<f64>)],
    /// The areas of life, in the order in which they are drawn.
    pub lanes: &'a [Lane<'a>],
    /// The times in which the effort rested.
    pub pauses: &'a [Pause],
}

/// The words of the picture, in the reader's language.
#[derive(Debug, Clone, Copy)]
pub struct SignatureWords<'a> {
    /// What the index is called.
    pub index: &'a str,
    /// The index on the last day, written in the reader's language.
    pub index_now: &'a str,
    /// The mentor carries.
    pub mentor: &'a str,
    /// They carry together.
    pub together: &'a str,
    /// The client carries.
    pub client: &'a str,
    /// Nobody carries it yet.
    pub nobody: &'a str,
    /// The band of responsibility that a phase expects.
    pub band: &'a str,
    /// The effort rested.
    pub pause: &'a str,
}

/// A change of phase.
#[derive(Debug, Clone, Copy)]
pub struct PhaseMark<'a> {
    /// The day of the change.
    pub from: Day,
    /// The phase that began.
    pub title: &'a str,
    /// The index that the phase expects, from and to, 0 to 1.
    pub band: Option<(f64, f64)>,
}

/// An area of life, and who has carried it.
#[derive(Debug, Clone, Copy)]
pub struct Lane<'a> {
    /// The area.
    pub label: &'a str,
    /// Who carries from that day on, oldest first.
    pub carried: &'a [(Day, Carrier)],
}

impl Signature<'_> {
    /// The picture; `None` where nobody has carried anything yet and no index is known.
    pub fn draw(&self) -> Option<String> {
        let nobody = |lane: &Lane<'_>| lane::stretches(lane, &self.span).is_empty();
        let is_known = self.index_stretches().next().is_some();
        if !is_known && self.lanes.iter().all(nobody) {
            return None;
        }
        let mut rows = phases::head(self);
        if is_known {
            let name = label(self.words.index, self.words.index_now);
            rows.push_str(&row("p-index", &name, &index::draw(self)));
        }
        for lane in self.lanes {
            let now = lane::carrier(lane, &self.span);
            let now = now.map_or(self.words.nobody, |carrier| self.words.of(carrier));
            rows.push_str(&row(
                "p-lane",
                &label(lane.label, now),
                &lane::draw(self, lane),
            ));
        }
        rows.push_str(&row(
            "p-axis",
            "",
            &self.span.axis(&self.frame, self.pauses),
        ));
        rows.push_str(&phases::key(self));
        rows.push_str(&self.key(is_known));
        Some(self.frame.picture("p-signature", &rows))
    }

    fn key(&self, with_index: bool) -> String {
        let mut key = Key::new(&self.frame);
        for carrier in [Carrier::Mentor, Carrier::Together, Carrier::Client] {
            let draw = |plot: &mut Plot| lane::stretch(plot, (0.0, 100.0), carrier, HIGH - 2.0);
            key.shape(draw, self.words.of(carrier));
        }
        let carried_late = |lane: &Lane<'_>| {
            let first = lane::stretches(lane, &self.span);
            first.first().is_none_or(|first| first.from > 0.0)
        };
        if self.lanes.iter().any(carried_late) {
            let nobody = |plot: &mut Plot| lane::nobody(plot, (0.0, 100.0), HIGH - 2.0);
            key.shape(nobody, self.words.nobody);
        }
        if with_index && self.phases.iter().any(|phase| phase.band.is_some()) {
            let band = |plot: &mut Plot| plot.bar("p-band", (0.0, 100.0), HIGH - 3.0, HIGH - 6.0);
            key.shape(band, self.words.band);
        }
        key.pause(!self.span.pauses(self.pauses).is_empty(), self.words.pause);
        key.done("")
    }

    /// What lies over every row: the pauses and the changes of phase.
    fn over(&self, plot: &mut Plot) {
        for pause in self.span.pauses(self.pauses) {
            plot.hatched(&self.frame, pause);
        }
        for phase in self.phases.iter().filter(|phase| self.span.has(phase.from)) {
            plot.upright("p-phase", self.span.place(phase.from));
        }
    }
}

impl<'a> SignatureWords<'a> {
    fn of(&self, carrier: Carrier) -> &'a str {
        match carrier {
            Carrier::Mentor => self.mentor,
            Carrier::Together => self.together,
            Carrier::Client => self.client,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::time::tests::span;
    use super::*;

    pub(super) const WORDS: SignatureWords<'static> = SignatureWords {
        index: "Index",
        index_now: "0.5",
        mentor: "the mentor",
        together: "together",
        client: "the client",
        nobody: "nobody yet",
        band: "expected",
        pause: "pause",
    };

    pub(super) fn empty() -> Signature<'static> {
        Signature {
            frame: Frame {
                name: "Who carries what",
                prefix: "a",
                rtl: false,
            },
            span: span("2026-03-01", "2026-03-10"),
            words: WORDS,
            phases: &[],
            index: &[],
            lanes: &[],
            pauses: &[],
        }
    }

    pub(super) fn day(text: &str) -> Day {
        Day::parse(text).expect("a day")
    }

    #[test]
    fn nothing_gives_no_picture() {
        assert_eq!(empty().draw(), None);
        let later = [(day("2026-04-01"), Carrier::Client)];
        let lanes = [
            Lane {
                label: "Housing",
                carried: &[],
            },
            Lane {
                label: "Health",
                carried: &later,
            },
        ];
        let nobody = Signature {
            lanes: &lanes,
            ..empty()
        };
        assert_eq!(nobody.draw(), None);
        let unknown = [
            (day("2026-03-01"), None),
            (day("2026-03-02"), Some(f64::NAN)),
        ];
        let unknown = Signature {
            index: &unknown,
            ..empty()
        };
        assert_eq!(unknown.draw(), None);
    }

    #[test]
    fn one_day_is_a_picture() {
        let carried = [(day("2026-03-01"), Carrier::Mentor)];
        let lanes = [Lane {
            label: "Housing",
            carried: &carried,
        }];
        let one = Signature {
            span: span("2026-03-01", "2026-03-01"),
            lanes: &lanes,
            ..empty()
        };
        let drawn = one.draw().expect("a picture");
        assert!(
            drawn.contains("class=\"p-mentor\" x=\"0%\" y=\"23\" width=\"100%\""),
            "{drawn}"
        );
        assert!(drawn.contains("<bdi>the mentor</bdi>"));
        assert!(!drawn.contains("nobody yet"), "nothing waits for a carrier");
    }
}
