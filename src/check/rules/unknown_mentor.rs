//! `unknown-mentor`: whoever works with a client is one of the workspace's mentors (E11).

use super::part::Part::{self, At, Heading, Key};
use super::part::at;
use crate::check::Subject;
use crate::finding::{Code, Finding};
use crate::record::nearest;

pub(super) fn check(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let mentors = &subject.around.mentors;
    if mentors.is_empty() {
        return;
    }
    let client = subject.client;
    let mut check_handle = |handle: &str, place: &[Part<'_>]| {
        if mentors.iter().any(|known| known == handle) {
            return;
        }
        let mut finding = at(subject, Code::UnknownMentor, place)
            .word("mentor", handle)
            .word("mentors", mentors.join(", "));
        if let Some(near) = nearest(handle, mentors.iter().map(String::as_str)) {
            finding = finding.variant("near").word("near", near);
        }
        findings.push(finding);
    };
    check_handle(&client.mentor, &[Key("mentor")]);
    for (index, change) in client.phases.iter().enumerate() {
        if let Some(by) = &change.by {
            check_handle(by, &[Key("phases"), At(index), Key("by")]);
        }
    }
    for (index, entry) in client.standing.iter().enumerate() {
        if let Some(by) = &entry.by {
            check_handle(by, &[Key("standing"), At(index), Key("by")]);
        }
    }
    for (index, note) in client.notes.iter().enumerate() {
        if let Some(by) = &note.by {
            // The name follows the length, where the heading gives one.
            let part = 2 + usize::from(note.minutes.is_some());
            check_handle(by, &[Heading(index, part)]);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample::found_among;
    use super::check;

    #[test]
    fn where_no_mentors_are_listed_anybody_is_one() {
        let phases = "phases:\n- {phase: first, date: 2026-06-15, by: bo}\n";
        assert_eq!(found_among(check, &[], phases), [""; 0]);
        assert_eq!(found_among(check, &["anna"], phases), ["-: bo"]);
    }

    #[test]
    fn the_name_in_a_heading_is_pointed_at() {
        let journal = "language: ti\n---\n## 2026-06-20, phone, bent\n## 2026-06-21, phone, 5 min ,  bo , private\n## 2026-06-22, phone\n";
        assert_eq!(found_among(check, &["anna"], journal), ["-: bent", "-: bo"]);
    }
}
