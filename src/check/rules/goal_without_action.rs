//! A goal that is worked on has an action (R3, E5).

use crate::check::Subject;
use crate::finding::{Code, Finding};
use crate::model::{Goal, GoalStatus};
use crate::record::Route;

pub(super) fn check(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let Some(limits) = subject.limits() else {
        return;
    };
    if subject.record.is_partial() || !subject.is_active() {
        return;
    }
    let client = subject.client;
    for (index, goal) in client.goals.iter().enumerate() {
        // A goal without a day may be as old as the work.
        let since = goal.agreed.or(goal.since).unwrap_or(client.started);
        if goal.status == GoalStatus::Active
            && subject.today.days_since(since) > i64::from(limits.goal_action_days)
            && !has_action(subject, goal)
        {
            let route = Route::key("goals").at(index).then("id");
            findings.push(
                subject
                    .at(Code::GoalWithoutAction, &route)
                    .word("goal", &goal.id),
            );
        }
    }
}

/// Whether something is or was done for the goal; what was given up does not count.
fn has_action(subject: &Subject<'_>, goal: &Goal) -> bool {
    subject
        .client
        .actions
        .iter()
        .any(|action| action.dropped.is_none() && action.goal.as_ref() == Some(&goal.id))
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::check::rules::probe::found;

    #[test]
    fn an_old_active_goal_that_no_action_bears_is_found() {
        let record = "goals:
- {id: old, title: A, agreed: 2026-05-30, status: active}
- {id: new, title: B, agreed: 2026-05-31, status: active}
- {id: resting, title: C, agreed: 2026-02-01, status: paused}
- {id: done, title: D, agreed: 2026-02-01, status: active}
- {id: given-up, title: E, status: active}
actions:
- {id: x, goal: done, what: X, carried_by: mentor, done: 2026-03-01}
- {id: y, goal: given-up, what: Y, carried_by: mentor, dropped: 2026-03-01}
";
        assert_eq!(found(check, record), ["warning: old", "warning: given-up"]);
    }
}
