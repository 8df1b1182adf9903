//! A referral says who asked, when, on what legal basis (E11).

use super::{fill_in, keys::missing};
use crate::check::Subject;
use crate::check::subject::says_something;
use crate::finding::{Code, Finding};
use crate::record::Route;

pub(super) fn check(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let referral = subject.client.referral.as_ref();
    let Some(keys) = missing(&[
        (
            "by",
            referral.is_some_and(|it| says_something(it.by.as_ref())),
        ),
        ("date", referral.is_some_and(|it| it.date.is_some())),
        (
            "legal_basis",
            referral.is_some_and(|it| says_something(it.legal_basis.as_ref())),
        ),
    ]) else {
        return;
    };
    let Some(severity) = fill_in::severity(subject).filter(|_| !subject.record.is_partial()) else {
        return;
    };
    let finding = match referral {
        Some(_) => subject
            .at_key(Code::ReferralIncomplete, &Route::key("referral"))
            .word("missing", keys),
        None => subject
            .at(Code::ReferralIncomplete, &Route::key("started"))
            .variant("none"),
    };
    findings.push(finding.severity(severity));
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::check::rules::probe::{found, words};

    #[test]
    fn the_missing_parts_are_named_in_one_finding() {
        let record = "referral: {by: Gentofte Kommune, legal_basis: \"\"}\n";
        assert_eq!(found(check, record), ["warning: referral"]);
        assert_eq!(words(check, record, "missing"), ["`date`, `legal_basis`"]);
        let whole = "referral: {by: Gentofte Kommune, date: 2026-01-05, legal_basis: lab-167}\n";
        assert!(found(check, whole).is_empty());
    }

    #[test]
    fn a_new_record_is_only_reminded() {
        assert_eq!(
            found(check, "started: 2026-05-30\n"),
            ["warning [none]: 2026-05-30"]
        );
        assert_eq!(
            found(check, "started: 2026-05-31\n"),
            ["note [none]: 2026-05-31"]
        );
    }
}
