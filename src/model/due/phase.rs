//! When a phase lasts longer than it may, somebody asks why (E11).

use crate::model::measure::phase_time;
use crate::model::{Day, Snapshot};

/// The last day on which the phase has not lasted longer than `longest_days`, if the effort goes on
/// from the snapshot's day; `None` before any phase.
///
/// Counted as [`phase_time::days_in_phase`] does: paused and closed days give as many more.
pub fn day(snapshot: &Snapshot, longest_days: u32) -> Option<Day> {
    let left = i64::from(longest_days) - phase_time::days_in_phase(snapshot)?;
    let days = left.unsigned_abs();
    Some(match left >= 0 {
        true => snapshot.day().plus_days(days),
        false => snapshot.day().minus_days(days),
    })
}
