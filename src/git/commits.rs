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
    "--diff-merges=separate",
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
    /// What it changed, against each of the commits that it goes on from and differs from.
    pub against: Vec<Vec<Change>>,
}

impl Commit {
    /// What it changed, against whichever commit.
    pub fn changes(&self) -> impl Iterator<Item = &Change> {
        self.against.iter().flatten()
    }
}

impl Repository {
    /// The commits that lead to `new` and to none of `known`, the oldest first.
    ///
    /// # Errors
    /// Git cannot be run, or has not all of the commits.
    pub fn commits(&self, known: &[ObjectId], new: &ObjectId) -> Result<Vec<Commit>, GitError> {
        let known: Vec<String> = known.iter().map(|known| format!("^{known}")).collect();
        let known: Vec<&str> = known.iter().map(String::as_str).collect();
        let log = self.bytes([&LOG[..], &[new.as_str()], &known].concat())?;
        let mut commits: Vec<Commit> = Vec::new();
        for (credit, changed) in log::commits(&log) {
            let changes = changed.into_iter().map(Change::from).collect();
            match commits
                .last_mut()
                .filter(|last| last.credit.id == credit.id)
            {
                Some(last) => last.against.push(changes),
                None => commits.push(Commit {
                    credit,
                    against: vec![changes],
                }),
            }
        }
        Ok(commits)
    }

    /// Where the branches are, of this repository and of those that it was fetched from.
    ///
    /// # Errors
    /// Git cannot be run, or there is no repository.
    pub fn branches(&self) -> Result<Vec<ObjectId>, GitError> {
        let list = [
            "for-each-ref",
            "--format=%(objectname)",
            "refs/heads",
            "refs/remotes",
        ];
        let tips = self.text(list)?;
        Ok(tips.lines().filter_map(ObjectId::parse).collect())
    }

    /// The commit where two lines of work parted; `None` where they have nothing in common.
    ///
    /// # Errors
    /// Git cannot be run, or has not all of the commits.
    pub fn parting(&self, one: &ObjectId, other: &ObjectId) -> Result<Option<ObjectId>, GitError> {
        match self.text(["merge-base", one.as_str(), other.as_str()]) {
            Ok(id) => Ok(ObjectId::parse(&id)),
            Err(GitError::Refused(said)) if said.is_empty() => Ok(None),
            Err(error) => Err(error),
        }
    }
}
