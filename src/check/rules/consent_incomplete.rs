//! A consent says what may be passed on, and until when (E11).

use super::keys::missing;
use crate::check::Subject;
use crate::finding::{Code, Finding};
use crate::record::Route;

pub(super) fn check(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    for (index, consent) in subject.client.consents.iter().enumerate() {
        let Some(keys) = missing(&[
            ("about", !consent.about.is_empty()),
            ("until", consent.until.is_some()),
        ]) else {
            continue;
        };
        // One that was withdrawn lets nothing be passed on, whatever it says.
        if consent.withdrawn.is_none() && !subject.record.is_partial() {
            let route = Route::key("consents").at(index);
            findings.push(
                subject
                    .at(Code::ConsentIncomplete, &route)
                    .word("to", &consent.to)
                    .word("missing", keys),
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::check::rules::probe::{found, words};

    #[test]
    fn scope_and_end_are_asked_of_a_consent_that_is_not_withdrawn() {
        let record = "consents:
- {to: Gentofte Kommune, given: 2026-01-12}
- {to: Jobcentret, about: [progress], given: 2026-01-12, until: 2026-07-11}
- {to: Lægen, given: 2026-01-12, withdrawn: 2026-02-01}
";
        assert_eq!(found(check, record), ["warning: to: Gentofte Kommune"]);
        assert_eq!(words(check, record, "missing"), ["`about`, `until`"]);
    }
}
