//! A goal that is agreed has a decision (E3).

use crate::check::Subject;
use crate::finding::{Code, Finding};
use crate::model::{Day, Decision, Goal, GoalStatus, Subject as About};
use crate::record::Route;

pub(super) fn check(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    if subject.record.is_partial() {
        return;
    }
    for (index, goal) in subject.client.goals.iter().enumerate() {
        let Some(agreed) = goal.agreed.filter(|agreed| *agreed <= subject.today) else {
            continue;
        };
        let counts = matches!(goal.status, GoalStatus::Active | GoalStatus::Met);
        let decisions = &subject.client.decisions;
        if counts && !decisions.iter().any(|it| decides(it, goal, agreed)) {
            let route = Route::key("goals").at(index).then("agreed");
            findings.push(
                subject
                    .at(Code::GoalWithoutDecision, &route)
                    .word("goal", &goal.id)
                    .word("agreed", agreed),
            );
        }
    }
}

/// Whether the decision is about the goal: it names it, or it names none and is of the same day.
fn decides(decision: &Decision, goal: &Goal, agreed: Day) -> bool {
    match &decision.goal {
        // One that names the goal and forgets `about` is incomplete, which is another rule's.
        Some(named) => {
            *named == goal.id
                && (decision.about.is_empty() || decision.about.contains(&About::Goals))
        }
        None => decision.date == agreed && decision.about.contains(&About::Goals),
    }
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::check::rules::probe::found;

    #[test]
    fn a_decision_names_the_goal_or_is_of_its_day() {
        let record = "goals:
- {id: named, title: A, agreed: 2026-02-01, status: active}
- {id: same-day, title: B, agreed: 2026-03-01, status: met}
- {id: neither, title: C, agreed: 2026-04-01, status: active}
- {id: proposed, title: D, agreed: 2026-05-01, status: proposed}
decisions:
- {date: 2026-02-09, about: [goals], what: X, goal: named}
- {date: 2026-03-01, about: [pace, goals], what: Y}
- {date: 2026-04-01, about: [pace], what: Z}
- {date: 2026-04-01, about: [goals], what: W, goal: named}
";
        assert_eq!(found(check, record), ["warning: 2026-04-01"]);
    }
}
