//! What the signature tells, for the words beside it.

use super::{Signature, lane};
use crate::model::Carrier;

/// What the picture of who carries what tells.
#[derive(Debug, Clone, PartialEq)]
pub struct SignatureFacts {
    /// The index where it is first known in the span, 0 (the mentor carries all) to 1 (the client does).
    pub first_index: Option<f64>,
    /// The index where it is last known.
    pub last_index: Option<f64>,
    /// Steps toward the client in the span; that an area is first carried is none.
    pub hand_overs: usize,
    /// Steps toward the mentor in the span.
    pub hand_backs: usize,
    /// How many areas the mentor carries on the last day.
    pub mentor: usize,
    /// How many they carry together.
    pub together: usize,
    /// How many the client carries.
    pub client: usize,
    /// How many nobody carries.
    pub nobody: usize,
}

impl Signature<'_> {
    /// What the picture tells.
    pub fn facts(&self) -> SignatureFacts {
        let steps = |up: bool| {
            let lanes = self
                .lanes
                .iter()
                .map(|lane| lane::stretches(lane, &self.span));
            lanes
                .map(|stretches| {
                    let pairs = stretches.windows(2);
                    let weights =
                        pairs.map(|pair| [pair[0], pair[1]].map(|it| it.carrier.weight()));
                    weights.filter(|[from, to]| (to > from) == up).count()
                })
                .sum()
        };
        let now = |carrier: Option<Carrier>| {
            let lanes = self.lanes.iter();
            lanes
                .filter(|lane| lane::carrier(lane, &self.span) == carrier)
                .count()
        };
        SignatureFacts {
            first_index: self.index_stretches().next().map(|(.., index)| index),
            last_index: self.index_stretches().last().map(|(.., index)| index),
            hand_overs: steps(true),
            hand_backs: steps(false),
            mentor: now(Some(Carrier::Mentor)),
            together: now(Some(Carrier::Together)),
            client: now(Some(Carrier::Client)),
            nobody: now(None),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::Lane;
    use super::super::tests::{day, empty};
    use super::*;

    #[test]
    fn steps_and_carriers_are_counted_as_they_are_drawn() {
        let housing = [
            (day("2026-01-01"), Carrier::Mentor),
            (day("2026-03-03"), Carrier::Together),
            (day("2026-03-06"), Carrier::Client),
            (day("2026-03-08"), Carrier::Mentor),
        ];
        let language = [(day("2026-03-05"), Carrier::Client)];
        let health = [(day("2026-04-05"), Carrier::Client)];
        let lanes = [&housing[..], &language, &health].map(|carried| Lane {
            label: "An area",
            carried,
        });
        let index = [
            (day("2026-03-01"), None),
            (day("2026-03-02"), Some(0.0)),
            (day("2026-03-05"), Some(0.75)),
            (day("2026-03-08"), Some(0.5)),
        ];
        let picture = Signature {
            lanes: &lanes,
            index: &index,
            ..empty()
        };
        let expected = SignatureFacts {
            first_index: Some(0.0),
            last_index: Some(0.5),
            hand_overs: 2,
            hand_backs: 1,
            mentor: 1,
            together: 0,
            client: 1,
            nobody: 1,
        };
        assert_eq!(picture.facts(), expected);
    }
}
