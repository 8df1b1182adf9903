//! What Git is in the middle of, and what ends it.

use std::path::Path;

use super::run::{GitError, Repository};
use crate::store;

/// A command of Git's own that is not finished.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UnderWay {
    /// What it is called.
    pub command: &'static str,
    /// What finishes it once everything is settled; no editor opens.
    pub go_on: &'static str,
    /// What Git calls the other side meanwhile.
    pub(super) head: &'static str,
}

const REBASE: UnderWay = UnderWay {
    command: "rebase",
    go_on: "git -c core.editor=true rebase --continue",
    head: "REBASE_HEAD",
};
const MERGE: UnderWay = UnderWay {
    command: "merge",
    go_on: "git commit --no-edit",
    head: "MERGE_HEAD",
};
const CHERRY_PICK: UnderWay = UnderWay {
    command: "cherry-pick",
    go_on: "git -c core.editor=true cherry-pick --continue",
    head: "CHERRY_PICK_HEAD",
};
const REVERT: UnderWay = UnderWay {
    command: "revert",
    go_on: "git -c core.editor=true revert --continue",
    head: "REVERT_HEAD",
};

impl Repository {
    /// What is not finished.
    ///
    /// # Errors
    /// Git cannot be run, or there is no repository.
    pub fn under_way(&self) -> Result<Option<UnderWay>, GitError> {
        if self.rebases()? {
            return Ok(Some(REBASE));
        }
        for under_way in [MERGE, CHERRY_PICK, REVERT] {
            let ask = ["rev-parse", "-q", "--verify", under_way.head];
            if answers_yes(self.text(ask))? {
                return Ok(Some(under_way));
            }
        }
        Ok(None)
    }

    /// What has called a merge driver: but for a rebase, Git says it afterwards only. `action` is what Git
    /// will write into its log, `theirs` what it calls the other side.
    pub fn calls_driver(&self, action: &str, theirs: &str) -> Option<UnderWay> {
        let begins = |word| action.split(' ').next() == Some(word);
        match () {
            () if self.rebases().is_ok_and(|rebases| rebases) => Some(REBASE),
            () if begins("merge") || begins("pull") => Some(MERGE),
            () if theirs.starts_with("parent of ") => Some(REVERT),
            // A commit with its subject.
            () if theirs.ends_with(')') => Some(CHERRY_PICK),
            () => None,
        }
    }

    /// `REBASE_HEAD` may be left from a rebase that is long done; its folder is not.
    fn rebases(&self) -> Result<bool, GitError> {
        let paths = ["--git-path", "rebase-merge", "--git-path", "rebase-apply"];
        let ask = [&["rev-parse", "--path-format=absolute"], &paths[..]].concat();
        let folders = self.text(ask)?;
        Ok(folders.lines().any(|path| store::is_there(Path::new(path))))
    }
}

/// Git's yes or no: a refusal without a word is a no.
pub(super) fn answers_yes(answer: Result<String, GitError>) -> Result<bool, GitError> {
    match answer {
        Ok(_) => Ok(true),
        Err(GitError::Refused(said)) if said.is_empty() => Ok(false),
        Err(error) => Err(error),
    }
}
