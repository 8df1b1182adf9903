//! Client and mentor are in touch (E7, R5).

use crate::check::Subject;
use crate::finding::{Code, Finding};
use crate::model::due::contact;
use crate::record::Route;

pub(super) fn check(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let Some(limits) = subject.limits() else {
        return;
    };
    let next = contact::next(subject.client, limits, subject.today);
    if next.day >= subject.today || !subject.is_active() || is_journal_unread(subject) {
        return;
    }
    let finding = match next.last {
        Some(note) => Finding::new(Code::ContactGap, subject.record.note_place(note))
            .word("client", &subject.client.id),
        None => subject
            .at(Code::ContactGap, &Route::key("started"))
            .variant("none"),
    };
    findings.push(
        finding
            .word("date", next.since)
            .word("days", limits.contact_days),
    );
}

/// Whether an entry was passed over, which may be the contact that is missed.
fn is_journal_unread(subject: &Subject<'_>) -> bool {
    let findings = subject.record.findings();
    subject.record.is_partial() || findings.iter().any(|it| it.code == Code::JournalHeading)
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::check::rules::probe::found;

    #[test]
    fn the_last_contact_counts_and_a_note_is_none() {
        let journal = |day| {
            format!(
                "---\n## {day}, meeting, 60 min, anna\n\nKaffe.\n\n## 2026-06-29, note\n\nRapport.\n"
            )
        };
        assert_eq!(
            found(check, &format!("language: ti\n{}", journal("2026-06-15"))),
            ["warning: 2026-06-15, meeting, 60 min, anna"]
        );
        assert!(found(check, &format!("language: ti\n{}", journal("2026-06-16"))).is_empty());
    }

    #[test]
    fn without_a_contact_the_start_counts() {
        assert_eq!(
            found(check, "started: 2026-06-15\n"),
            ["warning [none]: 2026-06-15"]
        );
        assert!(found(check, "started: 2026-06-16\n").is_empty());
    }

    #[test]
    fn after_a_pause_there_is_time_to_meet_again() {
        let record = "standing:
- {change: pause, date: 2026-02-01, reason: Indlagt}
- {change: resume, date: 2026-06-20, reason: Hjemme igen}
";
        assert!(found(check, record).is_empty());
    }
}
