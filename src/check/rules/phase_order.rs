//! `phase-order`: the way begins with the first phase, and leads from each to the next (R4).

use super::part::Part::{At, Key};
use super::part::at;
use super::way::moves;
use crate::check::Subject;
use crate::finding::{Code, Finding};

pub(super) fn check(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let Some(programme) = subject.programme() else {
        return;
    };
    // A change that could not be read would seem to be passed over.
    if subject.record.is_partial() {
        return;
    }
    let finding = |index: usize, phase: &str| {
        at(
            subject,
            Code::PhaseOrder,
            &[Key("phases"), At(index), Key("phase")],
        )
        .word("phase", phase)
    };
    if let Some(change) = subject.client.phases.first()
        && let Some(first) = programme.phases.first()
        && programme.position(&change.phase).is_some_and(|it| it > 0)
    {
        findings.push(
            finding(0, &change.phase)
                .variant("first")
                .word("first", &first.id),
        );
    }
    for step in moves(subject, programme) {
        let (from, position) = step.from;
        if step.to == position {
            findings.push(finding(step.index, from).variant("same"));
        } else if step.to > position + 1 {
            findings.push(
                finding(step.index, &step.change.phase)
                    .variant("skipped")
                    .word("from", from)
                    .word("next", &programme.phases[position + 1].id),
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample::found;
    use super::check;

    fn way(phases: &[&str]) -> Vec<String> {
        let entry = |phase: &&str| format!("- {{phase: {phase}, date: 2026-06-20}}\n");
        let entries: String = phases.iter().map(entry).collect();
        found(check, &format!("phases:\n{entries}"))
    }

    #[test]
    fn the_way_leads_to_the_next_phase_or_back_to_any() {
        assert_eq!(
            way(&["first", "second", "third", "first", "second"]),
            [""; 0]
        );
        assert_eq!(way(&["first", "third"]), ["skipped: third"]);
        assert_eq!(
            way(&["second", "second"]),
            ["first: second", "same: second"]
        );
    }

    #[test]
    fn an_unknown_phase_is_no_step() {
        assert_eq!(way(&["nowhere", "third"]), [""; 0]);
        assert_eq!(way(&["first", "nowhere", "third"]), [""; 0]);
    }
}
