//! Three versions of one record to one: by what they say, and not by their lines.
//!
//! Each version is read with its places. Entries of lists are the same where the field says so: by their
//! id, or by day and voice; the journal's by their heading. What one side changed is taken as that side
//! wrote it, with its comments; what both changed differently, and what cannot both be meant, is a
//! [`Conflict`] around that field or entry alone. The result is read again before it is handed out.
//!
//! ```text
//! base, ours, theirs → lines of each entry → which entry is which → what stays → pieces → text
//! ```

mod brackets;
mod comments;
mod conflict;
mod entry;
mod identity;
mod journal;
mod journal_text;
mod layout;
mod lines;
mod meaning;
mod order;
mod record;
mod sides;

pub use conflict::{Conflict, Kind, MARKER, Names, Side};
pub use record::{Merged, Unmerged, merge};
