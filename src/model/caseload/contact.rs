//! Contact and hours in a period, from the journal and the agreement (E7, E11, R5).

use std::collections::BTreeSet;

use super::Period;
use crate::model::measure::{contact, running};
use crate::model::{Day, Note, Snapshot};

/// The contact with one client in a period.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Contact {
    /// The contacts.
    pub contacts: u64,
    /// How many of them do not say how long they took.
    pub without_minutes: u64,
    /// The ISO weeks of the period, from the start, in which the effort ran on a day or there was contact.
    pub weeks: u64,
    /// How many of them had a contact.
    pub weeks_with: u64,
    /// Hours that the agreement grants for its days in the period, up to a closing; `None` where it does
    /// not say how many a week, from when, or has no day in the period.
    pub hours_agreed: Option<f64>,
    /// Hours of contact on those days; without an agreement, on those of the period. A lower bound where
    /// a contact says no minutes; `None` where none says so, and where there was neither contact nor
    /// agreement.
    pub hours_delivered: Option<f64>,
}

impl Contact {
    /// Of a client as of the period's end.
    pub fn of(snapshot: &Snapshot, period: Period, ended: Option<Day>) -> Contact {
        let of = |period: Period| -> Vec<&Note> {
            let contacts = contact::contacts(snapshot);
            contacts.filter(|note| period.has(note.date)).collect()
        };
        let in_period = of(period);
        let without = |note: &&&Note| note.minutes.is_none();
        let agreed = agreed_days(snapshot, period, ended);
        let counted = agreed.map_or_else(|| in_period.clone(), of);
        let says_nothing = counted.iter().all(|note| note.minutes.is_none());
        let is_known = !says_nothing || (counted.is_empty() && agreed.is_some());
        let minutes = counted.iter().filter_map(|note| note.minutes);
        let minutes: u64 = minutes.map(u64::from).sum();
        let (weeks, weeks_with) = weeks(snapshot, period, &in_period);
        Contact {
            contacts: in_period.len() as u64,
            without_minutes: in_period.iter().filter(without).count() as u64,
            weeks,
            weeks_with,
            hours_agreed: agreed.and_then(|days| {
                let per_week = snapshot.client().agreement.as_ref()?.hours_per_week?;
                Some(per_week * (days.until.days_since(days.from) + 1) as f64 / 7.0)
            }),
            hours_delivered: is_known.then_some(minutes as f64 / 60.0),
        }
    }
}

/// The days of the agreement that lie in the period, up to a closing.
fn agreed_days(snapshot: &Snapshot, period: Period, ended: Option<Day>) -> Option<Period> {
    let agreement = snapshot.client().agreement.as_ref()?;
    let last = agreement.until.into_iter().chain(ended);
    let days = Period {
        from: agreement.from?.max(period.from),
        until: last.fold(period.until, Day::min),
    };
    (days.from <= days.until).then_some(days)
}

/// The weeks that count, and how many of them had a contact.
fn weeks(snapshot: &Snapshot, period: Period, contacts: &[&Note]) -> (u64, u64) {
    let touched: BTreeSet<Day> = contacts.iter().map(|note| note.date.monday()).collect();
    let first = snapshot.client().started.max(period.from);
    let end = period.until.plus_days(1);
    let mondays = std::iter::successors(Some(first.monday()), |monday| Some(monday.plus_days(7)));
    let counted = mondays.take_while(|monday| *monday < end).filter(|monday| {
        let (from, to) = (first.max(*monday), end.min(monday.plus_days(7)));
        touched.contains(monday) || running::days(snapshot, from, to) > 0
    });
    counted.fold((0, 0), |(weeks, with), monday| {
        (weeks + 1, with + u64::from(touched.contains(&monday)))
    })
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::model::sample::{client, day, meeting};

    fn of(keys: &Value, notes: &[(&str, Option<u32>)], ended: Option<&str>) -> Contact {
        let mut client = client(keys);
        client.notes = notes
            .iter()
            .map(|(date, minutes)| meeting(date, *minutes))
            .collect();
        let period = Period {
            from: day("2026-02-02"),
            until: day("2026-03-01"),
        };
        Contact::of(&Snapshot::new(client, period.until), period, ended.map(day))
    }

    #[test]
    fn hours_are_of_the_agreement_s_days_in_the_period() {
        let agreement = json!({"agreement": {
            "from": "2026-01-12", "until": "2026-02-15", "hours_per_week": 2.0,
        }});
        let notes = [
            ("2026-02-01", Some(60)),
            ("2026-02-03", Some(90)),
            ("2026-02-10", None),
            ("2026-02-17", Some(60)),
        ];
        // Two weeks of 2 hours; one contact says 90 minutes, one nothing; the last is after the agreement.
        let contact = of(&agreement, &notes, None);
        let hours = [contact.hours_agreed, contact.hours_delivered];
        assert_eq!(hours, [Some(4.0), Some(1.5)]);
        assert_eq!([contact.contacts, contact.without_minutes], [3, 1]);
        // It ended after one week.
        let ended = of(&agreement, &notes, Some("2026-02-08"));
        assert_eq!(ended.hours_agreed, Some(2.0));
    }

    #[test]
    fn hours_are_nought_only_where_it_is_known() {
        let agreement = json!({"agreement": {"from": "2026-02-02", "hours_per_week": 2.0}});
        let delivered = |keys: &Value, notes: &[_]| of(keys, notes, None).hours_delivered;
        let silent = [("2026-02-03", None)];
        assert_eq!(delivered(&agreement, &[]), Some(0.0));
        assert_eq!(delivered(&agreement, &silent), None);
        assert_eq!(delivered(&json!({}), &[]), None);
        assert_eq!(
            delivered(&json!({}), &[("2026-02-03", Some(30))]),
            Some(0.5)
        );
        let over = json!({"agreement": {
            "from": "2026-01-12", "until": "2026-01-31", "hours_per_week": 2.0,
        }});
        let contact = of(&over, &[("2026-02-03", Some(30))], None);
        let hours = [contact.hours_agreed, contact.hours_delivered];
        assert_eq!(hours, [None, Some(0.5)], "an agreement of other days");
    }

    #[test]
    fn weeks_count_in_which_the_effort_ran() {
        // 2026-02-02 is a Monday: four weeks, contact in two of them.
        let notes = [
            ("2026-02-03", None),
            ("2026-02-08", None),
            ("2026-02-24", None),
        ];
        let weeks = |keys: &Value| {
            let contact = of(keys, &notes, None);
            (contact.weeks, contact.weeks_with)
        };
        assert_eq!(weeks(&json!({})), (4, 2));
        let paused = json!({"standing": [
            {"change": "pause", "date": "2026-02-09"},
            {"change": "resume", "date": "2026-02-23"},
        ]});
        assert_eq!(weeks(&paused), (2, 2));
        let started = json!({"started": "2026-02-18"});
        assert_eq!(weeks(&started), (2, 1));
    }
}
