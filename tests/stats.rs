//! The figures of a caseload: what a funder is shown, what a spreadsheet makes of them, what is refused.
#![allow(clippy::disallowed_methods, reason = "a test writes a workspace")]

mod program;

use std::fs;
use std::path::Path;

use program::{mentor, said};
use serde_json::Value;

const ALPHABET: &[u8] = b"0123456789abcdefghjkmnpqrstvwxyz";

/// Words of the records that nobody outside may read.
const INSIDE: [&str; 4] = ["Zarife", "bodil", "=HYPERLINK", "2601-"];

/// A workspace of so many clients; each of the first `early` has ended in the first phase, for a reason
/// that a spreadsheet would act on.
fn workspace(clients: usize, early: usize) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let records = folder.path().join("clients");
    fs::create_dir(&records).expect("a folder");
    fs::write(folder.path().join("mentor.toml"), "today = 2026-06-30\n").expect("written");
    for number in 0..clients {
        let (high, low) = (ALPHABET[number / 32], ALPHABET[number % 32]);
        let id = format!("2601-zz{}{}", char::from(high), char::from(low));
        let standing = match number < early {
            true => {
                "standing:\n- {change: close, date: 2026-06-01, by: bodil, reason: '=HYPERLINK(1)'}\n"
            }
            false => "",
        };
        let record = format!(
            "---\nschema: 1\nid: {id}\nalias: '@Zarife {number}'\nprogramme: gennem-empowerment@1\n\
             mentor: bodil\nstarted: 2026-01-12\n\
             agreement: {{from: 2026-01-12, until: 2026-06-30, hours_per_week: 2}}\n\
             phases:\n- {{phase: relation, date: 2026-01-12, by: bodil}}\n{standing}\
             ratings:\n- {{date: 2026-02-01, by: client, scale: wellbeing, scores: {{trust: 2}}}}\n\
             - {{date: 2026-05-01, by: client, scale: wellbeing, scores: {{trust: {}}}}}\n\
             outcomes:\n- {{date: 2026-03-01, kind: internship, note: Zarife}}\n---\n\n\
             # Journal\n\n## 2026-02-02, meeting, 90 min, bodil\n\nWord\n",
            2 + number % 2,
        );
        fs::write(records.join(format!("{id}.md")), record).expect("written");
    }
    folder
}

fn run(folder: &Path, args: &str) -> (String, String, Option<i32>) {
    let args = args.split_whitespace();
    let output = mentor(folder).arg("stats").args(args).output();
    let output = output.expect("the program");
    let (out, err) = said(&output);
    (out, err, output.status.code())
}

/// The cells of a document by section, table, row, voice and column.
fn cells(folder: &Path, args: &str) -> Vec<(String, Value)> {
    let (out, err, _) = run(folder, &format!("--format json {args}"));
    let document: Value = serde_json::from_str(&out).unwrap_or_else(|_| panic!("{out}{err}"));
    let list = |value: &Value, key: &str| value[key].as_array().expect("a list").clone();
    let mut all = Vec::new();
    for section in list(&document, "sections") {
        for table in list(&section, "tables") {
            for row in list(&table, "rows") {
                for (column, cell) in list(&table, "columns").iter().zip(list(&row, "cells")) {
                    let names = [&section, &table, &row, column].map(|it| it["key"].to_string());
                    let name = format!("{} {}", names.join(" "), row["voice"]);
                    all.push((name.replace('"', ""), cell));
                }
            }
        }
    }
    all
}

fn value(folder: &Path, args: &str, name: &str) -> Value {
    let found = cells(folder, args)
        .into_iter()
        .find(|(known, _)| known == name);
    found.unwrap_or_else(|| panic!("no {name}")).1["value"].clone()
}

#[test]
fn figures_worked_by_hand() {
    let folder = workspace(40, 10);
    let figure = |name: &str| value(folder.path(), "", name);
    assert_eq!(figure("clients clients all count null"), 40);
    assert_eq!(figure("clients clients ended_early count null"), 10);
    assert_eq!(figure("clients clients ended_with_outcome count null"), 10);
    assert_eq!(figure("outcomes outcomes internship count null"), 40);
    assert_eq!(figure("outcomes outcomes_by_month 2026-03 count null"), 40);
    // 170 days of 2 hours a week for 30 of them, and 141 days, to the closing, for 10.
    let agreed = figure("contact hours hours_agreed hours null").as_f64();
    let expected = 2.0 / 7.0 * f64::from(30 * 170 + 10 * 141);
    assert!(
        agreed.is_some_and(|agreed| (agreed - expected).abs() < 1e-6),
        "{agreed:?}"
    );
    assert_eq!(figure("contact hours hours_delivered hours null"), 60.0);
    // Every other one is a step higher.
    let trust = |column: &str| figure(&format!("movement movement trust {column} client"));
    let trust = ["known", "higher", "same", "lower", "not_known"].map(trust);
    assert_eq!(trust, [40, 20, 20, 0, 0].map(Value::from));
    // 169 days in the phase; of the ten, 140.
    let phase = |column: &str| figure(&format!("way phases relation {column} null"));
    assert_eq!([phase("all"), phase("open")], [40, 30].map(Value::from));
    assert_eq!(phase("median_days"), 169.0);
}

#[test]
fn the_period_is_what_was_asked_for() {
    let folder = workspace(8, 3);
    let all = |args| value(folder.path(), args, "clients clients all count null");
    assert_eq!(all("--until 2026-05-31"), 8);
    assert_eq!(all("--since 2026-06-01"), 8, "ended on its first day");
    assert_eq!(all("--since 2026-06-02"), 5);
    let ended = value(
        folder.path(),
        "--until 2026-05-31",
        "clients clients ended count null",
    );
    assert_eq!(ended, 0, "what is later is not seen");
    let started = "clients clients started count null";
    assert_eq!(value(folder.path(), "--since 2026-01-13", started), 0);
}

#[test]
fn a_funder_reads_nothing_but_numbers() {
    for early in [0, 1, 10] {
        let folder = workspace(40, early);
        for format in ["human", "json", "csv"] {
            for lang in ["da", "en"] {
                let (out, err, exit) = run(
                    folder.path(),
                    &format!("--audience funder --format {format} --lang {lang}"),
                );
                assert_eq!((err.as_str(), exit), ("", Some(0)));
                for inside in INSIDE {
                    assert!(!out.contains(inside), "{format}: {inside}\n{out}");
                }
            }
        }
    }
}

#[test]
fn a_funder_is_shown_the_organisation_s_numbers_or_none() {
    for early in [0, 1, 4, 5, 20] {
        let folder = workspace(40, early);
        let inside = cells(folder.path(), "");
        let mut hidden = 0;
        for (name, cell) in cells(folder.path(), "--audience funder") {
            let same = inside.iter().find(|(known, _)| *known == name);
            let value = &same.expect("the organisation has it").1["value"];
            match cell["suppressed"].as_bool().expect("a truth") {
                true => {
                    assert!(
                        cell["value"].is_null() && cell["rests_on"].is_null(),
                        "{name}"
                    );
                    hidden += 1;
                }
                false => {
                    assert_eq!(cell["value"], *value, "{name}");
                    let is_small = cell["value"].as_f64().is_some_and(|value| value < 5.0);
                    assert!(!is_small, "{name}: {cell}");
                }
            }
        }
        assert!(hidden > 0);
        let of = |name| {
            let cells = cells(folder.path(), "--audience funder");
            let found = cells.into_iter().find(|(known, _)| known == name);
            found.expect("a cell").1["suppressed"].as_bool()
        };
        assert_eq!(of("clients clients ended count null"), Some(early < 5));
        assert_eq!(of("clients clients open count null"), Some(early < 5));
        assert_eq!(of("clients clients all count null"), Some(false));
    }
}

#[test]
fn the_threshold_is_the_workspace_s() {
    let folder = workspace(40, 10);
    let ended = || {
        value(
            folder.path(),
            "--audience funder",
            "clients clients ended count null",
        )
    };
    assert_eq!(ended(), 10);
    let toml = "today = 2026-06-30\n[reports]\nsmallest_cell = 11\n";
    fs::write(folder.path().join("mentor.toml"), toml).expect("written");
    assert_eq!(ended(), Value::Null);
}

#[test]
fn a_spreadsheet_finds_no_formula() {
    let folder = workspace(3, 2);
    let (out, _, _) = run(folder.path(), "--format csv");
    let mut lines = csv::Reader::from_reader(out.as_bytes());
    let headings = lines.headers().expect("headings").clone();
    let mut seen = 0;
    for line in lines.records() {
        let line = line.expect("as many cells as headings");
        assert_eq!(line.len(), headings.len());
        for (heading, cell) in headings.iter().zip(&line) {
            let acts = cell
                .trim_start()
                .starts_with(['=', '+', '-', '@', '\t', '\r']);
            assert!(!acts || cell.parse::<f64>().is_ok(), "{heading}: {cell}");
            seen += usize::from(cell.starts_with("'=HYPERLINK") || cell.starts_with("'@Zarife"));
        }
    }
    // Two endings with a name and a reason, three outcomes with a name, and one who has been in the
    // phase for longer than expected.
    assert_eq!(seen, 8);
}

#[test]
fn a_record_that_cannot_be_read_is_said() {
    let folder = workspace(6, 0);
    fs::write(folder.path().join("clients/2601-0000.md"), "---\n: [\n").expect("written");
    let (out, err, exit) = run(folder.path(), "--lang en --format json");
    let document: Value = serde_json::from_str(&out).expect("JSON");
    assert_eq!(document["unreadable"][0], "clients/2601-0000.md");
    assert_eq!(exit, Some(1));
    assert!(err.contains("2601-0000"), "{err}");
    let (out, err, exit) = run(folder.path(), "--lang en --audience funder");
    assert_eq!((out.as_str(), exit), ("", Some(1)));
    assert!(
        err.contains("2601-0000") && err.contains("until every record can be read"),
        "{err}"
    );
}
