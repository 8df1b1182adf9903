//! A decision says what it is about and who decided (E3).

use super::keys::missing;
use crate::check::Subject;
use crate::finding::{Code, Finding};
use crate::record::Route;

pub(super) fn check(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    for (index, decision) in subject.client.decisions.iter().enumerate() {
        let Some(keys) = missing(&[
            ("about", !decision.about.is_empty()),
            ("decided_by", decision.decided_by.is_some()),
        ]) else {
            continue;
        };
        if !subject.record.is_partial() {
            let route = Route::key("decisions").at(index);
            findings.push(
                subject
                    .at(Code::DecisionIncomplete, &route)
                    .word("date", decision.date)
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
    fn what_is_missing_is_named_in_one_finding() {
        let record = "decisions:
- {date: 2026-02-01, what: A}
- {date: 2026-02-02, what: B, about: [goals], decided_by: client}
- {date: 2026-02-03, what: C, about: [], decided_by: client}
";
        assert_eq!(
            found(check, record),
            ["warning: date: 2026-02-01", "warning: date: 2026-02-03"]
        );
        assert_eq!(
            words(check, record, "missing"),
            ["`about`, `decided_by`", "`about`"]
        );
    }
}
