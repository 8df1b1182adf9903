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

/// The hours of contact in the agreement's time, or since the start where there is no agreement.
///
/// Contacts that do not say how long they took count no time, so that the hours are a lower bound where
/// there are any: see [`without_minutes`]. `None` where none says so, unless an
/// agreement runs and there was no contact at all: then it is 0.
pub fn hours_delivered(snapshot: &Snapshot) -> Option<f64> {
    let counted = counted(snapshot)?;
    let says_nothing = counted.iter().all(|note| note.minutes.is_none());
    let is_idle = counted.is_empty() && snapshot.client().agreement.is_some();
    if says_nothing && !is_idle {
        return None;
    }
    let minutes = counted.iter().filter_map(|note| note.minutes);
    Some(minutes.map(u64::from).sum::<u64>() as f64 / 60.0)
}

/// How many contacts in the time of [`hours_delivered`] do not say how long they took; `None` before
/// that time.
pub fn without_minutes(snapshot: &Snapshot) -> Option<usize> {
    let counted = counted(snapshot)?;
    Some(counted.iter().filter(|note| note.minutes.is_none()).count())
}

/// The contacts in the time in which hours are counted.
fn counted(snapshot: &Snapshot) -> Option<Vec<&Note>> {
    let (from, until) = counted_time(snapshot)?;
    let in_time = contacts(snapshot).filter(|note| (from..=until).contains(&note.date));
    Some(in_time.collect())
}

/// The hours that the agreement grants from its first day to the snapshot's day or its last.
pub fn hours_agreed(snapshot: &Snapshot) -> Option<f64> {
    let agreement = snapshot.client().agreement.as_ref()?;
    let per_week = agreement.hours_per_week?;
    agreement.from?;
    let (from, until) = counted_time(snapshot)?;
    Some(per_week * (until.days_since(from) + 1) as f64 / 7.0)
}

/// The first and the last day of the time in which hours are counted, granted and delivered alike.
fn counted_time(snapshot: &Snapshot) -> Option<(Day, Day)> {
    let client = snapshot.client();
    let agreement = client.agreement.as_ref();
    let from = agreement.and_then(|it| it.from).unwrap_or(client.started);
    let until = agreement
        .and_then(|it| it.until)
        .map_or(snapshot.day(), |until| until.min(snapshot.day()));
    (from <= until).then_some((from, until))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::model::sample::{client, day, meeting, note};

    fn hours(keys: &Value, notes: &[(&str, Option<u32>)], on: &str) -> [Option<f64>; 2] {
        let mut client = client(keys);
        client.notes = notes
            .iter()
            .map(|(date, minutes)| meeting(date, *minutes))
            .collect();
        let snapshot = Snapshot::new(client, day(on));
        [hours_agreed(&snapshot), hours_delivered(&snapshot)]
    }

    #[test]
    fn hours_granted_and_delivered_are_of_the_same_time() {
        let keys = json!({"agreement": {
            "from": "2026-02-02", "until": "2026-02-15", "hours_per_week": 2.0
        }});
        let notes = [
            ("2026-02-01", Some(60)),
            ("2026-02-02", Some(30)),
            ("2026-02-08", None),
            ("2026-02-15", Some(60)),
            ("2026-02-16", Some(60)),
        ];
        // One week of two, then both, then no more than both.
        assert_eq!(hours(&keys, &notes, "2026-02-01"), [None, Some(1.0)]);
        assert_eq!(hours(&keys, &notes, "2026-02-08"), [Some(2.0), Some(0.5)]);
        assert_eq!(hours(&keys, &notes, "2026-02-15"), [Some(4.0), Some(1.5)]);
        assert_eq!(hours(&keys, &notes, "2026-03-01"), [Some(4.0), Some(1.5)]);
    }

    #[test]
    fn contacts_without_minutes_are_counted_in_the_same_time() {
        let silent = |on: &str| {
            let mut client = client(&json!({
                "agreement": {"from": "2026-02-02", "until": "2026-02-15"}
            }));
            let on_days = ["2026-02-01", "2026-02-02", "2026-02-15", "2026-02-16"];
            client.notes = on_days.iter().map(|date| meeting(date, None)).collect();
            client.notes.push(meeting("2026-02-03", Some(30)));
            client.notes.push(note("2026-02-04", "no_show", None));
            without_minutes(&Snapshot::new(client, day(on)))
        };
        assert_eq!(
            silent("2026-02-01"),
            Some(1),
            "since the start, as no agreement runs yet"
        );
        assert_eq!(silent("2026-02-08"), Some(1));
        assert_eq!(silent("2026-03-01"), Some(2));
    }

    #[test]
    fn hours_are_nought_only_where_it_is_known() {
        let keys = json!({"agreement": {"from": "2026-02-02", "hours_per_week": 2.0}});
        let on = "2026-02-08";
        assert_eq!(hours(&keys, &[], on), [Some(2.0), Some(0.0)]);
        let before = [("2026-01-20", Some(60))];
        assert_eq!(hours(&keys, &before, on), [Some(2.0), Some(0.0)]);
        let silent = [("2026-02-03", None)];
        assert_eq!(hours(&keys, &silent, on), [Some(2.0), None]);
        assert_eq!(hours(&json!({}), &[], on), [None, None]);
        assert_eq!(hours(&json!({}), &before, on), [None, Some(1.0)]);
        let backwards = json!({"agreement": {
            "from": "2026-02-02", "until": "2026-01-20", "hours_per_week": 2.0
        }});
        assert_eq!(hours(&backwards, &before, on), [None, None]);
    }

    #[test]
    fn the_longest_of_times_are_summed() {
        let notes = [("2026-02-03", Some(u32::MAX)); 3];
        let [_, delivered] = hours(&json!({}), &notes, "2026-02-08");
        assert_eq!(delivered, Some(3.0 * f64::from(u32::MAX) / 60.0));
    }

    #[test]
    fn weeks_are_counted_from_monday_to_sunday() {
        let share_of = |notes: &[&str], since: &str, on: &str| {
            let mut client = client(&json!({}));
            client.notes = notes.iter().map(|date| meeting(date, None)).collect();
            weeks_with_contact(&Snapshot::new(client, day(on)), day(since))
        };
        // 2026-02-02 is a Monday. Four weeks, two of them with contact.
        let notes = ["2026-02-02", "2026-02-08", "2026-02-09"];
        assert_eq!(share_of(&notes, "2026-02-02", "2026-03-01"), Some(0.5));
        // From a Wednesday: its week counts, and what lies before it in the week does not.
        assert_eq!(share_of(&notes[..1], "2026-02-04", "2026-02-15"), Some(0.0));
        assert_eq!(share_of(&notes, "2026-02-04", "2026-02-09"), Some(1.0));
        assert_eq!(share_of(&[], "2026-02-02", "2026-02-02"), Some(0.0));
        assert_eq!(share_of(&[], "2026-02-09", "2026-02-02"), None, "not begun");
    }

    #[test]
    fn attendance_is_of_what_was_agreed() {
        let kept = |kinds: &[&str]| {
            let mut client = client(&json!({}));
            client.notes = kinds
                .iter()
                .map(|kind| note("2026-02-03", kind, None))
                .collect();
            attendance(&Snapshot::new(client, day("2026-03-01")))
        };
        let agreed = ["meeting", "home_visit", "accompanied", "no_show"];
        assert_eq!(kept(&agreed), Some(0.75));
        assert_eq!(
            kept(&[&agreed[..], &["phone", "message", "note"]].concat()),
            Some(0.75)
        );
        assert_eq!(kept(&["no_show"]), Some(0.0));
        assert_eq!(kept(&["phone"]), None);
    }
}
