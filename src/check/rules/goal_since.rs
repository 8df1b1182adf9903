//! A goal that is met, rests or is given up says since when (E11).

use crate::check::Subject;
use crate::finding::{Code, Finding};
use crate::model::GoalStatus;
use crate::record::Route;

pub(super) fn check(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    for (index, goal) in subject.client.goals.iter().enumerate() {
        let changed = matches!(
            goal.status,
            GoalStatus::Met | GoalStatus::Paused | GoalStatus::Dropped
        );
        if changed && goal.since.is_none() && !subject.record.is_partial() {
            let route = Route::key("goals").at(index).then("status");
            findings.push(
                subject
                    .at(Code::GoalSince, &route)
                    .word("goal", &goal.id)
                    .word("status", goal.status),
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::check::rules::probe::found;

    #[test]
    fn a_changed_status_has_a_day() {
        let record = "goals:
- {id: a, title: A, status: met}
- {id: b, title: B, status: dropped, since: 2026-03-01}
- {id: c, title: C, status: active}
";
        assert_eq!(found(check, record), ["warning: met"]);
    }
}
