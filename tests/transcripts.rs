//! Transcripts of the command line, in both languages: `TRYCMD=overwrite cargo test` writes them anew.
//!
//! A transcript runs in the folder that its `.in` leads to; with an `.out` beside it, in a copy of it
//! that afterwards holds what stands in `.out`.
#![allow(
    clippy::disallowed_methods,
    reason = "a test lists the transcripts on the disk"
)]

use std::collections::BTreeSet;
use std::path::Path;

/// What the surroundings could say, and are not to.
const SCRUBBED: &[&str] = &[
    "LANG",
    "LC_ALL",
    "LC_MESSAGES",
    "MENTOR_DIR",
    "MENTOR_LANG",
    "MENTOR_TODAY",
    "MENTOR_USER",
    "NO_COLOR",
];

#[test]
fn the_command_line_speaks_danish() {
    transcripts("da");
}

#[test]
fn the_command_line_speaks_english() {
    transcripts("en");
}

fn transcripts(lang: &str) {
    let cases = trycmd::TestCases::new();
    cases.register_bin("mentor", Path::new(env!("CARGO_BIN_EXE_mentor")));
    for name in SCRUBBED {
        // Set to nothing counts as not set.
        cases.env(*name, "");
    }
    cases
        .env("MENTOR_LANG", lang)
        .env("COLUMNS", "100")
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .env("GIT_CONFIG_NOSYSTEM", "1")
        // Whether Git makes out a name and an address by itself depends on the machine.
        .env("GIT_AUTHOR_NAME", "Anna Holm")
        .env("GIT_AUTHOR_EMAIL", "anna@example.org")
        .env("GIT_COMMITTER_NAME", "Anna Holm")
        .env("GIT_COMMITTER_EMAIL", "anna@example.org")
        .env("GIT_DIR", "/dev/null")
        .case(format!("tests/cmd/{lang}/*.md"));
}

#[test]
fn every_transcript_is_there_in_both_languages() {
    let names = |lang: &str| -> BTreeSet<String> {
        let folder = Path::new("tests/cmd").join(lang);
        let entries = folder.read_dir().expect("a folder of transcripts");
        entries
            .map(|entry| entry.expect("an entry").file_name())
            .map(|name| name.to_string_lossy().into_owned())
            .collect()
    };
    assert_eq!(names("da"), names("en"));
}
