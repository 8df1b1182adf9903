//! The contact between client and mentor, from the journal: the observable side of trust (E7, R5).

use std::collections::BTreeSet;

use super::share;
use crate::model::{Day, Note, Snapshot};

/// The entries that were contacts.
pub fn contacts(snapshot: &Snapshot) -> impl Iterator<Item = &Note> {
    snapshot
        .client()
        .notes
        .iter()
        .filter(|note| note.is_contact())
}

/// The last day of contact.
pub fn last(snapshot: &Snapshot) -> Option<Day> {
    contacts(snapshot).map(|note| note.date).max()
}

/// Whole days since the last contact.
pub fn days_since_last(snapshot: &Snapshot) -> Option<i64> {
    Some(snapshot.day().days_since(last(snapshot)?))
}

/// How many contacts there were on `since` or later.
pub fn count_since(snapshot: &Snapshot, since: Day) -> usize {
    contacts(snapshot).filter(|note| note.date >= since).count()
}

/// The part of the ISO weeks from `since` to the snapshot's day in which there was a contact, 0 to 1.
pub fn weeks_with_contact(snapshot: &Snapshot, since: Day) -> Option<f64> {
    let days = snapshot.day().monday().days_since(since.monday());
    let weeks = usize::try_from(days / 7 + 1).ok()?;
    let touched: BTreeSet<Day> = contacts(snapshot)
        .filter(|note| note.date >= since)
        .map(|note| note.date.monday())
        .collect();
    share(touched.len(), weeks)
}

/// The part of the appointments that were kept, 0 to 1.
pub fn attendance(snapshot: &Snapshot) -> Option<f64> {
    let appointments = snapshot
        .client()
        .notes
        .iter()
        .filter(|note| note.is_appointment());
    let (kept, all) = appointments.fold((0, 0), |(kept, all), note| {
        (kept + usize::from(note.is_contact()), all + 1)
    });
    share(kept, all)
}

/// The hours of contact since the agreement began, or since the start where there is none.
///
/// `None` where no contact says how long it took.
pub fn hours_delivered(snapshot: &Snapshot) -> Option<f64> {
    let since = agreement_start(snapshot);
    let minutes: Vec<u32> = contacts(snapshot)
        .filter(|note| note.date >= since)
        .filter_map(|note| note.minutes)
        .collect();
    (!minutes.is_empty()).then(|| f64::from(minutes.iter().sum::<u32>()) / 60.0)
}

/// The hours that the agreement grants from its first day to the snapshot's day or its last.
pub fn hours_agreed(snapshot: &Snapshot) -> Option<f64> {
    let agreement = snapshot.client().agreement.as_ref()?;
    let per_week = agreement.hours_per_week?;
    let from = agreement.from?;
    let until = agreement
        .until
        .map_or(snapshot.day(), |until| until.min(snapshot.day()));
    let days = until.days_since(from) + 1;
    (days > 0).then(|| per_week * days as f64 / 7.0)
}

fn agreement_start(snapshot: &Snapshot) -> Day {
    let client = snapshot.client();
    client
        .agreement
        .as_ref()
        .and_then(|agreement| agreement.from)
        .unwrap_or(client.started)
}
