//! A pause, a resumption, a closing, a reopening.

use super::draft::{Draft, Edit};
use super::error::EditError;
use crate::model::{Standing, State};
use crate::record::Record;

/// Records that the effort rests, goes on or ends; where it does so already, nothing changes.
///
/// # Errors
/// Where the change cannot follow the state that the effort is in, or is dated before the last one.
pub fn standing(record: &Record<'_>, entry: Standing) -> Result<Edit, EditError> {
    let mut draft = Draft::new(record)?;
    let standing = &mut draft.client.standing;
    let last = standing.last();
    let state = last.map_or(State::Active, |last| last.change.leads_to());
    if state == entry.change.leads_to() {
        return draft.finish();
    }
    if !entry.change.starts_from(state) {
        return Err(EditError::CannotFollow(entry.change, state));
    }
    if let Some(last) = last.filter(|last| last.date > entry.date) {
        return Err(EditError::BeforeLast(last.date));
    }
    standing.push(entry);
    draft.finish()
}
