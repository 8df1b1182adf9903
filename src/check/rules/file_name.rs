//! `file-name`: a record's file bears the client's id (E11).

use super::part::{Part, at};
use crate::check::Subject;
use crate::finding::{Code, Finding};

pub(super) fn check(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let id = &subject.client.id;
    if subject.stem != id {
        let finding = at(subject, Code::FileName, &[Part::Key("id")])
            .word("file", subject.stem)
            .word("id", id);
        findings.push(finding);
    }
}
