//! The manual's tables of the view are what the view is made of, and every view is what they say.
//!
//! `UPDATE_EXPECTED=1 cargo test --test view` writes them anew.
#![allow(
    clippy::disallowed_methods,
    reason = "the test reads the manual and the examples from the disk"
)]

mod contract;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::sync::Arc;

use contract::{Held, Row, caseload_rows, page_rows, view_rows};
use mentor::locale::Lang;
use mentor::model::{Day, Snapshot};
use mentor::programme::builtin;
use mentor::record::Record;
use mentor::report::{self, Audience, Frame};
use mentor::view::{Case, page_as_json};

const MARK: &str = "cargo test --test view` -->\n";

/// A record that has an entry, with every key, in each list that the examples may leave empty.
const SAMPLE: &str = "---
schema: 1
id: 2601-k7qm
alias: Selam
programme: gennem-empowerment@1
mentor: anna
started: 2026-01-12
consents:
  - {to: Havnby Kommune, about: [progress], given: 2026-01-12}
phases:
  - {phase: relation, date: 2026-01-12}
  - {phase: overview, date: 2026-02-12, exemption: {gates: [client-trusts], by: anna, why: A, until: 2026-12-01}}
standing:
  - {change: pause, date: 2026-02-20, reason: Flu}
areas:
  housing:
    carried:
      - {date: 2026-01-15, by: mentor}
resources:
  - {what: Cooks}
options:
  - {what: The canteen}
goals:
  - id: kitchen
    title: A kitchen
    weight: {importance: 3, difficulty: 2}
    scores:
      - {date: 2026-02-01, by: client, level: 0}
      - {date: 2026-02-01, by: mentor, level: 0}
    status: active
actions:
  - id: call
    what: Call
    carried_by: client
    hand_overs:
      - {date: 2026-02-01, from: mentor, to: client}
ratings:
  - {date: 2026-02-01, by: client, scale: wellbeing, scores: {trust: 3}}
  - {date: 2026-02-01, by: mentor, scale: wellbeing, scores: {trust: 3}}
decisions:
  - {date: 2026-02-01, about: [pace], what: Mondays}
outcomes:
  - {date: 2026-02-01, kind: other}
corrections:
  - {date: 2026-02-02, by: anna, kind: rating, of: 2026-02-01, why: Slip of the pen}
---

# Journal

## 2026-02-01, assessment

On her way.
";

#[test]
fn the_manual_has_every_name() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/view.md");
    let manual = fs::read_to_string(&path).expect("the manual");
    let (before, _) = manual.split_once(MARK).expect("the mark");
    let (view, page) = (view_rows(), page_rows());
    let fresh = format!(
        "{before}{MARK}\n{}\n## Beside the view\n\nWhat a template of a report sees as well; an expression does not.\n\n{}\n\
         ## The page of a caseload\n\nWhat `caseload.md` and `caseload.html` see, and nothing else; `mentor report caseload --view` prints it.\n\n{}",
        table(&view),
        table(&page),
        table(&caseload_rows())
    );
    if std::env::var_os("UPDATE_EXPECTED").is_some() {
        fs::write(&path, &fresh).expect("the manual");
    }
    assert!(view.len() > 200, "the view has its names");
    assert_eq!(fresh, manual);
}

fn table(rows: &[Row]) -> String {
    let mut table = String::from("| name | is |\n| --- | --- |\n");
    for (name, doc) in rows {
        table.push_str(&format!("| `{name}` | {doc} |\n"));
    }
    table
}

#[test]
fn every_name_of_every_client_is_documented_and_every_documented_name_is_there() {
    let files = fs::read_dir("examples/mentorhuset/clients").expect("the examples");
    let mut records: Vec<Vec<u8>> = files
        .map(|file| fs::read(file.expect("a file").path()).expect("bytes"))
        .collect();
    assert!(records.len() > 10);
    records.push(SAMPLE.into());
    let mut met = BTreeSet::new();
    let mut programmes = BTreeSet::new();
    for bytes in records {
        for day in ["2026-01-01", "2026-06-01", "2026-11-20"] {
            let case = case(&bytes, day);
            programmes.insert(case.programme().reference());
            let page = report::view(&case, Audience::Client, &Frame::default());
            let mut held = Held::new(case.programme());
            held.page(&page_as_json(&page).into());
            assert!(held.wrong.is_empty(), "{:#?}", held.wrong);
            met.append(&mut held.met);
            let seen = serde_json::to_value(&page).expect("JSON");
            let written = page_as_json(&page).into();
            assert_eq!(sorted(&written), sorted(&seen), "a template sees no more");
        }
    }
    assert_eq!(programmes.len(), 2, "{programmes:?}");
    let documented = view_rows().into_iter().chain(page_rows());
    let unmet: Vec<String> = documented
        .map(|(name, _)| name)
        .filter(|name| !met.contains(name))
        .collect();
    assert!(unmet.is_empty(), "no client shows {unmet:?}");
}

#[test]
fn a_page_has_its_time_and_its_mentor() {
    let case = case(SAMPLE.as_bytes(), "2026-11-20");
    let say = |since: Option<&str>, name: Option<&str>| {
        let since = since.map(|since| Day::parse(since).expect("a day"));
        let frame = Frame {
            since,
            mentor_name: name.map(str::to_owned),
            mentor_email: Some("anna@example.org".to_owned()),
            ..Frame::default()
        };
        let page = page_as_json(&report::view(&case, Audience::Municipality, &frame));
        let at = |path: &str| page_value(&page, path);
        [
            at("/period/from"),
            at("/period/until"),
            at("/mentor/name"),
            at("/mentor/email"),
            at("/before/phase/id"),
            at("/phase/id"),
        ]
    };
    let all = say(None, None);
    let whole = [
        "2026-01-12",
        "2026-11-20",
        "anna",
        "anna@example.org",
        "relation",
        "overview",
    ];
    assert_eq!(all, whole);
    let part = say(Some("2026-02-12"), Some("Anna L."));
    let since = [
        "2026-02-12",
        "2026-11-20",
        "Anna L.",
        "anna@example.org",
        "overview",
        "overview",
    ];
    assert_eq!(part, since);
}

fn page_value(page: &serde_json::Map<String, serde_json::Value>, path: &str) -> String {
    let page = serde_json::Value::from(page.clone());
    let value = page.pointer(path).and_then(|value| value.as_str());
    value.unwrap_or_default().to_owned()
}

fn case(bytes: &[u8], day: &str) -> Arc<Case> {
    let record = Record::read(bytes).expect("a record");
    let client = record.into_client().expect("a client");
    let rules = builtin(&client.programme).expect("a programme");
    let day = Day::parse(day).expect("a day");
    Case::new(Snapshot::new(client, day), rules.programme(), Lang::En)
}

fn sorted(value: &serde_json::Value) -> serde_json::Value {
    use serde_json::Value::{Array, Object};
    match value {
        Object(names) => {
            let mut names: Vec<_> = names.iter().map(|(name, it)| (name, sorted(it))).collect();
            names.sort_by_key(|(name, _)| *name);
            let names = names.into_iter().map(|(name, it)| (name.clone(), it));
            Object(names.collect())
        }
        Array(list) => Array(list.iter().map(sorted).collect()),
        other => other.clone(),
    }
}
