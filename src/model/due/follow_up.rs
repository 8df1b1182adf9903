//! A follow-up is held as often as the programme and the law ask for (E11).
//!
//! One that was held is a journal entry of the kind `follow_up`. Where none was held, the first is due:
//! an empty journal is not all done.

use std::collections::BTreeSet;

use super::{Due, DueKind, counted_from};
use crate::model::{Asks, Day, Deadlines, FOLLOW_UP, Programme, Snapshot};

/// The next follow-up, by the programme or the law, whichever asks for it first: one meeting is both.
pub fn of(snapshot: &Snapshot, programme: &Programme, deadlines: &Deadlines) -> Option<Due> {
    let by_law = deadlines.that_ask(Asks::FollowUp, snapshot.client());
    let by_law = by_law.filter_map(|(deadline, start)| {
        // A late one counts as well: it was held.
        let number = u32::try_from(held(snapshot).range(start..).count()).ok()? + 1;
        (number <= deadline.times).then(|| Due {
            deadline: Some(deadline.id.clone()),
            ..Due::new(DueKind::FollowUp, deadline.day(start, number))
        })
    });
    let by_programme = by_programme(snapshot, programme);
    let by_programme = by_programme.map(|day| Due::new(DueKind::FollowUp, day));
    by_law.chain(by_programme).min_by_key(|due| due.day)
}

/// `follow_up_days` after the last follow-up or the start, or after the day on which the work went on.
fn by_programme(snapshot: &Snapshot, programme: &Programme) -> Option<Day> {
    let days = programme.limits.follow_up_days?;
    let client = snapshot.client();
    let since = held(snapshot).last().copied().unwrap_or(client.started);
    let counted = counted_from(client, since, snapshot.day());
    Some(counted.plus_days(days.into()))
}

/// The days on which a follow-up was held; two entries of one day are one follow-up.
fn held(snapshot: &Snapshot) -> BTreeSet<Day> {
    let notes = snapshot.client().notes.iter();
    notes
        .filter(|note| note.kind == FOLLOW_UP)
        .map(|note| note.date)
        .collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::model::sample::{client, day, deadline, meeting, programme};
    use crate::model::{Deadline, Note, Within};

    /// What is due on 2026-12-01 after follow-ups on these days, of a case that began on 2026-01-12
    /// and was referred on the 5th; the programme asks within 42 days, the law for four in six months.
    fn due(follow_ups: &[&str], by_programme: bool) -> Option<String> {
        let mut client = client(&json!({
            "referral": {"legal_basis": "law-1", "date": "2026-01-05"},
        }));
        client.notes = follow_ups
            .iter()
            .map(|date| Note {
                kind: FOLLOW_UP.to_owned(),
                ..meeting(date, None)
            })
            .collect();
        client.notes.push(meeting("2026-11-30", None));
        let mut programme = programme();
        if !by_programme {
            programme.limits.follow_up_days = None;
        }
        let deadlines = Deadlines {
            version: 1,
            deadlines: vec![Deadline {
                times: 4,
                within: Within::Months(6),
                ..deadline(Asks::FollowUp)
            }],
        };
        let snapshot = Snapshot::new(client, day("2026-12-01"));
        let due = of(&snapshot, &programme, &deadlines)?;
        Some(format!(
            "{} {}",
            due.day,
            due.deadline.as_deref().unwrap_or("-")
        ))
    }

    #[test]
    fn one_that_was_never_held_is_due() {
        // 45 of 181 days from the referral; 42 days from the start are over four days later.
        assert_eq!(due(&[], false).as_deref(), Some("2026-02-19 d"));
        assert_eq!(due(&[], true).as_deref(), Some("2026-02-19 d"));
    }

    #[test]
    fn the_next_follows_those_that_were_held() {
        // The law's second by 5 April; 42 days from 14 February are over on 28 March.
        assert_eq!(due(&["2026-02-14"], true).as_deref(), Some("2026-03-28 -"));
        assert_eq!(due(&["2026-02-14"], false).as_deref(), Some("2026-04-05 d"));
    }

    #[test]
    fn two_entries_of_one_day_are_one_follow_up() {
        let once = due(&["2026-02-14"], false);
        assert_eq!(due(&["2026-02-14", "2026-02-14"], false), once);
    }

    #[test]
    fn a_late_one_counts_and_then_the_law_asks_for_no_more() {
        let four = ["2026-02-14", "2026-03-28", "2026-05-09", "2026-11-10"];
        assert_eq!(due(&four, false), None);
        assert_eq!(due(&four, true).as_deref(), Some("2026-12-22 -"));
    }
}
