//! A correction says who made it and why (E3, E11).

use super::keys::missing;
use crate::check::Subject;
use crate::check::subject::says_something;
use crate::finding::{Code, Finding};
use crate::record::Route;

pub(super) fn check(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    for (index, correction) in subject.client.corrections.iter().enumerate() {
        let Some(keys) = missing(&[
            ("by", says_something(correction.by.as_ref())),
            ("why", says_something(correction.why.as_ref())),
        ]) else {
            continue;
        };
        if !subject.record.is_partial() {
            let route = Route::key("corrections").at(index);
            findings.push(
                subject
                    .at(Code::CorrectionIncomplete, &route)
                    .word("date", correction.date)
                    .word("missing", keys),
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::check::rules::probe::words;

    #[test]
    fn who_and_why_are_asked_for() {
        let record = "corrections:
- {date: 2026-02-01, by: anna, kind: rating, of: 2026-01-20, why: Der stod 4}
- {date: 2026-02-02, kind: note, of: 2026-01-20}
- {date: 2026-02-03, by: anna, kind: note, of: 2026-01-20, why: ' '}
";
        assert_eq!(words(check, record, "missing"), ["`by`, `why`", "`why`"]);
    }
}
