//! The hooks of `mentor git install` at work, and beside other people's.
#![cfg(unix)]
#![allow(clippy::disallowed_methods, reason = "a test looks at its own folders")]

mod clones;
mod hooked;

use std::fs;

use hooked::{HOOKS, ID, RECORD, hook, house, installed, snapshot, with};

#[test]
fn anothers_hook_runs_after_ours_with_all_that_it_was_given() {
    let clones = house();
    let asks = "#!/bin/sh\ncat >&2\necho \"theirs: $*\" >&2\n[ ! -e refuse ]\n";
    hook(&clones, "house/.git/hooks/commit-msg", asks, 0o755);
    let ran = clones.run("house", "mentor", &["git", "install"]);
    assert!(
        ran.err
            .contains("is kept as .git/hooks/commit-msg.before-mentor"),
        "{ran:?}"
    );
    clones.git("house", &["add", "--all"]);
    let ran = clones.run("house", "git", &["commit", "-m", "attributes"]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    assert!(ran.err.contains("theirs: .git/COMMIT_EDITMSG"), "{ran:?}");

    let piped = "printf hello | .git/hooks/commit-msg .git/COMMIT_EDITMSG";
    let ran = clones.run("house", "sh", &["-c", piped]);
    assert!(ran.err.contains("hellotheirs: "), "{ran:?}");

    clones.write("house/refuse", "");
    let ran = clones.run("house", "git", &["commit", "--allow-empty", "-m", "more"]);
    assert_eq!(ran.code, Some(1), "{ran:?}");
    fs::remove_file(clones.path("house/refuse")).expect("a file");

    clones.write(
        &format!("house/clients/{ID}.md"),
        &with("birth_year: 1998\n"),
    );
    let ran = clones.run("house", "git", &["commit", "--all", "-m", "selam"]);
    assert_eq!(ran.code, Some(1), "{ran:?}");
    assert!(!ran.err.contains("theirs"), "ours has said no: {ran:?}");
}

#[test]
fn in_a_folder_of_hooks_that_others_share_nothing_is_written() {
    for (shared, file) in [
        ("../hooks", "../hooks/pre-commit"),
        (".husky/_", ".husky/pre-commit"),
    ] {
        let clones = house();
        clones.git("house", &["config", "core.hooksPath", shared]);
        clones.write("house/.husky/_/h", "");
        let ran = clones.run("house", "mentor", &["git", "install"]);
        assert_eq!(ran.code, Some(2), "{ran:?}");
        assert!(ran.err.contains("nothing was written there"), "{ran:?}");
        let lines = [
            "[ ! -e ./mentor.toml ] || mentor -C . check --staged || exit 1",
            "[ ! -e ./mentor.toml ] || mentor -C . git message \"$1\" || exit 1",
        ];
        assert!(lines.iter().all(|line| ran.err.contains(line)), "{ran:?}");
        assert!(!clones.path("house").join(file).exists());
        for (name, line) in [
            (HOOKS[0], lines[0]),
            (HOOKS[1], lines[0]),
            (HOOKS[2], lines[1]),
        ] {
            let file = format!("house/{}", file.replace("pre-commit", name));
            hook(&clones, &file, &format!("#!/bin/sh\n{line}\n"), 0o755);
        }
        let ran = clones.run("house", "mentor", &["git", "install"]);
        assert_eq!(ran.code, Some(0), "{ran:?}");
        assert!(ran.err.starts_with("all is in place in "), "{ran:?}");
        let ran = clones.run("house", "mentor", &["git", "uninstall"]);
        assert_eq!(ran.code, Some(2), "{ran:?}");
        assert!(ran.err.contains("take this line out of "), "{ran:?}");
    }
}

#[test]
fn a_shared_hook_that_may_not_be_run_is_not_in_place() {
    let clones = house();
    clones.git("house", &["config", "core.hooksPath", "../hooks"]);
    let line = "[ ! -e ./mentor.toml ] || mentor -C . check --staged || exit 1";
    let message = line.replace("check --staged", "git message \"$1\"");
    for name in HOOKS {
        let line = if name == "commit-msg" { &message } else { line };
        let mode = if name == "pre-commit" { 0o644 } else { 0o755 };
        hook(
            &clones,
            &format!("hooks/{name}"),
            &format!("#!/bin/sh\n{line}\n"),
            mode,
        );
    }
    let ran = clones.run("house", "mentor", &["git", "install"]);
    assert_eq!(ran.code, Some(2), "{ran:?}");
    assert!(
        ran.err
            .contains("hooks/pre-commit has the line and may not be run"),
        "{ran:?}"
    );
    let (_, help) = ran.err.split_once("help: `").expect("a command");
    let (command, rest) = help.split_once('`').expect("its end");
    assert!(rest.contains("`#!/bin/sh`"), "{ran:?}");
    assert_eq!(clones.run("house", "sh", &["-c", command]).code, Some(0));
    let ran = clones.run("house", "mentor", &["git", "install"]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
}

#[test]
fn what_a_hook_says_no_to_is_told_with_the_hooks_own_reason() {
    let clones = installed();
    clones.git("house", &["switch", "--quiet", "-c", "for-selam"]);
    let note = ["note", "selam", "x", "--author", "anna", "--commit"];
    let ran = clones.run("house", "mentor", &note);
    assert_eq!(ran.code, Some(3), "{ran:?}");
    assert!(
        ran.err
            .contains("the branch `for-selam` tells whom it is about"),
        "{ran:?}"
    );
    assert!(ran.err.contains("git branch --move"), "{ran:?}");
    assert!(!ran.err.contains("nothing to mend"), "{ran:?}");
}

#[test]
fn a_branch_without_the_workspace_is_not_judged() {
    let clones = installed();
    clones.git("house", &["switch", "--quiet", "--orphan", "pages"]);
    clones.write("house/index.html", "a page");
    clones.commit("house", "a page");
}

#[test]
fn a_commit_of_one_file_and_one_by_the_program_pass_through_the_hooks() {
    let clones = installed();
    let file = format!("clients/{ID}.md");
    clones.write("house/other.txt", "other");
    clones.write(&format!("house/{file}"), &with("mentor: jonas\n"));
    clones.git("house", &["add", "--all"]);
    let only = ["commit", "--quiet", "-m", "selam", "--only", "other.txt"];
    clones.git("house", &only);
    let ran = clones.run(
        "house",
        "git",
        &["commit", "-m", "the rest", "--only", &file],
    );
    assert!(ran.err.contains("[duplicate-key]"), "{ran:?}");
    clones.git("house", &["checkout", "--quiet", "HEAD", "--", &file]);
    clones.mentor("house", &["note", "selam", "At the library", "--commit"]);
    let last = clones.git("house", &["log", "-1", "--format=%s"]);
    assert_eq!(last, format!("{ID}: note\n"));
}

#[test]
fn a_merge_that_nobody_edits_is_checked_too() {
    let clones = installed();
    // Without our driver: the lines fit together, and what they say does not.
    clones.write("house/.gitattributes", "");
    clones.commit("house", "plain");
    let file = format!("house/clients/{ID}.md");
    clones.git("house", &["switch", "--quiet", "-c", "jonas"]);
    clones.write(&file, &with("language: da\n"));
    clones.commit("house", "at the end");
    clones.git("house", &["switch", "--quiet", "main"]);
    clones.write(
        &file,
        &RECORD.replace("schema: 1\n", "schema: 1\nlanguage: ti\n"),
    );
    clones.commit("house", "at the top");
    let ran = clones.run("house", "git", &["merge", "--no-edit", "jonas"]);
    assert_ne!(ran.code, Some(0), "{ran:?}");
    assert!(ran.err.contains("[duplicate-key]"), "{ran:?}");
}

#[test]
fn where_the_program_is_gone_the_hook_says_so_and_refuses() {
    let clones = house();
    let own = "Anna's $programmer/100% mentor/mentor";
    clones.write(&format!("{own}.txt"), "");
    // By another process: a file that this one has open for writing, none of its children may run.
    clones.run(".", "cp", &[env!("CARGO_BIN_EXE_mentor"), own]);
    let path = clones.path(own);
    let program = path.to_str().expect("a path");
    let ran = clones.run("house", program, &["git", "install"]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    let driver = clones.git("house", &["config", "merge.mentor.driver"]);
    assert!(
        driver.contains("/100%% mentor/mentor' git merge %O"),
        "{driver}"
    );
    clones.commit("house", "attributes");
    fs::remove_file(&path).expect("a file");
    let empty = ["commit", "--allow-empty", "-m", "more"];
    let ran = clones.run("house", "git", &empty);
    assert_eq!(ran.code, Some(1), "{ran:?}");
    assert!(ran.err.contains("Anna's $programmer"), "{ran:?}");
    assert!(ran.err.contains("git commit --no-verify"), "{ran:?}");
    let args = [&empty[..], &["--no-verify"]].concat();
    clones.git("house", &args);
    // Git goes on with lines: both sides are there, between marks, and a difference is one.
    let record = format!("house/clients/{ID}.md");
    let was = clones.read(&record);
    for (branch, mentor) in [("theirs", "jonas"), ("main", "bo")] {
        if branch != "main" {
            clones.git("house", &["switch", "--quiet", "-c", branch]);
        } else {
            clones.git("house", &["switch", "--quiet", branch]);
        }
        let text = was.replace("mentor: anna", &format!("mentor: {mentor}"));
        clones.write(&record, &text);
        let shown = clones.git("house", &["diff"]);
        assert!(shown.contains(&format!("+mentor: {mentor}")), "{shown}");
        clones.git(
            "house",
            &["commit", "--quiet", "--all", "--no-verify", "-m", mentor],
        );
    }
    let ran = clones.run("house", "git", &["merge", "theirs"]);
    assert_eq!(ran.code, Some(1), "{ran:?}");
    let marked = "<<<<<<< HEAD\nmentor: bo\n=======\nmentor: jonas\n>>>>>>> theirs\n";
    assert!(
        clones.read(&record).contains(marked),
        "{}",
        clones.read(&record)
    );
    clones.git("house", &["merge", "--abort"]);
    // From here on it is the one on PATH.
    let ran = clones.run("house", "mentor", &["git", "install"]);
    assert_eq!(ran.err.matches("renewed: ").count(), 5, "{ran:?}");
    clones.git("house", &empty);
}

#[test]
fn an_older_hook_of_ours_is_renewed_and_an_edited_one_left_alone() {
    let clones = installed();
    let file = "house/.git/hooks/pre-commit";
    let text = clones.read(file);
    let (body, _) = text.rsplit_once("# as written: ").expect("a seal");
    let older = body.replace("# The hook that was here", "# What was here");
    let step = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    let seal = older.bytes().fold(0xcbf2_9ce4_8422_2325, step);
    clones.write(file, &format!("{older}# as written: {seal:016x}\n"));
    clones.mentor("house", &["git", "install"]);
    assert_eq!(clones.read(file), text);

    hook(&clones, file, &text, 0o644);
    let ran = clones.run("house", "mentor", &["git", "install"]);
    assert_eq!(
        ran.err.matches("renewed: ").count(),
        1,
        "Git would not run it: {ran:?}"
    );

    let edited = format!("{text}echo mine\n");
    clones.write(file, &edited);
    for verb in ["install", "uninstall"] {
        let ran = clones.run("house", "mentor", &["git", verb]);
        assert_eq!(ran.code, Some(2), "{ran:?}");
        assert!(ran.err.contains("has written in it since"), "{ran:?}");
        assert_eq!(clones.read(file), edited);
    }
}

#[test]
fn a_hook_that_replaced_ours_is_somebody_elses() {
    let clones = installed();
    let file = "house/.git/hooks/pre-commit";
    let theirs = "#!/bin/sh\nexit 0\n";
    hook(&clones, file, theirs, 0o755);
    let ran = clones.run("house", "mentor", &["git", "uninstall"]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    assert_eq!(clones.read(file), theirs);
    clones.mentor("house", &["git", "install"]);
    let aside = format!("{file}.before-mentor");
    assert_eq!(clones.read(&aside), theirs);

    let later = "#!/bin/sh\nexit 1\n";
    hook(&clones, file, later, 0o755);
    for verb in ["install", "uninstall"] {
        let ran = clones.run("house", "mentor", &["git", verb]);
        assert_eq!(ran.code, Some(2), "{ran:?}");
        assert_eq!(
            (clones.read(file), clones.read(&aside)),
            (later.into(), theirs.into())
        );
    }
}

#[test]
fn a_hook_that_the_pre_commit_framework_has_moved_is_still_in_place() {
    let clones = house();
    hook(
        &clones,
        "house/.git/hooks/pre-commit",
        "#!/bin/sh\necho first >&2\n",
        0o755,
    );
    let before = snapshot(&clones, "house");
    clones.mentor("house", &["git", "install"]);
    let hooks = clones.path("house/.git/hooks");
    fs::rename(hooks.join("pre-commit"), hooks.join("pre-commit.legacy")).expect("a move");
    let framework = "#!/bin/sh\n.git/hooks/pre-commit.legacy \"$@\"\n";
    hook(&clones, "house/.git/hooks/pre-commit", framework, 0o755);
    let ran = clones.run("house", "mentor", &["git", "install"]);
    assert!(ran.err.starts_with("all is in place in "), "{ran:?}");
    let ran = clones.run("house", "git", &["commit", "--allow-empty", "-m", "more"]);
    assert!(ran.code == Some(0) && ran.err.contains("first"), "{ran:?}");
    clones.mentor("house", &["git", "uninstall"]);
    fs::rename(hooks.join("pre-commit.legacy"), hooks.join("pre-commit")).expect("a move");
    assert_eq!(snapshot(&clones, "house"), before);
}

#[test]
fn the_pre_commit_framework_may_come_a_second_time() {
    let clones = house();
    let framework = "#!/bin/sh\n# File generated by pre-commit: https://pre-commit.com\n\
        PRE_COMMIT_RUNNING_LEGACY=1 .git/hooks/pre-commit.legacy \"$@\" && echo once >&2\n";
    hook(&clones, "house/.git/hooks/pre-commit", framework, 0o755);
    clones.mentor("house", &["git", "install"]);
    let hooks = clones.path("house/.git/hooks");
    fs::rename(hooks.join("pre-commit"), hooks.join("pre-commit.legacy")).expect("a move");
    hook(&clones, "house/.git/hooks/pre-commit", framework, 0o755);
    let ran = clones.run("house", "git", &["commit", "--allow-empty", "-m", "more"]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    assert_eq!(ran.err.matches("once").count(), 1, "{ran:?}");
    clones.mentor("house", &["git", "uninstall"]);
    assert_eq!(clones.read("house/.git/hooks/pre-commit"), framework);
    for gone in ["pre-commit.legacy", "pre-commit.before-mentor"] {
        assert!(!hooks.join(gone).exists(), "{gone}");
    }
}
