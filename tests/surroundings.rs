//! What the surroundings say, and how the program ends: language, day, author, a pipe that goes away.
#![allow(clippy::disallowed_methods, reason = "a test looks at files")]

mod program;

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use program::{copy, mentor, said};

fn example() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    copy(Path::new("examples/mentorhuset"), folder.path());
    folder
}

/// A workspace without settings, with one record.
fn plain() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("mentor.toml"), "").expect("written");
    let clients = folder.path().join("clients");
    fs::create_dir(&clients).expect("a folder");
    let kim = "clients/2610-n3xs.md";
    fs::copy(
        Path::new("examples/mentorhuset").join(kim),
        folder.path().join(kim),
    )
    .expect("a copy");
    folder
}

fn err(command: &mut Command) -> String {
    said(&command.output().expect("the program")).1
}

#[test]
fn the_language_is_the_one_asked_for_then_the_workspaces_then_the_systems() {
    let (danish, open) = (example(), plain());
    let unknown = |folder: &Path, variables: &[(&str, &str)], flags: &[&str]| {
        let mut command = mentor(folder);
        command.envs(variables.iter().copied());
        err(command.arg("show").arg("Nobody").args(flags))
    };
    let is_danish = |said: &str| said.starts_with("fejl: ");
    assert!(is_danish(&unknown(
        danish.path(),
        &[("LANG", "en_GB.UTF-8")],
        &[]
    )));
    assert!(!is_danish(&unknown(
        danish.path(),
        &[("MENTOR_LANG", "en")],
        &[]
    )));
    assert!(!is_danish(&unknown(
        danish.path(),
        &[("MENTOR_LANG", "da")],
        &["--lang", "en"]
    )));
    assert!(is_danish(&unknown(
        open.path(),
        &[("LANG", "da_DK.UTF-8")],
        &[]
    )));
    assert!(is_danish(&unknown(
        open.path(),
        &[("LC_ALL", "da_DK"), ("LANG", "en")],
        &[]
    )));
    assert!(!is_danish(&unknown(
        open.path(),
        &[("LANG", "sv_SE.UTF-8")],
        &[]
    )));
    assert!(!is_danish(&unknown(open.path(), &[], &[])));
    // The same order for a line that cannot be read, and for help.
    let missing = |folder: &Path, variables: &[(&str, &str)]| {
        err(mentor(folder).envs(variables.iter().copied()).arg("show"))
    };
    assert!(is_danish(&missing(
        danish.path(),
        &[("LANG", "en_GB.UTF-8")]
    )));
    assert!(!is_danish(&missing(
        danish.path(),
        &[("MENTOR_LANG", "en")]
    )));
    let elsewhere = tempfile::tempdir().expect("a folder");
    let there = danish.path().display().to_string();
    assert!(is_danish(&missing(
        elsewhere.path(),
        &[("MENTOR_DIR", &there)]
    )));
    assert!(is_danish(&err(
        mentor(elsewhere.path()).args(["-C", &there, "show"])
    )));
    assert!(is_danish(&err(
        mentor(elsewhere.path()).args(["show", &format!("--dir={there}")])
    )));
}

#[test]
fn a_variable_that_cannot_be_is_refused_and_an_empty_one_is_none() {
    let folder = example();
    for (name, value, flags, help) in [
        ("MENTOR_TODAY", "someday", &[][..], "skriv år, måned og dag"),
        ("MENTOR_TODAY", "31.12.2026", &[], "mente du `2026-12-31`?"),
        (
            "MENTOR_TODAY",
            "31.12.2026",
            &["--lang", "en"],
            "did you mean `2026-12-31`?",
        ),
        ("MENTOR_LANG", "sv", &[], "skriv en af disse: `da`, `en`"),
    ] {
        let output = mentor(folder.path())
            .env(name, value)
            .arg("list")
            .args(flags)
            .output()
            .expect("the program");
        let (out, err) = said(&output);
        assert_eq!(output.status.code(), Some(2), "{name}");
        assert!(
            out.is_empty() && err.contains(name) && err.contains(value),
            "{err}"
        );
        assert!(err.contains(help), "{err}");
    }
    let names = [
        "MENTOR_TODAY",
        "MENTOR_LANG",
        "MENTOR_DIR",
        "MENTOR_USER",
        "NO_COLOR",
        "LANG",
    ];
    let output = mentor(folder.path())
        .envs(names.map(|name| (name, "")))
        .arg("list")
        .output();
    assert!(output.expect("the program").status.success());
}

#[test]
fn the_day_is_the_flags_then_the_variables_then_the_workspaces() {
    let folder = example();
    let today = |variables: &[(&str, &str)], flags: &[&str]| {
        let output = mentor(folder.path())
            .envs(variables.iter().copied())
            .args(["list", "--format", "json"])
            .args(flags)
            .output();
        let (out, _) = said(&output.expect("the program"));
        let document: serde_json::Value = serde_json::from_str(&out).expect("JSON");
        document["today"].as_str().expect("a day").to_owned()
    };
    assert_eq!(today(&[], &[]), "2026-11-20");
    assert_eq!(today(&[("MENTOR_TODAY", "2026-11-19")], &[]), "2026-11-19");
    assert_eq!(
        today(
            &[("MENTOR_TODAY", "2026-11-19")],
            &["--today", "2026-11-18"]
        ),
        "2026-11-18"
    );
}

#[test]
fn the_author_is_the_flags_then_the_variables_then_gits_then_the_records() {
    let folder = example();
    let author = |variables: &[(&str, &str)], flags: &[&str]| {
        let output = mentor(folder.path())
            .envs(variables.iter().copied())
            .args(["note", "Kim", "Word", "--dry-run"])
            .args(flags)
            .output();
        let (out, err) = said(&output.expect("the program"));
        let heading = out
            .lines()
            .find_map(|line| line.strip_prefix("+## 2026-11-20, meeting, "));
        heading.unwrap_or_else(|| panic!("{out}{err}")).to_owned()
    };
    let git = folder.path().join("gitconfig");
    fs::write(&git, "[user]\n\temail = Samira@Mentorhuset.example\n").expect("written");
    let git = git.display().to_string();
    assert_eq!(author(&[], &[]), "jonas");
    assert_eq!(author(&[("GIT_CONFIG_GLOBAL", &git)], &[]), "samira");
    assert_eq!(
        author(&[("GIT_CONFIG_GLOBAL", &git), ("MENTOR_USER", "")], &[]),
        "samira"
    );
    assert_eq!(
        author(&[("GIT_CONFIG_GLOBAL", &git), ("MENTOR_USER", "anna")], &[]),
        "anna"
    );
    assert_eq!(
        author(&[("MENTOR_USER", "anna")], &["--author", "jonas"]),
        "jonas"
    );
}

#[test]
fn a_reader_that_goes_away_is_no_fault() {
    let folder = example();
    for args in [
        &["show", "Selam", "--format", "json"][..],
        &["explain"],
        &["--help"],
        &["report", "Selam"],
    ] {
        let mut child = mentor(folder.path())
            .args(args)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program");
        drop(child.stdout.take());
        let output = child.wait_with_output().expect("an end");
        let (_, err) = said(&output);
        assert_eq!(output.status.code(), Some(0), "{args:?}: {err}");
        assert!(err.is_empty(), "{args:?}: {err}");
    }
}

#[test]
fn a_finding_still_says_no_where_the_reader_went_away() {
    let folder = tempfile::tempdir().expect("a folder");
    copy(Path::new("examples/broken"), folder.path());
    let mut child = mentor(folder.path())
        .args(["check", "--quiet"])
        .stdout(Stdio::piped())
        .spawn()
        .expect("the program");
    drop(child.stdout.take());
    assert_eq!(child.wait().expect("an end").code(), Some(1));
}

#[test]
fn colour_is_for_terminals_and_for_those_who_ask() {
    let folder = tempfile::tempdir().expect("a folder");
    copy(Path::new("examples/broken"), folder.path());
    let colours = |flags: &[&str], variables: &[(&str, &str)]| {
        let output = mentor(folder.path())
            .envs(variables.iter().copied())
            .args(["check", "2608-t9kb"])
            .args(flags)
            .output();
        said(&output.expect("the program")).0.contains('\u{1B}')
    };
    assert!(!colours(&[], &[]));
    assert!(colours(&["--color", "always"], &[]));
    assert!(colours(&["--color", "always"], &[("NO_COLOR", "1")]));
    assert!(!colours(&["--color", "never"], &[]));
    assert!(!colours(&["--color", "always", "--format", "short"], &[]));
}

#[test]
fn a_note_is_taken_from_standard_input() {
    let folder = example();
    let mut child = mentor(folder.path())
        .args(["note", "Kim", "--minutes", "20"])
        .stdin(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("the program");
    let mut stdin = child.stdin.take().expect("a pipe");
    std::io::Write::write_all(&mut stdin, "Første afsnit.\n\nAndet afsnit.\n".as_bytes())
        .expect("sent");
    drop(stdin);
    assert!(child.wait().expect("an end").success());
    let record = fs::read_to_string(folder.path().join("clients/2610-n3xs.md")).expect("a record");
    let entry = "## 2026-11-20, meeting, 20 min, jonas\n\nFørste afsnit.\n\nAndet afsnit.\n";
    assert!(record.ends_with(entry), "{record}");
    let output = mentor(folder.path())
        .args(["note", "Kim"])
        .stdin(Stdio::null())
        .output();
    assert_eq!(output.expect("the program").status.code(), Some(2));
}
