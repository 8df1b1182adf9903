//! `gate-closed`: a phase is entered through open gates, or with leave to pass them (E3, R4).
//!
//! Each change is judged as of its own day, and as the record stood before it.

use super::part::Part::{At, Key};
use super::part::at;
use super::way::{Move, moves};
use crate::check::Subject;
use crate::finding::{Code, Finding};
use crate::model::{Gate, PhaseChange, Snapshot};
use crate::programme::Rules;
use crate::view::{Case, GateState, judge};

pub(super) fn check(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let Some(rules) = subject.rules else { return };
    let client = subject.client;
    // What opens a gate may only be unread; and without an order there is no day to judge a change by.
    let ordered = client.phases.is_sorted_by_key(|change| change.date);
    if client.phases.len() < 2 || !ordered || subject.record.is_partial() {
        return;
    }
    let programme = rules.programme();
    // One copy serves every change: the subject's own snapshot may never be asked for.
    let mut snapshot = Snapshot::new(client.clone(), subject.today);
    // From the last change to the first: a snapshot only goes back.
    for step in moves(subject, programme).rev() {
        let change = step.change;
        if !step.is_forward() || change.date > subject.today {
            continue;
        }
        snapshot.go_back_to(change.date);
        snapshot.go_back_before_change(step.index);
        let case = Case::to_judge(snapshot, programme);
        for judged in judge(&case, rules, step.from.0) {
            if judged.is_open()
                || is_exempt(change, judged.gate)
                || was_open_the_day_before(&case, rules, &step, judged.gate)
            {
                continue;
            }
            let place = [Key("phases"), At(step.index), Key("phase")];
            let finding = at(subject, Code::GateClosed, &place)
                .word("gate", &judged.gate.id)
                .word("from", step.from.0)
                .word("phase", &change.phase)
                .word("date", change.date);
            findings.push(match judged.state {
                GateState::Unknown(fields) => {
                    let quoted = fields.iter().map(|field| format!("`{field}`"));
                    let missing: Vec<String> = quoted.collect();
                    finding
                        .variant("unknown")
                        .word("missing", missing.join(", "))
                }
                GateState::Broken(detail) => finding.variant("broken").word("detail", detail),
                GateState::Open | GateState::Closed => finding.variant("closed"),
            });
        }
        snapshot = case.into_snapshot();
    }
}

/// Whether the gate was open on the eve: of entries of one day nobody can tell which came first, and an
/// honest answer after the change must not close the past.
fn was_open_the_day_before(case: &Case, rules: &Rules, step: &Move<'_>, gate: &Gate) -> bool {
    let mut eve = case.snapshot().clone();
    eve.go_back_to(step.change.date.minus_days(1));
    let eve = Case::to_judge(eve, rules.programme());
    judge(&eve, rules, step.from.0)
        .iter()
        .any(|judged| judged.gate.id == gate.id && judged.is_open())
}

/// Whether the change has leave to pass the gate; leave without an end is incomplete, and that is said.
fn is_exempt(change: &PhaseChange, gate: &Gate) -> bool {
    change.exemption.as_ref().is_some_and(|exemption| {
        exemption.covers(&gate.id) && exemption.until.is_none_or(|until| until >= change.date)
    })
}

#[cfg(test)]
mod tests {
    use super::super::sample::{found, found_with_gate};
    use super::check;

    const FIRST: &str = "phases:\n- {phase: first, date: 2026-06-15}\n";
    const SECOND: &str = "- {phase: second, date: 2026-06-22}\n";

    fn resource(date: &str) -> String {
        format!("resources:\n- {{what: Laver mad, date: {date}}}\n")
    }

    #[test]
    fn a_gate_is_judged_as_of_the_day_of_the_change() {
        let changed = format!("{FIRST}{SECOND}");
        assert_eq!(found(check, &changed), ["closed: second"]);
        assert_eq!(
            found(check, &(changed.clone() + &resource("2026-06-22"))),
            [""; 0]
        );
        assert_eq!(
            found(check, &(changed + &resource("2026-06-23"))),
            ["closed: second"]
        );
    }

    #[test]
    fn a_gate_is_judged_as_the_record_stood_before_the_change() {
        let changed = format!("{FIRST}{SECOND}");
        assert_eq!(
            found_with_gate(check, "phase.id == 'first' and phase.days == 7", &changed),
            [""; 0]
        );
        assert_eq!(
            found_with_gate(check, "phase.id == 'second'", &changed),
            ["closed: second"]
        );
    }

    #[test]
    fn what_came_on_the_day_of_the_change_does_not_close_what_was_open() {
        let changed = format!("{FIRST}{SECOND}");
        let standing = "standing:\n- {change: pause, date: 2026-06-22, reason: Ferie}\n";
        assert_eq!(
            found_with_gate(check, "client.state == 'active'", &(changed + standing)),
            [""; 0]
        );
    }

    #[test]
    fn every_way_on_is_judged_and_no_way_back() {
        let back = format!("{FIRST}{SECOND}- {{phase: first, date: 2026-06-24, reason: Sygdom}}\n");
        assert_eq!(found(check, &back), ["closed: second"]);
        let again = format!("{back}- {{phase: second, date: 2026-06-26}}\n");
        assert_eq!(found(check, &again), ["closed: second", "closed: second"]);
        assert_eq!(
            found(check, &(again + &resource("2026-06-25"))),
            ["closed: second"]
        );
    }

    #[test]
    fn leave_covers_the_gates_that_it_names_or_all() {
        let with = |exemption: &str| {
            let change =
                format!("- {{phase: second, date: 2026-06-22, exemption: {{{exemption}}}}}\n");
            found(check, &format!("{FIRST}{change}"))
        };
        assert_eq!(
            with("gates: [knows-a-strength], until: 2026-06-22"),
            [""; 0]
        );
        assert_eq!(with("by: bo, until: 2026-07-22"), [""; 0]);
        assert_eq!(with("by: bo"), [""; 0]);
        assert_eq!(
            with("gates: [another], until: 2026-07-22"),
            ["closed: second"]
        );
        assert_eq!(with("by: bo, until: 2026-06-21"), ["closed: second"]);
    }

    #[test]
    fn what_cannot_be_judged_is_left_to_other_rules() {
        let later = format!("{FIRST}- {{phase: second, date: 2026-07-22}}\n");
        assert_eq!(found(check, &later), [""; 0]);
        let unordered = format!("{FIRST}{SECOND}- {{phase: third, date: 2026-06-18}}\n");
        assert_eq!(found(check, &unordered), [""; 0]);
        let unread = format!("{FIRST}{SECOND}resources:\n- {{named_by: client}}\n");
        assert_eq!(found(check, &unread), [""; 0]);
    }
}
