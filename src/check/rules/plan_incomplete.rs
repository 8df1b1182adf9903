//! A plan says who made it, where it leads, what goes on and when it is looked at again (R7, R8).

use super::keys::missing;
use crate::check::Subject;
use crate::finding::{Code, Finding};
use crate::record::Route;

pub(super) fn check(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let Some(plan) = &subject.client.plan else {
        return;
    };
    let Some(keys) = missing(&[
        ("made_by", plan.made_by.is_some()),
        ("directions", !plan.directions.is_empty()),
        ("elements", !plan.elements.is_empty()),
        ("review", plan.review.is_some()),
    ]) else {
        return;
    };
    if !subject.record.is_partial() {
        findings.push(
            subject
                .at_key(Code::PlanIncomplete, &Route::key("plan"))
                .word("missing", keys),
        );
    }
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::check::rules::probe::{found, words};

    #[test]
    fn the_missing_parts_are_named_in_one_finding() {
        let record = "plan: {made: 2026-05-04, made_by: together, directions: []}\n";
        assert_eq!(found(check, record), ["warning: plan"]);
        assert_eq!(
            words(check, record, "missing"),
            ["`directions`, `elements`, `review`"]
        );
    }

    #[test]
    fn no_plan_is_no_plan_with_gaps() {
        assert!(found(check, "").is_empty());
        let whole = "plan: {made: 2026-05-04, made_by: together, directions: [education], elements: [support_contact], review: 2026-08-04}\n";
        assert!(found(check, whole).is_empty());
    }
}
