//! When a phase lasts longer than it may, somebody asks why (E11).

use super::{Due, DueKind};
use crate::model::measure::phase_time;
use crate::model::{Day, Programme, Snapshot};

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

/// The end of the longest time in the phase where the client is.
///
/// `longest_days` counts, and not `expected_days`: a good half last longer than expected, and nothing
/// is due of them.
pub fn of(snapshot: &Snapshot, programme: &Programme) -> Option<Due> {
    let phase = programme.phase(&snapshot.phase()?.phase)?;
    let last = day(snapshot, phase.longest_days)?;
    Some(Due::new(DueKind::PhaseEnd, last).entry(&phase.id))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::model::sample::{programme, snapshot};

    #[test]
    fn a_pause_gives_as_many_more_days() {
        let due = |standing: serde_json::Value, on: &str| {
            let record = json!({
                "phases": [{"phase": "first", "date": "2026-03-01"}], "standing": standing,
            });
            let due = of(&snapshot(&record, on), &programme()).expect("a phase");
            due.day.to_string()
        };
        // 10 days at most.
        assert_eq!(due(json!([]), "2026-03-01"), "2026-03-11");
        assert_eq!(due(json!([]), "2026-03-31"), "2026-03-11");
        let pause = json!([
            {"change": "pause", "date": "2026-03-05"}, {"change": "resume", "date": "2026-03-08"},
        ]);
        assert_eq!(due(pause, "2026-03-20"), "2026-03-14");
    }
}
