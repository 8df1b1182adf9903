//! Availability: how often the two are in touch, one of the observable parts of trust (E7, R5).
//!
//! Formula: the median number of days from one day with contact to the next; ours. What the journal cannot
//! show is who reached out, what was tried in vain and not noted, and when the mentor could have
//! been reached: it tells how close the contacts lay, and no more.

use super::{contact, median, running};
use crate::model::{Day, Snapshot};

/// The median of the days between one day with contact and the next, above 0.
///
/// Days on which the effort was paused or closed are left out, and so is the time since the latest
/// contact: it is not over. `None` below two days with contact.
pub fn days_between(snapshot: &Snapshot) -> Option<f64> {
    let mut days: Vec<Day> = contact::contacts(snapshot).map(|note| note.date).collect();
    days.sort_unstable();
    days.dedup();
    let gaps = days.windows(2);
    median(gaps.map(|pair| running::days(snapshot, pair[0], pair[1]) as f64))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::days_between;
    use crate::model::Snapshot;
    use crate::model::sample::{client, day, meeting};

    fn of(keys: &Value, days: &[&str]) -> Option<f64> {
        let mut client = client(keys);
        client.notes = days.iter().map(|date| meeting(date, None)).collect();
        days_between(&Snapshot::new(client, day("2026-06-01")))
    }

    #[test]
    fn the_middle_of_the_gaps() {
        let plain = json!({});
        // 2, 7 and 21 days; then with 5 between the two in the middle.
        let three = ["2026-02-02", "2026-02-04", "2026-02-11", "2026-03-04"];
        assert_eq!(of(&plain, &three), Some(7.0));
        let four = [&three[..], &["2026-03-09"]].concat();
        assert_eq!(of(&plain, &four), Some(6.0), "half-way from 5 to 7");
        assert_eq!(of(&plain, &["2026-02-02", "2026-02-02"]), None, "one day");
        assert_eq!(of(&plain, &[]), None);
        // The journal need not be in order.
        assert_eq!(of(&plain, &["2026-02-09", "2026-02-02"]), Some(7.0));
    }

    #[test]
    fn a_pause_is_nobodys_silence() {
        let paused = json!({"standing": [
            {"change": "pause", "date": "2026-02-05"},
            {"change": "resume", "date": "2026-04-05"},
        ]});
        // 3 days before the pause, and 1 after it.
        assert_eq!(of(&paused, &["2026-02-02", "2026-04-06"]), Some(4.0));
    }
}
