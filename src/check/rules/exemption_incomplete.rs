//! `exemption-incomplete`: leave to pass a gate says who gave it, why, and until when (E11).

use super::part::Part::{At, Key};
use super::part::at;
use crate::check::Subject;
use crate::check::subject::says_something;
use crate::finding::{Code, Finding};

pub(super) fn check(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    if subject.record.is_partial() {
        return;
    }
    for (index, change) in subject.client.phases.iter().enumerate() {
        let Some(exemption) = &change.exemption else {
            continue;
        };
        let parts = [
            ("by", says_something(exemption.by.as_ref())),
            ("why", says_something(exemption.why.as_ref())),
            ("until", exemption.until.is_some()),
        ];
        let missing: Vec<String> = parts
            .iter()
            .filter(|(_, is_there)| !is_there)
            .map(|(key, _)| format!("`{key}`"))
            .collect();
        if !missing.is_empty() {
            let place = [Key("phases"), At(index), Key("exemption")];
            findings.push(
                at(subject, Code::ExemptionIncomplete, &place)
                    .word("missing", missing.join(", "))
                    .word("phase", &change.phase),
            );
        }
    }
}
