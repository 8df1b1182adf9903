//! What is due by when: each a function of a client as of a day, one file a source.
//!
//! The day is always the last one on which it is in time: what is due before today is overdue. Rules
//! that judge the same things rest on the same days.

pub mod action;
pub mod agreement;
pub mod consent;
pub mod contact;
pub mod exemption;
pub mod fill_in;
pub mod goal;
pub mod phase;
pub mod plan_review;
pub mod rating;

use super::{Client, Day};

/// The day from which a time counts: after a pause or a closing, that on which the work went on.
fn counted_from(client: &Client, since: Day, today: Day) -> Day {
    let standing = client.standing.iter().map(|entry| entry.date);
    let known = standing.filter(|date| *date <= today);
    known.fold(since, Day::max)
}
