//! The client has a part in the plan (E3, R7).

use crate::check::Subject;
use crate::check::subject::says_something;
use crate::finding::{Code, Finding};
use crate::model::measure::involvement::has_client_part;
use crate::model::{Carrier, Plan};
use crate::record::Route;

pub(super) fn check(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let Some(plan) = &subject.client.plan else {
        return;
    };
    let route = Route::key("plan");
    if plan.made_by == Some(Carrier::Mentor) {
        findings.push(
            subject
                .at(Code::PlanClientPart, &route.then("made_by"))
                .variant("mentor-alone")
                .word("made", plan.made),
        );
    } else if !is_part_told(subject, plan) && !subject.record.is_partial() {
        findings.push(
            subject
                .at(Code::PlanClientPart, &route.then("made"))
                .word("made", plan.made),
        );
    }
}

/// Whether the record tells the client's part: the client made the plan, or the plan or a decision says it.
fn is_part_told(subject: &Subject<'_>, plan: &Plan) -> bool {
    let decisions = &subject.client.decisions;
    plan.made_by == Some(Carrier::Client)
        || says_something(plan.client_part.as_ref())
        || decisions
            .iter()
            .any(|decision| decision.date == plan.made && has_client_part(decision))
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::check::rules::probe::found;

    #[test]
    fn a_plan_of_the_mentors_alone_is_always_found() {
        let record = "plan: {made: 2026-05-04, made_by: mentor, client_part: Var med}\n";
        assert_eq!(found(check, record), ["warning [mentor-alone]: mentor"]);
    }

    #[test]
    fn the_plan_or_a_decision_of_its_day_tells_the_part() {
        let plan = "plan: {made: 2026-05-04, made_by: together}\n";
        assert_eq!(found(check, plan), ["warning: 2026-05-04"]);
        let decision = |date| {
            format!("{plan}decisions: [{{date: {date}, what: Planen, client_part: Valgte}}]\n")
        };
        assert!(found(check, &decision("2026-05-04")).is_empty());
        assert_eq!(found(check, &decision("2026-05-05")).len(), 1);
        assert!(found(check, &plan.replace("together", "client")).is_empty());
    }
}
