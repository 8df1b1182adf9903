//! `--commit`: one change, one commit, and nothing personal in its message.
#![allow(
    clippy::disallowed_methods,
    reason = "the test looks at its own folders"
)]

mod shell;

use std::fs;
use std::process::Command;

use shell::Shell;

const ID: &str = "2601-k7qm";

fn git(shell: &Shell, args: &[&str]) -> String {
    let output = Command::new("git")
        .args(["-c", "user.name=Anna", "-c", "user.email=anna@example.org"])
        .args(args)
        .current_dir(shell.folder())
        .output()
        .expect("Git runs");
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    assert!(
        output.status.success(),
        "{args:?}\n{}",
        text(&output.stderr)
    );
    text(&output.stdout)
}

/// A repository in which everything is committed.
fn at_work() -> Shell {
    let shell = Shell::new("2026-06-01");
    fs::write(shell.record(ID), include_str!("verbs/block.md")).expect("a record");
    git(&shell, &["init", "--quiet"]);
    git(&shell, &["config", "user.name", "Anna"]);
    git(&shell, &["config", "user.email", "anna@example.org"]);
    git(&shell, &["add", "."]);
    git(&shell, &["commit", "--quiet", "-m", "begin"]);
    shell
}

fn log(shell: &Shell) -> String {
    git(shell, &["log", "--format=%B"])
}

#[test]
fn a_change_is_one_commit_of_one_file() {
    let shell = at_work();
    fs::write(shell.folder().join("other.txt"), "mine").expect("a file");
    git(&shell, &["add", "other.txt"]);
    let ran = shell.run(&["note", "Kim", "Vi talte om kantinen", "--commit"]);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    assert!(
        ran.err.contains("gemt i Git: 2601-k7qm: note"),
        "{}",
        ran.err
    );
    let last = git(&shell, &["log", "-1", "--format=%B", "--name-status"]);
    assert_eq!(last.trim(), "2601-k7qm: note\n\n\nM\tclients/2601-k7qm.md");
    let staged = git(&shell, &["status", "--porcelain"]);
    assert_eq!(staged, "A  other.txt\n", "what was staged stays so");

    let args = [
        "goal", "score", ID, "own-key", "--by", "client", "--level", "1",
    ];
    let ran = shell.run(&[&args[..], &["--commit", "--format", "json"]].concat());
    assert!(ran.out.contains("\"committed\": true"), "{}", ran.out);
    let message = git(&shell, &["log", "-1", "--format=%B"]);
    assert_eq!(message.trim(), "2601-k7qm: goal score");

    let before = log(&shell);
    let ran = shell.run(&[&args[..], &["--commit"]].concat());
    assert!(ran.err.contains("allerede"), "{}", ran.err);
    assert_eq!(
        log(&shell),
        before,
        "where nothing changes, nothing is committed"
    );
}

#[test]
fn a_new_record_is_a_commit_of_its_own() {
    let shell = at_work();
    let args = [
        "new-client",
        "--alias",
        "Almaz",
        "--programme",
        "gennem-empowerment",
    ];
    let ran = shell.run(&[&args[..], &["--mentor", "anna", "--commit"]].concat());
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    let id = ran.out.trim();
    let last = git(&shell, &["log", "-1", "--format=%B", "--name-status"]);
    assert_eq!(
        last.trim(),
        format!("{id}: new-client\n\n\nA\tclients/{id}.md")
    );
}

#[test]
fn what_was_not_committed_before_does_not_come_along() {
    let shell = at_work();
    assert_eq!(shell.run(&["note", ID, "Et", "--quiet"]).code, Some(0));
    let (before, text) = (log(&shell), fs::read(shell.record(ID)).expect("a record"));
    let ran = shell.run(&["note", ID, "To", "--commit"]);
    assert_eq!(ran.code, Some(1), "{}", ran.err);
    assert!(
        ran.err.contains("git add clients/2601-k7qm.md"),
        "{}",
        ran.err
    );
    assert_eq!(fs::read(shell.record(ID)).expect("a record"), text);
    assert_eq!(log(&shell), before);
}

#[test]
fn without_a_repository_nothing_is_written() {
    let shell = Shell::new("2026-06-01");
    let record = include_str!("verbs/block.md");
    fs::write(shell.record(ID), record).expect("a record");
    let ran = shell.run(&["note", ID, "Et", "--commit"]);
    assert_eq!(ran.code, Some(3), "{}", ran.err);
    let after = fs::read_to_string(shell.record(ID)).expect("a record");
    assert_eq!(after, record);
}

#[cfg(unix)]
#[test]
fn what_git_refuses_is_written_all_the_same_and_told() {
    use std::os::unix::fs::PermissionsExt as _;
    let shell = at_work();
    let hook = shell.folder().join(".git/hooks/pre-commit");
    fs::create_dir_all(hook.parent().expect("a folder")).expect("a folder");
    fs::write(&hook, "#!/bin/sh\necho 'nothing today' >&2\nexit 1\n").expect("a hook");
    fs::set_permissions(&hook, fs::Permissions::from_mode(0o755)).expect("one that runs");
    let ran = shell.run(&["note", ID, "Et langt møde", "--commit"]);
    assert_eq!(ran.code, Some(3), "{}", ran.err);
    assert!(ran.err.contains("nothing today"), "{}", ran.err);
    assert!(
        ran.err.contains("git commit -m \"2601-k7qm: note\""),
        "{}",
        ran.err
    );
    let after = fs::read_to_string(shell.record(ID)).expect("a record");
    assert!(after.contains("Et langt møde"), "{after}");
}
