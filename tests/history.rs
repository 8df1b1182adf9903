//! `history`, `blame` and `--at`: what Git knows of a record is told with who and when, and nothing is hidden.

mod clones;

use clones::Clones;
use serde_json::Value;

const ID: &str = "2601-k7qm";

const RECORD: &str = "---
schema: 1
id: 2601-k7qm
alias: Selam
programme: gennem-empowerment@1
mentor: anna
started: 2026-01-12
referral: {by: Havnby Kommune, date: 2026-01-05, legal_basis: lab-167}
consents:
  - {to: Havnby Kommune, about: [progress, plan, attendance], given: 2026-01-12, until: 2026-12-31}
phases:
  - {phase: relation, date: 2026-01-12, by: anna}
goals:
  - id: kitchen
    area: employment
    title: Arbejde i et køkken
    own_words: Jeg vil lave mad
    set_by: client
    agreed: 2026-01-20
    scores:
      - {date: 2026-01-20, by: client, level: -1}
    status: active
---

# Journal

## 2026-01-12, meeting, 60 min, anna

Første møde.
";

/// A workspace with one record, committed on 20 January by Anna.
fn begun() -> Clones {
    let clones = Clones::new("2026-01-20");
    clones.workspace("work", &[(ID, RECORD)]);
    clones
}

fn file(clones: &Clones, at: &str) -> String {
    clones.read(&format!("{at}/clients/{ID}.md"))
}

/// Puts a text in the place of another in the record.
fn edit(clones: &Clones, at: &str, from: &str, to: &str) {
    let text = file(clones, at);
    assert!(text.contains(from), "{from}: {text}");
    clones.write(
        &format!("{at}/clients/{ID}.md"),
        &text.replacen(from, to, 1),
    );
}

fn history(clones: &Clones, at: &str, args: &[&str]) -> Value {
    let args = [&["history", ID, "--format", "json"], args].concat();
    serde_json::from_str(&clones.mentor(at, &args)).expect("a document")
}

/// Whoever wrote the event whose sentence holds the words, and when; and what became of it.
fn told(history: &Value, words: &str) -> Vec<String> {
    let events = history["events"].as_array().expect("events").iter();
    let holds = |event: &&Value| {
        event["sentence"]
            .as_str()
            .is_some_and(|it| it.contains(words))
    };
    let commit = |commit: &Value| match commit {
        Value::Null => "nobody".to_owned(),
        commit => format!(
            "{} {}",
            commit["author"].as_str().expect("an author"),
            commit["day"].as_str().expect("a day")
        ),
    };
    let tell = |event: &Value| match &event["gone"] {
        Value::Null => commit(&event["commit"]),
        gone => format!(
            "{}, {} {}",
            commit(&event["commit"]),
            gone["how"].as_str().expect("how"),
            commit(&gone["commit"])
        ),
    };
    events.filter(holds).map(tell).collect()
}

#[test]
fn each_event_is_of_the_commit_that_wrote_it_first() {
    let clones = begun();
    clones.on("2026-02-01");
    clones.name("work", "jonas");
    clones.mentor(
        "work",
        &[
            "note",
            ID,
            "Hun ringede selv",
            "--kind",
            "phone",
            "--commit",
        ],
    );
    clones.on("2026-02-02");
    clones.name("work", "anna");
    clones.mentor(
        "work",
        &[
            "goal", "score", ID, "kitchen", "--by", "client", "--level", "0", "--commit",
        ],
    );
    let history = history(&clones, "work", &[]);
    assert_eq!(told(&history, "Første møde"), ["anna 2026-01-20"]);
    assert_eq!(told(&history, "Hun ringede selv"), ["jonas 2026-02-01"]);
    assert_eq!(told(&history, "level 0"), ["anna 2026-02-02"]);
    let text = clones.mentor("work", &["history", ID]);
    let lines: Vec<&str> = text.lines().collect();
    let phone = "  phone call, jonas: Hun ringede selv";
    let place = lines
        .iter()
        .position(|line| *line == phone)
        .expect("the call");
    assert_eq!(lines[place - 1], "Sunday 1 February 2026");
    assert!(
        lines[place + 1].starts_with("    jonas, 1 February 2026, "),
        "{text}"
    );
    assert!(
        lines.iter().all(|line| line.chars().count() <= 80),
        "{text}"
    );
}

#[test]
fn what_was_rewritten_or_removed_is_shown_with_who_did_it() {
    let clones = begun();
    clones.on("2026-02-01");
    clones.name("work", "jonas");
    edit(&clones, "work", "level: -1", "level: 1");
    edit(&clones, "work", "Første møde.", "Intet skete.");
    clones.commit("work", "rewrite");
    clones.on("2026-02-02");
    edit(
        &clones,
        "work",
        "      - {date: 2026-01-20, by: client, level: 1}\n",
        "",
    );
    edit(&clones, "work", "    scores:\n", "");
    clones.commit("work", "remove");
    let history = history(&clones, "work", &[]);
    assert_eq!(
        told(&history, "level −1"),
        ["anna 2026-01-20, rewritten jonas 2026-02-01"]
    );
    assert_eq!(
        told(&history, "level 1"),
        ["jonas 2026-02-01, removed jonas 2026-02-02"]
    );
    assert_eq!(
        told(&history, "Første møde"),
        ["anna 2026-01-20, rewritten jonas 2026-02-01"]
    );
    assert_eq!(told(&history, "Intet skete"), ["jonas 2026-02-01"]);
    let text = clones.mentor("work", &["history", ID]);
    assert!(
        text.contains("  before: meeting, 60 min, anna: Første møde.\n"),
        "{text}"
    );
    assert!(
        text.contains("  removed: the goal Arbejde i et køkken: level 1"),
        "{text}"
    );
}

#[test]
fn what_is_taken_out_and_put_back_is_still_the_first_ones() {
    let clones = begun();
    clones.on("2026-02-01");
    clones.name("work", "jonas");
    let whole = file(&clones, "work");
    edit(&clones, "work", "Første møde.\n", "");
    clones.commit("work", "remove");
    clones.write(&format!("work/clients/{ID}.md"), &whole);
    clones.commit("work", "back");
    let history = history(&clones, "work", &[]);
    assert_eq!(told(&history, "Første møde"), ["anna 2026-01-20"]);
}

#[test]
fn moves_and_renames_are_followed() {
    let clones = Clones::new("2026-01-20");
    clones.workspace("work", &[("Selam", RECORD)]);
    clones.on("2026-02-01");
    clones.name("work", "jonas");
    clones.git(
        "work",
        &["mv", "clients/Selam.md", &format!("clients/{ID}.md")],
    );
    clones.commit("work", "rename");
    clones.write("work/clients/jonas/.gitkeep", "");
    clones.git(
        "work",
        &["mv", &format!("clients/{ID}.md"), "clients/jonas"],
    );
    clones.commit("work", "move");
    clones.on("2026-02-02");
    clones.mentor("work", &["note", ID, "Flyttet", "--commit"]);
    let history = history(&clones, "work", &[]);
    assert_eq!(told(&history, "Første møde"), ["anna 2026-01-20"]);
    assert_eq!(told(&history, "Flyttet"), ["jonas 2026-02-02"]);
    for at in ["2026-01-25", "HEAD~3", "HEAD~1"] {
        let shown = clones.mentor("work", &["show", ID, "--at", at]);
        assert!(shown.contains("Selam"), "{at}: {shown}");
        assert!(!shown.contains("Flyttet"), "{at}: {shown}");
    }
}

#[test]
fn what_a_side_branch_wrote_under_the_old_path_is_of_the_commit_there() {
    let clones = begun();
    clones.git("work", &["switch", "--quiet", "-c", "side"]);
    clones.name("work", "jonas");
    clones.on("2026-02-03");
    edit(
        &clones,
        "work",
        "    status: active",
        "    due: 2026-08-31\n    status: active",
    );
    let score = "      - {date: 2026-02-03, by: mentor, level: 0}\n";
    edit(
        &clones,
        "work",
        "level: -1}\n",
        &format!("level: -1}}\n{score}"),
    );
    clones.commit("work", "side");
    clones.git("work", &["switch", "--quiet", "main"]);
    clones.name("work", "anna");
    clones.on("2026-02-01");
    clones.write("work/clients/anna/.gitkeep", "");
    clones.git("work", &["mv", &format!("clients/{ID}.md"), "clients/anna"]);
    clones.commit("work", "move");
    clones.on("2026-02-04");
    clones.mentor("work", &["note", ID, "Ved siden af", "--commit"]);
    clones.git("work", &["merge", "--quiet", "--no-edit", "side"]);
    let history = history(&clones, "work", &[]);
    assert_eq!(told(&history, "level 0"), ["jonas 2026-02-03"]);
    assert_eq!(told(&history, "Ved siden af"), ["anna 2026-02-04"]);
    assert_eq!(told(&history, "Første møde"), ["anna 2026-01-20"]);
    assert!(
        history["events"]
            .as_array()
            .expect("events")
            .iter()
            .all(|event| event["gone"].is_null()),
        "a merge takes nothing away: {history:#}"
    );
}

#[test]
fn what_a_merge_itself_wrote_is_of_the_merge() {
    let clones = begun();
    for (branch, level) in [("side", "0"), ("main", "1")] {
        if branch == "side" {
            clones.git("work", &["switch", "--quiet", "-c", branch]);
        } else {
            clones.git("work", &["switch", "--quiet", branch]);
        }
        edit(&clones, "work", "level: -1", &format!("level: {level}"));
        clones.commit("work", branch);
    }
    clones.on("2026-02-05");
    clones.name("work", "jonas");
    let merged = clones.run("work", "git", &["merge", "side"]);
    assert_ne!(merged.code, Some(0), "two levels are a conflict");
    clones.write(
        &format!("work/clients/{ID}.md"),
        &RECORD.replace("level: -1", "level: 2"),
    );
    clones.commit("work", "settle");
    let history = history(&clones, "work", &[]);
    assert_eq!(told(&history, "level 2"), ["jonas 2026-02-05"]);
}

#[test]
fn a_shallow_clone_says_that_older_history_is_not_here() {
    let clones = begun();
    clones.on("2026-02-01");
    clones.mentor("work", &["note", ID, "Et", "--commit"]);
    clones.on("2026-02-02");
    clones.mentor("work", &["note", ID, "To", "--commit"]);
    let from = format!("file://{}", clones.path("work").display());
    clones.git(".", &["clone", "--quiet", "--depth", "2", &from, "shallow"]);
    let ran = clones.run("shallow", "mentor", &["history", ID]);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    assert!(ran.err.contains("git fetch --unshallow"), "{}", ran.err);
    assert!(ran.out.contains(", or before\n"), "{}", ran.out);
    let history = history(&clones, "shallow", &[]);
    assert_eq!(history["is_shallow"], true);
    let events = history["events"].as_array().expect("events");
    let before = |words: &str| {
        let event = events.iter().find(|it| {
            it["sentence"]
                .as_str()
                .is_some_and(|it| it.ends_with(words))
        });
        event.expect(words)["commit"]["or_before"].clone()
    };
    assert_eq!(before(": Et"), true);
    assert_eq!(before(": To"), false);
}

#[test]
fn what_is_not_committed_is_said() {
    let clones = begun();
    clones.on("2026-02-01");
    clones.mentor("work", &["note", ID, "Kun her"]);
    edit(&clones, "work", "Første møde.", "Andet møde.");
    let changed = history(&clones, "work", &[]);
    assert_eq!(told(&changed, "Kun her"), ["nobody"]);
    assert_eq!(told(&changed, "Andet møde"), ["nobody"]);
    assert_eq!(
        told(&changed, "Første møde"),
        ["anna 2026-01-20, rewritten nobody"]
    );
    // A record that Git has never seen, and a repository without a commit.
    let other = "2601-0000";
    clones.write(
        &format!("work/clients/{other}.md"),
        &RECORD.replace(ID, other),
    );
    let ran = clones.mentor("work", &["history", other]);
    assert!(ran.contains("not committed yet"), "{ran}");
    clones.write("fresh/mentor.toml", "");
    clones.write(&format!("fresh/clients/{ID}.md"), RECORD);
    let ran = clones.run("fresh", "mentor", &["history", ID]);
    assert_eq!(ran.code, Some(3), "{}", ran.err);
    assert!(ran.err.contains("git init"), "{}", ran.err);
    clones.git("fresh", &["init", "--quiet"]);
    assert_eq!(
        told(&history(&clones, "fresh", &[]), "Første møde"),
        ["nobody"]
    );
}

#[test]
fn a_version_that_cannot_be_read_is_passed_over_and_said() {
    let clones = begun();
    clones.on("2026-02-01");
    clones.name("work", "jonas");
    edit(
        &clones,
        "work",
        "goals:\n",
        "<<<<<<< ours\ngoals:\n=======\n>>>>>>> theirs\n",
    );
    clones.commit("work", "broken");
    let broken = clones.run("work", "mentor", &["history", ID]);
    assert_eq!(broken.code, Some(1), "{}", broken.err);
    assert!(broken.out.contains("Første møde"), "{}", broken.out);
    assert!(
        broken.err.contains("cannot be read as it stands now"),
        "{}",
        broken.err
    );
    clones.on("2026-02-02");
    clones.write(&format!("work/clients/{ID}.md"), RECORD);
    clones.mentor("work", &["note", ID, "Rettet"]);
    clones.commit("work", "mended");
    let ran = clones.run("work", "mentor", &["history", ID]);
    assert!(
        ran.err.contains("1 version, jonas, 1 February 2026"),
        "{}",
        ran.err
    );
    let history = history(&clones, "work", &[]);
    assert_eq!(told(&history, "Første møde"), ["anna 2026-01-20"]);
    assert_eq!(told(&history, "Rettet"), ["jonas 2026-02-02"]);
    assert_eq!(history["unreadable"].as_array().map(Vec::len), Some(1));
}

#[test]
fn of_what_is_private_or_was_made_so_only_the_heading_is_shown() {
    let clones = begun();
    clones.on("2026-02-01");
    edit(&clones, "work", "Første møde.", "Første hemmelige møde.");
    clones.commit("work", "rewrite");
    clones.on("2026-02-02");
    edit(&clones, "work", "60 min, anna", "60 min, anna, private");
    clones.commit("work", "private");
    for args in [
        &[][..],
        &["--format", "json"],
        &["--at", "2026-01-20"],
        &["--at", "HEAD~1"],
    ] {
        let args = [&["history", ID], args].concat();
        let text = clones.mentor("work", &args);
        assert!(text.contains("meeting, 60 min, anna"), "{args:?}: {text}");
        assert!(!text.contains("møde."), "{args:?}: {text}");
    }
}

#[test]
fn at_a_day_the_record_is_the_one_that_was_committed_last_by_then() {
    let clones = begun();
    clones.on("2026-02-10");
    clones.mentor(
        "work",
        &[
            "goal",
            "score",
            ID,
            "kitchen",
            "--by",
            "client",
            "--level",
            "0",
            "--date",
            "2026-02-05",
            "--commit",
        ],
    );
    let json = |args: &[&str]| -> Value {
        let args = [&["show", ID, "--format", "json"], args].concat();
        serde_json::from_str(&clones.mentor("work", &args)).expect("a document")
    };
    let scores = |value: &Value| {
        value["client"]["goals"][0]["scores"]
            .as_array()
            .map(Vec::len)
    };
    // On the 7th the score was not written down yet, whatever day it is of.
    let then = json(&["--at", "2026-02-07"]);
    assert_eq!(
        (scores(&then), then["today"].as_str()),
        (Some(1), Some("2026-02-07"))
    );
    assert_eq!(then["at"]["day"], "2026-01-20");
    assert_eq!(scores(&json(&["--today", "2026-02-07"])), Some(2));
    assert_eq!(scores(&json(&["--at", "2026-02-10"])), Some(2));
    let revision = json(&["--at", "HEAD~1"]);
    assert_eq!(
        (scores(&revision), revision["today"].as_str()),
        (Some(1), Some("2026-01-20"))
    );
    let both = json(&["--at", "HEAD~1", "--today", "2026-03-01"]);
    assert_eq!(both["today"], "2026-03-01");
    assert_eq!(
        told(
            &history(&clones, "work", &["--at", "2026-02-07"]),
            "level 0"
        ),
        [""; 0]
    );
    for (at, why) in [
        ("2026-01-19", "was not in Git"),
        ("nowhere", "there is no version `nowhere`"),
    ] {
        let ran = clones.run("work", "mentor", &["show", ID, "--at", at]);
        assert_eq!(ran.code, Some(2), "{at}: {}", ran.err);
        assert!(ran.err.contains(why), "{at}: {}", ran.err);
    }
}

#[test]
fn a_day_of_a_commit_is_the_one_of_its_own_time_zone() {
    let clones = begun();
    clones.mentor("work", &["note", ID, "Sent", "--date", "2026-01-20"]);
    clones.git("work", &["add", "--all"]);
    let mut commit = clones.command("work", "git");
    let late = "2026-02-01T00:30:00+1300";
    commit
        .env("GIT_COMMITTER_DATE", late)
        .env("GIT_AUTHOR_DATE", late);
    let status = commit.args(["commit", "--quiet", "-m", "late"]).status();
    assert!(status.expect("Git runs").success());
    clones.on("2026-02-02");
    let has = |at: &str, zone: &str| {
        let mut show = clones.command("work", "mentor");
        let output = show
            .env("TZ", zone)
            .args(["history", ID, "--at", at])
            .output();
        String::from_utf8_lossy(&output.expect("the program").stdout).contains("Sent")
    };
    for zone in ["UTC", "Pacific/Auckland", "America/Los_Angeles"] {
        assert!(!has("2026-01-31", zone), "{zone}");
        assert!(has("2026-02-01", zone), "{zone}");
    }
}

#[test]
fn a_report_of_then_needs_the_consent_of_today() {
    let clones = begun();
    clones.on("2026-02-10");
    let report = ["report", ID, "--at", "2026-01-25"];
    let page = clones.mentor("work", &report);
    assert!(page.contains("Arbejde i et køkken"), "{page}");
    clones.mentor(
        "work",
        &[
            "consent",
            "withdraw",
            ID,
            "--to",
            "Havnby Kommune",
            "--commit",
        ],
    );
    let refused = clones.run("work", "mentor", &report);
    assert_eq!(refused.code, Some(1), "{}", refused.out);
    assert!(refused.out.is_empty(), "{}", refused.out);
    assert!(refused.err.contains("2026-02-10"), "{}", refused.err);
    let own = clones.mentor(
        "work",
        &["report", ID, "--audience", "client", "--at", "2026-01-25"],
    );
    assert!(own.contains("Selam"), "{own}");
    let all = clones.run(
        "work",
        "mentor",
        &["report", "--all", "--out", "x", "--at", "HEAD"],
    );
    assert_eq!(all.code, Some(2), "{}", all.err);
}

#[test]
fn each_part_of_a_goal_says_who_wrote_it_last() {
    let clones = begun();
    clones.on("2026-02-01");
    clones.name("work", "jonas");
    edit(
        &clones,
        "work",
        "title: Arbejde i et køkken",
        "title: Job i et køkken",
    );
    clones.commit("work", "title");
    clones.on("2026-02-02");
    clones.name("work", "anna");
    edit(
        &clones,
        "work",
        "title: Job i et køkken",
        "title: Et køkken",
    );
    clones.commit("work", "another");
    edit(
        &clones,
        "work",
        "title: Et køkken",
        "title: Job i et køkken",
    );
    clones.on("2026-02-03");
    clones.commit("work", "back");
    let blame = clones.mentor("work", &["blame", ID, "kitchen", "--format", "json"]);
    let blame: Value = serde_json::from_str(&blame).expect("a document");
    let part = |name: &str| {
        let parts = blame["parts"].as_array().expect("parts");
        let part = parts.iter().find(|part| part["part"] == name).expect(name);
        let commit = &part["commit"];
        format!("{} {} {}", part["says"], commit["author"], commit["day"])
    };
    assert_eq!(
        part("title"),
        r#"{"title":"Job i et køkken"} "anna" "2026-02-03""#
    );
    assert_eq!(
        part("own_words"),
        r#"{"own_words":"Jeg vil lave mad"} "anna" "2026-01-20""#
    );
    assert_eq!(
        part("score"),
        r#"{"by":"client","level":-1} "anna" "2026-01-20""#
    );
    let ran = clones.run("work", "mentor", &["blame", ID, "kitchn"]);
    assert_eq!(ran.code, Some(2), "{}", ran.err);
    assert!(ran.err.contains("did you mean `kitchen`?"), "{}", ran.err);
}

#[test]
fn a_shallow_clone_says_that_what_is_asked_for_is_not_here() {
    let clones = begun();
    clones.on("2026-02-01");
    clones.mentor("work", &["note", ID, "Et", "--commit"]);
    let first = clones.git("work", &["rev-parse", "HEAD~1"]);
    let from = format!("file://{}", clones.path("work").display());
    clones.git(".", &["clone", "--quiet", "--depth", "1", &from, "shallow"]);
    for at in ["2026-01-25", first.trim(), "HEAD~1"] {
        let ran = clones.run("shallow", "mentor", &["show", ID, "--at", at]);
        assert_eq!(ran.code, Some(2), "{at}: {}", ran.err);
        assert!(
            ran.err.contains("older history is not here"),
            "{at}: {}",
            ran.err
        );
        assert!(
            ran.err.contains("git fetch --unshallow"),
            "{at}: {}",
            ran.err
        );
    }
    clones.git("shallow", &["fetch", "--quiet", "--unshallow"]);
    let ran = clones.run("shallow", "mentor", &["show", ID, "--at", "2026-01-19"]);
    assert!(ran.err.contains("was not in Git"), "{}", ran.err);
}

#[test]
fn a_day_that_has_not_come_is_refused() {
    let clones = begun();
    for command in ["show", "history"] {
        let ran = clones.run("work", "mentor", &[command, ID, "--at", "2026-01-21"]);
        assert_eq!(ran.code, Some(2), "{}", ran.out);
        assert!(
            ran.err.contains("2026-01-21 has not come yet"),
            "{}",
            ran.err
        );
        assert!(ran.err.contains("--today 2026-01-21"), "{}", ran.err);
        clones.mentor("work", &[command, ID, "--at", "2026-01-20"]);
    }
}

#[test]
fn a_deleted_record_is_said_to_be_deleted() {
    let clones = begun();
    let config = clones.read("work/mentor.toml");
    let removed = "[[removed]]\nid = \"2601-k7qm\"\nby = \"anna\"\ndate = \"2026-01-19\"\nwhy = \"five years\"\n";
    clones.write("work/mentor.toml", &format!("{config}{removed}"));
    // A decision takes nothing away itself.
    clones.mentor("work", &["show", ID]);
    clones.git("work", &["rm", "--quiet", &format!("clients/{ID}.md")]);
    for args in [
        &["history", ID][..],
        &["show", ID],
        &["show", "2601-k"],
        &["note", ID, "Nej"],
    ] {
        let ran = clones.run("work", "mentor", args);
        assert_eq!(ran.code, Some(2), "{args:?}: {}", ran.err);
        let said = "the record `2601-k7qm` was deleted: anna decided it on 19 January 2026";
        assert!(ran.err.contains(said), "{args:?}: {}", ran.err);
    }
    let ran = clones.run("work", "mentor", &["show", "2601-0000"]);
    assert!(ran.err.contains("no client that fits"), "{}", ran.err);
}

#[test]
fn without_git_the_advice_is_git() {
    let clones = begun();
    let mut command = clones.command("work", env!("CARGO_BIN_EXE_mentor"));
    let output = command.env("PATH", "").args(["history", ID]).output();
    let output = output.expect("the program runs");
    let err = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(3), "{err}");
    assert!(
        err.contains("install Git") && !err.contains("git init"),
        "{err}"
    );
}

#[test]
fn another_clients_record_is_never_taken_for_this_ones() {
    let clones = begun();
    let before = clones.git("work", &["rev-parse", "HEAD"]);
    clones.on("2026-02-01");
    // One client goes and another comes, in one commit: Git takes the one file for the other, renamed.
    let other = RECORD.replace(ID, "2602-w3rn").replace("Selam", "Omar");
    clones.git("work", &["rm", "--quiet", &format!("clients/{ID}.md")]);
    clones.write("work/clients/2602-w3rn.md", &other);
    clones.commit("work", "one goes, another comes");
    let raw = clones.git("work", &["show", "-M", "--raw", "--format="]);
    assert!(raw.contains(" R"), "{raw}");

    let told = clones.mentor("work", &["history", "2602-w3rn"]);
    assert!(
        !told.contains("Selam") && !told.contains("before:") && !told.contains("removed:"),
        "{told}"
    );
    assert!(
        !told.contains("20 January 2026,"),
        "nothing was committed on that day: {told}"
    );
    let blamed = clones.mentor("work", &["blame", "2602-w3rn", "kitchen"]);
    assert!(!blamed.contains("20 January 2026,"), "{blamed}");
    for at in ["2026-01-25", before.trim()] {
        for command in [
            &["show", "2602-w3rn"][..],
            &["report", "2602-w3rn", "--audience", "organisation"],
        ] {
            let ran = clones.run("work", "mentor", &[command, &["--at", at]].concat());
            assert_eq!(ran.code, Some(2), "{command:?} {at}: {ran:?}");
            assert!(
                !ran.out.contains("Selam") && !ran.out.contains(ID),
                "{ran:?}"
            );
        }
    }
}
