//! `unknown-programme`: the programme and its version, as the record pins them, are there (E11).

use super::part::{Part, at};
use crate::check::Subject;
use crate::finding::{Code, Finding};
use crate::programme::BUILTIN;
use crate::record::nearest;

pub(super) fn check(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    if subject.rules.is_some() {
        return;
    }
    let client = subject.client;
    let finding = at(subject, Code::UnknownProgramme, &[Part::Key("programme")])
        .word("programme", &client.programme);
    let Some((id, version)) = client.programme() else {
        findings.push(finding.variant("form"));
        return;
    };
    let near = nearest(id, BUILTIN.iter().map(|(known, _)| *known)).filter(|near| *near != id);
    findings.push(match near {
        Some(near) => finding
            .variant("near")
            .word("near", format!("{near}@{version}")),
        None => finding,
    });
}
