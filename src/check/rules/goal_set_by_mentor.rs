//! A goal that is worked on is the client's, alone or together with the mentor (E4).

use crate::check::Subject;
use crate::finding::{Code, Finding, Severity};
use crate::model::{Carrier, GoalStatus};
use crate::record::Route;

pub(super) fn check(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    for (index, goal) in subject.client.goals.iter().enumerate() {
        if !matches!(goal.status, GoalStatus::Active | GoalStatus::Met) {
            continue;
        }
        let at = || {
            let route = Route::key("goals").at(index).then("set_by");
            subject
                .at(Code::GoalSetByMentor, &route)
                .word("goal", &goal.id)
        };
        match goal.set_by {
            Some(Carrier::Mentor) => findings.push(at()),
            None if !subject.record.is_partial() => {
                findings.push(at().variant("unsaid").severity(Severity::Note));
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::check::rules::probe::found;

    #[test]
    fn only_a_goal_of_the_mentors_alone_is_found() {
        let goals = "goals:
- {id: a, title: A, set_by: mentor, status: active}
- {id: b, title: B, set_by: mentor, status: proposed}
- {id: c, title: C, set_by: together, status: met}
- {id: d, title: D, status: active}
";
        assert_eq!(
            found(check, goals),
            ["warning: mentor", "note [unsaid]: id: d"]
        );
    }
}
