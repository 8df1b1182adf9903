//! `standing-order`: a pause, closing or reopening can follow what is before it (E11).

use super::part::Part::{At, Key};
use super::part::at;
use crate::check::Subject;
use crate::finding::{Code, Finding};
use crate::model::State;

pub(super) fn check(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    if subject.record.is_partial() {
        return;
    }
    let mut state = State::Active;
    for (index, entry) in subject.client.standing.iter().enumerate() {
        if !entry.change.starts_from(state) {
            let place = [Key("standing"), At(index), Key("change")];
            findings.push(
                at(subject, Code::StandingOrder, &place)
                    .variant(entry.change.as_str())
                    .word("date", entry.date),
            );
        }
        state = entry.change.leads_to();
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample::found;
    use super::check;

    fn standing(changes: &[&str]) -> Vec<String> {
        let entry = |change: &&str| format!("- {{change: {change}, date: 2026-06-20}}\n");
        let entries: String = changes.iter().map(entry).collect();
        found(check, &format!("standing:\n{entries}"))
    }

    #[test]
    fn each_change_follows_what_is_before_it() {
        assert_eq!(
            standing(&["pause", "resume", "pause", "close", "reopen", "close"]),
            [""; 0]
        );
        assert_eq!(
            standing(&["pause", "pause", "reopen"]),
            ["pause: pause", "reopen: reopen"]
        );
        assert_eq!(standing(&["close", "resume", "close"]), ["resume: resume"]);
    }
}
