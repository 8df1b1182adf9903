//! Changes of phase as steps on the programme's way: forward, back, or nowhere.

use crate::check::Subject;
use crate::model::{PhaseChange, Programme};

/// A change of phase and the one before it, both to phases that the programme has.
pub(super) struct Move<'c> {
    /// The change's place among the changes.
    pub index: usize,
    /// The change.
    pub change: &'c PhaseChange,
    /// The phase that is left, and its place on the way.
    pub from: (&'c str, usize),
    /// The place on the way of the phase that is entered.
    pub to: usize,
}

impl Move<'_> {
    /// Whether it leads on.
    pub fn is_forward(&self) -> bool {
        self.to > self.from.1
    }

    /// Whether it leads back.
    pub fn is_back(&self) -> bool {
        self.to < self.from.1
    }
}

/// Every move, oldest first; none to or from a phase that is unknown.
pub(super) fn moves<'c>(
    subject: &Subject<'c>,
    programme: &'c Programme,
) -> impl DoubleEndedIterator<Item = Move<'c>> {
    let pairs = subject.client.phases.windows(2).enumerate();
    pairs.filter_map(move |(before, pair)| {
        Some(Move {
            index: before + 1,
            change: &pair[1],
            from: (&pair[0].phase, programme.position(&pair[0].phase)?),
            to: programme.position(&pair[1].phase)?,
        })
    })
}
