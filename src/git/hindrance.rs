//! What stands in the way of a commit of one file.

use std::path::Path;

use super::run::{GitError, Repository};

/// What Git is in the middle of while it has a revision of that name.
const UNDER_WAY: [(&str, &str); 3] = [
    ("MERGE_HEAD", "merge"),
    ("CHERRY_PICK_HEAD", "cherry-pick"),
    ("REVERT_HEAD", "revert"),
];

/// What stands in the way of a commit of one file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hindrance {
    /// No branch would get the commit: a rebase is under way, or an older commit is checked out.
    NoBranch,
    /// Git is in the middle of this command of its own, which can be continued or aborted.
    UnderWay(&'static str),
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
    if status
        .lines()
        .any(|line| line == "# branch.head (detached)")
    {
        return Ok(Some(Hindrance::NoBranch));
    }
    for (revision, command) in UNDER_WAY {
        if answers_yes(repository.text(["rev-parse", "-q", "--verify", revision]))? {
            return Ok(Some(Hindrance::UnderWay(command)));
        }
    }
    // Git's own exclude rules: it takes names here, no patterns, and does not know `--literal-pathspecs`.
    let ignored = ["check-ignore", "--"].map(AsRef::as_ref);
    if answers_yes(repository.text(ignored.into_iter().chain([path.as_os_str()])))? {
        return Ok(Some(Hindrance::Ignored));
    }
    let is_changed = status.lines().any(|line| !line.starts_with('#'));
    Ok(is_changed.then_some(Hindrance::Changed))
}

/// Git's yes or no: a refusal without a word is a no.
fn answers_yes(answer: Result<String, GitError>) -> Result<bool, GitError> {
    match answer {
        Ok(_) => Ok(true),
        Err(GitError::Refused(said)) if said.is_empty() => Ok(false),
        Err(error) => Err(error),
    }
}
