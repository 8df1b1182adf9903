//! An open action is done by the agreed day (R3).

use crate::model::{Action, Day};

/// The day by which the action is to be done; `None` of one that is done or dropped, or has no day.
pub fn day(action: &Action) -> Option<Day> {
    action.due.filter(|_| action.is_open())
}
