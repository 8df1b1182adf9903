//! When a phase lasts longer than it may, somebody asks why (E11).

use super::{Due, DueKind};
use crate::model::measure::phase_time;
use crate::model::{Day, Programme, Snapshot};

/// The last day on which the phase has not lasted longer than that many days, if the effort goes on
/// from the snapshot's day; `None` before any phase.
///
/// Counted as [`phase_time::days_in_phase`] does: paused and closed days give as many more.
pub fn day(snapshot: &Snapshot, days: u32) -> Option<Day> {
    let left = i64::from(days) - phase_time::days_in_phase(snapshot)?;
    let days = left.unsigned_abs();
    Some(match left >= 0 {
        true => snapshot.day().plus_days(days),
        false => snapshot.day().minus_days(days),
    })
}

/// The end of the longest time in the phase where the client is; and before that end, that the phase
/// lasts longer than expected, from the last day on which it did not.
pub fn of(snapshot: &Snapshot, programme: &Programme) -> Vec<Due> {
    let here = snapshot.phase();
    let Some(phase) = here.and_then(|change| programme.phase(&change.phase)) else {
        return Vec::new();
    };
    let due = |kind, days| Some(Due::new(kind, day(snapshot, days)?).entry(&phase.id));
    let end = due(DueKind::PhaseEnd, phase.longest_days);
    let long = due(DueKind::PhaseLong, phase.expected_days);
    let is_long = |long: &Due| long.day < snapshot.day();
    let is_over = |end: &Due| end.day < snapshot.day();
    let long = long.filter(|it| is_long(it) && !end.as_ref().is_some_and(is_over));
    long.into_iter().chain(end).collect()
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
            let all = of(&snapshot(&record, on), &programme());
            let end = all.iter().find(|due| due.kind == DueKind::PhaseEnd);
            end.expect("a phase").day.to_string()
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
