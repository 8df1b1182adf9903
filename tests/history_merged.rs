//! What stood committed on one side of a merge and is not in its result is told, with whoever merged.

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
phases:
  - {phase: relation, date: 2026-01-12, by: anna}
goals:
  - id: kitchen
    area: employment
    title: Arbejde i et køkken
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

const FILE: &str = "work/clients/2601-k7qm.md";

/// Two branches with what each wrote; both lie there committed, and `main` is checked out.
fn parted(side: impl Fn(&Clones), main: impl Fn(&Clones)) -> Clones {
    let clones = Clones::new("2026-01-20");
    clones.workspace("work", &[(ID, RECORD)]);
    clones.git("work", &["switch", "--quiet", "-c", "side"]);
    clones.name("work", "jonas");
    clones.on("2026-02-03");
    side(&clones);
    clones.git("work", &["switch", "--quiet", "main"]);
    clones.name("work", "anna");
    clones.on("2026-02-04");
    main(&clones);
    clones.on("2026-02-05");
    clones.name("work", "mette");
    clones
}

/// Merges, keeping what the side has.
fn kept_of_the_side(clones: &Clones) {
    clones.run("work", "git", &["merge", "--no-commit", "side"]);
    clones.git("work", &["checkout", "side", "--", "clients"]);
    clones.commit("work", "merge");
    let parents = clones.git("work", &["log", "-1", "--format=%P"]);
    assert_eq!(parents.split_whitespace().count(), 2, "a merge");
}

fn edit(clones: &Clones, from: &str, to: &str) {
    let text = clones.read(FILE);
    assert!(text.contains(from), "{from}: {text}");
    clones.write(FILE, &text.replacen(from, to, 1));
    clones.commit("work", "edit");
}

/// What is gone: what became of it, who had written it, and who took it.
fn gone(clones: &Clones) -> Vec<String> {
    let args = ["history", ID, "--format", "json"];
    let document: Value = serde_json::from_str(&clones.mentor("work", &args)).expect("a document");
    let events = document["events"].as_array().expect("events").clone();
    let gone = events.iter().filter(|event| !event["gone"].is_null());
    gone.map(|event| {
        let text = |value: &Value| value.as_str().expect("a text").to_owned();
        format!(
            "{} of {}: {} by {}",
            text(&event["kind"]),
            text(&event["commit"]["author"]),
            text(&event["gone"]["how"]),
            text(&event["gone"]["commit"]["author"]),
        )
    })
    .collect()
}

fn set_status(clones: &Clones, status: &str) {
    clones.mentor(
        "work",
        &["goal", "status", ID, "kitchen", status, "--commit"],
    );
}

#[test]
fn a_status_that_a_merge_dropped_is_told() {
    let clones = parted(|it| set_status(it, "met"), |it| set_status(it, "paused"));
    kept_of_the_side(&clones);
    assert_eq!(gone(&clones), ["goal_status of anna: rewritten by mette"]);
    let text = clones.mentor("work", &["history", ID]);
    let before = text.lines().find(|line| line.starts_with("  before: "));
    assert!(before.is_some_and(|line| line.contains("paused")), "{text}");
    assert!(text.contains("rewritten by mette, 5 February"), "{text}");
}

#[test]
fn a_change_of_phase_that_a_merge_dropped_is_told() {
    let phase = "  - {phase: relation, date: 2026-01-12, by: anna}\n";
    let next = "  - {phase: mapping, date: 2026-02-04, by: anna}\n";
    let clones = parted(
        |it| edit(it, "Første møde.", "Første møde, i køkkenet."),
        |it| edit(it, phase, &format!("{phase}{next}")),
    );
    kept_of_the_side(&clones);
    let told = gone(&clones);
    assert!(
        told.contains(&"phase of anna: removed by mette".to_owned()),
        "{told:?}"
    );
    // What the side itself rewrote before the merge stays the side's.
    assert!(
        told.contains(&"note of anna: rewritten by jonas".to_owned()),
        "{told:?}"
    );
    assert_eq!(told.len(), 2, "{told:?}");
}

#[test]
fn a_rating_that_a_merge_dropped_is_told() {
    let rating =
        "ratings:\n  - {scale: work, date: 2026-02-04, by: client, scores: {own-decisions: 3}}\n";
    let clones = parted(
        |it| edit(it, "level: -1", "level: 0"),
        |it| edit(it, "goals:\n", &format!("{rating}goals:\n")),
    );
    kept_of_the_side(&clones);
    let told = gone(&clones);
    assert!(
        told.contains(&"rating of anna: removed by mette".to_owned()),
        "{told:?}"
    );
    assert!(
        told.contains(&"score of anna: rewritten by jonas".to_owned()),
        "{told:?}"
    );
    assert_eq!(told.len(), 2, "{told:?}");
}

#[test]
fn what_a_merge_put_in_the_place_of_both_stands_for_both() {
    let clones = parted(
        |it| edit(it, "level: -1", "level: 0"),
        |it| edit(it, "level: -1", "level: 1"),
    );
    clones.run("work", "git", &["merge", "--no-commit", "side"]);
    clones.write(FILE, &RECORD.replace("level: -1", "level: 2"));
    clones.commit("work", "merge");
    let told = gone(&clones);
    assert!(
        told.contains(&"score of anna: rewritten by mette".to_owned()),
        "{told:?}"
    );
    assert!(
        told.contains(&"score of jonas: rewritten by mette".to_owned()),
        "{told:?}"
    );
}

#[test]
fn what_one_side_took_or_never_had_is_no_dropping() {
    // The side takes an entry out; main still has it, and writes another that the side never had.
    let score = "    scores:\n      - {date: 2026-01-20, by: client, level: -1}\n";
    let clones = parted(
        |it| edit(it, score, ""),
        |it| {
            edit(
                it,
                "Første møde.",
                "Første møde.\n\n## 2026-02-04, phone, 5 min, anna\n\nNyt.",
            )
        },
    );
    clones.git("work", &["merge", "--quiet", "--no-edit", "side"]);
    assert_eq!(gone(&clones), ["score of anna: removed by jonas"]);
    // Main goes on, and the side takes it all in: nothing goes.
    clones.on("2026-02-06");
    clones.mentor("work", &["note", ID, "Endnu et", "--commit"]);
    clones.git("work", &["switch", "--quiet", "side"]);
    clones.git(
        "work",
        &["merge", "--quiet", "--no-ff", "--no-edit", "main"],
    );
    assert_eq!(gone(&clones), ["score of anna: removed by jonas"]);
}

#[test]
fn what_was_dropped_and_is_written_again_is_not_gone() {
    let clones = parted(|it| set_status(it, "met"), |it| set_status(it, "paused"));
    let paused = clones.read(FILE);
    kept_of_the_side(&clones);
    clones.write(FILE, &paused);
    clones.commit("work", "back");
    assert_eq!(gone(&clones), ["goal_status of jonas: rewritten by mette"]);
}
