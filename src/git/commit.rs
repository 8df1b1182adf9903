//! One file's change, as one commit.

use std::ffi::OsStr;
use std::path::Path;

use super::run::{GitError, git};

/// Whether the last commit has all of a file, or nothing of one that is not there.
///
/// # Errors
/// Git cannot be run, or the folder is in no repository.
pub fn is_settled(root: &Path, path: &Path) -> Result<bool, GitError> {
    let status = ["status", "--porcelain", "--untracked-files=all", "--"].map(OsStr::new);
    let said = git(root, status.into_iter().chain([path.as_os_str()]))?;
    Ok(said.is_empty())
}

/// Commits one file as it stands, and nothing else that may be staged.
///
/// # Errors
/// Git cannot be run or refuses: nobody to commit as, a hook, a merge under way.
pub fn commit(root: &Path, path: &Path, message: &str) -> Result<(), GitError> {
    let path = [path.as_os_str()];
    // A new file must be known before it can be committed alone.
    git(root, ["add", "--"].map(OsStr::new).into_iter().chain(path))?;
    let commit = ["commit", "--quiet", "--only", "--message", message, "--"].map(OsStr::new);
    git(root, commit.into_iter().chain(path)).map(drop)
}
