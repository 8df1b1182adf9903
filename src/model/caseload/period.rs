//! The days that figures are of.

use crate::model::{Change, Day, Snapshot, State};

/// From one day to another, both among them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Period {
    /// The first day.
    pub from: Day,
    /// The last day.
    pub until: Day,
}

impl Period {
    /// Whether the day lies in it.
    pub fn has(self, day: Day) -> bool {
        (self.from..=self.until).contains(&day)
    }

    /// Whether the effort ran or rested on a day of the period, as the record has it at the period's end.
    pub fn has_client(self, snapshot: &Snapshot) -> bool {
        let client = snapshot.client();
        let before = client.standing.iter().rfind(|it| it.date < self.from);
        let was_closed = before.is_some_and(|it| it.change.leads_to() == State::Closed);
        let goes_on = |change| matches!(change, Change::Reopen);
        let in_period = client.standing.iter().filter(|it| self.has(it.date));
        client.started <= self.until && (!was_closed || in_period.map(|it| it.change).any(goes_on))
    }

    /// The months that the period touches, each as year and month, from the first.
    pub fn months(self) -> Vec<(i32, u32)> {
        let number = |day: Day| day.year() * 12 + day.month() as i32 - 1;
        (number(self.from)..=number(self.until))
            .map(|month| (month / 12, (month % 12) as u32 + 1))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::model::sample::{day, snapshot};

    fn period(from: &str, until: &str) -> Period {
        Period {
            from: day(from),
            until: day(until),
        }
    }

    #[test]
    fn months_go_over_the_year() {
        let months = period("2025-11-30", "2026-02-01").months();
        assert_eq!(months, [(2025, 11), (2025, 12), (2026, 1), (2026, 2)]);
        assert_eq!(period("2026-03-02", "2026-03-02").months(), [(2026, 3)]);
    }

    #[test]
    fn a_client_is_in_it_whose_effort_was_open_on_a_day_of_it() {
        // The sample starts on 2026-01-12.
        let closed = json!({"standing": [{"change": "close", "date": "2026-03-31"}]});
        let reopened = json!({"standing": [
            {"change": "close", "date": "2026-03-31"},
            {"change": "reopen", "date": "2026-05-10"},
        ]});
        let has = |record, from, until| period(from, until).has_client(&snapshot(record, until));
        assert!(
            !has(&closed, "2026-01-01", "2026-01-11"),
            "before the start"
        );
        assert!(has(&closed, "2026-01-01", "2026-01-12"));
        assert!(has(&closed, "2026-03-31", "2026-04-30"), "on its last day");
        assert!(!has(&closed, "2026-04-01", "2026-04-30"));
        assert!(!has(&reopened, "2026-04-01", "2026-05-09"));
        assert!(has(&reopened, "2026-04-01", "2026-05-10"));
        assert!(has(&reopened, "2026-06-01", "2026-06-30"));
    }
}
