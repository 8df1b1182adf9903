//! Rules over time: what is past is not rewritten, and each change of phase was allowed when it was made.

mod clones;

use clones::{Clones, Ran};

const ID: &str = "2601-k7qm";
const FILE: &str = "house/clients/2601-k7qm.md";
const RECORD: &str = "---
schema: 1
id: 2601-k7qm
alias: Selam
programme: gennem-empowerment@1
mentor: anna
started: 2026-01-12
phases:
  - {phase: relation, date: 2026-01-12, by: anna}
ratings:
  - {date: 2026-01-20, by: client, scale: wellbeing, scores: {trust: 3}}
---

# Journal

## 2026-01-12, meeting, 60 min, anna

Første møde.
";

const CORRECTION: &str = "corrections:
  - {date: 2026-06-01, by: anna, kind: rating, of: 2026-01-20, why: Der stod forkert}
---

# Journal";

fn house() -> Clones {
    let clones = Clones::new("2026-05-01");
    clones.workspace("house", &[(ID, RECORD)]);
    clones.on("2026-06-01");
    clones
}

fn check(clones: &Clones, at: &str, args: &[&str]) -> Ran {
    let args = [&["check", "--format", "short"], args].concat();
    clones.run(at, "mentor", &args)
}

fn lowered() -> String {
    RECORD.replace("{trust: 3}", "{trust: 1}")
}

fn corrected() -> String {
    lowered().replace("---\n\n# Journal", CORRECTION)
}

/// Holds a run to whether it finds something rewritten.
fn is_found(ran: &Ran, says: &str) {
    assert_eq!(ran.code, Some(1), "{ran:?}");
    assert!(ran.out.contains(says), "{ran:?}");
}

fn is_clean(ran: &Ran) {
    assert_eq!(ran.code, Some(0), "{ran:?}");
    assert!(
        !ran.out.contains("past-") && !ran.out.contains("removed"),
        "{ran:?}"
    );
}

#[test]
fn the_folder_is_held_to_a_version() {
    let clones = house();
    let against = |args: &[&str]| check(&clones, "house", &[&["--against", "HEAD"], args].concat());
    is_clean(&against(&[]));
    clones.write(FILE, &lowered());
    let rewritten = "clients/2601-k7qm.md:11:6: error[past-rewritten] the rating of 2026-01-20";
    is_found(&against(&[]), rewritten);
    is_found(&against(&["Selam"]), rewritten);
    is_clean(&check(&clones, "house", &[]));

    let ran = clones.run("house", "mentor", &["check", "--against", "HEAD", ID]);
    let help = "mentor correct 2601-k7qm --kind rating --of 2026-01-20 --why …";
    assert!(ran.out.contains(help), "{ran:?}");
    let correct = ["correct", ID, "--kind", "rating", "--of", "2026-01-20"];
    clones.mentor(
        "house",
        &[&correct[..], &["--why", "Der stod forkert"]].concat(),
    );
    is_clean(&against(&[]));
    assert!(clones.read(FILE).contains("why: Der stod forkert"));
}

#[test]
fn what_is_staged_is_held_to_the_last_commit() {
    let clones = house();
    clones.write(FILE, &lowered());
    is_clean(&check(&clones, "house", &["--staged"]));
    clones.git("house", &["add", "."]);
    is_found(&check(&clones, "house", &["--staged"]), "[past-rewritten]");
    clones.write(FILE, &corrected());
    clones.git("house", &["add", "."]);
    is_clean(&check(&clones, "house", &["--staged"]));
}

#[test]
fn a_record_goes_only_by_somebodys_decision() {
    let clones = house();
    clones.git("house", &["rm", "--quiet", "clients/2601-k7qm.md"]);
    let removed = "clients/2601-k7qm.md:1:1: error[record-removed]";
    for args in [&["--staged"][..], &["--against", "HEAD"]] {
        is_found(&check(&clones, "house", args), removed);
    }
    let settings = clones.read("house/mentor.toml");
    let decision = "[[removed]]\nid = \"2601-k7qm\"\nby = \"anna\"\ndate = \"2026-06-01\"\nwhy = \"Fem år er gået\"\n";
    clones.write("house/mentor.toml", &format!("{settings}{decision}"));
    clones.git("house", &["add", "."]);
    for args in [&["--staged"][..], &["--against", "HEAD"]] {
        is_clean(&check(&clones, "house", args));
    }
    clones.commit("house", "2601-k7qm: removed");
    is_clean(&check(&clones, "house", &["--range", "HEAD~..HEAD"]));
}

#[test]
fn a_record_that_is_moved_is_still_there() {
    let clones = house();
    clones.write("house/clients/2026/.keep", "");
    clones.git(
        "house",
        &["mv", "clients/2601-k7qm.md", "clients/2026/2601-k7qm.md"],
    );
    is_clean(&check(&clones, "house", &["--against", "HEAD"]));
    clones.commit("house", "moved");
    is_clean(&check(&clones, "house", &["--range", "HEAD~..HEAD"]));
    clones.write("house/clients/2026/2601-k7qm.md", &lowered());
    clones.commit("house", "rewritten");
    for range in ["HEAD~..HEAD", "HEAD~2..HEAD", "HEAD~2.."] {
        let ran = check(&clones, "house", &["--range", range]);
        is_found(
            &ran,
            "clients/2026/2601-k7qm.md:11:6: error[past-rewritten]",
        );
        assert_eq!(
            ran.out.matches("past-rewritten").count(),
            1,
            "said once: {ran:?}"
        );
    }
}

#[test]
fn what_a_commit_rewrote_may_be_put_right_by_a_later_one() {
    for last in [RECORD.to_owned(), corrected()] {
        let clones = house();
        clones.write(FILE, &lowered());
        clones.commit("house", "rewritten");
        is_found(
            &check(&clones, "house", &["--range", "HEAD~..HEAD"]),
            "past-rewritten",
        );
        clones.write(FILE, &last);
        clones.commit("house", "put right");
        is_clean(&check(&clones, "house", &["--range", "HEAD~2..HEAD"]));
    }
}

#[test]
fn what_is_in_the_end_as_it_was_before_is_no_news() {
    let clones = house();
    clones.write(FILE, &RECORD.replace("mentor: anna", "mentor: jonas"));
    clones.commit("house", "another mentor");
    clones.write(FILE, RECORD);
    clones.commit("house", "and back");
    let ran = check(&clones, "house", &["--range", "HEAD~2..HEAD"]);
    assert_eq!((ran.code, ran.out.as_str()), (Some(0), ""), "{ran:?}");
}

#[test]
fn a_merge_that_drops_what_one_side_wrote_is_found() {
    let clones = house();
    let noted = format!("{RECORD}\n## 2026-05-20, phone, 10 min, jonas\n\nOm torsdag.\n");
    clones.git("house", &["switch", "--quiet", "-c", "jonas"]);
    clones.write(FILE, &noted);
    clones.commit("house", "2601-k7qm: note");
    clones.git("house", &["switch", "--quiet", "main"]);
    clones.write(FILE, &RECORD.replace("mentor: anna", "mentor: jonas"));
    clones.commit("house", "2601-k7qm: client");
    clones.git(
        "house",
        &["merge", "--quiet", "-s", "ours", "jonas", "-m", "ours"],
    );
    let ran = check(&clones, "house", &["--range", "HEAD~2..HEAD"]);
    is_found(
        &ran,
        "error[past-rewritten] the journal's entry of 2026-05-20 is gone",
    );

    clones.git("house", &["reset", "--quiet", "--hard", "HEAD~"]);
    clones.git("house", &["merge", "--quiet", "jonas", "-m", "both"]);
    is_clean(&check(&clones, "house", &["--range", "HEAD~2..HEAD"]));
}

/// The record with the rating that was heard wrong put right, and a word about it.
fn raised() -> String {
    corrected().replace("{trust: 1}", "{trust: 4}")
}

#[test]
fn a_merge_does_not_undo_a_correction() {
    let clones = house();
    clones.git("house", &["branch", "side"]);
    clones.write(FILE, &raised());
    clones.commit("house", "put right");
    clones.git("house", &["switch", "--quiet", "side"]);
    clones.write(
        FILE,
        &format!("{RECORD}\n## 2026-05-20, phone, jonas\n\nOm torsdag.\n"),
    );
    clones.commit("house", "a note");
    clones.git("house", &["switch", "--quiet", "main"]);
    clones.git("house", &["merge", "--quiet", "--no-commit", "side"]);
    is_clean(&check(&clones, "house", &["--staged"]));
    let undone = clones.read(FILE).replace("{trust: 4}", "{trust: 3}");
    clones.write(FILE, &undone);
    clones.git("house", &["add", "."]);
    is_found(&check(&clones, "house", &["--staged"]), "[past-rewritten]");
    clones.git("house", &["commit", "--quiet", "-m", "merged"]);
    let ran = check(&clones, "house", &["--range", "HEAD~..HEAD"]);
    is_found(&ran, "[past-rewritten]");
}

#[test]
fn a_copy_of_another_entry_hides_nothing() {
    let clones = house();
    let two = RECORD.replace(
        "ratings:\n",
        "ratings:\n  - {date: 2026-01-20, by: mentor, scale: wellbeing, scores: {trust: 4}}\n",
    );
    clones.write(FILE, &two);
    clones.commit("house", "two voices");
    let client = "by: client, scale: wellbeing, scores: {trust: 3}";
    let mentor = "by: mentor, scale: wellbeing, scores: {trust: 4}";
    clones.write(FILE, &two.replace(client, mentor));
    is_found(
        &check(&clones, "house", &["--against", "HEAD"]),
        "[past-rewritten]",
    );
    clones.commit("house", "one voice");
    is_found(
        &check(&clones, "house", &["--range", "HEAD~..HEAD"]),
        "[past-rewritten]",
    );
}

#[test]
fn settings_that_come_with_the_change_hide_no_record() {
    let moved = |clones: &Clones| {
        clones.write("house/mentor.toml", "clients = \"sager\"\n");
        clones.write("house/sager/.keep", "");
    };
    // The records are elsewhere now, and rewritten; are no records any more; lie in a workspace below;
    // and one is added at the top, where there is none.
    let clones = house();
    moved(&clones);
    clones.git(
        "house",
        &["mv", "clients/2601-k7qm.md", "sager/2601-k7qm.md"],
    );
    clones.write("house/sager/2601-k7qm.md", &lowered());
    clones.git("house", &["add", "--all"]);
    is_found(
        &check(&clones, "house", &["--staged"]),
        "sager/2601-k7qm.md:11:6: error[past-rewritten]",
    );
    clones.commit("house", "moved");
    is_found(
        &check(&clones, "house", &["--range", "HEAD~..HEAD"]),
        "[past-rewritten]",
    );

    let clones = house();
    moved(&clones);
    clones.write(FILE, &lowered());
    clones.git("house", &["add", "--all"]);
    is_found(&check(&clones, "house", &["--staged"]), "[record-removed]");
    clones.commit("house", "no records");
    is_found(
        &check(&clones, "house", &["--range", "HEAD~..HEAD"]),
        "[record-removed]",
    );

    let clones = house();
    clones.write("house/sub/.keep", "");
    clones.git("house", &["mv", "clients", "mentor.toml", "sub"]);
    clones.write("house/sub/clients/2601-k7qm.md", &lowered());
    clones.commit("house", "below");
    let ran = check(&clones, "house/sub", &["--range", "HEAD~..HEAD"]);
    is_found(&ran, "[past-rewritten]");
    clones.write("house/mentor.toml", "");
    clones.write("house/sub/clients/2601-k7qm.md", RECORD);
    clones.commit("house", "at the top");
    let ran = check(&clones, "house", &["--range", "HEAD~..HEAD"]);
    is_found(&ran, "sub/clients/2601-k7qm.md:11:6: error[past-rewritten]");
}

#[test]
fn settings_that_were_broken_can_be_mended() {
    let clones = house();
    let settings = clones.read("house/mentor.toml");
    clones.write("house/mentor.toml", "language = \"kl\"\n");
    clones.commit("house", "broken");
    let ran = check(&clones, "house", &["--range", "HEAD~..HEAD"]);
    assert_eq!(ran.code, Some(2), "{ran:?}");
    clones.write("house/mentor.toml", &settings);
    clones.git("house", &["add", "."]);
    is_clean(&check(&clones, "house", &["--staged"]));
    clones.write(FILE, &lowered());
    clones.git("house", &["add", "."]);
    is_found(&check(&clones, "house", &["--staged"]), "[past-rewritten]");
    clones.commit("house", "mended");
    for range in ["HEAD~..HEAD", "HEAD~2..HEAD"] {
        is_found(
            &check(&clones, "house", &["--range", range]),
            "[past-rewritten]",
        );
    }
}

#[test]
fn a_server_judges_every_workspace() {
    let clones = Clones::new("2026-05-01");
    for place in ["a", "b"] {
        clones.write(&format!("house/{place}/mentor.toml"), "");
        clones.write(&format!("house/{place}/clients/{ID}.md"), RECORD);
    }
    clones.git(".", &["init", "--quiet", "--initial-branch=main", "house"]);
    clones.name("house", "anna");
    clones.commit("house", "begin");
    clones.on("2026-06-01");
    clones.git(".", &["clone", "--quiet", "--bare", "house", "server"]);
    clones.script("server/hooks/pre-receive", &shipped_hook());
    clones.write(&format!("house/b/clients/{ID}.md"), &lowered());
    clones.commit("house", "rewritten");
    let ran = clones.run("house", "git", &["push", "../server", "main"]);
    assert_ne!(ran.code, Some(0), "{ran:?}");
    assert!(
        ran.err.contains("b/clients/2601-k7qm.md:11:6") && ran.err.contains("past-rewritten"),
        "{ran:?}"
    );
}

fn shipped_hook() -> String {
    let hook = std::fs::read_to_string("examples/ci/pre-receive").expect("the example");
    hook.replace("mentor check", "mentor check --format short")
}

#[test]
fn of_two_files_of_one_record_both_are_judged() {
    let clones = house();
    clones.write("house/clients/a/2601-k7qm.md", RECORD);
    clones.write(FILE, &lowered());
    clones.git("house", &["add", "."]);
    for file in [
        "clients/2601-k7qm.md:11:6: error[past-rewritten]",
        "error[duplicate-id]",
    ] {
        is_found(&check(&clones, "house", &["--staged"]), file);
    }
    clones.commit("house", "two");
    for file in [
        "clients/2601-k7qm.md:11:6: error[past-rewritten]",
        "error[duplicate-id]",
    ] {
        is_found(&check(&clones, "house", &["--range", "HEAD~..HEAD"]), file);
    }
}

#[test]
fn a_day_that_is_set_back_frees_nothing() {
    let clones = house();
    clones.write(FILE, &lowered());
    let back = [
        "commit",
        "--quiet",
        "--all",
        "-m",
        "back",
        "--date",
        "2026-01-01T12:00:00",
    ];
    clones.git("house", &back);
    is_found(
        &check(&clones, "house", &["--range", "HEAD~..HEAD"]),
        "[past-rewritten]",
    );
    clones.git("house", &["reset", "--quiet", "--soft", "HEAD~"]);
    clones.on("2026-01-01");
    clones.git("house", &["commit", "--quiet", "--all", "-m", "both back"]);
    clones.on("2026-06-01");
    is_found(
        &check(&clones, "house", &["--range", "HEAD~..HEAD"]),
        "[past-rewritten]",
    );
}

#[test]
fn a_slip_that_is_mended_the_same_day_may_be_rebased_the_next() {
    let clones = house();
    let rated = |trust| {
        let line = format!(
            "  - {{date: 2026-06-01, by: client, scale: wellbeing, scores: {{trust: {trust}}}}}\n---\n\n#"
        );
        RECORD.replace("---\n\n#", &line)
    };
    clones.write(FILE, &rated(2));
    clones.commit("house", "rated");
    clones.write(FILE, &rated(4));
    clones.commit("house", "mended");
    clones.on("2026-06-02");
    clones.git("house", &["rebase", "--quiet", "--force-rebase", "HEAD~2"]);
    is_clean(&check(&clones, "house", &["--range", "HEAD~2..HEAD"]));
}

#[test]
fn what_cannot_be_read_whole_is_not_let_through() {
    let clones = house();
    let broken = RECORD.replace("ratings:", "goals: [{id: a}]\nratings:");
    clones.write(FILE, &broken);
    clones.commit("house", "a goal without a title");
    clones.write(FILE, &broken.replace("{trust: 3}", "{trust: 1}"));
    clones.git("house", &["add", "."]);
    is_found(&check(&clones, "house", &["--staged"]), "[missing-key]");
    clones.commit("house", "rewritten");
    is_found(
        &check(&clones, "house", &["--range", "HEAD~..HEAD"]),
        "[missing-key]",
    );
}

#[test]
fn what_stands_in_for_an_object_is_not_judged_in_its_place() {
    let clones = house();
    clones.write(FILE, &lowered());
    clones.commit("house", "rewritten");
    let [old, new] = ["HEAD~", "HEAD"].map(|commit| {
        let blob = clones.git(
            "house",
            &["rev-parse", &format!("{commit}:clients/{ID}.md")],
        );
        blob.trim().to_owned()
    });
    clones.git("house", &["replace", &old, &new]);
    is_found(
        &check(&clones, "house", &["--range", "HEAD~..HEAD"]),
        "[past-rewritten]",
    );
}

#[test]
fn a_branch_that_is_new_to_a_clone_is_judged_by_what_the_others_have() {
    let clones = house();
    clones.git("house", &["switch", "--quiet", "-c", "new"]);
    clones.write(FILE, &lowered());
    clones.commit("house", "rewritten");
    let none = format!("{}..HEAD", "0".repeat(40));
    is_found(
        &check(&clones, "house", &["--range", &none]),
        "[past-rewritten]",
    );
    clones.git("house", &["checkout", "--quiet", "--detach"]);
    is_found(
        &check(&clones, "house", &["--range", &none]),
        "[past-rewritten]",
    );
}

#[test]
fn a_branch_that_others_went_on_from_meanwhile_lacks_nothing() {
    let clones = house();
    clones.git("house", &["switch", "--quiet", "-c", "pr"]);
    clones.write("house/more.txt", "more");
    clones.commit("house", "more");
    clones.git("house", &["switch", "--quiet", "main"]);
    clones.write(
        FILE,
        &format!("{RECORD}\n## 2026-05-20, phone, jonas\n\nOm torsdag.\n"),
    );
    clones.commit("house", "a note");
    is_clean(&check(&clones, "house", &["--range", "main..pr"]));
}

#[test]
fn the_hook_of_another_repository_says_nothing_of_this_one() {
    let clones = house();
    clones.write(FILE, &lowered());
    clones.git(".", &["init", "--quiet", "other"]);
    clones.name("other", "anna");
    let path = clones.path("house").display().to_string();
    let hook = format!("#!/bin/sh\nexec mentor -C '{path}' check --format short --against HEAD\n");
    clones.script("other/.git/hooks/pre-commit", &hook);
    let commit = ["commit", "--allow-empty", "-m", "other"];
    is_found(
        &clones_err(clones.run("other", "git", &commit)),
        "[past-rewritten]",
    );
}

/// A hook's results are messages to whoever called Git.
fn clones_err(ran: Ran) -> Ran {
    Ran {
        out: ran.err.clone(),
        ..ran
    }
}

#[test]
fn nobodys_settings_switch_the_judging_of_steps_off() {
    let clones = Clones::new("2026-05-01");
    clones.write("house/sub/mentor.toml", "");
    clones.write(&format!("house/sub/clients/{ID}.md"), RECORD);
    clones.git(".", &["init", "--quiet", "--initial-branch=main", "house"]);
    clones.name("house", "anna");
    clones.commit("house", "begin");
    clones.on("2026-06-01");
    for (key, value) in [
        ("diff.relative", "true"),
        ("log.diffMerges", "off"),
        ("diff.noprefix", "true"),
    ] {
        clones.git("house", &["config", key, value]);
    }
    let moved = RECORD.replace(
        "ratings:",
        "  - {phase: overview, date: 2026-06-01, by: anna, client_part: Hun vil videre}\nratings:",
    );
    let leave = "Hun vil videre, exemption: {by: anna, why: Det haster, until: 2026-12-01}}";
    let file = format!("house/sub/clients/{ID}.md");
    clones.write(&file, &moved);
    clones.commit("house", "moved on");
    clones.write(&file, &moved.replace("Hun vil videre}", leave));
    clones.commit("house", "leave");
    let ran = check(&clones, "house/sub", &["--range", "HEAD~2..HEAD"]);
    is_found(&ran, ":clients/2601-k7qm.md:10:13: error[gate-closed]");
}

#[test]
fn a_change_of_phase_is_judged_in_the_commit_that_made_it() {
    let clones = house();
    let moved = RECORD.replace(
        "ratings:",
        "  - {phase: overview, date: 2026-06-01, by: anna, client_part: Hun vil videre}\nratings:",
    );
    clones.write(FILE, &moved);
    clones.commit("house", "moved on");
    let ran = check(&clones, "house", &["--range", "HEAD~..HEAD"]);
    is_found(&ran, "clients/2601-k7qm.md:10:13: error[gate-closed]");
    assert!(!ran.out.contains(":clients/"), "said once: {ran:?}");

    // Leave that is given afterwards opens the gates now, and did not then.
    let leave = "exemption: {by: anna, why: Det haster, until: 2026-12-01}";
    clones.write(
        FILE,
        &moved.replace("Hun vil videre}", &format!("Hun vil videre, {leave}}}")),
    );
    clones.commit("house", "leave");
    let ran = check(&clones, "house", &["--range", "HEAD~2..HEAD"]);
    let commit = clones.git("house", &["rev-parse", "--short=8", "HEAD~"]);
    let file = format!("{}:clients/2601-k7qm.md:10:13", commit.trim());
    is_found(&ran, &format!("{file}: error[gate-closed]"));
    is_clean(&check(&clones, "house", &["--range", "HEAD~..HEAD"]));
}

#[test]
fn a_server_without_a_folder_refuses_a_push() {
    let clones = house();
    clones.git(".", &["clone", "--quiet", "--bare", "house", "server"]);
    clones.git("house", &["remote", "add", "origin", "../server"]);
    let hook = "#!/bin/sh\nwhile read old new ref; do mentor check --format short --range $old..$new || exit 1; done\n";
    clones.script("server/hooks/pre-receive", hook);
    clones.write(FILE, &lowered());
    clones.commit("house", "rewritten");
    let push = |args: &[&str]| clones.run("house", "git", &[&["push", "origin"], args].concat());
    let ran = push(&["main"]);
    assert_ne!(ran.code, Some(0), "{ran:?}");
    assert!(
        ran.err
            .contains("clients/2601-k7qm.md:11:6: error[past-rewritten]"),
        "{ran:?}"
    );
    let ran = push(&["main:another"]);
    assert_ne!(ran.code, Some(0), "a new branch: {ran:?}");

    clones.write(FILE, &corrected());
    clones.commit("house", "put right");
    assert_eq!(push(&["main"]).code, Some(0));
    assert_eq!(push(&["main:another"]).code, Some(0), "nothing new");
    assert_eq!(push(&[":another"]).code, Some(0), "a branch is taken away");

    clones.git("house", &["reset", "--quiet", "--hard", "HEAD~2"]);
    let ran = push(&["--force", "main"]);
    assert_ne!(ran.code, Some(0), "{ran:?}");
    assert!(
        ran.err.contains("the correction of 2026-06-01 is gone")
            || ran.err.contains("past-rewritten"),
        "{ran:?}"
    );
}

#[test]
fn a_first_push_a_shallow_clone_and_a_first_commit_work() {
    let clones = house();
    clones.git(
        ".",
        &[
            "init",
            "--quiet",
            "--bare",
            "--initial-branch=main",
            "empty",
        ],
    );
    let hook =
        "#!/bin/sh\nwhile read old new ref; do mentor check --range $old..$new || exit 1; done\n";
    clones.script("empty/hooks/pre-receive", hook);
    clones.git("house", &["push", "--quiet", "../empty", "main"]);

    clones.write(FILE, &RECORD.replace("Selam", "Selam T"));
    clones.commit("house", "renamed");
    let url = format!("file://{}", clones.path("house").display());
    clones.git(".", &["clone", "--quiet", "--depth", "1", &url, "shallow"]);
    let ran = check(&clones, "shallow", &["--range", "HEAD~..HEAD"]);
    assert_eq!(ran.code, Some(2), "{ran:?}");
    assert!(ran.err.contains("git fetch --unshallow"), "{ran:?}");
    is_clean(&check(&clones, "shallow", &["--against", "HEAD"]));
    let none = "0".repeat(40);
    is_clean(&check(
        &clones,
        "shallow",
        &["--range", &format!("{none}..HEAD")],
    ));
    clones.write("shallow/clients/2601-k7qm.md", &lowered());
    clones.name("shallow", "jonas");
    clones.commit("shallow", "rewritten");
    is_found(
        &check(&clones, "shallow", &["--range", "HEAD~..HEAD"]),
        "past-rewritten",
    );
}

#[test]
fn what_is_no_version_is_said() {
    let clones = house();
    for (args, says) in [
        (&["--against", "nobody"][..], "there is no version `nobody`"),
        (&["--range", "HEAD"], "`HEAD` is not two versions"),
        (
            &["--range", "HEAD...HEAD"],
            "`HEAD...HEAD` is not two versions",
        ),
        (&["--range", "nobody..HEAD"], "there is no version `nobody`"),
    ] {
        let ran = check(&clones, "house", args);
        assert_eq!(ran.code, Some(2), "{ran:?}");
        assert!(
            ran.err.contains(says) && ran.err.contains("help: "),
            "{ran:?}"
        );
    }
}
