//! How long the client has been in the phase: the days on which the effort ran.

use super::running;
use crate::model::Snapshot;

/// Whole days since the phase was entered, those on which the effort was paused or closed left out.
///
/// `None` where no phase has been entered.
pub fn days_in_phase(snapshot: &Snapshot) -> Option<i64> {
    let entered = snapshot.phase()?.date;
    Some(running::days(snapshot, entered, snapshot.day()))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::model::sample::snapshot;

    /// The days on 2026-03-31 in a phase entered on 2026-03-01, with these changes.
    fn days(changes: &[(&str, &str)]) -> Option<i64> {
        days_on("2026-03-31", changes)
    }

    fn days_on(on: &str, changes: &[(&str, &str)]) -> Option<i64> {
        let standing: Vec<_> = changes
            .iter()
            .map(|(change, date)| json!({"change": change, "date": date}))
            .collect();
        let record = json!({
            "phases": [
                {"phase": "first", "date": "2026-01-12"},
                {"phase": "second", "date": "2026-03-01"},
            ],
            "standing": standing,
        });
        days_in_phase(&snapshot(&record, on))
    }

    #[test]
    fn without_a_pause_every_day_counts() {
        assert_eq!(days(&[]), Some(30));
        assert_eq!(days_on("2026-03-01", &[]), Some(0));
        assert_eq!(days_on("2026-02-28", &[]), Some(47), "in the first phase");
        assert_eq!(days_on("2026-01-11", &[]), None, "before any");
    }

    #[test]
    fn paused_and_closed_days_are_left_out() {
        // 1st to 11th are 10 days, 21st to 31st another 10.
        let pause = [("pause", "2026-03-11"), ("resume", "2026-03-21")];
        assert_eq!(days(&pause), Some(20));
        assert_eq!(days(&pause[..1]), Some(10), "it still rests");
        assert_eq!(days_on("2026-03-15", &pause), Some(10), "it rested then");
        let close = [("close", "2026-03-11"), ("reopen", "2026-03-21")];
        assert_eq!(days(&close), Some(20));
        // 10 days, then 5 (16th to 21st), then 1 (30th to 31st): a closing ends the pause.
        let both = [
            ("pause", "2026-03-11"),
            ("resume", "2026-03-16"),
            ("pause", "2026-03-21"),
            ("close", "2026-03-25"),
            ("reopen", "2026-03-30"),
        ];
        assert_eq!(days(&both), Some(16));
        let one_day = [("pause", "2026-03-11"), ("resume", "2026-03-11")];
        assert_eq!(days(&one_day), Some(30));
    }

    #[test]
    fn a_pause_over_the_change_of_phase_takes_out_what_lies_in_the_phase() {
        // Only 11th to 31st count.
        let over = [("pause", "2026-02-20"), ("resume", "2026-03-11")];
        assert_eq!(days(&over), Some(20));
        assert_eq!(days(&over[..1]), Some(0));
        let before = [("pause", "2026-02-01"), ("resume", "2026-02-20")];
        assert_eq!(days(&before), Some(30));
        let to_the_day = [("pause", "2026-02-01"), ("resume", "2026-03-01")];
        assert_eq!(days(&to_the_day), Some(30));
    }
}
