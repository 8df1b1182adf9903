//! `--commit`: one change, one commit, and nothing personal in its message.
#![allow(
    clippy::disallowed_methods,
    reason = "the test looks at its own folders"
)]

mod shell;

use std::fs;
use std::process::{Command, Stdio};

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
    assert_eq!(ran.code, Some(2), "{}", ran.err);
    assert!(
        ran.err.contains("her er der intet Git-arkiv") && ran.err.contains("`git clone`"),
        "{}",
        ran.err
    );
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
    fs::write(
        &hook,
        "#!/bin/sh\nprintf 'warning: slow\\nerror: nothing today\\nhint: rest\\n' >&2\nexit 1\n",
    )
    .expect("a hook");
    fs::set_permissions(&hook, fs::Permissions::from_mode(0o755)).expect("one that runs");
    let ran = shell.run(&["note", ID, "Et langt møde", "--commit"]);
    assert_eq!(ran.code, Some(3), "{}", ran.err);
    assert!(
        ran.err
            .contains("gemte det ikke\n  warning: slow\n  error: nothing today\n  hint: rest\n"),
        "all that the hook said: {}",
        ran.err
    );
    assert!(
        ran.err.contains("git commit -m \"2601-k7qm: note\""),
        "{}",
        ran.err
    );
    let after = fs::read_to_string(shell.record(ID)).expect("a record");
    assert!(after.contains("Et langt møde"), "{after}");
}

/// A command of the program that is refused before anything is written.
fn refused(shell: &Shell, code: i32, why: &str) {
    let (before, text) = (log(shell), fs::read(shell.record(ID)).expect("a record"));
    let ran = shell.run(&["note", ID, "Et", "--commit"]);
    assert_eq!(ran.code, Some(code), "{}", ran.err);
    assert!(ran.err.contains(why), "{}", ran.err);
    assert!(ran.err.contains("intet er skrevet"), "{}", ran.err);
    assert_eq!(fs::read(shell.record(ID)).expect("a record"), text);
    assert_eq!(log(shell), before);
}

#[test]
fn several_at_once_wait_for_each_other() {
    const SEVERAL: u32 = 8;
    let shell = at_work();
    let record = include_str!("verbs/block.md");
    let ids: Vec<String> = (0..SEVERAL).map(|n| format!("2601-k7q{n}")).collect();
    for id in &ids {
        fs::write(shell.record(id), record.replace(ID, id)).expect("a record");
    }
    git(&shell, &["add", "."]);
    git(&shell, &["commit", "--quiet", "-m", "more"]);
    let running: Vec<_> = ids
        .iter()
        .map(|id| {
            Command::new(env!("CARGO_BIN_EXE_mentor"))
                .args(["note", id, "Et", "--commit"])
                .current_dir(shell.folder())
                .env_clear()
                .envs([("MENTOR_TODAY", "2026-06-01"), ("MENTOR_USER", "anna")])
                .stderr(Stdio::piped())
                .spawn()
                .expect("the program runs")
        })
        .collect();
    for child in running {
        let output = child.wait_with_output().expect("it ends");
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(0), "{said}");
    }
    let mut made: Vec<String> = git(&shell, &["log", "-8", "--format=%s"])
        .lines()
        .map(str::to_owned)
        .collect();
    made.sort();
    let wanted: Vec<String> = ids.iter().map(|id| format!("{id}: note")).collect();
    assert_eq!(made, wanted);
    assert_eq!(git(&shell, &["status", "--porcelain"]), "");
}

#[test]
fn a_lock_that_another_git_keeps_is_told_and_the_change_stays() {
    let shell = at_work();
    fs::write(shell.folder().join(".git/index.lock"), "").expect("a lock");
    let ran = shell.run(&["note", ID, "Et langt møde", "--commit"]);
    assert_eq!(ran.code, Some(3), "{}", ran.err);
    assert!(ran.err.contains("index.lock"), "{}", ran.err);
    assert!(!ran.err.contains("u{a}"), "{}", ran.err);
    let after = fs::read_to_string(shell.record(ID)).expect("a record");
    assert!(after.contains("Et langt møde"), "{after}");
}

/// Two branches that say different things in another file, and stand on the second.
fn apart() -> Shell {
    let shell = at_work();
    let other = shell.folder().join("other.txt");
    for (branch, text) in [("one", "one"), ("two", "two")] {
        git(&shell, &["switch", "--quiet", "-c", branch]);
        fs::write(&other, text).expect("a file");
        git(&shell, &["add", "."]);
        git(&shell, &["commit", "--quiet", "-m", branch]);
        if branch == "one" {
            git(&shell, &["switch", "--quiet", "--detach", "HEAD~1"]);
        }
    }
    shell
}

/// Begins what cannot be brought to an end without a person.
fn begin(shell: &Shell, args: &[&str]) {
    let output = Command::new("git")
        .args(args)
        .current_dir(shell.folder())
        .output()
        .expect("Git runs");
    assert!(!output.status.success(), "{args:?} meets a conflict");
}

#[test]
fn in_the_middle_of_a_merge_nothing_is_written() {
    let shell = apart();
    begin(&shell, &["merge", "one"]);
    refused(&shell, 3, "`git commit --no-edit`");
    git(&shell, &["merge", "--abort"]);
    begin(&shell, &["cherry-pick", "one"]);
    refused(
        &shell,
        3,
        "`git -c core.editor=true cherry-pick --continue`",
    );
    git(&shell, &["cherry-pick", "--abort"]);
    begin(&shell, &["revert", "one"]);
    refused(&shell, 3, "`git -c core.editor=true revert --continue`");
}

#[test]
fn in_the_middle_of_a_rebase_or_on_no_branch_nothing_is_written() {
    let shell = apart();
    begin(&shell, &["rebase", "one"]);
    refused(&shell, 3, "`git -c core.editor=true rebase --continue`");
    git(&shell, &["rebase", "--abort"]);
    git(&shell, &["switch", "--quiet", "--detach"]);
    refused(&shell, 3, "git switch");
}

#[test]
fn where_git_does_not_know_who_commits_nothing_is_written() {
    let shell = at_work();
    git(&shell, &["config", "user.useConfigOnly", "true"]);
    git(&shell, &["config", "--unset", "user.email"]);
    refused(
        &shell,
        3,
        "\n    git config --global user.email anna@example.org\n",
    );
}

#[test]
fn a_record_that_git_ignores_is_not_written() {
    let shell = at_work();
    git(
        &shell,
        &["rm", "--quiet", "--cached", "clients/2601-k7qm.md"],
    );
    fs::write(shell.folder().join(".gitignore"), "clients/\n").expect("a file");
    git(&shell, &["add", "."]);
    git(&shell, &["commit", "--quiet", "-m", "ignore"]);
    refused(&shell, 3, "git check-ignore -v clients/2601-k7qm.md");
    let args = ["new-client", "--alias", "Almaz", "--mentor", "anna"];
    let more = ["--programme", "gennem-empowerment", "--commit"];
    let ran = shell.run(&[&args[..], &more].concat());
    assert_eq!(ran.code, Some(3), "{}", ran.err);
    let records = fs::read_dir(shell.folder().join("clients")).expect("records");
    assert_eq!(records.count(), 1, "no record was opened");
}

#[test]
fn the_workspaces_own_repository_is_meant() {
    let (shell, elsewhere) = (at_work(), at_work());
    let before = log(&elsewhere);
    let output = Command::new(env!("CARGO_BIN_EXE_mentor"))
        .args(["note", ID, "Et", "--commit"])
        .current_dir(shell.folder())
        .env_clear()
        .envs([("MENTOR_TODAY", "2026-06-01"), ("MENTOR_USER", "anna")])
        .env("GIT_DIR", elsewhere.folder().join(".git"))
        .env("GIT_WORK_TREE", elsewhere.folder())
        .env("GIT_INDEX_FILE", elsewhere.folder().join(".git/index"))
        .output()
        .expect("the program runs");
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(0), "{said}");
    assert!(log(&shell).starts_with("2601-k7qm: note"), "{said}");
    assert_eq!(log(&elsewhere), before);
    assert_eq!(git(&elsewhere, &["status", "--porcelain"]), "");
}

#[test]
fn a_file_whose_name_may_be_a_persons_is_not_committed() {
    let shell = at_work();
    let old = shell.record("Kim Hansen");
    git(
        &shell,
        &["mv", "clients/2601-k7qm.md", "clients/Kim Hansen.md"],
    );
    git(&shell, &["commit", "--quiet", "-m", "by hand"]);
    let (before, text) = (log(&shell), fs::read(&old).expect("a record"));
    let ran = shell.run(&["note", "Kim", "Et", "--commit"]);
    assert_eq!(ran.code, Some(2), "{}", ran.err);
    assert!(ran.err.contains("intet er skrevet"), "{}", ran.err);
    assert!(ran.err.contains("git mv"), "{}", ran.err);
    assert_eq!(fs::read(&old).expect("a record"), text);
    assert_eq!(log(&shell), before);
    assert_eq!(shell.run(&["note", "Kim", "Et"]).code, Some(0));
}

#[cfg(unix)]
#[test]
fn a_folder_named_like_a_pattern_is_that_folder_only() {
    let shell = Shell::new("2026-06-01");
    shell.settings("clients = \"c*\"\n");
    let record = include_str!("verbs/block.md");
    for folder in ["c*", "cx"] {
        let folder = shell.folder().join(folder);
        fs::create_dir_all(&folder).expect("a folder");
        fs::write(folder.join(format!("{ID}.md")), record).expect("a record");
    }
    git(&shell, &["init", "--quiet"]);
    git(&shell, &["config", "user.name", "Anna"]);
    git(&shell, &["config", "user.email", "anna@example.org"]);
    git(&shell, &["add", "."]);
    git(&shell, &["commit", "--quiet", "-m", "begin"]);
    fs::write(shell.folder().join(format!("cx/{ID}.md")), "mine").expect("a file");
    let ran = shell.run(&["note", ID, "Et", "--commit"]);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    let last = git(&shell, &["log", "-1", "--format=", "--name-only"]);
    assert_eq!(last.trim(), format!("c*/{ID}.md"));
}
