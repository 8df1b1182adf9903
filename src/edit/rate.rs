//! A rating: one voice, one scale, one day.

use super::draft::{Draft, Edit, EditError};
use crate::model::Rating;
use crate::record::Record;

/// Records ratings, each in its place by day; one that the record has already changes nothing.
///
/// # Errors
/// Where the record cannot be edited.
pub fn rate(record: &Record<'_>, ratings: &[Rating]) -> Result<Edit, EditError> {
    let mut draft = Draft::new(record)?;
    for rating in ratings.iter().filter(|rating| !has(record, rating)) {
        let days = draft
            .record()
            .client()
            .into_iter()
            .flat_map(|client| &client.ratings)
            .map(|known| known.date);
        let place = draft.insert_by_day("ratings", days, rating.date, rating)?;
        let added =
            draft.client.ratings.len() - record.client().map_or(0, |client| client.ratings.len());
        draft.client.ratings.insert(place + added, rating.clone());
    }
    Ok(draft.finish())
}

fn has(record: &Record<'_>, rating: &Rating) -> bool {
    record
        .client()
        .is_some_and(|client| client.ratings.contains(rating))
}
