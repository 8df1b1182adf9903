//! Leave to pass a closed gate is renewed, or no longer needed, by its last day (E11).

use crate::model::{Day, PhaseChange};

/// The last day of the exemption that a change of phase was made with; `None` without one or without
/// an end, and of leave that had run out before the change: it never held.
pub fn day(change: &PhaseChange) -> Option<Day> {
    let until = change.exemption.as_ref()?.until?;
    (change.date <= until).then_some(until)
}
