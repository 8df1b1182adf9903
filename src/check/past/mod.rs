//! What is past is not rewritten without a word: a record beside an earlier version of it (E3, E11).
//!
//! An entry is past when its day is over. What was said of it stays as it was said, unless a correction
//! of the new version names its kind and its day. To add what was left out is no rewriting.

mod held;
mod keeps;
mod list;

pub use held::Held;

use crate::finding::{Code, Finding, Placed};
use crate::model::{Client, Day};
use crate::text::Span;

/// An earlier version of a record.
pub struct Earlier<'e> {
    /// What it says.
    pub client: &'e Client,
    /// What it is called.
    pub version: &'e str,
    /// The day on which the next version was made: what is older is past.
    pub day: Day,
    /// Whether it was there before all that is judged.
    pub is_settled: bool,
}

/// A record that is gone, of which an earlier version is there; `file` is where that version is, and `day`
/// the one on which it is found.
pub fn removed(client: &str, version: &str, file: &str, day: Day) -> Placed {
    let finding = Finding::new(Code::RecordRemoved, Span::new(0, 0));
    let finding = finding.word("client", client).word("version", version);
    Placed::unread(finding.word("file", file).word("day", day))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::Record;

    const BASE: &str = "phases:
- {phase: relation, date: 2026-01-12}
- {phase: overview, date: 2026-02-20, by: anna}
goals:
- {id: job, title: Et job, status: active, scores: [{date: 2026-02-27, by: client, level: -1}]}
ratings:
- {date: 2026-01-20, by: client, scale: wellbeing, scores: {trust: 3}}
decisions:
- {date: 2026-02-01, what: Vi mødes torsdag}
";

    const JOURNAL: &str = "---\n## 2026-01-12, meeting, 60 min, anna\n\nFørste møde.\n";

    fn text(rest: &str) -> String {
        format!(
            "---\nschema: 1\nid: 2601-k7qm\nalias: Selam\nprogramme: a@1\nmentor: anna\nstarted: 2026-01-12\n{rest}"
        )
    }

    /// What is found on 2026-03-01, where the one text becomes the other.
    fn found(was: &str, is: &str) -> Vec<String> {
        let (was, is) = (text(was), text(is));
        let earlier = Record::read(was.as_bytes()).expect("a text");
        let earlier = earlier.into_client().expect("a client");
        let record = Record::read(is.as_bytes()).expect("a text");
        assert_eq!(record.findings(), [], "{is}");
        let day = Day::new(2026, 3, 1).expect("a day");
        let shown = |it: Placed| {
            let word = |name| it.finding.words.iter().find(|(known, _)| *known == name);
            let date = word("date").map_or("", |(_, date)| date);
            format!("{} {date}", it.finding.variant.unwrap_or_default())
        };
        let earlier = Earlier {
            client: &earlier,
            version: "HEAD",
            day,
            is_settled: true,
        };
        let held = Held::new(&record, &[]).expect("a whole record");
        let placed = held.against(&earlier);
        placed.into_iter().map(shown).collect()
    }

    fn changed(from: &str, to: &str) -> Vec<String> {
        let was = [BASE, JOURNAL].concat();
        assert!(was.contains(from), "{from}");
        found(&was, &was.replacen(from, to, 1))
    }

    #[test]
    fn what_is_added_to_what_was_left_out_rewrites_nothing() {
        for (from, to) in [
            (
                "relation, date: 2026-01-12}",
                "relation, date: 2026-01-12, by: anna}",
            ),
            (
                "Vi mødes torsdag}",
                "Vi mødes torsdag, about: [pace], decided_by: client}",
            ),
            ("{trust: 3}", "{trust: 3, safe: 2}"),
            ("60 min, anna", "60 min, anna, private"),
            ("Første møde.\n", "Første møde.\n\n## 2026-01-12, phone\n"),
            (
                "decisions:\n",
                "decisions:\n- {date: 2026-01-15, what: En til}\n",
            ),
        ] {
            assert_eq!(changed(from, to), [""; 0], "{from}");
        }
    }

    #[test]
    fn what_is_past_is_neither_changed_nor_taken_out() {
        for (from, to, said) in [
            ("by: anna}", "by: jonas}", "phase-rewritten 2026-02-20"),
            (
                "- {phase: overview, date: 2026-02-20, by: anna}\n",
                "",
                "phase-removed 2026-02-20",
            ),
            (
                "- {phase: overview",
                "- {phase: extra, date: 2026-02-01}\n- {phase: overview",
                "phase-inserted 2026-02-01",
            ),
            ("{trust: 3}", "{trust: 4}", "rating-rewritten 2026-01-20"),
            ("level: -1", "level: 2", "rating-rewritten 2026-02-27"),
            (
                "[{date: 2026-02-27, by: client, level: -1}]",
                "[]",
                "rating-removed 2026-02-27",
            ),
            ("torsdag", "fredag", "decision-rewritten 2026-02-01"),
            (
                "- {date: 2026-02-01, what: Vi mødes torsdag}\n",
                "",
                "decision-removed 2026-02-01",
            ),
            ("Første møde.", "Et andet møde.", "note-text 2026-01-12"),
            (
                "## 2026-01-12, meeting, 60 min, anna\n\nFørste møde.\n",
                "",
                "note-removed 2026-01-12",
            ),
        ] {
            assert_eq!(changed(from, to), [said], "{to}");
        }
    }

    #[test]
    fn another_ending_of_lines_says_nothing_else() {
        let was = [BASE, JOURNAL, "\nTo linjer.\nOg en til.\n"].concat();
        assert_eq!(found(&was, &was.replace('\n', "\r\n")), [""; 0]);
        assert_eq!(found(&was.replace('\n', "\r\n"), &was), [""; 0]);
    }

    #[test]
    fn a_copy_of_another_entry_is_a_rewriting() {
        let entry = |what| format!("- {{date: 2026-02-01, what: {what}}}\n");
        let [one, two] = [entry("Et"), entry("To")];
        let was = format!("decisions:\n{one}{two}---\n");
        let is = format!("decisions:\n{one}{one}---\n");
        assert_eq!(found(&was, &is), ["decision-rewritten 2026-02-01"]);
    }

    #[test]
    fn a_course_keeps_its_order() {
        let step = |phase| format!("- {{phase: {phase}, date: 2026-01-12}}\n");
        let [one, two] = [step("relation"), step("overview")];
        let was = format!("phases:\n{one}{two}---\n");
        let is = format!("phases:\n{two}{one}---\n");
        assert_eq!(found(&was, &is), ["phase-rewritten 2026-01-12"]);
    }

    #[test]
    fn a_private_entry_stays_private() {
        let was = [BASE, &JOURNAL.replace("anna\n", "anna, private\n")].concat();
        let is = [BASE, JOURNAL].concat();
        assert_eq!(found(&was, &is), ["note-rewritten 2026-01-12"]);
    }

    #[test]
    fn what_is_of_today_may_still_be_mended() {
        let today = "decisions:\n- {date: 2026-03-01, what: Et}\n---\n";
        assert_eq!(found(today, &today.replace("Et", "To")), [""; 0]);
        assert_eq!(found(today, "---\n"), [""; 0]);
    }

    #[test]
    fn a_new_correction_of_that_kind_and_day_gives_leave() {
        let with = |kind: &str, of: &str| {
            let was = [BASE, JOURNAL].concat();
            let line = format!(
                "corrections:\n- {{date: 2026-03-01, by: anna, kind: {kind}, of: {of}, why: Slåfejl}}\n"
            );
            let is = was.replace("{trust: 3}", "{trust: 4}");
            (was, is.replace("---\n##", &format!("{line}---\n##")), line)
        };
        let (was, is, _) = with("rating", "2026-01-20");
        assert_eq!(found(&was, &is), [""; 0]);
        for (kind, of) in [("rating", "2026-01-21"), ("note", "2026-01-20")] {
            let (was, is, _) = with(kind, of);
            assert_eq!(found(&was, &is), ["rating-rewritten 2026-01-20"]);
        }
        let (was, is, line) = with("rating", "2026-01-20");
        let corrected = was.replace("---\n##", &format!("{line}---\n##"));
        assert_eq!(
            found(&corrected, &is),
            ["rating-rewritten 2026-01-20"],
            "an old one"
        );
        let day_before = corrected.replace("date: 2026-03-01, by", "date: 2026-02-28, by");
        assert_eq!(found(&day_before, &was), ["correction-removed 2026-02-28"]);
    }

    #[test]
    fn two_entries_that_say_the_same_are_two() {
        let one = "- {date: 2026-02-01, what: Ens}\n";
        let was = format!("decisions:\n{one}{one}---\n");
        assert_eq!(
            found(&was, &format!("decisions:\n{one}---\n")),
            ["decision-removed 2026-02-01"]
        );
        assert_eq!(found(&was, &was), [""; 0]);
    }
}
