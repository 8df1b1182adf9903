//! The time that a new record has for being filled in.

use crate::check::Subject;
use crate::finding::Severity;

/// How much it matters that the frame is not filled in yet; `None` where nothing asks for it.
///
/// A running effort is asked: with a note while it is new, with a warning afterwards.
pub(super) fn severity(subject: &Subject<'_>) -> Option<Severity> {
    let days = i64::from(subject.limits()?.fill_in_days);
    if !subject.is_active() {
        return None;
    }
    if subject.today.days_since(subject.client.started) <= days {
        Some(Severity::Note)
    } else {
        Some(Severity::Warning)
    }
}
