//! Which files there are, in a commit or staged for the next one, and what differs between two such states.

use std::path::PathBuf;

use super::log::{self, Changed};
use super::objects::ObjectId;
use super::run::{GitError, Repository};

/// How Git is to write differences: whole ids, names as they are, a move as a removal and an addition.
const RAW: [&str; 5] = ["--raw", "-z", "--no-abbrev", "--no-renames", "-r"];

/// A file, by its path from the top of the repository.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// The path.
    pub path: String,
    /// What stands in it.
    pub id: ObjectId,
}

/// A file that differs between two states.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The path.
    pub path: String,
    /// What stood in it; none where there was no such file.
    pub old: Option<ObjectId>,
    /// What stands in it; none where there is no such file, or where it is not in Git yet.
    pub new: Option<ObjectId>,
}

impl Repository {
    /// The top of the work tree; none where there is no work tree, as on a server.
    ///
    /// # Errors
    /// Git cannot be run, or there is no repository.
    pub fn top(&self) -> Result<Option<PathBuf>, GitError> {
        match self.text(["rev-parse", "--is-inside-work-tree"])?.as_str() {
            "true" => {
                let top = self.text(["rev-parse", "--show-toplevel"])?;
                Ok(Some(PathBuf::from(top)))
            }
            _ => Ok(None),
        }
    }

    /// The files of a commit.
    ///
    /// # Errors
    /// Git cannot be run, or has not all of the commit.
    pub fn files_of(&self, commit: &ObjectId) -> Result<Vec<File>, GitError> {
        let listed = self.bytes(["ls-tree", "-r", "-z", "--full-tree", commit.as_str()])?;
        // `MODE blob ID<TAB>PATH`
        Ok(files(&listed, 2))
    }

    /// The files as they are staged, below the folder; what is still to be merged is not.
    ///
    /// # Errors
    /// Git cannot be run, or there is no repository.
    pub fn staged_files(&self) -> Result<Vec<File>, GitError> {
        let listed = self.bytes(["ls-files", "--stage", "-z", "--full-name"])?;
        // `MODE ID STAGE<TAB>PATH`
        let listed = listed.split(|byte| *byte == 0);
        let is_settled = |entry: &&[u8]| {
            entry
                .split(|byte| *byte == b'\t')
                .next()
                .is_some_and(|facts| facts.ends_with(b" 0"))
        };
        let settled: Vec<&[u8]> = listed.filter(is_settled).collect();
        Ok(files(&settled.join(&0), 1))
    }

    /// What is staged, against a commit; what is still to be merged is not.
    ///
    /// # Errors
    /// Git cannot be run, or there is no repository.
    pub fn staged_against(&self, commit: &ObjectId) -> Result<Vec<Change>, GitError> {
        // What is still to be merged is not staged; Git itself lets no commit take it.
        let command = ["diff-index", "--cached", "--diff-filter=u"];
        let arguments = command.iter().chain(&RAW).copied();
        let raw = self.bytes(arguments.chain([commit.as_str()]))?;
        Ok(changes(&raw))
    }

    /// What differs between a commit and the folder, as far as Git knows its files.
    ///
    /// # Errors
    /// Git cannot be run, or there is no repository.
    pub fn folder_against(&self, commit: &ObjectId) -> Result<Vec<Change>, GitError> {
        let arguments = ["diff-index"].iter().chain(&RAW).copied();
        let raw = self.bytes(arguments.chain([commit.as_str()]))?;
        Ok(changes(&raw))
    }

    /// What differs between a commit and another.
    ///
    /// # Errors
    /// Git cannot be run, or has not all of the commits.
    pub fn between(&self, old: &ObjectId, new: &ObjectId) -> Result<Vec<Change>, GitError> {
        let arguments = ["diff-tree"].iter().chain(&RAW).copied();
        let raw = self.bytes(arguments.chain([old.as_str(), new.as_str()]))?;
        Ok(changes(&raw))
    }
}

fn files(listed: &[u8], id: usize) -> Vec<File> {
    let file = |entry: &[u8]| {
        let entry = String::from_utf8_lossy(entry);
        let (facts, path) = entry.split_once('\t')?;
        let facts: Vec<&str> = facts.split(' ').collect();
        Some(File {
            path: path.to_owned(),
            id: ObjectId::parse(facts.get(id).filter(|_| log::is_regular(facts[0]))?)?,
        })
    };
    listed.split(|byte| *byte == 0).filter_map(file).collect()
}

fn changes(raw: &[u8]) -> Vec<Change> {
    log::files(raw).into_iter().map(Change::from).collect()
}

impl From<Changed> for Change {
    fn from(changed: Changed) -> Change {
        Change {
            path: changed.path,
            old: changed.before.into_iter().next().flatten(),
            new: changed.after,
        }
    }
}
