//! `id-form`: a client's id is `YYMM-xxxx`, so that it says nothing about anybody (E11).

use super::part::{Part, at};
use crate::check::Subject;
use crate::finding::{Code, Finding};
use crate::model::ClientId;

pub(super) fn check(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let id = &subject.client.id;
    if ClientId::parse(id).is_none() {
        findings.push(at(subject, Code::IdForm, &[Part::Key("id")]).word("id", id));
    }
}
