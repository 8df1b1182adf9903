//! A goal is looked at again by its day (E12).

use super::{Due, DueKind};
use crate::model::{Day, Goal, GoalStatus, Snapshot};

/// The day by which the goal is expected to be reached; `None` of one that is met or dropped, has no
/// day, or rests: it is not asked for its day, any more than a client who does.
pub fn day(goal: &Goal) -> Option<Day> {
    let runs = matches!(goal.status, GoalStatus::Proposed | GoalStatus::Active);
    goal.due.filter(|_| runs)
}

/// The goals with a day.
pub fn of(snapshot: &Snapshot) -> impl Iterator<Item = Due> {
    let goals = snapshot.client().goals.iter();
    goals.filter_map(|goal| {
        Some(Due {
            what: Some(goal.title.clone()),
            ..Due::new(DueKind::Goal, day(goal)?).entry(&goal.id)
        })
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::model::sample::snapshot;

    #[test]
    fn a_goal_that_is_met_dropped_or_rests_is_not_due() {
        let words = GoalStatus::WORDS.iter();
        let goals: Vec<_> = words
            .map(|word| json!({"id": word, "title": word, "due": "2026-03-01", "status": word}))
            .collect();
        let snapshot = snapshot(&json!({"goals": goals}), "2026-03-02");
        let due: Vec<String> = of(&snapshot).filter_map(|due| due.entry).collect();
        assert_eq!(due, ["proposed", "active"]);
    }
}
