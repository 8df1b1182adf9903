//! A decision says what the client's own part in it was (E3).

use crate::check::Subject;
use crate::finding::{Code, Finding};
use crate::model::measure::involvement::has_client_part;
use crate::record::Route;

pub(super) fn check(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    for (index, decision) in subject.client.decisions.iter().enumerate() {
        if !has_client_part(decision) && !subject.record.is_partial() {
            let route = Route::key("decisions").at(index).then("client_part");
            findings.push(
                subject
                    .at(Code::DecisionClientPart, &route)
                    .word("date", decision.date),
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::check::rules::probe::found;

    #[test]
    fn nothing_and_blanks_are_no_part() {
        let record = "decisions:
- {date: 2026-02-01, what: A}
- {date: 2026-02-02, what: B, client_part: \" \"}
- {date: 2026-02-03, what: C, client_part: Hendes forslag}
";
        assert_eq!(
            found(check, record),
            ["warning: date: 2026-02-01", "warning: \" \""]
        );
    }
}
