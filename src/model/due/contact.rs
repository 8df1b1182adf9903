//! Client and mentor are in touch (E7, R5).

use super::counted_from;
use crate::model::{Client, Day, Limits};

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
