//! `setback-reason`: a way back is legitimate, and says why (E6, R4).

use super::part::Part::{At, Key};
use super::part::at;
use super::way::moves;
use crate::check::Subject;
use crate::check::subject::says_something;
use crate::finding::{Code, Finding};

pub(super) fn check(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let Some(programme) = subject.programme() else {
        return;
    };
    if subject.record.is_partial() {
        return;
    }
    for step in moves(subject, programme) {
        if step.is_back() && !says_something(step.change.reason.as_ref()) {
            let place = [Key("phases"), At(step.index), Key("reason")];
            findings.push(
                at(subject, Code::SetbackReason, &place)
                    .word("from", step.from.0)
                    .word("phase", &step.change.phase)
                    .word("date", step.change.date),
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample::found;
    use super::check;

    #[test]
    fn only_a_way_back_is_asked_and_a_blank_is_no_reason() {
        let way = |reason: &str| {
            format!(
                "phases:\n- {{phase: first, date: 2026-06-15}}\n- {{phase: third, date: 2026-06-18}}\n- {{phase: first, date: 2026-06-20, reason: {reason}}}\n"
            )
        };
        assert_eq!(found(check, &way("Sygdom")), [""; 0]);
        assert_eq!(found(check, &way("' '")), ["-: ' '"]);
    }
}
