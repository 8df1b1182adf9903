//! The commits between two states, each with what it changed.

use super::log::{self, Credit};
use super::objects::ObjectId;
use super::run::{GitError, Repository};
use super::tree::Change;

/// How Git is to write them, whatever somebody's own configuration says: a merge against each of the
/// commits that it goes on from, since what it drops of one of them shows only there.
const LOG: [&str; 15] = [
    "-c",
    "log.showRoot=true",
    "-c",
    "diff.relative=false",
    "log",
    "--topo-order",
    "--reverse",
    "-m",
    "--raw",
    "-z",
    "--no-abbrev",
    "--no-renames",
    "--no-show-signature",
    "--encoding=UTF-8",
    log::FORMAT,
];

/// A commit, and what it changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Commit {
    /// Whose it is.
    pub credit: Credit,
    /// What it changed, against each of the commits that it goes on from.
    pub changes: Vec<Change>,
}

impl Repository {
    /// The commits that lead to `new` and not to `old`, the oldest first; without `old`, those that no
    /// branch or tag has yet.
    ///
    /// # Errors
    /// Git cannot be run, or has not all of the commits.
    pub fn commits(&self, old: Option<&ObjectId>, new: &ObjectId) -> Result<Vec<Commit>, GitError> {
        let not = old.map(|old| format!("^{old}"));
        let known = match &not {
            Some(not) => vec![not.as_str()],
            None => vec!["--not", "--all"],
        };
        let log = self.bytes([&LOG[..], &[new.as_str()], &known].concat())?;
        let mut commits: Vec<Commit> = Vec::new();
        for (credit, changed) in log::commits(&log) {
            let changes = changed.into_iter().map(Change::from);
            match commits
                .last_mut()
                .filter(|last| last.credit.id == credit.id)
            {
                Some(last) => last.changes.extend(changes),
                None => commits.push(Commit {
                    credit,
                    changes: changes.collect(),
                }),
            }
        }
        Ok(commits)
    }
}
