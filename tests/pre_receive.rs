//! The example of a server's hook, as docs/git.md sets it up: what breaks the rules is not received.
#![cfg(unix)]

mod clones;
mod hooked;

use clones::Clones;
use hooked::{ID, RECORD, hook, with};

/// A server with the hook and the settings, and a clone that has pushed its first record.
fn served() -> Clones {
    let clones = Clones::new("2026-06-01");
    clones.workspace("house", &[(ID, RECORD)]);
    let bare = [
        "init",
        "--quiet",
        "--bare",
        "--initial-branch=main",
        "server",
    ];
    clones.git(".", &bare);
    let text = include_str!("../examples/ci/pre-receive");
    hook(&clones, "server/hooks/pre-receive", text, 0o755);
    clones.git("server", &["config", "receive.denyDeletes", "true"]);
    clones.git("server", &["config", "receive.denyNonFastForwards", "true"]);
    clones.git("house", &["remote", "add", "origin", "../server"]);
    clones.git("house", &["push", "--quiet", "origin", "main"]);
    clones
}

/// What the server says to a push; nothing where it takes it.
fn push(clones: &Clones, args: &[&str]) -> Option<String> {
    let ran = clones.run("house", "git", &[&["push", "origin"], args].concat());
    (ran.code != Some(0)).then_some(ran.err)
}

#[test]
fn a_push_that_breaks_the_rules_is_refused_whole() {
    let clones = served();
    let file = format!("house/clients/{ID}.md");
    clones.write(&file, &with("birth_year: 1998\n"));
    clones.commit("house", "more");
    assert_eq!(push(&clones, &["main"]), None);

    let before = clones.git("server", &["rev-parse", "main"]);
    clones.write(&file, &with("mentor: jonas\n"));
    clones.commit("house", "a slip");
    let said = push(&clones, &["main", "main:other"]).expect("a refusal");
    assert!(said.contains("[duplicate-key]"), "{said}");
    assert!(
        said.contains("mentor: refs/heads/other is refused"),
        "{said}"
    );
    assert_eq!(clones.git("server", &["rev-parse", "main"]), before);
    let branches = clones.git("server", &["branch", "--format=%(refname)"]);
    assert_eq!(branches, "refs/heads/main\n");
}

#[test]
fn a_new_branch_and_a_tag_are_received() {
    let clones = served();
    clones.git("house", &["tag", "-a", "-m", "as sent", "june"]);
    clones.write(
        &format!("house/clients/{ID}.md"),
        &with("birth_year: 1998\n"),
    );
    clones.commit("house", "more");
    assert_eq!(push(&clones, &["main:anna/goals", "june"]), None);
}

#[test]
fn only_tags_and_notes_are_passed_over() {
    let clones = served();
    let head = clones.git("house", &["rev-parse", "HEAD"]);
    clones.git("house", &["notes", "add", "-m", "seen"]);
    assert_eq!(push(&clones, &["refs/notes/commits"]), None);

    clones.write(&format!("house/clients/{ID}.md"), &with("mentor: jonas\n"));
    clones.commit("house", "a slip");
    let said = push(&clones, &["HEAD:refs/drafts/anna"]).expect("a refusal");
    assert!(said.contains("[duplicate-key]"), "{said}");
    let replaced = format!("HEAD:refs/replace/{}", head.trim());
    let said = push(&clones, &[&replaced]).expect("a refusal");
    assert!(said.contains("would put another past"), "{said}");
    assert_eq!(clones.git("server", &["for-each-ref", "refs/replace"]), "");
}

#[test]
fn what_is_there_is_neither_deleted_nor_pushed_over() {
    let clones = served();
    assert!(push(&clones, &["--delete", "main"]).is_some());
    clones.git("house", &["commit", "--quiet", "--amend", "-m", "another"]);
    assert!(push(&clones, &["--force", "main"]).is_some());
}
