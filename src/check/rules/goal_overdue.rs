//! A goal is looked at again when its day is past (E12).

use crate::check::Subject;
use crate::finding::{Code, Finding};
use crate::model::due;
use crate::record::Route;

pub(super) fn check(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    for (index, goal) in subject.client.goals.iter().enumerate() {
        let Some(due) = due::goal::day(goal).filter(|due| *due < subject.today) else {
            continue;
        };
        if subject.is_active() {
            let route = Route::key("goals").at(index).then("due");
            findings.push(
                subject
                    .at(Code::GoalOverdue, &route)
                    .word("goal", &goal.id)
                    .word("due", due),
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::check::rules::probe::found;

    #[test]
    fn a_goal_before_the_client_is_found_the_day_after() {
        let record = "goals:
- {id: a, title: A, due: 2026-06-29, status: active}
- {id: b, title: B, due: 2026-06-30, status: active}
- {id: c, title: C, due: 2026-06-01, status: met}
- {id: d, title: D, due: 2026-06-02, status: paused}
";
        assert_eq!(found(check, record), ["warning: 2026-06-29"]);
    }
}
