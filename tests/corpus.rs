//! The error corpus: for every code the smallest workspace that shows it, and what is then said.
//!
//! `tests/errors/CODE/` holds records, where needed programmes and `mentor.toml`, and `expected.txt`.
//! `UPDATE_EXPECTED=1 cargo test --test corpus` writes what is said now.
#![allow(
    clippy::disallowed_methods,
    reason = "the test looks at its own folders"
)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use mentor::check::past::Earlier;
use mentor::check::{Around, Caseload, check_deadlines, check_programme, check_record, past};
use mentor::finding::{Code, Finding, Placed};
use mentor::locale::Lang;
use mentor::locale::findings::say;
use mentor::model::Day;
use mentor::programme::{Rules, builtin, read};
use mentor::record::Record;
use mentor::text::{Document, Span};

#[test]
fn every_code_has_a_folder_and_every_folder_a_code() {
    let codes: BTreeSet<&str> = Code::ALL.iter().map(|code| code.as_str()).collect();
    let folders = folders();
    let folders: BTreeSet<&str> = folders.iter().map(|folder| name(folder)).collect();
    let missing: Vec<&&str> = codes.difference(&folders).collect();
    assert!(missing.is_empty(), "no folder for {missing:?}");
    let strange: Vec<&&str> = folders.difference(&codes).collect();
    assert!(strange.is_empty(), "no code for {strange:?}");
}

#[test]
fn every_folder_says_what_is_expected() {
    let update = std::env::var_os("UPDATE_EXPECTED").is_some();
    let mut wrong = Vec::new();
    for folder in folders() {
        let code = name(&folder);
        let files = check_workspace(&folder);
        let shows = files
            .iter()
            .flat_map(|(_, placed)| placed)
            .any(|it| it.finding.code.as_str() == code);
        if !shows {
            wrong.push(format!("{code} is not shown by its folder"));
        }
        let said: String = files
            .iter()
            .map(|(file, placed)| said(file, placed))
            .collect();
        let path = folder.join("expected.txt");
        if update {
            fs::write(&path, said).expect("expected.txt is written");
        } else if fs::read_to_string(&path).unwrap_or_default() != said {
            wrong.push(format!("{code} says:\n{said}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The findings of a file: in short form and English, each with the Danish below it.
fn said(file: &str, placed: &[Placed]) -> String {
    let mut text = String::new();
    for Placed { finding, start, .. } in placed {
        let say = |lang| {
            let said = say(lang, finding.code.as_str(), finding.variant, &finding.words);
            for part in [Some(&said.message), said.help.as_ref()]
                .into_iter()
                .flatten()
            {
                assert!(!has_open_place(part), "{}: {part}", finding.code);
            }
            assert!(
                said.help.is_some(),
                "{} {:?} has no help",
                finding.code,
                finding.variant
            );
            said.message
        };
        text.push_str(&format!(
            "{file}:{}:{}: {}[{}] {}\n    {}\n",
            start.line,
            start.column,
            finding.severity.as_str(),
            finding.code,
            say(Lang::En),
            say(Lang::Da),
        ));
    }
    text
}

/// Whether a place for a word is left that no word was put in; `\u{…}` is a character shown.
fn has_open_place(text: &str) -> bool {
    let shown = text.replace("\\u{", "");
    let mut names = shown
        .split('{')
        .skip(1)
        .filter_map(|rest| Some(rest.split_once('}')?.0));
    names.any(|name| {
        let is_of_name = |byte: u8| byte.is_ascii_lowercase() || byte == b'_';
        !name.is_empty() && name.bytes().all(is_of_name)
    })
}

/// Every file of a workspace with its findings: deadlines, programmes, then records.
fn check_workspace(folder: &Path) -> Vec<(String, Vec<Placed>)> {
    let mut files = Vec::new();
    let mut programmes = Vec::new();
    if let Ok(text) = fs::read_to_string(folder.join("deadlines.toml")) {
        files.push(("deadlines.toml".to_owned(), check_deadlines(&text)));
    }
    for path in paths(&folder.join("programmes"), "toml") {
        let text = fs::read_to_string(&path).expect("a programme");
        files.push((relative(folder, &path), check_programme(&text)));
        programmes.extend(read(&text).ok().map(Rules::new));
    }
    let programme = |reference: &str| {
        let own = programmes
            .iter()
            .find(|rules| rules.programme().reference() == reference);
        own.or_else(|| builtin(reference))
    };
    let today = Day::new(2026, 6, 30).expect("a day");
    let around = around(folder);
    let records = paths(&folder.join("clients"), "md");
    let earlier = |path: &Path| {
        folder
            .join("earlier")
            .join(path.file_name().expect("a name"))
    };
    let first = files.len();
    let mut caseload = Caseload::default();
    let mut contents = Vec::new();
    for (index, path) in records.iter().enumerate() {
        let stem = path.file_stem().unwrap_or_default().to_string_lossy();
        let (bytes, placed) = match fs::read(path) {
            Ok(mut bytes) => {
                if name(folder) == Code::TooLarge.as_str() {
                    bytes.resize(Document::LIMIT + 1, b'\n');
                }
                let checked = check_record(&bytes, &stem, programme, today, &around);
                if let Some(identity) = &checked.identity {
                    caseload.add(index, identity);
                }
                let mut findings = checked.findings;
                if let (Ok(was), Ok(is)) = (fs::read(earlier(path)), Record::read(&bytes)) {
                    let was = Record::read(&was).expect("a text").into_client();
                    let was = was.expect("a client");
                    let was = Earlier {
                        client: &was,
                        version: "HEAD",
                        day: today,
                        is_settled: true,
                    };
                    let held = past::Held::new(&is, &[]).expect("a whole record");
                    findings.extend(held.against(&was));
                }
                (bytes, findings)
            }
            Err(error) => {
                let finding =
                    Finding::new(Code::Unreadable, Span::new(0, 0)).word("why", error.kind());
                (Vec::new(), vec![Placed::unread(finding)])
            }
        };
        files.push((relative(folder, path), placed));
        contents.push(bytes);
    }
    for path in paths(&folder.join("earlier"), "md") {
        let file = relative(&folder.join("earlier"), &path);
        let is_gone = records.iter().all(|record| !record.ends_with(&file));
        let id = file.trim_end_matches(".md");
        if is_gone {
            let file = format!("clients/{file}");
            files.push((file.clone(), vec![past::removed(id, "HEAD", &file, today)]));
        }
    }
    for twin in caseload.twins() {
        let name = |other: usize| relative(folder, &records[other]);
        let placed = &mut files[first + twin.file].1;
        placed.extend(twin.placed(&contents[twin.file], name));
        placed.sort_by_key(|it| (it.finding.span, it.finding.code));
    }
    files
}

/// What `mentor.toml` says of mentors, kinds of note and numbers.
fn around(folder: &Path) -> Around {
    let text = fs::read_to_string(folder.join("mentor.toml")).unwrap_or_default();
    let config: toml::Table = text.parse().expect("a mentor.toml");
    let texts = |value: Option<&toml::Value>| -> Vec<String> {
        let list = value.and_then(toml::Value::as_array).into_iter().flatten();
        list.filter_map(toml::Value::as_str)
            .map(str::to_owned)
            .collect()
    };
    let mentors = config.get("mentors").and_then(toml::Value::as_array);
    let handles = mentors
        .into_iter()
        .flatten()
        .filter_map(|it| it.get("handle")?.as_str());
    Around {
        mentors: handles.map(str::to_owned).collect(),
        note_kinds: texts(config.get("note_kinds")),
        not_personal_numbers: texts(
            config
                .get("privacy")
                .and_then(|it| it.get("not_personal_numbers")),
        ),
    }
}

/// The folders of the corpus, by name.
fn folders() -> Vec<PathBuf> {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/errors");
    let mut folders: Vec<PathBuf> = entries(&corpus)
        .into_iter()
        .filter(|path| path.is_dir())
        .collect();
    folders.sort();
    folders
}

/// Everything below a folder that is named like a file of that kind, by name.
fn paths(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for path in entries(folder) {
        if path.extension().is_some_and(|it| it == extension) {
            found.push(path);
        } else if path.is_dir() {
            found.extend(paths(&path, extension));
        }
    }
    found.sort();
    found
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten();
    entries
        .map(|entry| entry.expect("an entry").path())
        .collect()
}

fn relative(folder: &Path, path: &Path) -> String {
    let path = path.strip_prefix(folder).expect("a file of the folder");
    let parts: Vec<_> = path.iter().map(|part| part.to_string_lossy()).collect();
    parts.join("/")
}

fn name(folder: &Path) -> &str {
    folder
        .file_name()
        .and_then(|name| name.to_str())
        .unwrap_or_default()
}
