//! `unknown-phase`: a change of phase leads to a phase that the programme has (R4).

use super::part::Part::{At, Key};
use super::part::at;
use crate::check::Subject;
use crate::finding::{Code, Finding};
use crate::record::nearest;

pub(super) fn check(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let Some(programme) = subject.programme() else {
        return;
    };
    for (index, change) in subject.client.phases.iter().enumerate() {
        if programme.phase(&change.phase).is_some() {
            continue;
        }
        let known: Vec<&str> = programme
            .phases
            .iter()
            .map(|phase| phase.id.as_str())
            .collect();
        let place = [Key("phases"), At(index), Key("phase")];
        let mut finding = at(subject, Code::UnknownPhase, &place)
            .word("phase", &change.phase)
            .word("phases", known.join(", "))
            .word("programme", programme.reference());
        if let Some(near) = nearest(&change.phase, known.iter().copied()) {
            finding = finding.variant("near").word("near", near);
        }
        findings.push(finding);
    }
}
