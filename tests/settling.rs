//! A conflict is settled by what its help says, to the letter, wherever one stands and whatever Git is in
//! the middle of.
#![cfg(unix)]
#![allow(clippy::disallowed_methods, reason = "a test looks at its own folders")]

mod clones;
mod hooked;

use clones::{Clones, Ran};
use hooked::{ID, RECORD};

/// A workspace below the top of a repository, set up; two branches that score one thing differently.
fn apart(folder: &str) -> Clones {
    let clones = Clones::new("2026-06-01");
    clones.workspace(&format!("a/{folder}"), &[(ID, RECORD)]);
    let (inner, top) = (format!("a/{folder}/.git"), "a/.git");
    std::fs::rename(clones.path(&inner), clones.path(top)).expect("a repository");
    let at = format!("a/{folder}");
    clones.mentor(&at, &["git", "install"]);
    clones.commit("a", "whole");
    for (name, reason) in [("jonas", "holidays"), ("anna", "illness")] {
        clones.git("a", &["switch", "--quiet", "-c", name, "main"]);
        clones.name("a", name);
        let pause = [
            "pause",
            "Selam",
            "--reason",
            reason,
            "--client-part",
            "agreed",
        ];
        clones.mentor(
            &at,
            &[&pause[..], &["--author", "anna", "--commit"]].concat(),
        );
    }
    clones
}

/// The commands between backticks behind every `help:`.
fn commands(ran: &Ran) -> Vec<String> {
    let said = format!("{}{}", ran.out, ran.err);
    let help = said.lines().filter_map(|line| line.split_once("  help: "));
    let parts = help.flat_map(|(_, help)| help.split('`').skip(1).step_by(2));
    let is_command = |part: &&str| part.starts_with("git ") || part.starts_with("mentor ");
    parts.filter(is_command).map(str::to_owned).collect()
}

/// Keeps our side.
fn choose(clones: &Clones, file: &str) {
    let text = clones.read(file);
    let mut ours = true;
    let kept = text.split_inclusive('\n').filter(|line| {
        let is_mark = ["<<<<<<< ", "=======\n", ">>>>>>> "]
            .iter()
            .any(|mark| line.starts_with(mark));
        ours = match is_mark {
            true => !line.starts_with('='),
            false => ours,
        };
        !is_mark && ours
    });
    clones.write(file, &kept.collect::<String>());
}

fn sh(clones: &Clones, at: &str, command: &str) -> Ran {
    let mut shell = clones.command(at, "sh");
    // Where an editor would open, nobody sits.
    let output = shell
        .args(["-c", command])
        .env_remove("GIT_EDITOR")
        .env("EDITOR", "false")
        .output()
        .expect("a shell");
    Ran {
        code: output.status.code(),
        out: String::from_utf8_lossy(&output.stdout).into_owned(),
        err: String::from_utf8_lossy(&output.stderr).into_owned(),
    }
}

#[test]
fn what_the_help_says_settles_it_days_later() {
    for folder in ["team", "Sager på Ærø"] {
        for (begin, ends) in [
            (["merge", "jonas"], "git commit --no-edit"),
            (
                ["rebase", "jonas"],
                "git -c core.editor=true rebase --continue",
            ),
            (
                ["cherry-pick", "jonas"],
                "git -c core.editor=true cherry-pick --continue",
            ),
        ] {
            let clones = apart(folder);
            clones.on("2026-06-03");
            let at = format!("a/{folder}/clients");
            let ran = clones.run(&at, "git", &begin);
            let told = commands(&ran);
            assert_eq!(told.len(), 3, "{begin:?} {ran:?}");
            let correct = format!("mentor correct {ID} --kind phase --of 2026-06-01 --why \"…\"");
            assert_eq!((told[0].as_str(), told[2].as_str()), (&correct[..], ends));
            choose(&clones, &format!("{at}/{ID}.md"));
            let correct = correct.replace('…', "It was the illness") + " --author anna";
            for command in [&correct, &told[1], &told[2]] {
                let ran = sh(&clones, &at, command);
                assert_eq!(ran.code, Some(0), "{command}: {ran:?}");
            }
            assert_eq!(clones.git("a", &["status", "--porcelain"]), "");
        }
    }
}

#[test]
fn what_is_of_today_needs_no_correction() {
    let clones = apart("team");
    let ran = clones.run("a", "git", &["merge", "jonas"]);
    let add = format!("git add team/clients/{ID}.md");
    assert_eq!(
        commands(&ran),
        [add.as_str(), "git commit --no-edit"],
        "{ran:?}"
    );
    choose(&clones, &format!("a/team/clients/{ID}.md"));
    for command in commands(&ran) {
        assert_eq!(sh(&clones, "a", &command).code, Some(0), "{command}");
    }
}

#[test]
fn from_elsewhere_in_the_repository_the_path_is_named_from_its_top() {
    let clones = apart("team");
    clones.write("a/docs/readme", "");
    let ran = clones.run("a/docs", "git", &["merge", "jonas"]);
    assert_eq!(
        commands(&ran)[0],
        format!("git add ':/team/clients/{ID}.md'"),
        "{ran:?}"
    );
    let ran = clones.run("a", "mentor", &["-C", "team", "git", "resolve"]);
    assert_eq!(
        commands(&ran)[0],
        format!("git add team/clients/{ID}.md"),
        "{ran:?}"
    );
    let ran = clones.run("a/docs", "mentor", &["-C", "../team", "git", "resolve"]);
    choose(&clones, &format!("a/team/clients/{ID}.md"));
    for command in commands(&ran) {
        assert_eq!(sh(&clones, "a/docs", &command).code, Some(0), "{command}");
    }
}

#[test]
fn a_rebase_that_is_long_done_is_not_to_be_continued() {
    let clones = apart("team");
    let head = clones.git("a", &["rev-parse", "HEAD"]);
    clones.write("a/.git/REBASE_HEAD", &head);
    clones.run("a", "git", &["merge", "jonas"]);
    choose(&clones, &format!("a/team/clients/{ID}.md"));
    clones.git("a", &["add", "team"]);
    let ran = clones.run("a/team", "mentor", &["git", "resolve"]);
    assert!(
        ran.err.contains("go on with `git commit --no-edit`"),
        "{ran:?}"
    );
    clones.git("a", &["commit", "--quiet", "--no-edit"]);
    let ran = clones.run("a/team", "mentor", &["git", "resolve"]);
    assert_eq!(ran.err, "no record is waiting to be merged\n");
}

#[test]
fn a_conflict_that_waits_is_named_before_anything_is_committed() {
    let clones = apart("team");
    let file = format!("a/team/clients/{ID}.md");
    clones.write(&file, &clones.read(&file).replace("illness", "moving"));
    clones.git("a", &["stash"]);
    clones.write(&file, &clones.read(&file).replace("illness", "travel"));
    clones.commit("a", "travel");
    assert_eq!(clones.run("a", "git", &["stash", "pop"]).code, Some(1));
    choose(&clones, &file);
    let before = clones.read(&file);
    let note = ["note", "Selam", "x", "--author", "anna", "--commit"];
    let ran = clones.run("a/team", "mentor", &note);
    assert_eq!(ran.code, Some(3), "{ran:?}");
    assert!(
        ran.err.contains("is waiting in Git for somebody to choose"),
        "{ran:?}"
    );
    assert!(
        ran.err.contains(&format!("`git add clients/{ID}.md`")),
        "{ran:?}"
    );
    assert_eq!(clones.read(&file), before);
}

#[test]
fn a_removed_action_that_was_done_is_called_by_what_it_is() {
    let long =
        "Ringe til boligforeningen om den lille lejlighed ved havnen og spørge, hvad den koster";
    let begun = |more: &str| {
        let action = format!(
            "actions:\n  - id: call\n    what: {long}\n    carried_by: client\n    due: 2026-06-10\n    {more}\n"
        );
        hooked::with(&action)
    };
    let clones = Clones::new("2026-06-01").speaking("da");
    clones.write("base.md", &begun("goal: own-key"));
    clones.write("ours.md", &begun("goal: own-key\n    done: 2026-05-30"));
    clones.write("theirs.md", RECORD);
    let ran = clones.run(
        ".",
        "mentor",
        &["git", "merge", "base.md", "ours.md", "theirs.md"],
    );
    assert_eq!(ran.code, Some(1), "{ran:?}");
    assert!(
        ran.err
            .contains(&format!("handlingen `{long}`: den ene har ændret")),
        "{ran:?}"
    );
    assert!(ran.err.contains("done: 2026-05-30"), "{ran:?}");
}
