//! One client of each programme, from the first day to the closing, by commands alone.
//!
//! `tests/walk/PROGRAMME.walk` holds the days and what is typed on each, `PROGRAMME.md` the record
//! that they make, for people to read. `UPDATE_EXPECTED=1 cargo test --test walk` writes it anew.
#![allow(
    clippy::disallowed_methods,
    reason = "the test looks at its own folders"
)]

mod shell;

use std::fs;
use std::path::Path;

use mentor::model::State;
use mentor::programme::builtin;
use mentor::record::Record;
use shell::{Shell, words};

#[test]
fn gennem_empowerment() {
    walk("gennem-empowerment");
}

#[test]
fn relationspakken() {
    walk("relationspakken");
}

fn walk(programme: &str) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/walk");
    let script = fs::read_to_string(folder.join(format!("{programme}.walk"))).expect("a walk");
    let mut shell = Shell::new("2026-01-01");
    let mut id = String::new();
    for line in script
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
    {
        if let Some(day) = line.strip_prefix("@ ") {
            shell.go_to(day);
            continue;
        }
        let args = words(&line.replace("CLIENT", &id));
        let ran = shell.run(&args.iter().map(String::as_str).collect::<Vec<_>>());
        assert_eq!(ran.code, Some(0), "{line}\n{}{}", ran.out, ran.err);
        assert!(!ran.err.contains("allerede"), "{line}\n{}", ran.err);
        if line.starts_with("new-client") {
            id = ran.out.trim().to_owned();
        }
        if line.starts_with("advance") || line.starts_with("close") {
            is_clean(&shell, line);
        }
    }
    reached_the_end(&shell, &id);
    let record = fs::read_to_string(shell.record(&id)).expect("a record");
    // The first half of the id is the month; the second is chance.
    let id_line = |id: &str| format!("\nid: {id}\n");
    let record = record.replace(&id_line(&id), &id_line(&format!("{}-xxxx", &id[..4])));
    let path = folder.join(format!("{programme}.md"));
    if std::env::var_os("UPDATE_EXPECTED").is_some() {
        fs::write(&path, &record).expect("the record is written");
    }
    assert_eq!(record, fs::read_to_string(&path).unwrap_or_default());
}

/// On the days on which the way goes on, nothing is an error and nobody needs to look at anything.
fn is_clean(shell: &Shell, line: &str) {
    let checked = shell.run(&["check", "--format", "short"]);
    let troubles: Vec<&str> = checked
        .out
        .lines()
        .filter(|line| line.contains(" error[") || line.contains(" warning["))
        .collect();
    assert!(troubles.is_empty(), "{line}\n{}", troubles.join("\n"));
}

/// Every phase of the programme, one after the other, through open gates; and then the closing.
fn reached_the_end(shell: &Shell, id: &str) {
    let bytes = fs::read(shell.record(id)).expect("a record");
    let client = Record::read(&bytes)
        .expect("a text")
        .into_client()
        .expect("a client");
    let rules = builtin(&client.programme).expect("a built-in programme");
    let phases = &rules.programme().phases;
    let walked: Vec<&str> = client
        .phases
        .iter()
        .map(|change| change.phase.as_str())
        .collect();
    let expected: Vec<&str> = phases.iter().map(|phase| phase.id.as_str()).collect();
    assert_eq!(walked, expected);
    assert!(
        client
            .phases
            .iter()
            .all(|change| change.exemption.is_none())
    );
    let last = client.standing.last().expect("a closing");
    assert_eq!(last.change.leads_to(), State::Closed);
    assert!(!client.outcomes.is_empty());
}
