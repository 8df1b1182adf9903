//! The program, run with nothing of the surroundings.
#![allow(dead_code, reason = "each test that shares this uses its part")]

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

/// A command in a folder: no language, day, user or Git configuration of whoever runs the test.
pub fn mentor(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_mentor"));
    command
        .current_dir(folder)
        .env_clear()
        .env("PATH", std::env::var_os("PATH").unwrap_or_default())
        .env("HOME", folder)
        .env("GIT_CONFIG_NOSYSTEM", "1")
        .env("GIT_CEILING_DIRECTORIES", folder);
    command
}

/// What was written to standard output and to standard error.
pub fn said(output: &Output) -> (String, String) {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).expect("UTF-8");
    (text(&output.stdout), text(&output.stderr))
}

/// Copies a folder and what is in it.
pub fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder") {
        let entry = entry.expect("an entry");
        let (from, to) = (entry.path(), to.join(entry.file_name()));
        match entry.file_type().expect("a type").is_dir() {
            true => copy(&from, &to),
            false => drop(fs::copy(from, to).expect("a copy")),
        }
    }
}
