//! The written mentor agreement holds what the law asks for (E11).

use super::{fill_in, keys::missing};
use crate::check::Subject;
use crate::check::subject::says_something;
use crate::finding::{Code, Finding};
use crate::model::Agreement;
use crate::record::Route;

pub(super) fn check(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let agreement = subject.client.agreement.as_ref();
    let keys = agreement.map(lacks);
    if keys == Some(None) || subject.record.is_partial() {
        return;
    }
    let Some(severity) = fill_in::severity(subject) else {
        return;
    };
    let finding = match keys.flatten() {
        Some(keys) => subject
            .at_key(Code::AgreementIncomplete, &Route::key("agreement"))
            .word("missing", keys),
        None => subject
            .at(Code::AgreementIncomplete, &Route::key("started"))
            .variant("none"),
    };
    findings.push(finding.severity(severity));
}

fn lacks(agreement: &Agreement) -> Option<String> {
    missing(&[
        ("goal", says_something(agreement.goal.as_ref())),
        ("tasks", says_something(agreement.tasks.as_ref())),
        ("from", agreement.from.is_some()),
        ("until", agreement.until.is_some()),
        ("hours_per_week", agreement.hours_per_week.is_some()),
        (
            "complaint_guidance_given",
            agreement.complaint_guidance_given.is_some(),
        ),
    ])
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::check::rules::probe::{found, words};

    const WHOLE: &str = "agreement:
  goal: Job eller uddannelse
  tasks: Samtaler og følgeskab
  from: 2026-01-12
  until: 2026-07-11
  hours_per_week: 3
  complaint_guidance_given: 2026-01-12
";

    #[test]
    fn the_missing_parts_are_named_in_one_finding() {
        assert!(found(check, WHOLE).is_empty());
        let lacking = WHOLE.replace("  hours_per_week: 3\n", "");
        let lacking = lacking.replace("Job eller uddannelse", "\"\"");
        assert_eq!(found(check, &lacking), ["warning: agreement"]);
        assert_eq!(
            words(check, &lacking, "missing"),
            ["`goal`, `hours_per_week`"]
        );
    }

    #[test]
    fn a_new_record_is_only_reminded() {
        assert_eq!(found(check, ""), ["warning [none]: 2026-01-12"]);
        assert_eq!(
            found(check, "started: 2026-06-30\n"),
            ["note [none]: 2026-06-30"]
        );
    }
}
