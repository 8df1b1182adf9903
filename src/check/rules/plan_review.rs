//! A plan is looked at again when the agreed day has come (R8).

use crate::check::Subject;
use crate::finding::{Code, Finding};
use crate::model::due;
use crate::record::Route;

pub(super) fn check(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let plan = subject.client.plan.as_ref();
    let Some(review) = plan.and_then(|plan| due::plan_review::day(plan, subject.today)) else {
        return;
    };
    if review < subject.today && subject.is_active() && !subject.record.is_partial() {
        let route = Route::key("plan").then("review");
        findings.push(subject.at(Code::PlanReview, &route).word("review", review));
    }
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::check::rules::probe::found;

    #[test]
    fn a_review_is_held_on_its_day_or_later() {
        let plan = |rest| format!("plan: {{made: 2026-05-04, {rest}}}\n");
        assert_eq!(
            found(check, &plan("review: 2026-06-29")),
            ["warning: 2026-06-29"]
        );
        assert!(found(check, &plan("review: 2026-06-30")).is_empty());
        assert!(found(check, &plan("review: 2026-06-20, reviewed: [2026-06-22]")).is_empty());
        let early = plan("review: 2026-06-20, reviewed: [2026-06-19]");
        assert_eq!(found(check, &early), ["warning: 2026-06-20"]);
    }
}
