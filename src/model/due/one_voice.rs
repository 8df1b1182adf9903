//! What both voices rate does not stand in one voice for long (R6, E7).

use crate::model::{Client, Day, Limits, Scale, Voice};

/// An item that one voice has rated and the other has not answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Alone<'s> {
    /// The item's id.
    pub item: &'s str,
    /// The place of the first rating that stands alone.
    pub rating: usize,
    /// The last day on which the answer is in time: `one_voice_days` after that rating.
    pub day: Day,
}

/// The items of the scale that both voices are asked about and whose answer is missing, in the scale's
/// order.
///
/// An answer holds for `one_voice_days`: what the other rates within them, or had rated before, does
/// not stand alone.
pub fn alone<'s>(
    client: &Client,
    scale: &'s Scale,
    missing: Voice,
    limits: &Limits,
    today: Day,
) -> Vec<Alone<'s>> {
    let days = u64::from(limits.one_voice_days);
    let other = match missing {
        Voice::Client => Voice::Mentor,
        Voice::Mentor => Voice::Client,
    };
    let ratings = &client.ratings;
    let answers = newest_first(client, scale, missing, today);
    let others = newest_first(client, scale, other, today);
    let both = |voices: &[Voice]| voices.contains(&missing) && voices.contains(&other);
    let items = scale.items.iter().filter(|item| both(&item.voices));
    items
        .filter_map(|item| {
            let rates = |index: &&usize| ratings[**index].scores.contains_key(&item.id);
            let answered = answers.iter().find(rates).map(|last| ratings[*last].date);
            let is_unanswered = |date: Day| answered.is_none_or(|last| date > last.plus_days(days));
            let rating = *others
                .iter()
                .take_while(|index| is_unanswered(ratings[**index].date))
                .filter(rates)
                .last()?;
            Some(Alone {
                item: &item.id,
                rating,
                day: ratings[rating].date.plus_days(days),
            })
        })
        .collect()
}

/// The places of the ratings of a scale by one voice until today.
fn newest_first(client: &Client, scale: &Scale, by: Voice, today: Day) -> Vec<usize> {
    let ratings = &client.ratings;
    let counts = |index: &usize| {
        let rating = &ratings[*index];
        rating.by == by && rating.date <= today && rating.scale == scale.id
    };
    let mut found: Vec<usize> = (0..ratings.len()).filter(counts).collect();
    found.sort_by_key(|index| std::cmp::Reverse(ratings[*index].date));
    found
}
