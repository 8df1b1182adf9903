//! The course of one item in one voice (E2, R1: swings are seen, not averaged away).

use crate::model::{Day, Snapshot, Voice};

/// Every score that the voice gave the item, oldest first.
pub fn course<'s>(
    snapshot: &'s Snapshot,
    voice: Voice,
    item: &'s str,
) -> impl Iterator<Item = (Day, i64)> + 's {
    let mut scores: Vec<(Day, i64)> = snapshot
        .client()
        .ratings
        .iter()
        .filter(move |rating| rating.by == voice)
        .filter_map(|rating| Some((rating.date, *rating.scores.get(item)?)))
        .collect();
    scores.sort_by_key(|(date, _)| *date);
    scores.into_iter()
}

/// The latest score, and its day; of two on one day, the one that stands later in the record.
pub fn latest(snapshot: &Snapshot, voice: Voice, item: &str) -> Option<(Day, i64)> {
    snapshot
        .client()
        .ratings
        .iter()
        .filter(|rating| rating.by == voice)
        .filter_map(|rating| Some((rating.date, *rating.scores.get(item)?)))
        .max_by_key(|(date, _)| *date)
}

/// The first score, and its day.
pub fn first(snapshot: &Snapshot, voice: Voice, item: &str) -> Option<(Day, i64)> {
    course(snapshot, voice, item).next()
}

/// The widest swing of an item in one voice: highest less lowest score, in steps; `None` below two scores (R1).
pub fn swing(snapshot: &Snapshot, voice: Voice, item: &str) -> Option<i64> {
    let scores: Vec<i64> = course(snapshot, voice, item)
        .map(|(_, score)| score)
        .collect();
    (scores.len() > 1).then_some(())?;
    Some(scores.iter().max()?.saturating_sub(*scores.iter().min()?))
}
