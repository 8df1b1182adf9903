//! The days on which the effort ran.

use crate::model::{Day, Snapshot, State};

/// Whole days from `from` to `to`, those on which the effort was paused or closed left out.
///
/// A pause takes out the days from its own to that on which the effort goes on, so that pausing and
/// resuming on one day takes out none; one that reaches over an end takes out those between the two.
pub fn days(snapshot: &Snapshot, from: Day, to: Day) -> i64 {
    let (mut state, mut since, mut days) = (State::Active, from, 0);
    for entry in &snapshot.client().standing {
        let date = entry.date.clamp(since, to.max(since));
        if state == State::Active {
            days += date.days_since(since);
        }
        (state, since) = (entry.change.leads_to(), date);
    }
    if state == State::Active {
        days += to.days_since(since);
    }
    days
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::days;
    use crate::model::sample::{day, snapshot};

    #[test]
    fn a_pause_takes_out_what_lies_between() {
        let record = json!({"standing": [
            {"change": "pause", "date": "2026-03-11"},
            {"change": "resume", "date": "2026-03-21"},
        ]});
        let snapshot = snapshot(&record, "2026-06-01");
        let between = |from, to| days(&snapshot, day(from), day(to));
        assert_eq!(
            between("2026-03-01", "2026-03-31"),
            20,
            "10 before, 10 after"
        );
        assert_eq!(
            between("2026-03-01", "2026-03-15"),
            10,
            "it rests at the end"
        );
        assert_eq!(
            between("2026-03-15", "2026-03-31"),
            10,
            "it rests at the start"
        );
        assert_eq!(
            between("2026-03-12", "2026-03-15"),
            0,
            "it rests all the time"
        );
        assert_eq!(between("2026-03-01", "2026-03-10"), 9, "before it");
        assert_eq!(between("2026-04-01", "2026-04-08"), 7, "after it");
    }
}
