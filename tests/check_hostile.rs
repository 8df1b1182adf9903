//! Spoilt records under every rule: nothing panics or hangs, every place lies in the file, and a
//! record that is read whole can be edited into exactly what the edit means.
#![allow(clippy::print_stdout, reason = "the counts are the test's result")]
#![allow(
    clippy::disallowed_methods,
    reason = "the test reads the example records from the disk"
)]

mod support;

use std::fs;
use std::path::Path;

use mentor::check::{Around, check_record};
use mentor::edit;
use mentor::finding::Placed;
use mentor::model::{Client, Day, Note, Rating, Snapshot, Voice};
use mentor::programme::builtin;
use mentor::record::Record;
use mentor::text::patch::same_outside;
use mentor::view::{Case, judge_next};
use support::mutate::{Random, mutate};

/// Spoilt records of one run; `CHECK_MUTATIONS` asks for more.
const MUTATIONS: usize = 4_000;

#[test]
fn spoilt_records_are_judged_and_edited_soundly() {
    let samples = examples();
    let count = std::env::var("CHECK_MUTATIONS")
        .map_or(MUTATIONS, |count| count.parse().expect("a number"));
    let mut random = Random::new(11);
    let (mut findings, mut clients, mut edits, mut refused) = (0, 0, 0, 0);
    for _ in 0..count {
        let sample = random.below(samples.len());
        let text = mutate(&mut random, &samples[sample], &samples);
        findings += judged(&text).len();
        let Ok(record) = Record::read(text.as_bytes()) else {
            continue;
        };
        let Some(client) = record.client() else {
            continue;
        };
        clients += 1;
        let Some(rules) = builtin(&client.programme) else {
            continue;
        };
        let programme = rules.programme();
        measured(client);
        match random.below(2) {
            0 => edited(
                &record,
                &text,
                edit::rate(&record, programme, &[rating()]),
                &mut edits,
                &mut refused,
            ),
            _ => edited(
                &record,
                &text,
                edit::note(&record, note()),
                &mut edits,
                &mut refused,
            ),
        }
    }
    println!(
        "{count} spoilt records: {findings} findings, {clients} clients, {edits} edits, {refused} refused"
    );
    assert!(findings > count / 2 && clients > count / 10 && edits > count / 20);
}

fn judged(text: &str) -> Vec<Placed> {
    let around = Around {
        mentors: vec!["anna".to_owned()],
        ..Around::default()
    };
    let checked = check_record(text.as_bytes(), "2601-k7qm", builtin, today(), &around);
    for placed in &checked.findings {
        assert!(
            text.get(placed.finding.span.range()).is_some(),
            "{placed:?} in {text:?}"
        );
        assert!(
            placed.line.get(placed.within.range()).is_some(),
            "{placed:?} in {text:?}"
        );
    }
    checked.findings
}

/// Every gate can be asked of whatever a record says.
fn measured(client: &Client) {
    let Some(rules) = builtin(&client.programme) else {
        return;
    };
    let case = Case::to_judge(Snapshot::new(client.clone(), today()), rules.programme());
    let judged = judge_next(&case, rules);
    assert!(judged.len() < 20);
}

fn edited(
    record: &Record<'_>,
    before: &str,
    edit: Result<edit::Edit, edit::EditError>,
    edits: &mut usize,
    refused: &mut usize,
) {
    let Ok(edit) = edit else {
        *refused += 1;
        return;
    };
    let after = edit.patches.apply(before);
    assert!(same_outside(before, &after, &edit.patches), "{before:?}");
    let reread = Record::read(after.as_bytes())
        .ok()
        .and_then(Record::into_client);
    // What does not read back as intended is refused by whoever applies it: it must be rare.
    if reread.as_ref() == Some(&edit.intended) {
        *edits += 1;
    } else {
        assert_ne!(record.client(), Some(&edit.intended), "{before:?}");
        *refused += 1;
    }
}

fn rating() -> Rating {
    let scores = [("trust".to_owned(), 3), ("safe".to_owned(), 4)];
    Rating {
        date: today(),
        by: Voice::Client,
        scale: "wellbeing".to_owned(),
        scores: scores.into(),
    }
}

fn note() -> Note {
    Note {
        date: today(),
        kind: "phone".to_owned(),
        minutes: Some(10),
        by: Some("anna".to_owned()),
        private: false,
        text: "Ringede om torsdag: hun kommer.".to_owned(),
    }
}

fn today() -> Day {
    Day::new(2026, 11, 20).expect("a day")
}

fn examples() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples");
    let mut paths: Vec<_> = ["mentorhuset", "broken"]
        .iter()
        .flat_map(|name| fs::read_dir(folder.join(name).join("clients")).expect("a folder"))
        .map(|entry| entry.expect("an entry").path())
        .collect();
    paths.sort();
    paths
        .iter()
        .map(|path| fs::read_to_string(path).expect("a record"))
        .collect()
}
