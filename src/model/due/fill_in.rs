//! The time that a new record has for being filled in (E11).

use crate::model::{Client, Day, Limits};

/// The day by which the frame (agreement, referral, consents) is to be filled in.
pub fn day(client: &Client, limits: &Limits) -> Day {
    client.started.plus_days(limits.fill_in_days.into())
}
