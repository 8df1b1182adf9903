//! `phase-client-part`: a change of phase says what the client's own part in it was (E3).

use super::part::Part::{At, Key};
use super::part::at;
use crate::check::Subject;
use crate::check::subject::says_something;
use crate::finding::{Code, Finding};

pub(super) fn check(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    if subject.record.is_partial() {
        return;
    }
    // The first phase is where everybody begins: nothing is decided by it.
    for (index, change) in subject.client.phases.iter().enumerate().skip(1) {
        if !says_something(change.client_part.as_ref()) {
            let place = [Key("phases"), At(index), Key("client_part")];
            findings.push(
                at(subject, Code::PhaseClientPart, &place)
                    .word("phase", &change.phase)
                    .word("date", change.date),
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample::found;
    use super::check;

    #[test]
    fn the_first_phase_is_not_chosen_and_a_way_back_is() {
        let way = "phases:\n- {phase: first, date: 2026-06-15}\n- {phase: second, date: 2026-06-18, client_part: Ja}\n- {phase: first, date: 2026-06-20}\n";
        assert_eq!(found(check, way), ["-: phase: first"]);
    }
}
