//! `mentor git textconv`: what differs in meaning differs in the summary, and `git diff` reads as sentences.

mod clones;

use std::collections::BTreeMap;
use std::fs;

use clones::Clones;
use proptest::prelude::*;

const ID: &str = "2601-k7qm";

fn example() -> String {
    let path = format!("examples/mentorhuset/clients/{ID}.md");
    #[allow(clippy::disallowed_methods, reason = "a test reads an example")]
    fs::read_to_string(path).expect("an example")
}

fn summary(text: &str) -> Option<String> {
    mentor::cli::summary(text.as_bytes(), mentor::locale::Lang::Da)
}

/// Every line of the example taken out, and some words of it changed, one at a time.
#[test]
fn every_change_that_can_be_read_is_seen() {
    let text = example();
    let mut seen: BTreeMap<String, String> = BTreeMap::new();
    let mut look = |changed: String| {
        let Some(said) = summary(&changed) else {
            return;
        };
        if let Some(other) = seen.insert(said, changed.clone()) {
            assert_eq!(
                meaning(&other),
                meaning(&changed),
                "two records, one summary"
            );
        }
    };
    look(text.clone());
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    for number in 0..lines.len() {
        let (before, after) = (lines[..number].concat(), lines[number + 1..].concat());
        look(format!("{before}{after}"));
        let line = lines[number];
        for (at, _) in line.match_indices(' ').step_by(4) {
            let (one, other) = line.split_at(at);
            look(format!("{before}{one} x{other}{after}"));
        }
    }
    assert!(seen.len() > lines.len(), "only {} were read", seen.len());
}

/// What a record says, without how it is written.
fn meaning(text: &str) -> String {
    let record = mentor::record::Record::read(text.as_bytes()).expect("a text");
    format!("{:?}", record.client())
}

proptest! {
    #[test]
    fn any_text_has_a_summary_or_none(text in "(---\n)?(id: )?\\PC*\n(---\n)?(# Journal\n)?(## )?\\PC*") {
        let _ = summary(&text);
    }

    #[test]
    fn any_two_texts_in_a_field_differ(one in "\\PC{0,12}", other in "\\PC{0,12}") {
        let record = |text: &str| {
            let quoted = serde_json::to_string(text).expect("a text");
            let goal = format!("goals:\n  - {{id: a, title: {quoted}, status: active}}");
            let note = format!("## 2026-01-12, meeting, anna\n\n{text}");
            format!("---\nid: 2601-k7qm\nalias: {quoted}\n{goal}\n---\n\n# Journal\n\n{note}\n")
        };
        if let (Some(said), Some(also)) = (summary(&record(&one)), summary(&record(&other))) {
            prop_assert_eq!(said == also, one == other);
        }
    }
}

#[test]
fn a_file_that_is_no_record_is_written_as_it_is() {
    let clones = Clones::new("2026-02-01");
    clones.write("a", "no record\r\n");
    clones.write("b", "---\nid: [\n---\n");
    for name in ["a", "b"] {
        assert_eq!(
            clones.mentor(".", &["git", "textconv", name]),
            clones.read(name)
        );
    }
    let ran = clones.run(".", "mentor", &["git", "textconv", "missing"]);
    assert_eq!(ran.code, Some(2), "{}", ran.err);
}

#[test]
fn a_diff_reads_as_sentences_about_the_client() {
    let clones = Clones::new("2026-11-20");
    clones.workspace("work", &[(ID, &example())]);
    clones.write("work/mentor.toml", "language = \"da\"\n");
    clones.write("work/.gitattributes", "clients/*.md diff=mentor\n");
    clones.commit("work", "attributes");
    clones.git(
        "work",
        &["config", "diff.mentor.textconv", "mentor git textconv"],
    );
    let score = [
        "goal", "score", ID, "own-door", "--by", "client", "--level", "1",
    ];
    clones.mentor("work", &score);
    clones.mentor(
        "work",
        &[
            "note",
            ID,
            "Nøglen er hendes",
            "--kind",
            "phone",
            "--author",
            "anna",
        ],
    );
    let mut diff = clones.command("work", "git");
    let diff = diff
        .env_remove("MENTOR_LANG")
        .args(["diff", "-U0"])
        .output();
    let diff = String::from_utf8(diff.expect("Git runs").stdout).expect("a text");
    let added: Vec<&str> = diff.lines().filter(|line| line.starts_with('+')).collect();
    assert_eq!(
        added[1..],
        [
            "+mål own-door: vurdering 2026-11-20: af borgeren; trin 1",
            "+journal 2026-11-20: telefon, anna",
            "+  Nøglen er hendes",
        ],
        "{diff}"
    );
}
