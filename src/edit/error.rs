//! Why an edit could not be made.

use crate::model::{Change, Day, State};
use crate::text::patch::Refusal;

/// Why an edit could not be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EditError {
    /// The record holds no client, or holds entries that could not be read.
    Unreadable,
    /// The record has no such entry.
    Missing {
        /// The key of the list, such as `goals`.
        list: &'static str,
        /// What was asked for.
        id: String,
        /// What there is.
        known: Vec<String>,
    },
    /// The record has an entry of that id already, and it says something else.
    Present {
        /// The key of the list.
        list: &'static str,
        /// The id.
        id: String,
    },
    /// The programme has no such area of life.
    UnknownArea {
        /// What was asked for.
        area: String,
        /// Those that it has.
        known: Vec<String>,
    },
    /// The entry has ended, and nothing more can come of it.
    Ended {
        /// The entry.
        id: String,
        /// The day.
        on: Day,
    },
    /// What the client carries needs support (E5).
    NeedsSupport,
    /// Responsibility that moves back needs a reason (E6).
    NeedsReason,
    /// A change cannot follow the state that the effort is in.
    CannotFollow(Change, State),
    /// The day lies before the last change of the same thing.
    BeforeLast(Day),
    /// The journal could not give this heading back as it is meant.
    NoHeading(String),
    /// There is no plan yet.
    NoPlan,
    /// The place is written in a way that cannot be edited without disturbing it.
    Refused(Refusal),
}

impl From<Refusal> for EditError {
    fn from(refusal: Refusal) -> EditError {
        EditError::Refused(refusal)
    }
}
