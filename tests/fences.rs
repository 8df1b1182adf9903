//! What only one room may do, and what every file keeps to.
#![allow(
    clippy::disallowed_methods,
    reason = "a test reads the source from the disk"
)]

mod source;

use source::{Source, sources};

/// Paths, by how they begin or what stands in them, and the rooms that may name them.
const PATHS: &[(&[&str], &[&str])] = &[
    (&["std", "fs"], &["store"]),
    (&["walkdir"], &["store"]),
    (&["tempfile"], &["store"]),
    (&["std", "path", "absolute"], &["cli"]),
    (&["std", "env"], &["cli"]),
    (&["std", "os", "unix"], &["store"]),
    (&["io", "stdout"], &["cli"]),
    (&["io", "stderr"], &["cli"]),
    (&["io", "stdin"], &["cli"]),
    (&["io", "Stdout"], &["cli"]),
    (&["io", "Stderr"], &["cli"]),
    (&["io", "Stdin"], &["cli"]),
    // Git, the editor, and the browser that prints a page.
    (&["process", "Command"], &["git", "cli", "print"]),
    (&["process", "exit"], &[]),
    (&["process", "abort"], &[]),
    (&["std", "net"], &[]),
    (&["chrono", "Local"], &["cli"]),
    (&["chrono", "Utc"], &["cli"]),
    (&["time", "SystemTime"], &["cli"]),
];

const PRINTING: [&str; 5] = ["print", "println", "eprint", "eprintln", "dbg"];

const LONGEST_FILE: usize = 400;

#[test]
fn every_file_keeps_to_the_fences() {
    let wrong: Vec<String> = sources().iter().flat_map(breaches).collect();
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

fn breaches(source: &Source) -> Vec<String> {
    let room = source.room();
    let mut wrong = Vec::new();
    for path in source.paths() {
        for (fenced, rooms) in PATHS {
            let named = path.windows(fenced.len()).any(|part| part == *fenced);
            if named && !rooms.contains(&room) {
                wrong.push(format!("uses `{}`", path.join("::")));
            }
        }
        if path.len() == 2 && path[1] == "*" && matches!(path[0].as_str(), "std" | "chrono") {
            wrong.push(format!("uses `{}`", path.join("::")));
        }
    }
    for name in source.macros() {
        if PRINTING.contains(&name.as_str()) && room != "cli" {
            wrong.push(format!("calls `{name}!`"));
        }
    }
    let lines = source.text.lines().count();
    if lines > LONGEST_FILE {
        wrong.push(format!("has {lines} lines, over {LONGEST_FILE}"));
    }
    if !source.text.starts_with("//! ") {
        wrong.push("does not begin with a `//!` line that says what it is".to_owned());
    }
    wrong.dedup();
    let name = |what| format!("{}: {what}", source.name);
    wrong.into_iter().map(name).collect()
}

#[test]
fn the_scan_sees_what_is_fenced() {
    for (name, code, what) in [
        ("text/a.rs", "use std::fs;", "uses `std::fs`"),
        (
            "text/a.rs",
            "use std::{io, fs::File};",
            "uses `std::fs::File`",
        ),
        (
            "cli/a.rs",
            "fn f() { ::std::fs::read(p) }",
            "uses `std::fs::read`",
        ),
        (
            "cli/a.rs",
            "use std::fs::OpenOptions as O;",
            "uses `std::fs::OpenOptions`",
        ),
        ("text/a.rs", "use std::*;", "uses `std::*`"),
        (
            "text/a.rs",
            "use walkdir::WalkDir;",
            "uses `walkdir::WalkDir`",
        ),
        (
            "store/a.rs",
            "let a = std::env::var(b);",
            "uses `std::env::var`",
        ),
        (
            "store/a.rs",
            "use std::io; fn f() { io::stdout() }",
            "uses `io::stdout`",
        ),
        (
            "store/a.rs",
            "use std::io::{self, Stdout};",
            "uses `std::io::Stdout`",
        ),
        (
            "store/a.rs",
            "use std::process::{Command};",
            "uses `std::process::Command`",
        ),
        (
            "cli/a.rs",
            "std::process::exit(1)",
            "uses `std::process::exit`",
        ),
        (
            "view/a.rs",
            "let now = chrono::Utc::now();",
            "uses `chrono::Utc::now`",
        ),
        (
            "view/a.rs",
            "use chrono::{Local, NaiveDate};",
            "uses `chrono::Local`",
        ),
        (
            "main.rs",
            "fn main() { println!(\"\") }",
            "calls `println!`",
        ),
        ("text/a.rs", "fn f() { dbg! [1]; }", "calls `dbg!`"),
    ] {
        let sample = Source::sample(name, &format!("//! A sample.\n{code}\n"));
        assert_eq!(breaches(&sample), [format!("{name}: {what}")], "{code}");
    }
}

#[test]
fn the_scan_leaves_alone_what_is_allowed_or_no_code() {
    for (name, code) in [
        (
            "store/a.rs",
            "use std::fs::{self, File}; use tempfile::Builder;",
        ),
        (
            "cli/a.rs",
            "use std::env; fn f() { println!(); std::io::stdout(); chrono::Local::now() }",
        ),
        ("git/a.rs", "use std::process::{Command, Stdio};"),
        ("main.rs", "use std::process::ExitCode;"),
        (
            "text/a.rs",
            "// std::fs\nlet a = \"std::fs println!()\"; let b = env!(\"X\"); let c = a != b;",
        ),
        (
            "text/a.rs",
            "use std::io; use std::path::Path; use chrono::NaiveDate; write!(f, \"\")",
        ),
    ] {
        let sample = Source::sample(name, &format!("//! A sample.\n{code}\n"));
        assert_eq!(breaches(&sample), [""; 0], "{code}");
    }
}

#[test]
fn the_scan_sees_long_and_unexplained_files() {
    let long = format!("//! A sample.\n{}", "\n".repeat(LONGEST_FILE));
    assert_eq!(
        breaches(&Source::sample("text/a.rs", &long)),
        ["text/a.rs: has 401 lines, over 400"]
    );
    assert_eq!(
        breaches(&Source::sample("text/a.rs", "mod a;\n")),
        ["text/a.rs: does not begin with a `//!` line that says what it is"]
    );
}
