//! Findings for tools: SARIF has what code scanning asks for, annotations are escaped, short lines are regular.
#![allow(clippy::disallowed_methods, reason = "a test looks at files")]

mod program;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use mentor::finding::Code;
use program::{copy, mentor, said};
use serde_json::Value;

/// What an annotation's property, a URI and a path on a line would all read otherwise.
const FILE: &str = "a,b: 50% æ #1.md";

/// A workspace whose file names and values would act on what reads the findings.
fn hostile() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let clients = folder.path().join("clients");
    fs::create_dir(&clients).expect("a folder");
    fs::write(folder.path().join("mentor.toml"), "today = 2026-11-20\n").expect("written");
    let record = "---\nschema: 1\nid: \"::error::%0A\\u202E\\u001B[2J\"\nalias: Selam\nprogramme: gennem-empowerment@1\nmentor: anna\nstarted: 2026-11-01\nphases:\n  - {phase: relation, date: 2026-11-01, by: anna}\n\"::set-output name=x::100%\\r\\ny\": 1\n---\n\n# Journal\n";
    fs::write(clients.join(FILE), record).expect("written");
    folder
}

fn checked(folder: &Path, format: &str, lang: &str) -> String {
    let output = mentor(folder)
        .args(["check", "--format", format, "--lang", lang])
        .output()
        .expect("the program");
    let (out, err) = said(&output);
    assert!(err.is_empty(), "{err}");
    out
}

fn workspaces() -> Vec<tempfile::TempDir> {
    let broken = tempfile::tempdir().expect("a folder");
    copy(Path::new("examples/broken"), broken.path());
    vec![broken, hostile()]
}

#[test]
fn sarif_has_what_code_scanning_asks_for() {
    for folder in workspaces() {
        for lang in ["da", "en"] {
            let log: Value =
                serde_json::from_str(&checked(folder.path(), "sarif", lang)).expect("JSON");
            assert_eq!(log["version"], "2.1.0");
            assert!(
                log["$schema"]
                    .as_str()
                    .is_some_and(|url| url.contains("sarif-2.1.0"))
            );
            let runs = log["runs"].as_array().expect("runs");
            assert_eq!(runs.len(), 1);
            let driver = &runs[0]["tool"]["driver"];
            assert_eq!(driver["name"], "mentor");
            assert_eq!(driver["version"], env!("CARGO_PKG_VERSION"));
            assert_eq!(runs[0]["columnKind"], "unicodeCodePoints");

            let rules = driver["rules"].as_array().expect("rules");
            let ids: BTreeSet<&str> = rules.iter().map(|rule| text(&rule["id"])).collect();
            assert_eq!(ids.len(), rules.len(), "an id stands twice");
            let codes: BTreeSet<&str> = Code::ALL.iter().map(|code| code.as_str()).collect();
            assert_eq!(ids, codes);
            for rule in rules {
                for (key, most) in [
                    ("shortDescription", 1024),
                    ("fullDescription", 1024),
                    ("help", 4096),
                ] {
                    let said = text(&rule[key]["text"]);
                    let length = said.chars().count();
                    assert!(
                        (1..=most).contains(&length),
                        "{}: {key}: {length}",
                        rule["id"]
                    );
                }
                assert!(is_level(&rule["defaultConfiguration"]["level"]), "{rule}");
                assert!(rule["properties"]["tags"].is_array(), "{rule}");
            }

            let results = runs[0]["results"].as_array().expect("results");
            assert!(!results.is_empty());
            for result in results {
                let rule = result["ruleIndex"].as_u64().expect("an index") as usize;
                assert_eq!(rules[rule]["id"], result["ruleId"]);
                assert!(is_level(&result["level"]), "{result}");
                assert!(!text(&result["message"]["text"]).is_empty());
                let place = &result["locations"][0]["physicalLocation"];
                let uri = text(&place["artifactLocation"]["uri"]);
                let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"/-._~%".contains(&byte);
                assert!(uri.bytes().all(plain), "{uri}");
                assert!(folder.path().join(decoded(uri)).is_file(), "{uri}");
                let number = |key: &str| place["region"][key].as_u64().expect("a number");
                let start = (number("startLine"), number("startColumn"));
                let end = (number("endLine"), number("endColumn"));
                assert!(start.0 >= 1 && start.1 >= 1 && end >= start, "{place}");
            }
        }
    }
}

#[test]
fn a_log_without_findings_has_its_rules() {
    let folder = tempfile::tempdir().expect("a folder");
    copy(Path::new("examples/mentorhuset"), folder.path());
    let log: Value = serde_json::from_str(&checked(folder.path(), "sarif", "da")).expect("JSON");
    assert_eq!(log["runs"][0]["results"], Value::Array(Vec::new()));
    assert!(log["runs"][0]["tool"]["driver"]["rules"].is_array());
    for format in ["github", "short"] {
        assert_eq!(checked(folder.path(), format, "da"), "");
    }
}

#[test]
fn annotations_are_one_line_each_and_escaped() {
    for folder in workspaces() {
        let out = checked(folder.path(), "github", "da");
        assert!(!out.is_empty());
        for line in out.lines() {
            let command = line.strip_prefix("::").expect("a workflow command");
            let (head, message) = command.split_once("::").expect("a message");
            let (level, properties) = head.split_once(' ').expect("properties");
            assert!(["error", "warning", "notice"].contains(&level), "{line}");
            let names: Vec<&str> = properties
                .split(',')
                .map(|property| property.split_once('=').expect("a value").0)
                .collect();
            assert_eq!(names, ["file", "line", "col", "title"], "{line}");
            assert!(!message.is_empty());
            for escape in percent_signs(message).chain(percent_signs(properties)) {
                let known = ["25", "0A", "0D", "3A", "2C"];
                assert!(known.contains(&escape), "{line}: %{escape}");
            }
            assert!(!line.chars().any(char::is_control), "{line:?}");
        }
    }
    let folder = hostile();
    let out = checked(folder.path(), "github", "en");
    assert!(
        out.contains("file=clients/a%2Cb%3A 50%25 æ #1.md,line="),
        "{out}"
    );
}

#[test]
fn short_lines_are_regular() {
    for folder in workspaces() {
        let out = checked(folder.path(), "short", "da");
        assert!(!out.is_empty());
        for line in out.lines() {
            let (place, rest) = split_severity(line);
            let mut parts = place.rsplitn(3, ':');
            let column: usize = parts
                .next()
                .and_then(|part| part.parse().ok())
                .expect("a column");
            let number: usize = parts
                .next()
                .and_then(|part| part.parse().ok())
                .expect("a line");
            let file = parts.next().expect("a file");
            assert!(column >= 1 && number >= 1, "{line}");
            assert!(folder.path().join(file).is_file(), "{line}");
            let (code, message) = rest.split_once("] ").expect("a code");
            assert!(code.parse::<Code>().is_ok(), "{line}");
            assert!(
                !message.is_empty() && !line.chars().any(char::is_control),
                "{line:?}"
            );
        }
    }
}

fn split_severity(line: &str) -> (&str, &str) {
    let parts = [": error[", ": warning[", ": note["];
    let found = parts.iter().find_map(|severity| line.split_once(severity));
    found.unwrap_or_else(|| panic!("no severity: {line}"))
}

fn percent_signs(text: &str) -> impl Iterator<Item = &str> {
    text.split('%')
        .skip(1)
        .map(|rest| rest.get(..2).unwrap_or(rest))
}

fn is_level(value: &Value) -> bool {
    ["error", "warning", "note"].contains(&value.as_str().unwrap_or_default())
}

fn text(value: &Value) -> &str {
    value.as_str().expect("a text")
}

fn decoded(uri: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = uri.as_bytes();
    while let [first, after @ ..] = rest {
        if *first == b'%' {
            let hex = str::from_utf8(&after[..2]).expect("two digits");
            bytes.push(u8::from_str_radix(hex, 16).expect("a number"));
            rest = &after[2..];
        } else {
            bytes.push(*first);
            rest = after;
        }
    }
    String::from_utf8(bytes).expect("UTF-8")
}
