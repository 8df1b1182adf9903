//! The time that a new record has for being filled in.

use crate::check::Subject;
use crate::finding::Severity;
use crate::model::due;

/// How much it matters that the frame is not filled in yet; `None` where nothing asks for it.
///
/// A running effort is asked: with a note while it is new, with a warning afterwards.
pub(super) fn severity(subject: &Subject<'_>) -> Option<Severity> {
    let last = due::fill_in::day(subject.client, subject.limits()?);
    if !subject.is_active() {
        return None;
    }
    if subject.today <= last {
        Some(Severity::Note)
    } else {
        Some(Severity::Warning)
    }
}
