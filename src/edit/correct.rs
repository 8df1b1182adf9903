//! A correction of what was written down of an earlier day.

use super::draft::{Draft, Edit};
use super::entry::insert_by_day;
use super::error::EditError;
use crate::model::Correction;
use crate::record::Record;

/// Records a correction in its place by day; one that says the same changes nothing.
///
/// # Errors
/// Where the record cannot be edited.
pub fn correct(record: &Record<'_>, correction: Correction) -> Result<Edit, EditError> {
    let mut draft = Draft::new(record)?;
    let corrections = &mut draft.client.corrections;
    if !corrections.contains(&correction) {
        insert_by_day(corrections, correction, |it| it.date);
    }
    draft.finish()
}
