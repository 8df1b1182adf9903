//! Responsibility that moves back has a reason (E6, R4).

use crate::check::Subject;
use crate::check::subject::says_something;
use crate::finding::{Code, Finding};
use crate::model::Carrier;
use crate::record::Route;

pub(super) fn check(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    if subject.record.is_partial() {
        return;
    }
    for (name, area) in &subject.client.areas {
        for (before, pair) in area.carried.windows(2).enumerate() {
            if is_back(pair[0].by, pair[1].by, pair[1].reason.as_ref()) {
                let carried = Route::key("areas").then(name).then("carried");
                findings.push(
                    subject
                        .at(Code::HandBackReason, &carried.at(before + 1).then("by"))
                        .variant("area")
                        .word("area", name)
                        .word("from", pair[0].by)
                        .word("to", pair[1].by),
                );
            }
        }
    }
    for (index, action) in subject.client.actions.iter().enumerate() {
        for (over, hand_over) in action.hand_overs.iter().enumerate() {
            if is_back(hand_over.from, hand_over.to, hand_over.reason.as_ref()) {
                let overs = Route::key("actions").at(index).then("hand_overs");
                findings.push(
                    subject
                        .at(Code::HandBackReason, &overs.at(over).then("to"))
                        .variant("action")
                        .word("action", &action.id)
                        .word("from", hand_over.from)
                        .word("to", hand_over.to),
                );
            }
        }
    }
}

fn is_back(from: Carrier, to: Carrier, reason: Option<&String>) -> bool {
    to < from && !says_something(reason)
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::check::rules::probe::found;

    #[test]
    fn only_a_move_back_without_a_reason_is_found() {
        let record = "areas:
  housing:
    carried:
    - {date: 2026-02-01, by: mentor}
    - {date: 2026-03-01, by: client}
    - {date: 2026-04-01, by: together}
  network:
    carried:
    - {date: 2026-02-01, by: client}
    - {date: 2026-03-01, by: mentor, reason: Indlagt i tre uger}
actions:
- id: a
  what: A
  carried_by: mentor
  hand_overs:
  - {date: 2026-02-01, from: mentor, to: client}
  - {date: 2026-03-01, from: client, to: together, reason: Telefonen er i stykker}
  - {date: 2026-04-01, from: together, to: mentor}
";
        assert_eq!(
            found(check, record),
            ["error [area]: together", "error [action]: mentor"]
        );
    }
}
