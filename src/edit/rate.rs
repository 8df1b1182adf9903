//! A rating: one voice, one scale, one day.

use super::draft::{Draft, Edit};
use super::entry::insert_by_day;
use super::error::EditError;
use crate::model::{Programme, Rating};
use crate::record::Record;

/// Records ratings, each in its place by day; one that the record has already changes nothing.
///
/// # Errors
/// Where the record cannot be edited.
pub fn rate<'r>(
    record: &'r Record<'r>,
    programme: &'r Programme,
    ratings: &[Rating],
) -> Result<Edit, EditError> {
    let mut draft = Draft::new(record)?;
    draft.in_order_of(programme);
    for rating in ratings {
        let known = &mut draft.client.ratings;
        if !known.contains(rating) {
            insert_by_day(known, rating.clone(), |rating| rating.date);
        }
    }
    draft.finish()
}
