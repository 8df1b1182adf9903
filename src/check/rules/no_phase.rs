//! `no-phase`: a record says where on the way the client is (R4).

use super::part::{Part, at};
use crate::check::Subject;
use crate::finding::{Code, Finding};

pub(super) fn check(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    if !subject.client.phases.is_empty() || subject.record.is_partial() {
        return;
    }
    let Some(first) = subject.programme().and_then(|it| it.phases.first()) else {
        return;
    };
    findings.push(
        at(subject, Code::NoPhase, &[Part::Key("phases")])
            .word("first", &first.id)
            .word("started", subject.client.started),
    );
}
