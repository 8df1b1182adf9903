//! What stands in the way of a commit of one file.

use std::path::Path;

use super::run::{GitError, Repository};
use super::under_way::{UnderWay, answers_yes};

/// What stands in the way of a commit of one file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hindrance {
    /// Nobody is named to commit as.
    NoUser,
    /// Two versions of the file wait to be merged.
    Unmerged,
    /// No branch would get the commit: a rebase is under way, or an older commit is checked out.
    NoBranch,
    /// Git is in the middle of this command of its own, which can be finished or aborted.
    UnderWay(UnderWay),
    /// Git is told to overlook the file.
    Ignored,
    /// The file has changes that are not committed, and they would come along.
    Changed,
}

/// The first thing that stands in the way; the file need not be there yet.
///
/// # Errors
/// Git cannot be run, or the folder is in no repository.
pub fn hindrance(root: &Path, path: &Path) -> Result<Option<Hindrance>, GitError> {
    // Without the lock that Git would otherwise take to write down what it saw.
    let status = ["--no-optional-locks", "status", "--porcelain=v2"];
    let status = [&status[..], &["--branch", "--untracked-files=all"]].concat();
    let repository = Repository::of(root);
    let status = repository.text_on(&status, path)?;
    if !repository.has_user()? {
        return Ok(Some(Hindrance::NoUser));
    }
    if status.lines().any(|line| line.starts_with("u ")) {
        return Ok(Some(Hindrance::Unmerged));
    }
    if status
        .lines()
        .any(|line| line == "# branch.head (detached)")
    {
        return Ok(Some(Hindrance::NoBranch));
    }
    if let Some(under_way) = repository.under_way()? {
        return Ok(Some(Hindrance::UnderWay(under_way)));
    }
    // Git's own exclude rules: it takes names here, no patterns, and does not know `--literal-pathspecs`.
    let ignored = ["check-ignore", "--"].map(AsRef::as_ref);
    if answers_yes(repository.text(ignored.into_iter().chain([path.as_os_str()])))? {
        return Ok(Some(Hindrance::Ignored));
    }
    let is_changed = status.lines().any(|line| !line.starts_with('#'));
    Ok(is_changed.then_some(Hindrance::Changed))
}
