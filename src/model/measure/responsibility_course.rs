//! The course of the responsibility index (E6, R4): every day on which it changed, forward and back.
//!
//! The index of each day is that of [`responsibility`]: of what was carried at the end of the day.

use std::collections::BTreeSet;

use super::responsibility;
use crate::model::{Client, Day, Snapshot};

/// From a day on, the index is this.
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    /// The day.
    pub date: Day,
    /// The index, 0 (the mentor carries all) to 1 (the client does); `None` where from then on nobody
    /// carried anything.
    pub index: Option<f64>,
}

/// Every change of the index, oldest first; the first is where it became known.
pub fn course(snapshot: &Snapshot) -> Vec<Step> {
    let mut then = snapshot.clone();
    let days = days(then.client()).into_iter().rev();
    let mut steps: Vec<Step> = days
        .map(|date| {
            then.go_back_to(date);
            let index = responsibility::index(&then);
            Step { date, index }
        })
        .collect();
    steps.reverse();
    let known = steps.iter().position(|step| step.index.is_some());
    steps.drain(..known.unwrap_or(steps.len()));
    steps.dedup_by(|later, earlier| later.index == earlier.index);
    steps
}

/// The days on which the index can have changed; what has no day was there from the start.
fn days(client: &Client) -> BTreeSet<Day> {
    let areas = client.areas.values().flat_map(|area| &area.carried);
    let over = client.actions.iter().flat_map(|action| &action.hand_overs);
    [client.started]
        .into_iter()
        .chain(areas.map(|carried| carried.date))
        .chain(client.actions.iter().filter_map(|action| action.agreed))
        .chain(over.map(|over| over.date))
        .chain(client.phases.iter().map(|change| change.date))
        .collect()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::model::sample::{day, snapshot};

    fn of(record: &Value, on: &str) -> Vec<(String, Option<f64>)> {
        let steps = course(&snapshot(record, on));
        steps
            .into_iter()
            .map(|step| (step.date.to_string(), step.index))
            .collect()
    }

    fn sample() -> Value {
        json!({
            "phases": [
                {"phase": "first", "date": "2026-02-01"},
                {"phase": "second", "date": "2026-03-01"},
            ],
            "areas": {
                "housing": {"carried": [
                    {"date": "2026-02-01", "by": "mentor"},
                    {"date": "2026-03-10", "by": "client"},
                    {"date": "2026-04-01", "by": "together"},
                ]},
                "health": {"carried": [{"date": "2026-02-20", "by": "mentor"}]},
            },
            "actions": [{
                "id": "a", "what": "a", "carried_by": "together", "agreed": "2026-02-10",
                "done": "2026-02-25",
                "hand_overs": [{"date": "2026-02-15", "from": "mentor", "to": "together"}],
            }],
        })
    }

    #[test]
    fn every_day_on_which_it_changed_and_no_other() {
        let step = |date: &str, index: f64| (date.to_owned(), Some(index));
        // Housing 0, and from 10 February the action's 0: no change. 15 February: the action ½ of two
        // things; 20 February: of three; 1 March: the action was of the phase before, so 0 of two; then
        // housing 1 and ½ of two.
        let expected = [
            step("2026-02-01", 0.0),
            step("2026-02-15", 0.25),
            step("2026-02-20", 0.5 / 3.0),
            step("2026-03-01", 0.0),
            step("2026-03-10", 0.5),
            step("2026-04-01", 0.25),
        ];
        assert_eq!(of(&sample(), "2026-06-01"), expected);
        assert_eq!(of(&sample(), "2026-02-28"), expected[..3]);
        assert_eq!(of(&sample(), "2026-01-20"), []);
    }

    #[test]
    fn each_step_is_the_index_of_its_day() {
        for step in course(&snapshot(&sample(), "2026-06-01")) {
            let then = snapshot(&sample(), &step.date.to_string());
            assert_eq!(step.index, responsibility::index(&then), "{}", step.date);
        }
    }

    #[test]
    fn where_nothing_is_carried_any_more_it_ends() {
        let record = json!({
            "phases": [
                {"phase": "first", "date": "2026-02-01"},
                {"phase": "second", "date": "2026-03-01"},
            ],
            "actions": [{"id": "a", "what": "a", "carried_by": "client", "done": "2026-02-25"}],
        });
        // An action without a day was there from the start.
        let started = ("2026-01-12".to_owned(), Some(1.0));
        let ended = ("2026-03-01".to_owned(), None);
        assert_eq!(of(&record, "2026-06-01"), [started, ended]);
        assert_eq!(course(&snapshot(&json!({}), "2026-06-01")), []);
        assert!(days(snapshot(&record, "2026-02-05").client()).contains(&day("2026-02-01")));
    }
}
