//! `journal-kind`: an entry of the journal is of a kind that the workspace has (E11).

use super::part::{Part, at};
use crate::check::Subject;
use crate::finding::{Code, Finding};
use crate::model::NOTE_KINDS;
use crate::record::nearest;

pub(super) fn check(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let known = || {
        let own = subject.around.note_kinds.iter().map(String::as_str);
        NOTE_KINDS.iter().copied().chain(own)
    };
    for (index, note) in subject.client.notes.iter().enumerate() {
        if known().any(|kind| kind == note.kind) {
            continue;
        }
        let kinds: Vec<&str> = known().collect();
        let mut finding = at(subject, Code::JournalKind, &[Part::Heading(index, 1)])
            .word("kind", &note.kind)
            .word("kinds", kinds.join(", "));
        if let Some(near) = nearest(&note.kind, known()) {
            finding = finding.variant("near").word("near", near);
        }
        findings.push(finding);
    }
}
