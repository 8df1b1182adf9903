//! How long a client has been in the phase, beside what the programme expects of it.

use crate::model::measure::phase_time;
use crate::model::{Phase, Programme, Snapshot};

/// How long the phase has lasted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pace {
    /// No longer than expected.
    Expected,
    /// Longer than expected, and no longer than the longest time.
    Longer,
    /// Longer than the longest time that the programme allows.
    Stuck,
}

impl Pace {
    /// Of the phase where the client is; `None` where the programme does not have it, or there is none.
    ///
    /// Days on which the effort was paused or closed do not count.
    pub fn of(snapshot: &Snapshot, programme: &Programme) -> Option<Pace> {
        let phase = programme.phase(&snapshot.phase()?.phase)?;
        Some(Pace::after(phase_time::days_in_phase(snapshot)?, phase))
    }

    fn after(days: i64, phase: &Phase) -> Pace {
        match days {
            days if days > phase.longest_days.into() => Pace::Stuck,
            days if days > phase.expected_days.into() => Pace::Longer,
            _ => Pace::Expected,
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::Pace::{self, Expected, Longer, Stuck};
    use crate::model::sample::{programme, snapshot};

    #[test]
    fn the_days_are_compared_with_the_programme() {
        // 5 days are expected, 10 the longest.
        let record = json!({"phases": [{"phase": "first", "date": "2026-02-01"}]});
        let pace = |on| Pace::of(&snapshot(&record, on), &programme());
        assert_eq!(pace("2026-01-31"), None);
        assert_eq!(pace("2026-02-06"), Some(Expected));
        assert_eq!(pace("2026-02-07"), Some(Longer));
        assert_eq!(pace("2026-02-11"), Some(Longer));
        assert_eq!(pace("2026-02-12"), Some(Stuck));
        let other = json!({"phases": [{"phase": "third", "date": "2026-02-01"}]});
        assert_eq!(
            Pace::of(&snapshot(&other, "2026-02-12"), &programme()),
            None
        );
    }
}
