//! One file's change, as one commit.

use std::path::Path;
use std::thread;
use std::time::Duration;

use super::run::{GitError, Repository, refused};

/// How long to wait before each new try, where another Git has locked what is needed: most have it
/// for some milliseconds.
const PAUSES: [Duration; 5] = [
    Duration::from_millis(20),
    Duration::from_millis(40),
    Duration::from_millis(80),
    Duration::from_millis(160),
    Duration::from_millis(320),
];

/// Commits one file as it stands, and nothing else that may be staged.
///
/// # Errors
/// Git cannot be run or refuses: nobody to commit as, a hook, a lock that another Git keeps.
pub fn commit(root: &Path, path: &Path, message: &str) -> Result<(), GitError> {
    let repository = Repository::of(root);
    // A new file must be known before it can be committed alone.
    patiently(|| repository.text_on(&["add"], path))?;
    patiently(|| committed(&repository, path, message)).map(drop)
}

/// The commit; where it is refused, with all that was said: a hook's reason may stand on any of its lines.
fn committed(repository: &Repository, path: &Path, message: &str) -> Result<String, GitError> {
    let mut command = repository.command();
    command.arg("--literal-pathspecs");
    command.args(["commit", "--quiet", "--only", "--message", message, "--"]);
    let output = command.arg(path).output().map_err(GitError::Missing)?;
    let said = String::from_utf8_lossy(&output.stderr).trim().to_owned();
    match output.status.success() {
        true => Ok(said),
        false if said.is_empty() => Err(refused(&output.stderr, &output.stdout)),
        false => Err(GitError::Refused(said)),
    }
}

/// Tries again for a while where somebody else's Git is at work in the same repository.
pub(super) fn patiently(try_it: impl Fn() -> Result<String, GitError>) -> Result<String, GitError> {
    for pause in PAUSES {
        match try_it() {
            // The lock's name, since the words around it come in the user's language.
            Err(GitError::Refused(said)) if said.contains(".lock") => thread::sleep(pause),
            done => return done,
        }
    }
    try_it()
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::*;

    #[test]
    fn only_a_lock_is_worth_another_try() {
        for (said, tries) in [("'.git/index.lock': File exists", 3), ("a hook says no", 1)] {
            let count = Cell::new(0);
            let answer = patiently(|| {
                count.set(count.get() + 1);
                match count.get() {
                    3 => Ok(String::new()),
                    _ => Err(GitError::Refused(said.to_owned())),
                }
            });
            assert_eq!(count.get(), tries, "{said}");
            assert_eq!(answer.is_ok(), tries == 3, "{said}");
        }
    }
}
