//! The `git` binary, run in a folder with nobody to answer it.

use std::ffi::OsStr;
use std::io;
use std::path::Path;
use std::process::{Command, Stdio};

/// Why Git did not do what it was asked.
#[derive(Debug)]
pub enum GitError {
    /// It cannot be run.
    Missing(io::Error),
    /// It refused, with what it said.
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
    let output = Command::new("git")
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
            let said = [text(&output.stderr), text(&output.stdout)];
            let said = said.into_iter().find(|said| !said.is_empty());
            Err(GitError::Refused(said.unwrap_or_default()))
        }
    }
}
