//! The README's tour: every console block runs, in order, and prints what stands there.
//!
//! `UPDATE_EXPECTED=1 cargo test --test readme` writes what is printed now.
#![allow(
    clippy::disallowed_methods,
    reason = "the test makes folders of its own"
)]

use std::fs;
use std::path::Path;
use std::process::Command;

const FENCE: &str = "```";

#[test]
fn every_block_prints_what_stands_there() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md");
    let readme = fs::read_to_string(&path).expect("the README");
    let folder = tempfile::tempdir().expect("a folder");
    copy(
        &path.with_file_name("examples"),
        &folder.path().join("examples"),
    );
    let mut fresh = String::new();
    let mut block: Option<String> = None;
    for line in readme.lines() {
        match &mut block {
            None if line == "```console" => block = Some(String::new()),
            None => {}
            Some(commands) if line == FENCE => {
                let (text, expected_exit) = (commands.clone(), commands.contains("\n? 1\n"));
                fresh.push_str(&run_block(&text, i32::from(expected_exit), folder.path()));
                block = None;
            }
            Some(commands) => {
                commands.push_str(line);
                commands.push('\n');
                continue;
            }
        }
        fresh.push_str(line);
        fresh.push('\n');
    }
    if std::env::var_os("UPDATE_EXPECTED").is_some() {
        fs::write(&path, &fresh).expect("the README");
    }
    assert!(
        fresh.matches("$ mentor").count() > 10,
        "the tour has its commands"
    );
    assert_eq!(fresh, readme);
}

/// Runs a block's commands and gives the block as it should stand.
fn run_block(block: &str, expected_exit: i32, folder: &Path) -> String {
    let mut text = String::new();
    for command in block.lines().filter_map(|line| line.strip_prefix("$ ")) {
        let bin = Path::new(env!("CARGO_BIN_EXE_mentor"))
            .parent()
            .expect("a folder");
        let path = std::env::var("PATH").unwrap_or_default();
        let output = Command::new("sh")
            .args(["-c", &format!("exec 2>&1; {command}")])
            .current_dir(folder)
            .env_clear()
            .env("PATH", format!("{}:{path}", bin.display()))
            .env("HOME", folder)
            .env("MENTOR_TODAY", "2026-11-20")
            .env("GIT_AUTHOR_DATE", "2026-11-20T12:00:00+0100")
            .env("GIT_COMMITTER_DATE", "2026-11-20T12:00:00+0100")
            .env("GIT_CONFIG_NOSYSTEM", "1")
            .output()
            .expect("a shell");
        assert_eq!(
            output.status.code(),
            Some(expected_exit),
            "{command}\n{}",
            String::from_utf8_lossy(&output.stdout)
        );
        text.push_str(&format!("$ {command}\n"));
        if expected_exit != 0 {
            text.push_str(&format!("? {expected_exit}\n"));
        }
        text.push_str(&steady(&String::from_utf8_lossy(&output.stdout), folder));
    }
    text
}

/// The output with what differs from run to run in one form: the id drawn by chance, the folder.
fn steady(output: &str, folder: &Path) -> String {
    let place = folder.canonicalize().expect("a folder");
    let output = output.replace(&format!("{}/", place.display()), "");
    let mut text = String::new();
    let mut rest = output.as_str();
    while let Some(start) = rest.find("2611-") {
        let (before, from) = rest.split_at(start);
        let random = from.get(5..9).unwrap_or_default();
        let is_id = random.len() == 4 && random.bytes().all(|byte| byte.is_ascii_alphanumeric());
        text.push_str(before);
        text.push_str(if is_id { "2611-k7qm" } else { "2611-" });
        rest = &from[if is_id { 9 } else { 5 }..];
    }
    text.push_str(rest);
    let text = without_commits(&text);
    // An id of digits and a few letters could be read as a number, and stands in quotes.
    let text = text.replace("'2611-k7qm'", "2611-k7qm");
    text.lines()
        .map(|line| format!("{}\n", line.trim_end()))
        .collect()
}

/// The text with one name for every commit: eight signs and more of a hexadecimal number.
fn without_commits(text: &str) -> String {
    let mut fresh = String::new();
    let parts = text.split_inclusive(|sign: char| !sign.is_ascii_alphanumeric());
    for part in parts {
        let word = part.trim_end_matches(|sign: char| !sign.is_ascii_alphanumeric());
        let is_commit = word.len() >= 8
            && word.bytes().all(|byte| byte.is_ascii_hexdigit())
            && word.bytes().any(|byte| byte.is_ascii_digit());
        match is_commit {
            true => fresh.push_str(&part.replacen(word, "1a2b3c4d", 1)),
            false => fresh.push_str(part),
        }
    }
    fresh
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder") {
        let entry = entry.expect("an entry");
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), &target).expect("a copy");
        }
    }
}
