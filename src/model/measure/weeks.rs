//! The contact and its hours, week by week (E12, R5): the rhythm that a share of weeks hides.
//!
//! Ours. The weeks are ISO weeks, Monday to Sunday, from that of the start to that of the day; the rules of
//! what a contact is, and of minutes that nobody wrote down, are those of [`super::contact`].

use std::collections::BTreeMap;

use super::running;
use crate::model::{Day, Note, Snapshot};

/// One week of the work.
#[derive(Debug, Clone, PartialEq)]
pub struct Week {
    /// Its Monday.
    pub monday: Day,
    /// How many contacts there were.
    pub contacts: usize,
    /// The minutes of those that say how long they took; `None` where there were contacts and none says.
    pub minutes: Option<u64>,
    /// How many of the contacts do not say how long they took.
    pub without_minutes: usize,
    /// How many appointments came to nothing.
    pub no_shows: usize,
    /// The days of it on which the effort was paused or closed, 0 to 7; of the first and the last week
    /// only those from the start to the day are counted.
    pub rested_days: i64,
}

/// Every week from that of the start to that of the day, oldest first; none before the start.
pub fn weeks(snapshot: &Snapshot) -> Vec<Week> {
    let (started, day) = (snapshot.client().started, snapshot.day());
    let mut notes: BTreeMap<Day, Vec<&Note>> = BTreeMap::new();
    let since_start = |note: &&Note| note.date >= started;
    for note in snapshot.client().notes.iter().filter(since_start) {
        notes.entry(note.date.monday()).or_default().push(note);
    }
    let first = started.monday();
    let weeks = match started <= day {
        true => day.monday().days_since(first).unsigned_abs() / 7 + 1,
        false => 0,
    };
    (0..weeks)
        .map(|week| first.plus_days(7 * week))
        .map(|monday| {
            let notes = notes.remove(&monday).unwrap_or_default();
            Week {
                rested_days: rested(snapshot, monday),
                ..of(monday, &notes)
            }
        })
        .collect()
}

fn of(monday: Day, notes: &[&Note]) -> Week {
    let contacts: Vec<&&Note> = notes.iter().filter(|note| note.is_contact()).collect();
    let says: Vec<u32> = contacts.iter().filter_map(|note| note.minutes).collect();
    let is_silent = says.is_empty() && !contacts.is_empty();
    Week {
        monday,
        contacts: contacts.len(),
        minutes: (!is_silent).then(|| says.iter().copied().map(u64::from).sum()),
        without_minutes: contacts.len() - says.len(),
        no_shows: notes
            .iter()
            .filter(|note| note.is_appointment() && !note.is_contact())
            .count(),
        rested_days: 0,
    }
}

fn rested(snapshot: &Snapshot, monday: Day) -> i64 {
    let from = monday.max(snapshot.client().started);
    let to = monday.plus_days(7).min(snapshot.day().plus_days(1));
    to.days_since(from) - running::days(snapshot, from, to)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::model::sample::{client, day, meeting, note};

    // The sample starts on Monday 2026-01-12.
    fn seen(keys: &Value, notes: Vec<Note>, on: &str) -> Vec<Week> {
        let mut client = client(keys);
        client.notes = notes;
        weeks(&Snapshot::new(client, day(on)))
    }

    fn week(monday: &str, contacts: usize, minutes: Option<u64>) -> Week {
        Week {
            monday: day(monday),
            contacts,
            minutes,
            without_minutes: 0,
            no_shows: 0,
            rested_days: 0,
        }
    }

    #[test]
    fn a_week_without_contact_is_a_week_of_none() {
        let notes = vec![
            meeting("2026-01-12", Some(60)),
            meeting("2026-01-18", Some(30)),
            note("2026-01-20", "note", None),
            meeting("2026-01-26", Some(45)),
        ];
        let expected = [
            week("2026-01-12", 2, Some(90)),
            week("2026-01-19", 0, Some(0)),
            week("2026-01-26", 1, Some(45)),
        ];
        assert_eq!(seen(&json!({}), notes.clone(), "2026-01-26"), expected);
        assert_eq!(seen(&json!({}), notes.clone(), "2026-01-25"), expected[..2]);
        assert_eq!(seen(&json!({}), notes, "2026-01-11"), [], "not begun");
    }

    #[test]
    fn minutes_that_nobody_wrote_are_not_nought() {
        let notes = vec![
            meeting("2026-01-12", None),
            meeting("2026-01-19", None),
            meeting("2026-01-20", Some(20)),
            note("2026-01-21", "no_show", None),
        ];
        let weeks = seen(&json!({}), notes, "2026-01-25");
        let silent = Week {
            without_minutes: 1,
            ..week("2026-01-12", 1, None)
        };
        let half = Week {
            without_minutes: 1,
            no_shows: 1,
            ..week("2026-01-19", 2, Some(20))
        };
        assert_eq!(weeks, [silent, half]);
    }

    #[test]
    fn the_days_of_a_pause_are_marked() {
        let keys = json!({"started": "2026-01-14", "standing": [
            {"change": "pause", "date": "2026-01-16"},
            {"change": "resume", "date": "2026-01-28"},
            {"change": "close", "date": "2026-02-04"},
        ]});
        let rested = |on: &str| -> Vec<i64> {
            let weeks = seen(&keys, Vec::new(), on);
            weeks.iter().map(|week| week.rested_days).collect()
        };
        // Friday to Sunday; a whole week; Monday and Tuesday; and Wednesday to Sunday after the closing.
        assert_eq!(rested("2026-02-08"), [3, 7, 2, 5]);
        assert_eq!(rested("2026-02-05"), [3, 7, 2, 2], "up to the day");
        assert_eq!(rested("2026-01-15"), [0], "before it");
    }

    #[test]
    fn what_lies_before_the_start_is_in_no_week() {
        let keys = json!({"started": "2026-01-14"});
        let notes = vec![
            meeting("2026-01-13", Some(60)),
            meeting("2026-01-14", Some(10)),
        ];
        let weeks = seen(&keys, notes, "2026-01-18");
        assert_eq!(weeks, [week("2026-01-12", 1, Some(10))]);
    }
}
