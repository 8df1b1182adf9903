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
    use crate::check::rules::probe::{found, words};

    #[test]
    fn a_review_is_held_on_its_day_or_later() {
        let plan = |rest| format!("plan: {{made: 2026-05-04, {rest}}}\n");
        assert_eq!(
            found(check, &plan("review: 2026-06-29")),
            ["warning: 2026-06-29"]
        );
        assert!(found(check, &plan("review: 2026-06-30")).is_empty());
        assert!(found(check, &plan("review: 2026-06-20, reviewed: [2026-06-22]")).is_empty());
        // 47 days from 4 May to 20 June; as many from 22 June are over on 8 August. 5 from 4 to 9 May.
        let none_agreed = plan("review: 2026-05-09, reviewed: [2026-06-24]");
        assert_eq!(found(check, &none_agreed), ["warning: 2026-05-09"]);
        assert_eq!(words(check, &none_agreed, "review"), ["2026-06-29"]);
        let early = plan("review: 2026-06-20, reviewed: [2026-06-19]");
        assert_eq!(found(check, &early), ["warning: 2026-06-20"]);
    }
}
