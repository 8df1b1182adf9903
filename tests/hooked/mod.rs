//! A clone that is set up, and what lies in it: file by file, byte by byte, mode by mode.
#![allow(
    dead_code,
    clippy::disallowed_methods,
    reason = "each test uses a part of this; a test looks at its own folders"
)]

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;

use crate::clones::Clones;

/// The record's id.
pub const ID: &str = "2601-k7qm";

/// A record without an error.
pub const RECORD: &str = "---
schema: 1
id: 2601-k7qm
alias: Selam
programme: gennem-empowerment@1
mentor: anna
started: 2026-01-12
phases:
  - {phase: relation, date: 2026-01-12, by: anna}
---
";

/// The hooks that are installed.
pub const HOOKS: [&str; 3] = ["pre-commit", "pre-merge-commit", "commit-msg"];

/// The record with more in its front matter.
pub fn with(more: &str) -> String {
    RECORD.replace("\n---\n", &format!("\n{more}---\n"))
}

/// A repository with one record.
pub fn house() -> Clones {
    let clones = Clones::new("2026-06-01");
    clones.workspace("house", &[(ID, RECORD)]);
    clones
}

/// The same, set up and committed.
pub fn installed() -> Clones {
    let clones = house();
    clones.mentor("house", &["git", "install"]);
    clones.commit("house", "attributes");
    clones
}

/// Writes a hook of somebody else's.
pub fn hook(clones: &Clones, file: &str, text: &str, mode: u32) {
    clones.write(file, text);
    let mode = fs::Permissions::from_mode(mode);
    fs::set_permissions(clones.path(file), mode).expect("a hook");
}

/// Every file that setting up could touch, with its mode.
pub fn snapshot(clones: &Clones, at: &str) -> BTreeMap<String, (u32, Vec<u8>)> {
    let mut files = BTreeMap::new();
    for folder in ["", ".git/hooks"] {
        let folder = clones.path(at).join(folder);
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            keep(&entry.path(), &mut files);
        }
    }
    keep(&clones.path(at).join(".git/config"), &mut files);
    files
}

fn keep(path: &Path, files: &mut BTreeMap<String, (u32, Vec<u8>)>) {
    if let (true, Ok(found)) = (path.is_file(), fs::metadata(path)) {
        let bytes = fs::read(path).expect("a file");
        files.insert(
            path.display().to_string(),
            (found.permissions().mode(), bytes),
        );
    }
}
