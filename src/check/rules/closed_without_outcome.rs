//! `closed-without-outcome`: a closing says what came of the work, or what goes on (E10, R8).

use super::part::Part::{At, Key};
use super::part::at;
use crate::check::Subject;
use crate::finding::{Code, Finding};
use crate::model::State;

pub(super) fn check(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let client = subject.client;
    let mut entries = client.standing.iter().enumerate().rev();
    let Some((index, entry)) = entries.find(|(_, entry)| entry.date <= subject.today) else {
        return;
    };
    let goes_on = client
        .plan
        .as_ref()
        .is_some_and(|plan| !plan.elements.is_empty());
    let is_open = entry.change.leads_to() != State::Closed;
    if is_open || goes_on || !client.outcomes.is_empty() || subject.record.is_partial() {
        return;
    }
    findings.push(
        at(
            subject,
            Code::ClosedWithoutOutcome,
            &[Key("standing"), At(index), Key("change")],
        )
        .word("date", entry.date),
    );
}

#[cfg(test)]
mod tests {
    use super::super::sample::found;
    use super::check;

    #[test]
    fn an_outcome_or_what_goes_on_is_enough() {
        let closed = "standing:\n- {change: close, date: 2026-06-20, reason: Flyttet}\n";
        let with = |rest: &str| found(check, &format!("{closed}{rest}"));
        assert_eq!(with(""), ["-: close"]);
        assert_eq!(with("plan: {made: 2026-06-18}\n"), ["-: close"]);
        assert_eq!(
            with("plan: {made: 2026-06-18, elements: [social_mentoring]}\n"),
            [""; 0]
        );
        assert_eq!(
            with("outcomes:\n- {date: 2026-06-18, kind: other}\n"),
            [""; 0]
        );
        assert_eq!(
            with("- {change: reopen, date: 2026-06-22, reason: Tilbage}\n"),
            [""; 0]
        );
    }
}
