//! The agenda: what a calendar may carry, what is said loudly, and which deadlines hold.
#![allow(clippy::disallowed_methods, reason = "a test looks at files")]

mod program;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Output;

use program::{copy, mentor, said};
use serde_json::Value;

/// A record in which everything that people write is `SECRET`, on 2026-11-20.
const SECRET: &str = "---
schema: 1
id: 2609-k7qm
alias: SECRET
programme: gennem-empowerment@1
mentor: SECRET
started: 2026-09-01
referral: {by: SECRET, date: 2026-09-01, legal_basis: intl-19}
agreement: {goal: SECRET, tasks: SECRET, from: 2026-09-01, until: 2026-11-25}
consents:
  - {to: SECRET, about: [SECRET], given: 2026-09-01, until: 2026-11-26}
phases:
  - {phase: relation, date: 2026-09-01, by: SECRET}
goals:
  - {id: SECRET, title: SECRET, own_words: SECRET, set_by: client, due: 2026-11-23, status: active}
actions:
  - {id: SECRET, goal: SECRET, what: \"SECRET,;\\\\ SECRET\", carried_by: mentor, due: 2026-11-24}
  - {id: SECRET-2, goal: SECRET, what: SECRET, carried_by: mentor, due: 2026-11-24}
---

# Journal

## 2026-11-10, meeting, 60 min, SECRET

SECRET
";

fn workspace(record: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("mentor.toml"), "today = 2026-11-20\n").expect("written");
    fs::create_dir(folder.path().join("clients")).expect("a folder");
    let path = folder.path().join("clients/2609-k7qm.md");
    fs::write(path, record).expect("written");
    folder
}

fn agenda(folder: &Path, args: &[&str]) -> Output {
    let mut command = mentor(folder);
    command.args(["agenda", "--lang", "en"]).args(args);
    command.output().expect("the program")
}

fn calendar(folder: &Path, args: &[&str]) -> String {
    let output = agenda(folder, &[&["--format", "ical"], args].concat());
    let (out, err) = said(&output);
    assert!(output.status.success() && err.is_empty(), "{err}");
    out
}

fn values<'c>(calendar: &'c str, name: &str) -> Vec<&'c str> {
    let lines = calendar.lines();
    lines
        .filter_map(|line| line.strip_prefix(name)?.strip_prefix(':'))
        .collect()
}

#[test]
fn a_calendar_says_the_id_and_the_kind_and_nothing_else() {
    let folder = workspace(SECRET);
    let calendar = calendar(folder.path(), &["--days", "90"]);
    assert!(!calendar.contains("SECRET"), "{calendar}");
    let summaries: BTreeSet<&str> = values(&calendar, "SUMMARY").into_iter().collect();
    let expected = [
        "2609-k7qm: action",
        "2609-k7qm: agreement runs out",
        "2609-k7qm: be in touch",
        "2609-k7qm: consent runs out",
        "2609-k7qm: goal",
        "2609-k7qm: hold a follow-up",
        "2609-k7qm: rating",
        "2609-k7qm: talk about the phase",
    ];
    assert_eq!(summaries, BTreeSet::from(expected));
    let properties: BTreeSet<&str> = calendar
        .lines()
        .filter_map(|line| line.split([':', ';']).next())
        .collect();
    let known = [
        "BEGIN", "DTSTAMP", "DTSTART", "END", "PRODID", "SUMMARY", "TRANSP", "UID", "VERSION",
    ];
    assert_eq!(properties, BTreeSet::from(known));
}

#[test]
fn an_id_of_another_form_may_be_a_name_and_stays_at_home() {
    let folder = workspace(&SECRET.replace("id: 2609-k7qm", "id: Fatima"));
    let calendar = calendar(folder.path(), &[]);
    assert!(!calendar.contains("Fatima"), "{calendar}");
    assert!(values(&calendar, "SUMMARY").contains(&"…: goal"));
}

#[test]
fn a_calendar_has_the_form_that_calendars_read() {
    let folder = tempfile::tempdir().expect("a folder");
    copy(Path::new("examples/mentorhuset"), folder.path());
    let calendar = calendar(folder.path(), &["--days", "60"]);
    assert_eq!(
        calendar.matches('\n').count(),
        calendar.matches("\r\n").count()
    );
    assert!(calendar.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:"));
    assert!(calendar.ends_with("END:VEVENT\r\nEND:VCALENDAR\r\n"));
    assert!(calendar.lines().all(|line| line.len() <= 75));
    let stamps: BTreeSet<&str> = values(&calendar, "DTSTAMP").into_iter().collect();
    assert_eq!(stamps, BTreeSet::from(["20261120T000000Z"]), "no clock");
    let uids = values(&calendar, "UID");
    let different: BTreeSet<&&str> = uids.iter().collect();
    assert_eq!(different.len(), uids.len());
    assert!(uids.len() > 50, "{}", uids.len());
}

#[test]
fn an_event_is_the_same_on_another_day_and_where_its_day_has_moved() {
    let goal = |record: &str, today: &str| -> Vec<String> {
        let folder = workspace(record);
        let calendar = calendar(folder.path(), &["--today", today]);
        let mut events = calendar.split("BEGIN:VEVENT");
        let goal = events.find(|event| event.contains(": goal"));
        let goal = goal.expect("a goal");
        let day = values(goal, "DTSTART;VALUE=DATE")[0].to_owned();
        vec![values(goal, "UID")[0].to_owned(), day]
    };
    let before = goal(SECRET, "2026-11-20");
    assert_eq!(before[1], "20261123");
    assert_eq!(goal(SECRET, "2026-11-30"), before);
    let moved = goal(&SECRET.replace("2026-11-23", "2026-11-30"), "2026-11-20");
    assert_eq!(moved, [before[0].clone(), "20261130".to_owned()]);
}

#[test]
fn a_record_that_cannot_be_judged_is_said_and_the_others_are_shown() {
    for (from, to, why) in [
        (
            "programme: gennem-empowerment@1",
            "programme: gone@1",
            "`gone@1`, which is not here",
        ),
        ("schema: 1", "schema: [", "cannot be read"),
    ] {
        let folder = workspace(&SECRET.replace(from, to));
        let other = SECRET.replace("2609-k7qm", "2609-a2bc");
        fs::write(folder.path().join("clients/2609-a2bc.md"), other).expect("written");
        for format in ["human", "json", "ical"] {
            let output = agenda(folder.path(), &["--format", format]);
            let (out, err) = said(&output);
            assert_eq!(output.status.code(), Some(1), "{format}: {err}");
            assert!(
                err.contains("clients/2609-k7qm.md") && err.contains(why),
                "{err}"
            );
            assert!(out.contains("2609-a2bc"), "{format}: {out}");
        }
    }
}

#[test]
fn no_filter_hides_a_record_that_cannot_be_judged() {
    let folder = workspace(&SECRET.replace("gennem-empowerment@1", "gone@1"));
    for filter in [
        ["--mentor", "anna"],
        ["--programme", "relationspakken"],
        ["--where", "contact.days_since > 100"],
    ] {
        let output = agenda(
            folder.path(),
            &[&["--format", "json"], &filter[..]].concat(),
        );
        let (out, err) = said(&output);
        assert_eq!(output.status.code(), Some(1), "{filter:?}");
        assert!(err.contains("`gone@1`, which is not here"), "{err}");
        let value: Value = serde_json::from_str(&out).expect("JSON");
        assert_eq!(value["unreadable"][0], "clients/2609-k7qm.md");
        assert_eq!(value["left_out"], Value::Array(Vec::new()), "told once");
    }
}

#[test]
fn a_record_read_in_part_says_so() {
    let folder = workspace(&SECRET.replace("due: 2026-11-23", "due: soon"));
    let warning = "clients/2609-k7qm.md is read only in part";
    let (out, err) = said(&agenda(folder.path(), &[]));
    assert!(err.contains(warning), "{err}");
    assert!(out.contains("2609-k7qm"), "{out}");
    // What is missing may be why it does not fit.
    let passed_over = ["--where", "count.goals_own > 0"];
    for (args, is_told) in [
        (&passed_over[..], true),
        (&["--quiet"], true),
        (&["--mentor", "anna"], false),
    ] {
        for command in ["agenda", "list"] {
            let mut program = mentor(folder.path());
            program.args([command, "--lang", "en"]).args(args);
            let output = program.output().expect("the program");
            let (_, err) = said(&output);
            assert_eq!(output.status.code(), Some(0), "{command} {args:?}: {err}");
            assert_eq!(err.contains(warning), is_told, "{command} {args:?}: {err}");
        }
    }
}

#[test]
fn an_effort_that_rests_or_has_ended_is_not_asked_about() {
    let folder = tempfile::tempdir().expect("a folder");
    copy(Path::new("examples/mentorhuset"), folder.path());
    let left_out = |args: &[&str]| -> BTreeSet<String> {
        let mut command = mentor(folder.path());
        let asked = ["--where", "latest.client.substance_use > 1"];
        let asked = [&asked[..], &["--format", "json"]].concat();
        let output = command.args(args).args(asked).output();
        let (out, err) = said(&output.expect("the program"));
        let value: Value = serde_json::from_str(&out).unwrap_or_else(|_| panic!("{out}{err}"));
        let left_out = value["left_out"].as_array().expect("a list").iter();
        left_out
            .map(|it| it["id"].as_str().expect("an id").to_owned())
            .collect()
    };
    let all = left_out(&["list", "--all"]);
    let running = left_out(&["agenda"]);
    let others: Vec<&String> = all.difference(&running).collect();
    // Oksana's effort has ended, Amal's rests.
    assert_eq!(others, ["2602-m5ja", "2605-tq3v"]);
    assert!(running.is_subset(&all) && !running.is_empty());
}

#[test]
fn nobody_to_be_due_of_is_not_told_as_nothing_due() {
    let folder = workspace(SECRET);
    let told = |args: &[&str]| said(&agenda(folder.path(), args)).1;
    let nobody = "no running effort fits\n";
    assert_eq!(told(&["--mentor", "SECRTE"]), nobody);
    assert_eq!(told(&["--where", "contact.days_since > 99"]), nobody);
    let nothing = told(&["--today", "2026-09-02", "--days", "0"]);
    assert_eq!(nothing, "nothing is due until 2 September 2026\n");
    fs::remove_file(folder.path().join("clients/2609-k7qm.md")).expect("removed");
    assert!(told(&[]).starts_with("there are no records here yet"));
}

/// The clients of the lines, by heading.
fn under_headings(out: &str) -> Vec<(&str, Vec<&str>)> {
    let paragraphs = out.split("\n\n").filter(|it| !it.starts_with(' '));
    paragraphs
        .map(|paragraph| {
            let mut lines = paragraph.lines();
            let heading = lines.next().unwrap_or_default();
            let clients = lines.map(|line| line.split_whitespace().next().unwrap_or_default());
            (heading, clients.collect())
        })
        .collect()
}

#[test]
fn lines_are_sorted_under_their_heading_and_not_across() {
    let folder = tempfile::tempdir().expect("a folder");
    let client = |id: &str, alias: &str, mentor: &str, due: &[&str]| {
        let actions = due.iter().enumerate().map(|(number, day)| {
            format!("  - {{id: a{number}, what: W, carried_by: mentor, due: {day}}}\n")
        });
        let actions: String = actions.collect();
        let text = format!(
            "---\nschema: 1\nid: {id}\nalias: {alias}\nprogramme: relationspakken@1\nmentor: {mentor}\nstarted: 2026-11-20\nphases:\n  - {{phase: relation, date: 2026-11-20, by: {mentor}}}\nactions:\n{actions}---\n"
        );
        fs::write(folder.path().join(format!("clients/{id}.md")), text).expect("written");
    };
    fs::write(folder.path().join("mentor.toml"), "today = 2026-11-20\n").expect("written");
    fs::create_dir(folder.path().join("clients")).expect("a folder");
    client("2611-aaaa", "Cid", "jonas", &["2026-11-10", "2026-11-21"]);
    client("2611-bbbb", "Bo", "anna", &["2026-11-18", "2026-11-21"]);
    client("2611-cccc", "Åse", "anna", &["2026-11-01", "2026-11-09"]);
    let shown = |args: &[&str]| {
        let args = [&["--days", "1", "--quiet"], args].concat();
        let (out, err) = said(&agenda(folder.path(), &args));
        assert_eq!(err, "", "{args:?}");
        out
    };
    let (overdue, saturday) = ("Overdue", "Saturday 21 November 2026");
    let as_ever = shown(&["--columns", "alias"]);
    let expected = [
        (overdue, vec!["Åse", "Åse", "Cid", "Bo"]),
        (saturday, vec!["Cid", "Bo"]),
    ];
    assert_eq!(under_headings(&as_ever), expected);
    let by_alias = shown(&["--columns", "alias", "--sort", "alias"]);
    let expected = [
        (overdue, vec!["Bo", "Cid", "Åse", "Åse"]),
        (saturday, vec!["Bo", "Cid"]),
    ];
    assert_eq!(under_headings(&by_alias), expected);
    let by_mentor = shown(&["--columns", "alias", "--sort", "-alias", "--by", "mentor"]);
    let expected = [
        ("anna", vec!["Åse", "Åse", "Bo", "Bo"]),
        ("jonas", vec!["Cid", "Cid"]),
    ];
    assert_eq!(under_headings(&by_mentor), expected);
    let days: Vec<&str> = by_mentor.lines().filter(|it| it.contains("Åse")).collect();
    assert!(days[0].ends_with("19 days overdue") && days[1].ends_with("11 days overdue"));
}

#[test]
fn columns_add_fields_in_json_and_change_none() {
    let folder = tempfile::tempdir().expect("a folder");
    copy(Path::new("examples/mentorhuset"), folder.path());
    let due = |args: &[&str]| -> Vec<Value> {
        let (out, err) = said(&agenda(
            folder.path(),
            &[&["--format", "json"], args].concat(),
        ));
        let value: Value = serde_json::from_str(&out).unwrap_or_else(|_| panic!("{out}{err}"));
        value["due"].as_array().expect("a list").clone()
    };
    let columns = "id,alias,mentor,programme,phase,phase_since,phase_days,state,last_contact,responsibility.index,plan.review";
    let (without, with) = (due(&[]), due(&["--columns", columns]));
    assert_eq!(without.len(), with.len());
    for (without, with) in without.iter().zip(&with) {
        for (name, value) in without.as_object().expect("an object") {
            assert_eq!(value, &with[name], "{name}");
        }
        for name in columns.split(',') {
            assert!(with.get(name).is_some(), "{name}");
        }
        assert_eq!(with["id"], with["client"]);
    }
    let kim = with.iter().find(|due| due["alias"] == "Kim").expect("Kim");
    assert_eq!(
        kim["responsibility.index"].to_string(),
        "0.3333333333333333"
    );
    assert_eq!(kim["plan.review"], Value::Null);
}

#[test]
fn a_calendar_takes_no_columns() {
    let folder = workspace(SECRET);
    let output = agenda(folder.path(), &["--format", "ical", "--columns", "alias"]);
    let (out, err) = said(&output);
    assert_eq!((output.status.code(), out.as_str()), (Some(2), ""));
    assert!(err.contains("no columns"), "{err}");
    let sorted = calendar(folder.path(), &["--days", "90", "--sort", "alias"]);
    assert!(!sorted.contains("SECRET"), "{sorted}");
}

/// The follow-up that is due: its day, and the deadline that asks for it.
fn follow_up(folder: &Path) -> (String, Value) {
    let (out, err) = said(&agenda(folder, &["--days", "60", "--format", "json"]));
    let value: Value = serde_json::from_str(&out).unwrap_or_else(|_| panic!("{out}{err}"));
    let due = value["due"].as_array().expect("a list");
    let due = due.iter().find(|due| due["kind"] == "follow_up");
    let due = due.expect("a follow-up");
    let day = due["day"].as_str().expect("a day").to_owned();
    (day, due["deadline"].clone())
}

#[test]
fn a_workspace_s_own_deadlines_hold_instead_of_the_built_in_ones() {
    let folder = workspace(SECRET);
    // 42 days from the start are over before a quarter of 181 days from the same day.
    assert_eq!(
        follow_up(folder.path()),
        ("2026-10-13".to_owned(), Value::Null)
    );
    let own = "version = 7\n\n[[deadlines]]\nid = \"own\"\nsource = \"own practice\"\nlegal_bases = [\"intl-19\"]\nasks = \"follow_up\"\nfrom = \"started\"\ndays = 30\nda = \"vores\"\nen = \"ours\"\n";
    let path = folder.path().join("deadlines.toml");
    fs::write(&path, own).expect("written");
    assert_eq!(
        follow_up(folder.path()),
        ("2026-10-01".to_owned(), "own".into())
    );
    let output = agenda(folder.path(), &["2609", "--format", "json"]);
    let value: Value = serde_json::from_str(&said(&output).0).expect("JSON");
    assert_eq!(value["deadlines_version"], 7);
    assert!(value.to_string().contains("own practice"));
}

#[test]
fn deadlines_that_cannot_be_used_are_refused_and_not_replaced() {
    let folder = workspace(SECRET);
    let path = folder.path().join("deadlines.toml");
    fs::write(&path, "version = 1\n\n[[deadline]]\n").expect("written");
    for args in [
        &[][..],
        &["2609"],
        &["--format", "json"],
        &["--format", "ical"],
    ] {
        let output = agenda(folder.path(), args);
        let (out, err) = said(&output);
        assert_eq!(output.status.code(), Some(1), "{args:?}");
        assert_eq!(out, "", "{args:?}");
        assert!(
            err.contains("deadlines.toml:3:3: error[deadlines-file]"),
            "{err}"
        );
        assert!(err.contains("unknown field `deadline`"), "{err}");
    }
    let mut check = mentor(folder.path());
    let output = check.args(["check", "--format", "short"]).output();
    let output = output.expect("the program");
    assert_eq!(output.status.code(), Some(1));
    assert!(
        said(&output)
            .0
            .contains("deadlines.toml:3:3: error[deadlines-file]")
    );
    // One client is still shown, and what is missing is said.
    let output = mentor(folder.path()).args(["show", "2609"]).output();
    let output = output.expect("the program");
    let (out, err) = said(&output);
    assert_eq!(output.status.code(), Some(1));
    assert!(
        !out.is_empty() && err.contains("deadlines.toml:3:3"),
        "{err}"
    );
    // One that is no file at all is not taken for none.
    fs::remove_file(&path).expect("removed");
    fs::create_dir(&path).expect("a folder");
    assert_eq!(agenda(folder.path(), &[]).status.code(), Some(2));
}

/// What rules find and the agenda has overdue.
const OVERDUE: &[(&[&str], &[&str])] = &[
    (&["action-overdue"], &["action"]),
    (&["goal-overdue"], &["goal"]),
    (&["plan-review"], &["plan_review"]),
    (&["rating-old", "one-voice"], &["rating"]),
    (&["consent-expired"], &["consent", "consent_end"]),
    (&["agreement-period"], &["agreement_end"]),
    (&["exemption-expired"], &["exemption_end"]),
    (&["phase-too-long"], &["phase_end"]),
    (&["contact-gap"], &["contact"]),
];

#[test]
fn what_check_finds_overdue_is_overdue_here_and_nothing_else_is() {
    let folder = tempfile::tempdir().expect("a folder");
    copy(Path::new("examples/mentorhuset"), folder.path());
    let json = |args: &[&str]| -> Value {
        let mut command = mentor(folder.path());
        let output = command.args(args).args(["--format", "json"]).output();
        serde_json::from_str(&said(&output.expect("the program")).0).expect("JSON")
    };
    let text = |value: &Value, key: &str| value[key].as_str().expect("a text").to_owned();
    let mut seen: BTreeSet<&[&str]> = BTreeSet::new();
    for today in ["2026-11-20", "2026-12-20", "2027-01-20", "2027-09-01"] {
        let (check, agenda) = (
            json(&["check", "--today", today]),
            json(&["agenda", "--today", today]),
        );
        for (codes, kinds) in OVERDUE {
            let found: BTreeSet<String> = check["findings"]
                .as_array()
                .expect("findings")
                .iter()
                .filter(|it| codes.contains(&text(it, "code").as_str()))
                .filter(|it| it["severity"] == "warning")
                .map(|it| text(it, "file").replace("clients/", "").replace(".md", ""))
                .collect();
            let due: BTreeSet<String> = agenda["due"]
                .as_array()
                .expect("due")
                .iter()
                .filter(|it| it["days_late"].as_i64() > Some(0))
                .filter(|it| kinds.contains(&text(it, "kind").as_str()))
                .map(|it| text(it, "client"))
                .collect();
            assert_eq!(found, due, "{today}: {codes:?}");
            seen.extend((!due.is_empty()).then_some(codes));
        }
    }
    assert_eq!(seen.len(), OVERDUE.len(), "{seen:?}");
}

#[test]
fn every_kind_is_settled_by_a_command_that_there_is() {
    let mut settled = BTreeSet::new();
    let bare = "---\nschema: 1\nid: 2609-k7qm\nalias: Kim\nprogramme: relationspakken@1\nmentor: anna\nstarted: 2026-09-01\n---\n";
    let examples = tempfile::tempdir().expect("a folder");
    copy(Path::new("examples/mentorhuset"), examples.path());
    for folder in [examples, workspace(bare), workspace(SECRET)] {
        let output = agenda(folder.path(), &["--days", "200", "--format", "json"]);
        let value: Value = serde_json::from_str(&said(&output).0).expect("JSON");
        for due in value["due"].as_array().expect("a list") {
            let fix = due["fix"].as_str().expect("a command");
            // What people put in place of the dots.
            let filled = fix
                .replace("--from …", "--from 2026-12-01")
                .replace("--until …", "--until 2027-05-31")
                .replace("--minutes …", "--minutes 30");
            let filled = match filled.strip_suffix(" …") {
                Some(goal) => format!("{goal} met"),
                None => filled,
            };
            let parts = filled.split('"').enumerate();
            let words = parts.flat_map(|(number, part)| match number % 2 {
                0 => part.split_whitespace().collect(),
                _ => vec![part],
            });
            let command = mentor::cli::command(mentor::locale::Lang::En);
            if let Err(error) = command.try_get_matches_from(words) {
                panic!("{fix}: {error}");
            }
            settled.insert(due["kind"].as_str().expect("a kind").to_owned());
        }
    }
    let kinds = mentor::model::DueKind::WORDS;
    assert_eq!(settled.len(), kinds.len(), "{settled:?} of {kinds:?}");
}
