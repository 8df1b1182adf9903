//! `git resolve`: what Git left in conflict without the driver, merged anew.
#![allow(
    clippy::disallowed_methods,
    reason = "the test looks at its own folders"
)]

mod clones;

use clones::{Clones, Ran};

const ID: &str = "2601-k7qm";
const FILE: &str = "clients/2601-k7qm.md";
const RECORD: &str = include_str!("verbs/block.md");

const LEVEL: &str = "        level: -1\n";

/// The record with another score at the end of the goal's: two of different voices merge by what they
/// say, and not by their lines.
fn scored(by: &str, level: &str) -> String {
    let score =
        format!("{LEVEL}      - date: 2026-06-01\n        by: {by}\n        level: {level}\n");
    RECORD.replacen(LEVEL, &score, 1)
}

fn with_status(text: &str, status: &str) -> String {
    text.replace("status: active", &format!("status: {status}"))
}

/// A repository without a driver, and two branches that hold the record so; ours is checked out.
fn apart(ours: &str, theirs: &str) -> Clones {
    let clones = Clones::new("2026-06-01");
    clones.workspace("a", &[(ID, RECORD)]);
    for (name, text) in [("jonas", theirs), ("anna", ours)] {
        clones.git("a", &["switch", "--quiet", "-c", name, "main"]);
        write(&clones, text);
        clones.commit("a", &format!("by {name}"));
    }
    clones
}

/// The same, merged by Git alone, which finds a conflict.
fn in_conflict(ours: &str, theirs: &str) -> Clones {
    let clones = apart(ours, theirs);
    stops(&clones, &["merge", "jonas"]);
    clones
}

fn stops(clones: &Clones, args: &[&str]) {
    let ran = clones.run("a", "git", args);
    assert_eq!(ran.code, Some(1), "{args:?}: {ran:?}");
    assert!(text(clones).contains("<<<<<<<"), "{args:?}");
}

fn resolve(clones: &Clones, more: &[&str]) -> Ran {
    clones.run("a", "mentor", &[&["git", "resolve"], more].concat())
}

fn write(clones: &Clones, text: &str) {
    clones.write(&format!("a/{FILE}"), text);
}

fn text(clones: &Clones) -> String {
    clones.read(&format!("a/{FILE}"))
}

fn status(clones: &Clones) -> String {
    clones.git("a", &["status", "--porcelain"])
}

/// Holds the record to both scores, staged.
fn has_both_scores(clones: &Clones, ran: &Ran) {
    assert_eq!(ran.code, Some(0), "{ran:?}");
    assert!(
        ran.err.contains(&format!("{FILE}: merged and staged")),
        "{ran:?}"
    );
    let text = text(clones);
    for said in [
        "by: client\n        level: 0",
        "by: mentor\n        level: 1",
    ] {
        assert_eq!(text.matches(said).count(), 1, "{said}\n{text}");
    }
    assert!(!text.contains("<<<<<<<"), "{text}");
    assert_eq!(status(clones), format!("M  {FILE}\n"));
}

#[test]
fn what_git_could_not_merge_is_merged_and_staged() {
    let clones = in_conflict(&scored("client", "0"), &scored("mentor", "1"));
    let ran = resolve(&clones, &[]);
    has_both_scores(&clones, &ran);
    assert!(ran.err.contains("`git commit --no-edit`"), "{ran:?}");
    clones.git("a", &["merge", "--continue"]);
    let ran = resolve(&clones, &[]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    assert!(ran.err.contains("no record is waiting"), "{ran:?}");
}

#[test]
fn it_works_in_a_rebase() {
    let clones = apart(&scored("client", "0"), &scored("mentor", "1"));
    stops(&clones, &["rebase", "jonas"]);
    let ran = resolve(&clones, &[]);
    has_both_scores(&clones, &ran);
    assert!(
        ran.err
            .contains("`git -c core.editor=true rebase --continue`"),
        "{ran:?}"
    );
    clones.git("a", &["rebase", "--continue"]);
    assert_eq!(status(&clones), "");
}

#[test]
fn it_works_in_a_cherry_pick() {
    let clones = apart(&scored("client", "0"), &scored("mentor", "1"));
    stops(&clones, &["cherry-pick", "jonas"]);
    let ran = resolve(&clones, &[]);
    has_both_scores(&clones, &ran);
    assert!(
        ran.err
            .contains("`git -c core.editor=true cherry-pick --continue`"),
        "{ran:?}"
    );
    clones.git("a", &["cherry-pick", "--continue"]);
}

#[test]
fn it_works_in_a_stash_pop() {
    let clones = apart(&scored("client", "0"), RECORD);
    clones.git("a", &["switch", "--quiet", "main"]);
    write(&clones, &scored("mentor", "1"));
    clones.git("a", &["stash"]);
    clones.git("a", &["switch", "--quiet", "anna"]);
    stops(&clones, &["stash", "pop"]);
    let ran = resolve(&clones, &[]);
    has_both_scores(&clones, &ran);
}

#[test]
fn every_style_of_git_counts_as_untouched() {
    for style in ["merge", "diff3", "zdiff3"] {
        let clones = apart(&scored("client", "0"), &scored("mentor", "1"));
        clones.git("a", &["config", "merge.conflictStyle", style]);
        stops(&clones, &["merge", "jonas"]);
        // As an older Git leaves it, which does not keep what it wrote.
        clones.git("a", &["update-ref", "-d", "AUTO_MERGE"]);
        has_both_scores(&clones, &resolve(&clones, &[]));
    }
    let clones = in_conflict(&scored("client", "0"), &scored("mentor", "1"));
    clones.git("a", &["checkout", "--conflict=diff3", "--", FILE]);
    has_both_scores(&clones, &resolve(&clones, &[]));
}

#[test]
fn what_is_left_is_shown_and_stays_until_it_is_settled() {
    let ours = with_status(&scored("client", "0"), "paused");
    let theirs = with_status(&scored("mentor", "1"), "met");
    let clones = in_conflict(&ours, &theirs);
    let first = resolve(&clones, &[]);
    assert_eq!(first.code, Some(1), "{first:?}");
    for said in [
        "1 place for you to choose",
        "the goal `Egen nøgle`, status",
        "HEAD (anna): paused",
        "jonas (anna): met",
    ] {
        assert!(first.err.contains(said), "{said}\n{}", first.err);
    }
    let left = text(&clones);
    let shown = "<<<<<<< HEAD\n    status: paused\n=======\n    status: met\n>>>>>>> jonas\n";
    assert!(left.contains(shown), "{left}");
    assert!(
        left.contains("level: 0") && left.contains("level: 1"),
        "{left}"
    );
    assert_eq!(status(&clones), format!("UU {FILE}\n"));

    let again = resolve(&clones, &[]);
    assert_eq!((again.code, &again.err), (Some(1), &first.err));
    assert_eq!(
        text(&clones),
        left,
        "what is ours is written again as it was"
    );

    write(&clones, &left.replace(shown, "    status: met\n"));
    clones.git("a", &["add", FILE]);
    assert_eq!(resolve(&clones, &[]).code, Some(0));
}

#[test]
fn where_somebody_has_worked_nothing_is_touched() {
    let ours = with_status(&scored("client", "0"), "paused");
    let theirs = with_status(&scored("mentor", "1"), "met");
    let clones = in_conflict(&ours, &theirs);
    let by_git = text(&clones);
    for (work, why) in [
        (
            by_git.replace("Ro på hverdagen", "Ro i hverdagen"),
            "a line outside",
        ),
        (
            by_git.replace("    status: paused\n", "    status: dropped\n"),
            "a line within",
        ),
        (
            by_git.replace(">>>>>>> jonas\n", ""),
            "a marker that is gone",
        ),
        (ours.clone(), "one side as a whole"),
    ] {
        assert_ne!(work, by_git, "{why}");
        write(&clones, &work);
        let ran = resolve(&clones, &[]);
        assert_eq!(ran.code, Some(1), "{why}: {ran:?}");
        assert!(ran.err.contains("left alone"), "{why}: {ran:?}");
        assert!(
            ran.err.contains("git checkout -m -- clients/2601-k7qm.md"),
            "{ran:?}"
        );
        assert_eq!(text(&clones), work, "{why}");
        assert_eq!(status(&clones), format!("UU {FILE}\n"), "{why}");
    }
    // What it says to begin anew with.
    clones.git("a", &["checkout", "-m", "--", FILE]);
    let ran = resolve(&clones, &[]);
    assert!(ran.err.contains("ours: paused\n    theirs: met"), "{ran:?}");

    std::fs::remove_file(clones.path(&format!("a/{FILE}"))).expect("a file");
    let ran = resolve(&clones, &[]);
    assert_eq!(ran.code, Some(1), "{ran:?}");
    assert!(ran.err.contains("the file is gone"), "{ran:?}");
    assert!(!clones.path(&format!("a/{FILE}")).exists());
}

#[test]
fn a_dry_run_shows_it_and_writes_nothing() {
    let clones = in_conflict(&scored("client", "0"), &scored("mentor", "1"));
    let before = text(&clones);
    let ran = resolve(&clones, &["--dry-run"]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    assert!(ran.err.contains("would be merged and staged"), "{ran:?}");
    assert!(ran.out.contains("-<<<<<<< HEAD\n"), "{ran:?}");
    assert_eq!(text(&clones), before);
    assert_eq!(status(&clones), format!("UU {FILE}\n"));
    assert!(!clones.path("a/.mentor").exists(), "nothing is locked");
}

#[test]
fn only_the_files_that_are_named_are_merged() {
    let clones = apart(RECORD, RECORD);
    let other = "clients/2601-w3rn.md";
    for (branch, by) in [("jonas", "mentor"), ("anna", "client")] {
        clones.git("a", &["switch", "--quiet", branch]);
        write(&clones, &scored(by, "0"));
        clones.write(
            &format!("a/{other}"),
            &scored(by, "0").replace(ID, "2601-w3rn"),
        );
        clones.commit("a", branch);
    }
    stops(&clones, &["merge", "jonas"]);
    let ran = clones.run("a/clients", "mentor", &["git", "resolve", "2601-k7qm.md"]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    assert_eq!(status(&clones), format!("M  {FILE}\nAA {other}\n"));

    let ran = resolve(&clones, &["mentor.toml"]);
    assert_eq!(ran.code, Some(2), "{ran:?}");
    assert!(
        ran.err.contains("`mentor.toml` is not waiting")
            || ran.err.contains("mentor.toml is not waiting"),
        "{ran:?}"
    );
}

#[test]
fn a_record_that_one_side_removed_is_a_choice() {
    let clones = apart(&with_status(RECORD, "met"), RECORD);
    clones.git("a", &["switch", "--quiet", "jonas"]);
    clones.git("a", &["rm", "--quiet", FILE]);
    clones.commit("a", "remove");
    clones.git("a", &["switch", "--quiet", "anna"]);
    assert_eq!(clones.run("a", "git", &["merge", "jonas"]).code, Some(1));
    let ran = resolve(&clones, &[]);
    assert_eq!(ran.code, Some(1), "{ran:?}");
    for said in [
        "jonas removed the record, and HEAD changed it",
        "git add clients",
        "git rm clients",
    ] {
        assert!(ran.err.contains(said), "{said}\n{}", ran.err);
    }
    assert_eq!(text(&clones), with_status(RECORD, "met"));
    clones.git("a", &["add", FILE]);
    assert_eq!(resolve(&clones, &[]).code, Some(0));
}

#[test]
fn a_new_error_is_written_and_not_staged() {
    let goal = "goals:\n  - id: read\n    area: housing\n    title: Læse et brev\n    own_words: Jeg vil forstå det\n    set_by: client\n    agreed: 2026-03-02\n    status: active\n";
    let action = "actions:\n  - id: letter\n    goal: read\n    what: Læse brevet\n    carried_by: mentor\n    agreed: 2026-06-01\n";
    let clones = Clones::new("2026-06-01");
    let with_goal = |text: String| text.replace("goals:\n", goal);
    clones.workspace("a", &[(ID, &with_goal(RECORD.to_owned()))]);
    for (name, text) in [
        ("jonas", scored("mentor", "1")),
        (
            "anna",
            with_goal(scored("client", "0")).replace("actions:\n", action),
        ),
    ] {
        clones.git("a", &["switch", "--quiet", "-c", name, "main"]);
        write(&clones, &text);
        clones.commit("a", name);
    }
    stops(&clones, &["merge", "jonas"]);
    for _ in 0..2 {
        let ran = resolve(&clones, &[]);
        assert_eq!(ran.code, Some(1), "{ran:?}");
        assert!(ran.err.contains("1 error that neither side had"), "{ran:?}");
        assert!(text(&clones).contains("goal: read"), "{}", text(&clones));
        assert_eq!(status(&clones), format!("UU {FILE}\n"));
    }
}

#[test]
fn a_side_that_is_no_record_is_left_as_git_merged_it() {
    let theirs = scored("mentor", "1").replace("alias: Kim ", "alias: [Kim ");
    let clones = in_conflict(&scored("client", "0"), &theirs);
    let by_git = text(&clones);
    let ran = resolve(&clones, &[]);
    assert_eq!(ran.code, Some(1), "{ran:?}");
    assert!(
        ran.err.contains("jonas cannot be read as a record"),
        "{ran:?}"
    );
    assert_eq!(text(&clones), by_git);
}

#[test]
fn lines_end_as_git_puts_them_into_the_folder() {
    let clones = apart(&scored("client", "0"), &scored("mentor", "1"));
    clones.git("a", &["config", "core.autocrlf", "true"]);
    clones.git("a", &["switch", "--quiet", "main"]);
    clones.git("a", &["switch", "--quiet", "anna"]);
    stops(&clones, &["merge", "jonas"]);
    let ran = resolve(&clones, &[]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    let text = text(&clones);
    assert!(
        text.contains("level: 0\r\n") && !text.replace("\r\n", "").contains('\n'),
        "{text:?}"
    );
    assert_eq!(status(&clones), format!("M  {FILE}\n"));
}

#[test]
fn a_workspace_below_the_top_of_the_repository_is_found() {
    let clones = Clones::new("2026-06-01");
    clones.workspace("a/team", &[(ID, RECORD)]);
    std::fs::rename(clones.path("a/team/.git"), clones.path("a/.git")).expect("a repository");
    clones.commit("a", "whole");
    for (name, text) in [
        ("jonas", scored("mentor", "1")),
        ("anna", scored("client", "0")),
    ] {
        clones.git("a", &["switch", "--quiet", "-c", name, "main"]);
        clones.write(&format!("a/team/{FILE}"), &text);
        clones.write("a/team/mentor.toml", &format!("# {name}\n"));
        clones.commit("a", name);
    }
    assert_eq!(clones.run("a", "git", &["merge", "jonas"]).code, Some(1));
    // The settings are in conflict too, and come first.
    clones.write("a/team/mentor.toml", "");
    let ran = clones.run("a/team/clients", "mentor", &["git", "resolve"]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    assert_eq!(
        status(&clones),
        format!("M  team/{FILE}\nUU team/mentor.toml\n")
    );
}

#[test]
fn what_is_no_record_keeps_its_conflicts() {
    let clones = in_conflict(&scored("client", "0"), &scored("mentor", "1"));
    clones.git("a", &["merge", "--abort"]);
    for name in ["jonas", "anna"] {
        clones.git("a", &["switch", "--quiet", name]);
        clones.write("a/clients/README.md", &format!("By {name}.\n"));
        clones.commit("a", name);
    }
    stops(&clones, &["merge", "jonas"]);
    let before = clones.read("a/clients/README.md");
    let ran = resolve(&clones, &[]);
    assert_eq!(ran.code, Some(1), "{ran:?}");
    assert!(
        ran.err.contains("clients/README.md is no record"),
        "{ran:?}"
    );
    assert_eq!(clones.read("a/clients/README.md"), before);
    assert_eq!(
        status(&clones),
        format!("M  {FILE}\nAA clients/README.md\n")
    );
}

#[test]
fn outside_of_a_repository_it_says_so() {
    let clones = Clones::new("2026-06-01");
    clones.write("a/mentor.toml", "");
    let ran = resolve(&clones, &[]);
    assert_eq!(ran.code, Some(2), "{ran:?}");
    assert!(
        ran.err.contains("there is no Git repository here"),
        "{ran:?}"
    );
    for args in [
        &["check", "--staged"][..],
        &["git", "message", "mentor.toml"],
        &["git", "uninstall"],
    ] {
        let ran = clones.run("a", "mentor", args);
        assert_eq!(ran.code, Some(2), "{args:?}: {ran:?}");
        assert!(
            !ran.err.contains("not a git") && ran.err.contains("  help: "),
            "{args:?}: {ran:?}"
        );
        assert!(!ran.err.contains("git install"), "{args:?}: {ran:?}");
    }
}
