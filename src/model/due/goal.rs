//! A goal is looked at again by its day (E12).

use crate::model::{Day, Goal, GoalStatus};

/// The day by which the goal is expected to be reached; `None` of one that is met or dropped, has no
/// day, or rests: it is not asked for its day, any more than a client who does.
pub fn day(goal: &Goal) -> Option<Day> {
    let runs = matches!(goal.status, GoalStatus::Proposed | GoalStatus::Active);
    goal.due.filter(|_| runs)
}
