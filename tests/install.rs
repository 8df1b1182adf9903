//! `mentor git install` and `uninstall`: what they put where, once, and how it all goes away again.
#![cfg(unix)]
#![allow(clippy::disallowed_methods, reason = "a test looks at its own folders")]

mod clones;
mod hooked;

use clones::Clones;
use hooked::{ID, RECORD, hook, house, installed, snapshot, with};

#[test]
fn all_is_put_in_place_once() {
    let clones = house();
    let ran = clones.run("house", "mentor", &["git", "install"]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    assert_eq!(ran.err.matches("added: ").count(), 7, "{ran:?}");
    assert!(ran.err.contains("git add .gitattributes"), "{ran:?}");
    let file = format!("clients/{ID}.md");
    let attributes = clones.git(
        "house",
        &["check-attr", "text", "merge", "diff", "--", &file],
    );
    for attribute in ["text: set", "merge: mentor", "diff: mentor"] {
        assert!(attributes.contains(attribute), "{attributes}");
    }
    let driver = clones.git("house", &["config", "--local", "merge.mentor.driver"]);
    assert!(driver.starts_with("mentor git merge %O %A %B "), "{driver}");

    let before = snapshot(&clones, "house");
    let ran = clones.run("house", "mentor", &["git", "install"]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    assert!(ran.err.starts_with("all is in place in "), "{ran:?}");
    assert_eq!(snapshot(&clones, "house"), before);
}

#[test]
fn it_is_said_where_git_does_not_know_who_commits() {
    let clones = house();
    let said = "so far Git does not know who you are";
    let ran = clones.run("house", "mentor", &["git", "install"]);
    assert!(!ran.err.contains(said), "{ran:?}");
    clones.git("house", &["config", "user.useConfigOnly", "true"]);
    clones.git("house", &["config", "--unset", "user.email"]);
    let ran = clones.run("house", "mentor", &["git", "install"]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    assert_eq!(ran.err.matches(said).count(), 1, "{ran:?}");
}

#[test]
fn a_dry_run_changes_nothing() {
    let clones = house();
    for (verb, word) in [
        ("install", "would add: "),
        ("uninstall", "would take away: "),
    ] {
        let before = snapshot(&clones, "house");
        let ran = clones.run("house", "mentor", &["git", verb, "--dry-run"]);
        assert_eq!(ran.code, Some(0), "{ran:?}");
        assert_eq!(ran.out.matches(word).count(), 7, "{ran:?}");
        assert_eq!(snapshot(&clones, "house"), before);
        clones.mentor("house", &["git", "install"]);
    }
}

#[test]
fn uninstalling_leaves_every_byte_and_mode_as_it_was() {
    for attributes in [
        None,
        Some("*.md text\n"),
        Some("*.md text\r\n*.png binary"),
        Some(""),
    ] {
        let clones = house();
        if let Some(text) = attributes {
            clones.write("house/.gitattributes", text);
        }
        hook(
            &clones,
            "house/.git/hooks/pre-commit",
            "#!/bin/sh\n# \u{e6}\n",
            0o750,
        );
        hook(&clones, "house/.git/hooks/commit-msg", "not run\r\n", 0o640);
        let before = snapshot(&clones, "house");
        clones.mentor("house", &["git", "install"]);
        clones.mentor("house", &["git", "install"]);
        assert_ne!(snapshot(&clones, "house"), before);
        let ran = clones.run("house", "mentor", &["git", "uninstall"]);
        assert_eq!(ran.code, Some(0), "{ran:?}");
        assert_eq!(ran.err.matches("taken away: ").count(), 7, "{ran:?}");
        let mut after = snapshot(&clones, "house");
        if attributes == Some("") {
            // A file in which nothing else stands goes.
            let file = clones.path("house/.gitattributes").display().to_string();
            after.insert(file.clone(), before[&file].clone());
        }
        assert_eq!(after, before, "{attributes:?}");
        let ran = clones.run("house", "mentor", &["git", "uninstall"]);
        assert!(
            ran.err
                .starts_with("nothing of `mentor git install` was in "),
            "{ran:?}"
        );
    }
}

#[test]
fn a_clone_gets_the_attributes_and_installs_the_rest() {
    let clones = installed();
    clones.git(".", &["clone", "--quiet", "house", "clone"]);
    clones.name("clone", "jonas");
    let ran = clones.run("clone", "mentor", &["git", "install"]);
    assert_eq!(ran.err.matches("added: ").count(), 6, "{ran:?}");
    assert!(!ran.err.contains(".gitattributes"), "{ran:?}");
    let file = format!("clone/clients/{ID}.md");
    clones.write(&file, &with("mentor: jonas\n"));
    let ran = clones.run("clone", "git", &["commit", "--all", "-m", "a slip"]);
    assert_eq!(ran.code, Some(1), "{ran:?}");
    assert!(ran.err.contains("[duplicate-key]"), "{ran:?}");
    clones.write(&file, &with("birth_year: 1998\n"));
    clones.commit("clone", "mended");
}

#[test]
fn several_workspaces_below_the_top_with_odd_names_share_the_hooks() {
    let clones = Clones::new("2026-06-01");
    clones.workspace("house", &[]);
    let names = ["Børn og unge's \"2\" $HOME", "-hold nord/100%"];
    for name in names {
        let config = "clients = \"vores sager/[1]\"\n";
        clones.write(&format!("house/{name}/mentor.toml"), config);
        clones.write(&format!("house/{name}/vores sager/[1]/{ID}.md"), RECORD);
        clones.mentor(&format!("house/{name}"), &["git", "install"]);
        let file = format!("vores sager/[1]/{ID}.md");
        let merge = clones.git(
            &format!("house/{name}"),
            &["check-attr", "merge", "--", &file],
        );
        assert!(merge.ends_with("merge: mentor\n"), "{merge}");
    }
    clones.commit("house", "two more");
    for name in names {
        let file = format!("house/{name}/vores sager/[1]/{ID}.md");
        clones.write(&file, &with("mentor: jonas\n"));
        let ran = clones.run("house", "git", &["commit", "--all", "-m", "a slip"]);
        assert_eq!(ran.code, Some(1), "{ran:?}");
        clones.write(&file, &with("birth_year: 1998\n"));
        let ran = clones.run("house", "git", &["commit", "--all", "-m", "selam"]);
        assert!(ran.err.contains(&format!("write `{ID}`")), "{ran:?}");
        clones.commit("house", "mended");
    }
    let ran = clones.run(
        &format!("house/{}", names[0]),
        "mentor",
        &["git", "uninstall"],
    );
    assert_eq!(ran.err.matches("renewed: ").count(), 3, "{ran:?}");
    let hook = clones.read("house/.git/hooks/pre-commit");
    assert!(
        hook.contains("judge './-hold nord/100%' ") && !hook.contains("unge"),
        "{hook}"
    );
    clones.git("house", &["config", "--local", "merge.mentor.driver"]);
    clones.mentor(&format!("house/{}", names[1]), &["git", "uninstall"]);
    assert!(!clones.path("house/.git/hooks/pre-commit").exists());
    assert!(!clones.read("house/.git/config").contains("mentor"));
}

#[test]
fn a_linked_worktree_has_the_hooks_of_its_repository() {
    let clones = house();
    clones.git(
        "house",
        &["worktree", "add", "--quiet", "-b", "beside", "../beside"],
    );
    clones.mentor("beside", &["git", "install"]);
    assert!(clones.path("house/.git/hooks/commit-msg").exists());
    let all_there = clones.run("house", "mentor", &["git", "install", "--format", "json"]);
    assert_eq!(
        all_there.out.matches("\"present\"").count(),
        6,
        "{all_there:?}"
    );
    let file = format!("beside/clients/{ID}.md");
    clones.write(&file, &with("mentor: jonas\n"));
    let ran = clones.run("beside", "git", &["commit", "--all", "-m", "a slip"]);
    assert!(ran.err.contains("[duplicate-key]"), "{ran:?}");
    clones.write(&file, &with("birth_year: 1998\n"));
    let ran = clones.run("beside", "git", &["commit", "--all", "-m", "met Selam"]);
    assert!(ran.err.contains("line 1: `Selam`"), "{ran:?}");
    clones.commit("beside", "mended");
}

#[test]
fn init_makes_the_repository_too() {
    let clones = Clones::new("2026-06-01");
    let ran = clones.run(".", "mentor", &["init", "house", "--git", "--dry-run"]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    assert!(!clones.path("house").exists());
    assert_eq!(ran.out.matches("would add: ").count(), 7, "{ran:?}");
    let ran = clones.run(".", "mentor", &["init", "house", "--git"]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    assert!(ran.err.contains("a new Git repository: "), "{ran:?}");
    clones.name("house", "anna");
    clones.commit("house", "begin");
    let attributes = clones.read("house/.gitattributes");
    let ours = "clients/**/*.md text merge=mentor diff=mentor\n";
    assert_eq!(attributes, format!("*.md text\n{ours}"));

    let ran = clones.run("house", "mentor", &["init", "below", "--git"]);
    assert!(!ran.err.contains("repository"), "{ran:?}");
    assert!(!clones.path("house/below/.git").exists());
    let ran = clones.run("house", "mentor", &["init", "below", "--git"]);
    assert!(ran.err.contains("was ready already"), "{ran:?}");
}

#[test]
fn without_a_repository_it_says_how_to_get_one() {
    let clones = Clones::new("2026-06-01");
    clones.write("house/mentor.toml", "");
    let ran = clones.run("house", "mentor", &["git", "install"]);
    assert_eq!(ran.code, Some(2), "{ran:?}");
    assert!(ran.err.contains("`git init`"), "{ran:?}");
    assert!(!clones.path("house/.gitattributes").exists());
}
