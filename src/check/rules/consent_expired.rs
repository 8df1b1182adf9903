//! There is a consent in force before anything is passed on (E11).

use super::fill_in;
use crate::check::Subject;
use crate::finding::{Code, Finding, Severity};
use crate::model::due::consent;
use crate::record::Route;

pub(super) fn check(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let consents = &subject.client.consents;
    if consents.iter().any(|it| it.holds_on(subject.today)) || subject.record.is_partial() {
        return;
    }
    let Some(severity) = fill_in::severity(subject) else {
        return;
    };
    let Some((index, last)) = consent::last(consents) else {
        findings.push(
            subject
                .at(Code::ConsentExpired, &Route::key("started"))
                .variant("none")
                .severity(severity),
        );
        return;
    };
    // One that has no end and does not hold is given in the future, which is another rule's.
    let Some(date) = consent::end(last) else {
        return;
    };
    let route = Route::key("consents").at(index);
    let finding = if last.withdrawn == Some(date) {
        // A client who says no uses a right: it is good to know, and there is nothing to mend.
        subject
            .at(Code::ConsentExpired, &route.then("withdrawn"))
            .variant("withdrawn")
            .severity(Severity::Note)
    } else {
        subject
            .at(Code::ConsentExpired, &route.then("until"))
            .variant("ended")
    };
    findings.push(finding.word("date", date).word("to", &last.to));
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::check::rules::probe::found;

    fn record(rest: &str) -> String {
        format!(
            "consents:\n- {{to: A, given: 2026-01-12, until: 2026-03-01}}\n- {{to: B, given: 2026-01-12, {rest}}}\n"
        )
    }

    #[test]
    fn one_consent_in_force_is_enough() {
        assert!(found(check, &record("until: 2026-06-30")).is_empty());
        assert_eq!(
            found(check, &record("until: 2026-06-29")),
            ["warning [ended]: 2026-06-29"]
        );
    }

    #[test]
    fn a_withdrawal_is_a_right() {
        let withdrawn = record("until: 2026-12-31, withdrawn: 2026-04-01");
        assert_eq!(found(check, &withdrawn), ["note [withdrawn]: 2026-04-01"]);
    }

    #[test]
    fn a_new_record_is_only_reminded() {
        assert_eq!(found(check, ""), ["warning [none]: 2026-01-12"]);
        assert_eq!(
            found(check, "started: 2026-06-20\n"),
            ["note [none]: 2026-06-20"]
        );
    }
}
