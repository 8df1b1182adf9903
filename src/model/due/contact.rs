//! Client and mentor are in touch (E7, R5).

use super::{Due, DueKind, counted_from};
use crate::model::{Client, Day, Limits, Programme, Snapshot};

/// When client and mentor are to be in touch again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Next {
    /// The place of the latest contact in the journal; `None` where there was none.
    pub last: Option<usize>,
    /// The day of that contact; of the start where there is none.
    pub since: Day,
    /// The day by which the next is expected: `contact_days` after `since`, or after the day on which
    /// the work went on.
    pub day: Day,
}

/// When client and mentor are to be in touch again.
pub fn next(client: &Client, limits: &Limits, today: Day) -> Next {
    let notes = client.notes.iter().enumerate();
    let last = notes
        .filter(|(_, note)| note.is_contact() && note.date <= today)
        .max_by_key(|(_, note)| note.date);
    let since = last.map_or(client.started, |(_, note)| note.date);
    let counted = counted_from(client, since, today);
    Next {
        last: last.map(|(note, _)| note),
        since,
        day: counted.plus_days(limits.contact_days.into()),
    }
}

/// The next contact.
pub fn of(snapshot: &Snapshot, programme: &Programme) -> Due {
    let next = next(snapshot.client(), &programme.limits, snapshot.day());
    Due::new(DueKind::Contact, next.day)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::model::sample::{client, day, meeting, programme};

    #[test]
    fn the_latest_contact_counts_or_the_day_on_which_the_work_went_on() {
        let due = |notes: &[&str], resumed: Option<&str>| {
            let standing: Vec<_> = resumed
                .map(|date| json!({"change": "resume", "date": date}))
                .into_iter()
                .collect();
            let mut client = client(&json!({"standing": standing}));
            client.notes = notes.iter().map(|date| meeting(date, None)).collect();
            let snapshot = Snapshot::new(client, day("2026-03-01"));
            of(&snapshot, &programme()).day.to_string()
        };
        // Within 7 days.
        assert_eq!(due(&[], None), "2026-01-19");
        assert_eq!(due(&["2026-02-10", "2026-02-03"], None), "2026-02-17");
        assert_eq!(due(&["2026-02-10"], Some("2026-02-20")), "2026-02-27");
    }
}
