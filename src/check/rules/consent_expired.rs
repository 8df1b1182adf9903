//! A consent to a receiver is in force before anything is passed on (E11).

use super::fill_in;
use crate::check::Subject;
use crate::finding::{Code, Finding, Severity};
use crate::model::due::consent;
use crate::record::Route;

pub(super) fn check(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    if subject.record.is_partial() {
        return;
    }
    let Some(severity) = fill_in::severity(subject) else {
        return;
    };
    let consents = &subject.client.consents;
    if consents.is_empty() {
        findings.push(
            subject
                .at(Code::ConsentExpired, &Route::key("started"))
                .variant("none")
                .severity(severity),
        );
    }
    let is_one_in_force = consents.iter().any(|it| it.holds_on(subject.today));
    let ended = consent::ended(consents, subject.today);
    let last = ended.iter().map(|it| it.day).max();
    for it in &ended {
        let route = Route::key("consents").at(it.place);
        let finding = if !it.is_withdrawn {
            subject
                .at(Code::ConsentExpired, &route.then("until"))
                .variant("ended")
        } else if !is_one_in_force && Some(it.day) == last {
            // A client who says no uses a right: it is good to know, and there is nothing to mend.
            subject
                .at(Code::ConsentExpired, &route.then("withdrawn"))
                .variant("withdrawn")
                .severity(Severity::Note)
        } else {
            continue;
        };
        findings.push(finding.word("date", it.day).word("to", &it.consent.to));
    }
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
    fn each_receiver_has_one_in_force() {
        let b_holds = record("until: 2026-06-30");
        assert_eq!(found(check, &b_holds), ["warning [ended]: 2026-03-01"]);
        let both_ended = record("until: 2026-06-29");
        assert_eq!(
            found(check, &both_ended),
            ["warning [ended]: 2026-03-01", "warning [ended]: 2026-06-29"]
        );
        let renewed = record("until: 2026-06-30}\n- {to: A, given: 2026-03-01");
        assert!(found(check, &renewed).is_empty());
    }

    #[test]
    fn a_withdrawal_is_a_right() {
        let withdrawn = "consents: [{to: B, given: 2026-01-12, withdrawn: 2026-04-01}]\n";
        assert_eq!(found(check, withdrawn), ["note [withdrawn]: 2026-04-01"]);
        let other_holds = withdrawn.replace("[{", "[{to: A, given: 2026-01-12}, {");
        assert!(found(check, &other_holds).is_empty());
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
