//! `check --staged`: what the next commit would bring, also as a hook before it.

mod clones;

use std::fs;

use clones::{Clones, Ran};

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
---
";

const GOAL: &str = "goals:\n  - {id: kitchen, title: Et køkken, set_by: client, status: active}\n";

fn with(more: &str) -> String {
    RECORD.replace("\n---\n", &format!("\n{more}---\n"))
}

fn house() -> Clones {
    let clones = Clones::new("2026-06-01");
    clones.workspace("house", &[(ID, RECORD)]);
    clones
}

fn staged(clones: &Clones) -> Ran {
    let short = ["check", "--staged", "--format", "short"];
    clones.run("house", "mentor", &short)
}

#[test]
fn what_is_staged_counts_and_not_what_lies_in_the_folder() {
    let clones = house();
    let file = format!("house/clients/{ID}.md");
    clones.write(&file, &with("mentor: jonas\n"));
    let ran = staged(&clones);
    assert_eq!((ran.code, ran.out.as_str()), (Some(0), ""), "{ran:?}");

    clones.git("house", &["add", "."]);
    clones.write(&file, RECORD);
    let ran = staged(&clones);
    assert_eq!(ran.code, Some(1), "{ran:?}");
    assert!(
        ran.out
            .contains("clients/2601-k7qm.md:10:1: error[duplicate-key]"),
        "{ran:?}"
    );
}

#[test]
fn a_commit_without_records_needs_no_word() {
    let clones = house();
    clones.write("house/more.txt", "more");
    clones.git("house", &["add", "."]);
    let hook = "#!/bin/sh\nexec mentor check --staged\n";
    clones.script("house/.git/hooks/pre-commit", hook);
    let commit = ["commit", "--quiet", "-m", "more"];
    let ran = clones.run("house", "git", &commit);
    assert_eq!(
        (ran.code, ran.out, ran.err),
        (Some(0), String::new(), String::new())
    );
}

#[test]
fn what_was_there_before_is_not_news() {
    let clones = house();
    let file = format!("house/clients/{ID}.md");
    let overdue = with("x_case: 4\nunknown: 4\n");
    clones.write(&file, &overdue);
    clones.commit("house", "a warning");
    let longer = overdue.replace("\n---\n", &format!("\n{GOAL}---\n"));
    clones.write(&file, &longer);
    clones.git("house", &["add", "."]);
    let ran = staged(&clones);
    assert!(ran.out.contains("[goal-own-words]"), "{ran:?}");
    for known in ["unknown-key", "referral-incomplete"] {
        assert!(!ran.out.contains(known), "{ran:?}");
    }
}

#[test]
fn a_first_commit_a_moved_record_and_a_removed_one_are_checked() {
    let clones = Clones::new("2026-06-01");
    clones.write("house/mentor.toml", "");
    clones.write(&format!("house/clients/{ID}.md"), &with("schema: 1\n"));
    clones.git("house", &["init", "--quiet"]);
    clones.git("house", &["add", "."]);
    let ran = staged(&clones);
    assert!(ran.out.contains("error[duplicate-key]"), "{ran:?}");

    let clones = house();
    fs::create_dir(clones.path("house/clients/2026")).expect("a folder");
    let names = ["clients/2601-k7qm.md", "clients/2026/2601-k7qm.md"];
    clones.git("house", &["mv", names[0], names[1]]);
    let ran = staged(&clones);
    assert_eq!((ran.code, ran.out.as_str()), (Some(0), ""), "{ran:?}");
}

#[test]
fn a_programme_that_is_staged_is_checked_and_judges() {
    let clones = house();
    let programme = "id = \"steps\"\nversion = 1\n";
    clones.write("house/programmes/steps.toml", programme);
    clones.git("house", &["add", "."]);
    let ran = staged(&clones);
    assert_eq!(ran.code, Some(1), "{ran:?}");
    assert!(ran.out.contains("programmes/steps.toml:"), "{ran:?}");
}

#[test]
fn the_hook_sees_the_commit_of_one_file_and_the_folder_below_the_top() {
    let clones = Clones::new("2026-06-01");
    clones.workspace("house", &[]);
    fs::create_dir_all(clones.path("house/hold/nord/clients")).expect("folders");
    clones.write("house/hold/nord/mentor.toml", "");
    clones.write(&format!("house/hold/nord/clients/{ID}.md"), RECORD);
    clones.commit("house", "below");
    let hook = "#!/bin/sh\nexec mentor -C hold/nord check --staged --format short\n";
    clones.script("house/.git/hooks/pre-commit", hook);
    let file = format!("house/hold/nord/clients/{ID}.md");
    clones.write(&file, &with("id: 2601-k7qm\n"));
    clones.git("house", &["add", "."]);
    clones.write("house/other.txt", "another file");
    clones.git("house", &["add", "other.txt"]);
    let only = ["commit", "--quiet", "-m", "other", "--only", "other.txt"];
    clones.git("house", &only);
    let ran = clones.run("house", "git", &["commit", "-m", "record"]);
    assert_eq!(ran.code, Some(1), "{ran:?}");
    assert!(
        ran.err
            .contains("clients/2601-k7qm.md:10:1: error[duplicate-key]"),
        "{ran:?}"
    );
    clones.git(
        "house",
        &["worktree", "add", "--quiet", "../tree", "-b", "tree"],
    );
    clones.write(
        &format!("tree/hold/nord/clients/{ID}.md"),
        &with("id: 2601-k7qm\n"),
    );
    let ran = clones.run("tree", "git", &["commit", "--all", "-m", "record"]);
    assert_eq!(ran.code, Some(1), "{ran:?}");
}

#[test]
fn in_a_merge_both_sides_come_before() {
    let clones = house();
    let file = format!("house/clients/{ID}.md");
    clones.git("house", &["switch", "--quiet", "-c", "jonas"]);
    clones.write(&file, &with(GOAL));
    clones.commit("house", "goal");
    clones.git("house", &["switch", "--quiet", "main"]);
    clones.write("house/more.txt", "more");
    clones.commit("house", "more");
    clones.git("house", &["merge", "--quiet", "--no-commit", "jonas"]);
    let ran = staged(&clones);
    assert_eq!((ran.code, ran.out.as_str()), (Some(0), ""), "{ran:?}");
}

#[test]
fn what_is_still_to_be_merged_is_not_staged() {
    let clones = house();
    let file = format!("house/clients/{ID}.md");
    for (branch, alias) in [("jonas", "Sel"), ("main", "Selma")] {
        let begin: &[&str] = match branch {
            "main" => &["switch", "--quiet", "main"],
            _ => &["switch", "--quiet", "-c", branch],
        };
        clones.git("house", begin);
        clones.write(&file, &RECORD.replace("Selam", alias));
        clones.commit("house", branch);
    }
    let ran = clones.run("house", "git", &["merge", "jonas"]);
    assert_eq!(ran.code, Some(1), "{ran:?}");
    let ran = staged(&clones);
    assert_eq!((ran.code, ran.out.as_str()), (Some(0), ""), "{ran:?}");
}

#[test]
fn without_a_repository_it_says_so() {
    let clones = Clones::new("2026-06-01");
    clones.write("house/mentor.toml", "");
    let ran = staged(&clones);
    assert_eq!(ran.code, Some(2), "{ran:?}");
    assert!(
        ran.err
            .starts_with("error: there is no Git repository here\n  help: "),
        "{ran:?}"
    );
}
