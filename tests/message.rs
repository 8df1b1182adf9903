//! `mentor git message`: a commit's message and the branch's name tell nobody whom they are about.
#![cfg(unix)]
#![allow(clippy::disallowed_methods, reason = "a test looks at its own folders")]

mod clones;
mod hooked;

use clones::{Clones, Ran};
use hooked::{ID, RECORD, hook, installed, with};

/// A clone in which Selam's record is staged, and nothing else.
fn staged() -> Clones {
    let clones = installed();
    clones.write(
        &format!("house/clients/{ID}.md"),
        &with("birth_year: 1998\n"),
    );
    clones.git("house", &["add", "--all"]);
    clones
}

fn commit(clones: &Clones, message: &str) -> Ran {
    clones.run("house", "git", &["commit", "--quiet", "--message", message])
}

#[test]
fn what_the_client_is_called_is_refused_and_the_message_kept() {
    let clones = staged();
    let ran = commit(&clones, "Goals\n\nSelams own words");
    assert_eq!(ran.code, Some(1), "{ran:?}");
    let line = "  line 3: `Selam` is what 2601-k7qm is called; write `2601-k7qm`\n";
    assert!(ran.err.contains(line), "{ran:?}");
    assert!(ran.err.contains("/.git/COMMIT_EDITMSG`"), "{ran:?}");
    let (_, help) = ran.err.split_once("change it: `git ").expect("a command");
    let args: Vec<&str> = help.trim_end().trim_end_matches('`').split(' ').collect();
    let mut again = clones.command("house", "git");
    let mends = "sed -i -e s/Selams/2601-k7qm:/";
    let output = again
        .args(args)
        .env("GIT_EDITOR", mends)
        .output()
        .expect("Git");
    assert!(output.status.success(), "{output:?}");
    let said = clones.git("house", &["log", "-1", "--format=%B"]);
    assert_eq!(said.trim_end(), "Goals\n\n2601-k7qm: own words");
}

#[test]
fn only_those_count_whose_records_are_part_of_the_commit() {
    let clones = staged();
    let other = RECORD.replace(ID, "2602-b3xs").replace("Selam", "Kim");
    clones.write("house/clients/2602-b3xs.md", &other);
    let ran = commit(&clones, "not about Kim");
    assert_eq!(ran.code, Some(0), "{ran:?}");
    clones.git("house", &["commit", "--quiet", "--allow-empty", "-m", "x"]);
    clones.git("house", &["add", "--all"]);
    let ran = commit(&clones, "Kim begins, unlike Selam");
    assert!(
        ran.err.contains("`Kim`") && !ran.err.contains("`Selam`"),
        "{ran:?}"
    );
    assert_eq!(commit(&clones, "2602-b3xs: new-client").code, Some(0));

    // What somebody was called before, and of a record that goes.
    clones.write("house/clients/2602-b3xs.md", &other.replace("Kim", "Kaj"));
    clones.git("house", &["add", "--all"]);
    for name in ["Kim", "Kaj"] {
        let ran = commit(&clones, &format!("{name} is called otherwise now"));
        assert!(ran.err.contains(&format!("`{name}`")), "{ran:?}");
    }
    clones.git(
        "house",
        &["rm", "--quiet", "--force", "clients/2602-b3xs.md"],
    );
    assert_eq!(commit(&clones, "KIM has moved").code, Some(1));
}

#[test]
fn a_message_that_is_only_reworded_is_judged_by_what_the_commit_holds() {
    let clones = staged();
    assert_eq!(commit(&clones, "ok").code, Some(0));
    let reword = ["commit", "--quiet", "--amend", "-m", "Selam called"];
    let ran = clones.run("house", "git", &reword);
    assert_eq!(ran.code, Some(1), "{ran:?}");
    assert!(ran.err.contains("write `2601-k7qm`"), "{ran:?}");
    assert_eq!(clones.git("house", &["log", "-1", "--format=%s"]), "ok\n");

    // The very first commit has none before it.
    let clones = Clones::new("2026-06-01");
    clones.workspace("house", &[(ID, RECORD)]);
    clones.mentor("house", &["git", "install"]);
    assert_eq!(clones.run("house", "git", &reword).code, Some(1));
}

#[test]
fn in_a_first_commit_every_record_counts() {
    let clones = Clones::new("2026-06-01");
    clones.mentor(".", &["init", "house", "--git"]);
    clones.name("house", "anna");
    clones.write(&format!("house/clients/{ID}.md"), RECORD);
    clones.git("house", &["add", "--all"]);
    assert_eq!(commit(&clones, "selam").code, Some(1));
    assert_eq!(commit(&clones, "begin").code, Some(0));
}

#[test]
fn a_personal_number_is_refused_whoever_it_is_unless_it_is_known_to_be_none() {
    let clones = installed();
    let empty = [
        "commit",
        "--quiet",
        "--allow-empty",
        "--message",
        "case 0104909995",
    ];
    let ran = clones.run("house", "git", &empty);
    assert_eq!(ran.code, Some(1), "{ran:?}");
    assert!(ran.err.contains("looks like a personal number"), "{ran:?}");
    assert!(!ran.err.contains("0104909995"), "{ran:?}");
    let config = "[privacy]\nnot_personal_numbers = [\"0104909995\"]\n";
    clones.write("house/mentor.toml", config);
    clones.git("house", &empty);
}

#[test]
fn comments_and_the_diff_below_the_scissors_are_not_judged() {
    let clones = staged();
    clones.git("house", &["config", "core.commentChar", ";"]);
    // The whole record, and not its summary.
    clones.git("house", &["config", "diff.mentor.textconv", "cat"]);
    let verbose = [
        "commit",
        "--quiet",
        "--verbose",
        "--edit",
        "--message",
        "Goals\n; of Selam",
    ];
    let ran = clones.run("house", "git", &verbose);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    let said = clones.git("house", &["log", "-1", "--format=%B"]);
    assert_eq!(said.trim_end(), "Goals");
}

#[test]
fn what_looks_like_a_comment_is_judged_where_git_keeps_it() {
    let clones = staged();
    assert_eq!(commit(&clones, "Goals\n\n# of Selam").code, Some(1));
}

#[test]
fn the_name_of_the_branch_is_judged_and_can_be_changed() {
    let clones = staged();
    clones.git(
        "house",
        &["switch", "--quiet", "--create", "anna/selam-goals"],
    );
    let ran = commit(&clones, "Goals");
    assert_eq!(ran.code, Some(1), "{ran:?}");
    assert!(
        ran.err.contains("the branch `anna/selam-goals` tells"),
        "{ran:?}"
    );
    assert!(ran.err.contains("`git branch --move 2601-k7qm`"), "{ran:?}");
    clones.git("house", &["branch", "--move", ID]);
    assert_eq!(commit(&clones, "Goals").code, Some(0));
}

#[test]
fn the_message_that_git_makes_of_a_merge_is_judged() {
    let clones = installed();
    // As a colleague's clone would, in which nothing is installed.
    clones.git("house", &["switch", "--quiet", "--create", "selam"]);
    clones.write(
        &format!("house/clients/{ID}.md"),
        &with("birth_year: 1998\n"),
    );
    clones.git(
        "house",
        &["commit", "--quiet", "--all", "--no-verify", "-m", "Goals"],
    );
    clones.git("house", &["switch", "--quiet", "main"]);
    clones.write("house/more.txt", "more");
    clones.commit("house", "more");
    let ran = clones.run("house", "git", &["merge", "--no-edit", "selam"]);
    assert_ne!(ran.code, Some(0), "{ran:?}");
    assert!(
        ran.err.contains("in the name of the branch that is merged"),
        "{ran:?}"
    );
    clones.git(
        "house",
        &["commit", "--quiet", "--message", "Merge 2601-k7qm"],
    );
    let parents = clones.git("house", &["log", "-1", "--format=%P"]);
    assert_eq!(parents.split_whitespace().count(), 2);
}

#[test]
fn it_can_be_asked_by_any_hook_and_answers_a_program() {
    let clones = staged();
    clones.write("house/message", "Selam");
    let asked = ["git", "message", "message", "--format", "json"];
    let ran = clones.run("house", "mentor", &asked);
    assert_eq!(ran.code, Some(1), "{ran:?}");
    assert!(ran.out.contains("\"alias\": \"Selam\""), "{ran:?}");
    clones.write("house/message", "Goals");
    assert!(clones.mentor("house", &asked).contains("\"found\": []"));

    clones.mentor("house", &["git", "uninstall"]);
    clones.git("house", &["config", "core.hooksPath", "../hooks"]);
    let line = "#!/bin/sh\nmentor -C . git message \"$1\" || exit 1\n";
    hook(&clones, "hooks/commit-msg", line, 0o755);
    assert_eq!(commit(&clones, "selam").code, Some(1));
}
