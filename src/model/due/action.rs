//! An open action is done by the agreed day (R3).

use super::{Due, DueKind};
use crate::model::{Action, Day, Snapshot};

/// The day by which the action is to be done; `None` of one that is done or dropped, or has no day.
pub fn day(action: &Action) -> Option<Day> {
    action.due.filter(|_| action.is_open())
}

/// The actions with a day.
pub fn of(snapshot: &Snapshot) -> impl Iterator<Item = Due> {
    let actions = snapshot.client().actions.iter();
    actions.filter_map(|action| {
        Some(Due {
            what: Some(action.what.clone()),
            ..Due::new(DueKind::Action, day(action)?).entry(&action.id)
        })
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::model::sample::snapshot;

    #[test]
    fn what_is_done_or_dropped_is_not_due() {
        let action = |id: &str, done: Option<&str>, dropped: Option<&str>| {
            json!({
                "id": id, "what": id, "carried_by": "mentor", "due": "2026-03-01",
                "done": done, "dropped": dropped,
            })
        };
        let record = json!({"actions": [
            action("open", None, None),
            action("done", Some("2026-02-20"), None),
            action("dropped", None, Some("2026-02-25")),
            {"id": "no-day", "what": "x", "carried_by": "mentor"},
        ]});
        let due = |on: &str| -> Vec<String> {
            let snapshot = snapshot(&record, on);
            of(&snapshot).filter_map(|due| due.entry).collect()
        };
        assert_eq!(due("2026-03-02"), ["open"]);
        assert_eq!(due("2026-02-24"), ["open", "dropped"]);
        assert_eq!(due("2026-02-19"), ["open", "done", "dropped"]);
    }
}
