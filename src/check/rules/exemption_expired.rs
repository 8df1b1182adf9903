//! `exemption-expired`: leave that has run out is renewed or no longer needed (E11).
//!
//! Only of the phase where the client is: what lies behind has been lived with.

use super::part::Part::{At, Key};
use super::part::at;
use super::way::moves;
use crate::check::Subject;
use crate::finding::{Code, Finding};
use crate::model::due;
use crate::view::still_exempt;

pub(super) fn check(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let Some(rules) = subject.rules else { return };
    if subject.record.is_partial() || !subject.is_active() {
        return;
    }
    let programme = rules.programme();
    let Some(step) = moves(subject, programme).last() else {
        return;
    };
    let is_where_the_client_is =
        step.index + 1 == subject.client.phases.len() && step.change.date <= subject.today;
    // Leave that had run out before the change never held; the gate itself says so.
    let Some(until) = due::exemption::day(step.change) else {
        return;
    };
    if until >= subject.today || !step.is_forward() || !is_where_the_client_is {
        return;
    }
    for judged in still_exempt(subject.snapshot(), rules, step.index) {
        let place = [
            Key("phases"),
            At(step.index),
            Key("exemption"),
            Key("until"),
        ];
        findings.push(
            at(subject, Code::ExemptionExpired, &place)
                .word("gate", &judged.gate.id)
                .word("from", step.from.0)
                .word("phase", &step.change.phase)
                .word("until", until),
        );
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample::found;
    use super::check;

    fn with(until: &str, rest: &str) -> Vec<String> {
        let exemption =
            format!("{{gates: [knows-a-strength], by: bo, why: Jobbet ventede, until: {until}}}");
        let phases = format!(
            "phases:\n- {{phase: first, date: 2026-06-15}}\n- {{phase: second, date: 2026-06-22, exemption: {exemption}}}\n"
        );
        found(check, &format!("{phases}{rest}"))
    }

    #[test]
    fn leave_holds_to_the_end_of_its_last_day() {
        assert_eq!(with("2026-06-29", ""), ["-: 2026-06-29"]);
        assert_eq!(with("2026-06-30", ""), [""; 0]);
        // It never held, and the gate says so.
        assert_eq!(with("2026-06-21", ""), [""; 0]);
    }

    #[test]
    fn leave_that_is_no_longer_needed_may_run_out() {
        let opened = "resources:\n- {what: Laver mad, date: 2026-06-28}\n";
        assert_eq!(with("2026-06-29", opened), [""; 0]);
        let moved_on = "- {phase: third, date: 2026-06-29}\n";
        assert_eq!(with("2026-06-28", moved_on), [""; 0]);
        let rests = "standing:\n- {change: pause, date: 2026-06-29, reason: Rejse}\n";
        assert_eq!(with("2026-06-28", rests), [""; 0]);
    }
}
