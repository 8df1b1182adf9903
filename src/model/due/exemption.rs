//! Leave to pass a closed gate is renewed, or no longer needed, by its last day (E11).

use super::{Due, DueKind};
use crate::model::{Day, PhaseChange, Programme, Snapshot};

/// The last day of the exemption that a change of phase was made with; `None` without one or without
/// an end, and of leave that had run out before the change: it never held.
pub fn day(change: &PhaseChange) -> Option<Day> {
    let until = change.exemption.as_ref()?.until?;
    (change.date <= until).then_some(until)
}

/// The exemption of the way on into the phase where the client is.
pub fn of(snapshot: &Snapshot, programme: &Programme) -> Option<Due> {
    let [.., before, change] = snapshot.client().phases.as_slice() else {
        return None;
    };
    let is_forward = programme.position(&before.phase)? < programme.position(&change.phase)?;
    let due = Due::new(DueKind::ExemptionEnd, day(change)?).entry(&change.phase);
    is_forward.then_some(due)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::model::sample::{programme, snapshot};

    #[test]
    fn only_leave_for_the_way_on_that_ever_held_is_due() {
        let due = |phase: &str, until: &str| {
            let record = json!({"phases": [
                {"phase": "first", "date": "2026-01-12"},
                {"phase": phase, "date": "2026-03-01", "exemption": {"until": until}},
            ]});
            of(&snapshot(&record, "2026-03-10"), &programme()).map(|due| due.day.to_string())
        };
        assert_eq!(due("second", "2026-04-01").as_deref(), Some("2026-04-01"));
        assert_eq!(due("second", "2026-03-01").as_deref(), Some("2026-03-01"));
        assert_eq!(due("second", "2026-02-28"), None);
        assert_eq!(due("first", "2026-04-01"), None);
    }
}
