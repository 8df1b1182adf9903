//! Response: how soon there was contact after an appointment that came to nothing (E7, R5).
//!
//! Formula: the median number of days from each `no_show` to the next contact; ours. The journal tells
//! of appointments only: how soon a call or a message was answered stands nowhere in it, nor who it was
//! that took up the contact again.

use super::{median, running};
use crate::model::{Day, Note, Snapshot};

/// The median of the days from an appointment that came to nothing to the next contact, 0 or more.
///
/// Days on which the effort was paused or closed are left out. A contact on the same day counts
/// where the journal has it after the appointment. One that no contact has followed yet is not
/// counted: see [`waiting_since`]. `None` where none has been followed by a contact.
pub fn days(snapshot: &Snapshot) -> Option<f64> {
    let answered = missed(snapshot).filter_map(|(missed, next)| Some((missed, next?)));
    median(answered.map(|(missed, next)| running::days(snapshot, missed, next) as f64))
}

/// The day of the first appointment that came to nothing and that no contact has followed.
pub fn waiting_since(snapshot: &Snapshot) -> Option<Day> {
    missed(snapshot).find_map(|(missed, next)| next.is_none().then_some(missed))
}

/// Each appointment that came to nothing, oldest first, and the day of the next contact.
fn missed(snapshot: &Snapshot) -> impl Iterator<Item = (Day, Option<Day>)> {
    let mut notes: Vec<&Note> = snapshot.client().notes.iter().collect();
    notes.sort_by_key(|note| note.date);
    let mut next = None;
    let mut found = Vec::new();
    for note in notes.into_iter().rev() {
        if note.is_contact() {
            next = Some(note.date);
        } else if note.is_appointment() {
            found.push((note.date, next));
        }
    }
    found.into_iter().rev()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{days, waiting_since};
    use crate::model::Snapshot;
    use crate::model::sample::{client, day, note};

    fn of(keys: &Value, notes: &[(&str, &str)]) -> (Option<f64>, Option<String>) {
        let mut client = client(keys);
        client.notes = notes
            .iter()
            .map(|(date, kind)| note(date, kind, None))
            .collect();
        let snapshot = Snapshot::new(client, day("2026-06-01"));
        let waiting = waiting_since(&snapshot).map(|day| day.to_string());
        (days(&snapshot), waiting)
    }

    #[test]
    fn the_middle_of_the_waits() {
        let plain = json!({});
        // 3, 0 and 8 days.
        let notes = [
            ("2026-02-02", "no_show"),
            ("2026-02-03", "note"),
            ("2026-02-05", "phone"),
            ("2026-03-02", "no_show"),
            ("2026-03-02", "message"),
            ("2026-04-01", "no_show"),
            ("2026-04-09", "meeting"),
        ];
        assert_eq!(of(&plain, &notes), (Some(3.0), None));
        // The call came first, so the next contact is 7 days later.
        let before = [
            ("2026-02-02", "phone"),
            ("2026-02-02", "no_show"),
            ("2026-02-09", "meeting"),
        ];
        assert_eq!(of(&plain, &before), (Some(7.0), None));
        assert_eq!(of(&plain, &before[..1]), (None, None));
    }

    #[test]
    fn an_unanswered_one_is_waited_for() {
        let plain = json!({});
        let notes = [
            ("2026-02-02", "no_show"),
            ("2026-02-05", "phone"),
            ("2026-05-11", "no_show"),
            ("2026-05-18", "no_show"),
        ];
        let since = Some("2026-05-11".to_owned());
        assert_eq!(of(&plain, &notes), (Some(3.0), since.clone()));
        assert_eq!(of(&plain, &notes[2..]), (None, since));
    }

    #[test]
    fn a_pause_is_not_waited_through() {
        let paused = json!({"standing": [
            {"change": "pause", "date": "2026-02-04"},
            {"change": "resume", "date": "2026-03-04"},
        ]});
        let notes = [("2026-02-02", "no_show"), ("2026-03-05", "meeting")];
        assert_eq!(of(&paused, &notes).0, Some(3.0));
    }
}
