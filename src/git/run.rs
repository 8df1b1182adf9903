//! The `git` binary, run in a folder with nobody to answer it.

use std::ffi::OsStr;
use std::io;
use std::path::Path;
use std::process::{Command, Stdio};

use super::said::said;

/// What would make Git mean another repository than the folder's own, or read a path as a pattern;
/// a hook of some other repository leaves the first of these behind.
const ELSEWHERE: [&str; 11] = [
    "GIT_DIR",
    "GIT_WORK_TREE",
    "GIT_INDEX_FILE",
    "GIT_COMMON_DIR",
    "GIT_OBJECT_DIRECTORY",
    "GIT_ALTERNATE_OBJECT_DIRECTORIES",
    "GIT_NAMESPACE",
    "GIT_PREFIX",
    "GIT_GLOB_PATHSPECS",
    "GIT_NOGLOB_PATHSPECS",
    "GIT_ICASE_PATHSPECS",
];

/// Why Git did not do what it was asked.
#[derive(Debug)]
pub enum GitError {
    /// It cannot be run.
    Missing(io::Error),
    /// It refused, with the one line of what it said that tells most; empty where it said nothing.
    Refused(String),
}

/// Runs Git in a folder, and yields what it writes.
///
/// # Errors
/// It cannot be run, or it refuses.
pub(super) fn git<A: AsRef<OsStr>>(
    root: &Path,
    arguments: impl IntoIterator<Item = A>,
) -> Result<String, GitError> {
    let mut command = Command::new("git");
    for name in ELSEWHERE {
        command.env_remove(name);
    }
    let output = command
        .arg("-C")
        .arg(root)
        .args(arguments)
        .stdin(Stdio::null())
        .output()
        .map_err(GitError::Missing)?;
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).trim().to_owned();
    match output.status.success() {
        true => Ok(text(&output.stdout)),
        false => {
            let told = [text(&output.stderr), text(&output.stdout)];
            let told = told.iter().find(|told| !told.is_empty());
            Err(GitError::Refused(said(told.map_or("", String::as_str))))
        }
    }
}

/// The same about exactly one file, whatever signs its name has.
///
/// # Errors
/// As [`git`].
pub(super) fn git_on(root: &Path, arguments: &[&str], path: &Path) -> Result<String, GitError> {
    let arguments = [&["--literal-pathspecs"], arguments, &["--"]].concat();
    let arguments = arguments.into_iter().map(OsStr::new);
    git(root, arguments.chain([path.as_os_str()]))
}
