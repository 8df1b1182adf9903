//! Whatever people write, wherever it may stand: the program passes it on as words, in every format.
#![allow(clippy::disallowed_methods, reason = "a test makes files")]

mod program;

use std::fs;
use std::path::Path;

use program::said;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use scraper::{ElementRef, Html, Node};

/// What could act: markup, a template's, a terminal's, a reader's direction, a spreadsheet's, and what is
/// no character at all.
const HOSTILE: &[&str] = &[
    "<script>alert(1)</script><img src=x onerror=alert(1)>\"' onclick=\"x\" <!-- --> &lt;&#60; ]]> </p></td>",
    "# h *b* _e_ __s__ ~~g~~ `c` ``c`` [l](http://x.example) ![i](http://x.example) <http://x.example> | c | $x$ [^1] [[w]] ^s^ \\",
    "**b** &amp; *[x]*: y\\* {#id} == m == :smile: [ ] x",
    "***",
    "- item\n\n    code\n\n~~~\nfence",
    "```\nfence\n```",
    "1. one\n2) two",
    "> quote\n\n===\n---",
    "| --- | --- |\n|:-:|",
    "[ref]: http://x.example 'x'",
    "<http://x.example>",
    "{{ client.id }} {% for x in y %} {# c #} {%- raw %} ${x} #{x}",
    "\u{1B}[31m\u{9B}31m\u{7}\u{8}\u{7F}\u{1B}]0;t\u{7}\rx",
    "\u{202E}abc\u{2066}def\u{2069}\u{2068}\u{200F}\u{200E}\u{61C}\u{202C}",
    "a\u{0}b\u{FFFE}c\u{FFFF}d\u{FDD0}e\u{FEFF}f\u{2028}g\u{2029}h\u{85}i",
    "=cmd|' /C calc'!A0",
    "+1+1",
    "-1",
    "@SUM(1)",
    "\t=1",
];

/// A word that does nothing.
const TAME: &str = "Word";

const RECORD: &str = r#"---
schema: 1
id: 2601-k7qm
alias: "@"
language: LANGUAGE
programme: own@1
mentor: "@"
started: 2026-01-12
x_bike: {"lent to": "@", list: ["@", {deep: "@"}]}
referral: {by: "@", date: 2026-01-05, legal_basis: "@"}
agreement: {goal: "@", tasks: "@", from: 2026-01-12, until: 2026-07-11, hours_per_week: 3, complaint_guidance_given: 2026-01-12}
consents:
  - {to: "@", about: [progress, plan, attendance], given: 2026-01-12, until: 2026-07-11}
phases:
  - {phase: relation, date: 2026-01-12, by: "@", reason: "@", client_part: "@", exemption: {gates: ["@"], by: "@", why: "@", until: 2026-02-01}}
standing:
  - {change: pause, date: 2026-02-21, by: "@", reason: "@", client_part: "@"}
  - {change: resume, date: 2026-02-22, by: "@", reason: "@", client_part: "@"}
areas:
  housing:
    challenge: "@"
    carried:
      - {date: 2026-01-15, by: together, support: "@"}
      - {date: 2026-01-16, by: mentor, reason: "@"}
resources:
  - {id: cooking, what: "@", named_by: client, date: 2026-01-20}
options:
  - {id: canteen, what: "@", seen: 2026-02-25, chosen: 2026-02-26}
goals:
  - id: kitchen
    area: housing
    title: "@"
    own_words: "@"
    barrier: "@"
    set_by: client
    kind: develop
    agreed: 2026-02-27
    due: 2026-03-31
    levels: {-1: "@", 0: "@"}
    scores:
      - {date: 2026-02-27, by: client, level: -1}
      - {date: 2026-02-27, by: mentor, level: 0}
    status: active
  - {id: home, title: "@", set_by: client, agreed: 2026-02-01, status: met, since: 2026-03-01}
actions:
  - {id: call, goal: kitchen, what: "@", carried_by: client, support: "@", agreed: 2026-02-27, due: 2026-03-06, hand_overs: [{date: 2026-03-01, from: together, to: client, support: "@", reason: "@"}]}
  - {id: write, goal: kitchen, what: "@", carried_by: together, agreed: 2026-02-27, done: 2026-02-28}
ratings:
  - {date: 2026-02-20, by: client, scale: wellbeing, scores: {trust: 3, safe: 2}}
  - {date: 2026-02-20, by: mentor, scale: wellbeing, scores: {trust: 4}}
decisions:
  - {date: 2026-02-27, about: [goals], what: "@", decided_by: client, client_part: "@", goal: kitchen}
plan: {made: 2026-02-27, made_by: together, client_part: "@", directions: [employment], elements: [social_mentoring], review: 2026-08-04}
outcomes:
  - {date: 2026-02-28, kind: other, note: "@"}
---

# Journal

## 2026-03-01, assessment, 30 min, anna

BODY

## 2026-03-02, note, anna, private

BODY
"#;

/// A text between double quotes, in YAML and TOML alike.
fn quoted(text: &str) -> String {
    let mut quoted = String::new();
    for character in text.chars() {
        match character {
            '"' | '\\' => quoted.extend(['\\', character]),
            ' '..='~' => quoted.push(character),
            _ => quoted.push_str(&format!("\\u{:04X}", u32::from(character))),
        }
    }
    quoted
}

/// The programme with the text in the place of everything that it calls something.
fn programme(text: &str) -> String {
    let source = fs::read_to_string("src/programme/relationspakken.toml").expect("a programme");
    let mut is_of_a_gate = false;
    let mut lines = Vec::new();
    for line in source.lines() {
        if line.starts_with('[') {
            is_of_a_gate = line.contains("gates");
        }
        // A gate's statement is a template of the organisation's own.
        let line = match is_of_a_gate {
            true => line.to_owned(),
            false => renamed(&renamed(line, "da = \"", text), "en = \"", text),
        };
        lines.push(line);
    }
    lines
        .join("\n")
        .replacen("id = \"relationspakken\"", "id = \"own\"", 1)
}

fn renamed(line: &str, key: &str, text: &str) -> String {
    let Some((before, after)) = line.split_once(key) else {
        return line.to_owned();
    };
    let (_, after) = after.split_once('"').expect("the end of a text");
    format!("{before}{key}{}\"{after}", quoted(text))
}

/// A workspace in which the text stands wherever one may.
fn workspace(text: &str, language: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let put = |name: &str, content: &str| {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, content).expect("written");
    };
    let word = quoted(text);
    put(
        "mentor.toml",
        &format!(
            "today = 2026-03-10\nnote_kinds = [\"{word}\"]\n\n[[mentors]]\nhandle = \"{word}\"\nname = \"{word}\"\nemail = \"{word}\"\n"
        ),
    );
    put("programmes/own.toml", &programme(text));
    let body: String = text.split(['\n', '\r', '\0']).collect::<Vec<_>>().join(" ");
    let record = RECORD.replace("\"@\"", &format!("\"{word}\""));
    let record = record.replace("LANGUAGE", language);
    put("clients/2601-k7qm.md", &record.replace("BODY", body.trim()));
    // A file that is no record, under a name of somebody's.
    let name: String = text.chars().filter(|it| !"/\0".contains(*it)).collect();
    let name: String = name.chars().take(40).collect();
    put(&format!("clients/x{name}.md"), "no record\n");
    folder
}

/// What a command writes on both streams; every character of it can be seen.
fn run(folder: &Path, args: &[&str]) -> String {
    let mut command = program::mentor(folder);
    command.env("MENTOR_LANG", "en").args(args);
    let (out, err) = said(&command.output().expect("the program"));
    assert!(!out.is_empty(), "{args:?}: {err}");
    for text in [&out, &err] {
        is_seen(text, &format!("{args:?}"));
    }
    out
}

/// No control but the line's, no mark of direction but isolates in pairs, and nothing that is no character.
fn is_seen(text: &str, of: &str) {
    let mut open = 0_i32;
    for (place, character) in text.char_indices() {
        let code = u32::from(character);
        let is_bad = character.is_control() && character != '\n'
            || matches!(character, '\u{200E}' | '\u{200F}' | '\u{61C}' | '\u{202A}'..='\u{202E}' | '\u{2066}' | '\u{2067}' | '\u{2028}' | '\u{2029}' | '\u{FEFF}' | '\u{FDD0}'..='\u{FDEF}')
            || code & 0xFFFE == 0xFFFE;
        let around: String = text[..place].chars().rev().take(60).collect();
        let around: String = around.chars().rev().collect();
        assert!(!is_bad, "{of}: {character:?} after {around:?}");
        match character {
            '\u{2068}' => open += 1,
            '\u{2069}' => open -= 1,
            '\n' => assert_eq!(open, 0, "{of}: an isolate that is not closed: {around:?}"),
            _ => {}
        }
        assert!((0..=4).contains(&open), "{of}: {around:?}");
    }
    assert_eq!(open, 0, "{of}");
}

/// The elements of a page with their attributes, each as deep as it stands; of a picture only that it is
/// there.
fn elements(report: &str, of: &str) -> Vec<String> {
    let page = Html::parse_document(report);
    assert_eq!(page.errors, [""; 0], "{of}");
    let mut found = Vec::new();
    for node in page.tree.root().descendants() {
        let Node::Element(element) = node.value() else {
            assert!(!matches!(node.value(), Node::Comment(_)), "{of}: a comment");
            continue;
        };
        let mut around = node.ancestors().filter_map(ElementRef::wrap);
        if around.any(|it| it.value().classes().any(|class| class == "picture")) {
            // Which classes and shapes it has depends on how much room the words take.
            let acts = ["script", "a", "image", "foreignObject", "iframe"];
            assert!(!acts.contains(&element.name()), "{of}: {element:?}");
            let acts =
                |name: &str| name.starts_with("on") || ["style", "href", "src"].contains(&name);
            assert!(
                !element.attrs().any(|(name, _)| acts(name)),
                "{of}: {element:?}"
            );
            continue;
        }
        let mut attributes: Vec<String> = element
            .attrs()
            .map(|(name, value)| match name {
                // What is read aloud is somebody's words.
                "aria-label" | "data-l" => name.to_owned(),
                _ => format!("{name}={value}"),
            })
            .filter(|_| element.name() != "svg")
            .collect();
        attributes.sort_unstable();
        found.push(format!(
            "{} {} {attributes:?}",
            node.ancestors().count(),
            element.name()
        ));
    }
    found
}

/// What a reader of Markdown makes of it beside the words.
fn structure(report: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for event in Parser::new_ext(report, Options::all()) {
        let event = match event {
            Event::Text(_) => continue,
            // Two spaces or a newline within a paragraph.
            Event::SoftBreak => "a break".to_owned(),
            Event::Start(Tag::Link { .. }) | Event::End(TagEnd::Link) => "a link".to_owned(),
            other => format!("{other:?}"),
        };
        found.push(event);
    }
    found
}

#[test]
fn every_report_is_words() {
    let pages = [
        ("en", "municipality"),
        ("en", "organisation"),
        ("en", "client"),
        ("ti", "client"),
        ("ar", "client"),
        ("fa", "client"),
    ];
    for (language, audience) in pages {
        let mut args = vec!["report", "2601-k7qm", "--audience", audience];
        if audience != "municipality" {
            args.extend(["--with", "private-notes,x_bike"]);
        }
        let read = |text: &str| {
            let of = format!("{language} {audience} {text:?}");
            let folder = workspace(text, language);
            let page = run(folder.path(), &[&args[..], &["--format", "html"]].concat());
            let report = run(folder.path(), &args);
            (elements(&page, &of), structure(&report))
        };
        let (page, report) = read(TAME);
        for text in HOSTILE {
            let of = format!("{language} {audience} {text:?}");
            let hostile = read(text);
            is_the_same(&hostile.0, &page, &of);
            is_the_same(&hostile.1, &report, &of);
        }
    }
}

#[test]
fn the_view_is_a_document_of_what_can_be_seen() {
    for text in HOSTILE {
        let folder = workspace(text, "en");
        let mut args = vec![
            "report",
            "2601-k7qm",
            "--audience",
            "organisation",
            "--view",
        ];
        args.extend(["--with", "private-notes,x_bike"]);
        let view = run(folder.path(), &args);
        let view: serde_json::Value = serde_json::from_str(&view).expect("a document");
        assert_eq!(
            view["client"]["alias"], *text,
            "what is written as an escape is the same text"
        );
    }
}

#[track_caller]
fn is_the_same(written: &[String], expected: &[String], of: &str) {
    let differs = written
        .iter()
        .zip(expected)
        .position(|(one, other)| one != other);
    let at = differs.unwrap_or(written.len().min(expected.len()));
    let around = |it: &[String]| it[at.saturating_sub(3)..it.len().min(at + 4)].to_vec();
    assert!(
        written == expected,
        "{of}:\n{:#?}\nand not\n{:#?}",
        around(written),
        around(expected)
    );
}

#[test]
fn the_page_that_leads_to_the_reports_is_words() {
    let index = |text: &str| {
        let folder = workspace(text, "en");
        let mut command = program::mentor(folder.path());
        command.args([
            "report", "--all", "--format", "md", "--out", "out", "--lang", "en",
        ]);
        let (_, err) = said(&command.output().expect("the program"));
        is_seen(&err, text);
        let index = fs::read_to_string(folder.path().join("out/index.md")).expect("an index");
        is_seen(&index, text);
        assert!(index.contains("could not be read"), "{text:?}: {index}");
        structure(&index)
    };
    let expected = index(TAME);
    for text in HOSTILE {
        is_the_same(&index(text), &expected, &format!("{text:?}"));
    }
}

#[test]
fn a_terminal_is_moved_by_nothing() {
    for text in HOSTILE {
        let folder = workspace(text, "en");
        for args in [
            &["list"][..],
            &["list", "--format", "json"],
            &["agenda", "--days", "90"],
            &["agenda", "2601-k7qm"],
            &["agenda", "--format", "json"],
            &["agenda", "--format", "ical"],
            &["show", "2601-k7qm"],
            &["show", "2601-k7qm", "--format", "json"],
            &["advance", "2601-k7qm", "--dry-run"],
            &["check"],
            &["check", "--format", "short"],
            &["check", "--format", "json"],
            &["stats"],
            &["stats", "--format", "json"],
            &["programme", "show", "own"],
        ] {
            let mut command = program::mentor(folder.path());
            command.env("MENTOR_LANG", "en").args(args);
            let (out, err) = said(&command.output().expect("the program"));
            assert!(!out.is_empty(), "{args:?}: {err}");
            let of = format!("{args:?} {text:?}");
            // Lines of a calendar end in CR LF.
            is_seen(&out.replace("\r\n", "\n"), &of);
            is_seen(&err, &of);
        }
    }
}

#[test]
fn no_cell_of_a_spreadsheet_is_a_formula() {
    for text in HOSTILE {
        let folder = workspace(text, "en");
        let csv = run(folder.path(), &["stats", "--format", "csv"]);
        let mut reader = csv::Reader::from_reader(csv.as_bytes());
        let mut cells = 0;
        for line in reader.records() {
            for cell in line.expect("a line").iter() {
                let acts = cell.trim_start().starts_with(['=', '+', '-', '@']);
                let is_number = cell.parse::<f64>().is_ok();
                assert!(is_number || !acts, "{text:?}: {cell:?}");
                cells += 1;
            }
        }
        assert!(cells > 100);
    }
}
