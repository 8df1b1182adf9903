//! A rating: one voice, one scale, one day.

use super::draft::{Draft, Edit};
use super::entry::insert_by_day;
use super::error::EditError;
use crate::model::{Programme, Rating};
use crate::record::Record;

/// Records ratings, each in its place by day. What a voice says again of a scale on one day goes into the
/// entry of that day: the items that it names take the new step, the others stay.
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
        let same = |known: &&mut Rating| {
            (known.date, known.by, &known.scale) == (rating.date, rating.by, &rating.scale)
        };
        match known.iter_mut().rfind(same) {
            Some(known) => known.scores.extend(rating.scores.clone()),
            None => insert_by_day(known, rating.clone(), |rating| rating.date),
        }
    }
    draft.finish()
}
