//! `standing-reason`: a pause, a closing and a reopening say why (E3).

use super::part::Part::{At, Key};
use super::part::at;
use crate::check::Subject;
use crate::check::subject::says_something;
use crate::finding::{Code, Finding};
use crate::model::Change;

pub(super) fn check(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    if subject.record.is_partial() {
        return;
    }
    for (index, entry) in subject.client.standing.iter().enumerate() {
        // To go on after a pause needs no reason of its own: the pause had one.
        if entry.change != Change::Resume && !says_something(entry.reason.as_ref()) {
            let place = [Key("standing"), At(index), Key("reason")];
            findings.push(
                at(subject, Code::StandingReason, &place)
                    .variant(entry.change.as_str())
                    .word("date", entry.date),
            );
        }
    }
}
