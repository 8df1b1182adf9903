//! Who is at work, as Git knows it.

use std::path::Path;

use super::run::{GitError, Repository};

/// Git's `user.email` in that folder; `None` where it is not set, or where there is no Git.
pub fn user_email(root: &Path) -> Option<String> {
    let email = Repository::of(root).text(["config", "user.email"]).ok()?;
    (!email.is_empty()).then_some(email)
}

impl Repository {
    /// Whether there is somebody to commit as, by Git's own judgement.
    ///
    /// # Errors
    /// Git cannot be run.
    pub fn has_user(&self) -> Result<bool, GitError> {
        for who in ["GIT_AUTHOR_IDENT", "GIT_COMMITTER_IDENT"] {
            match self.text(["var", who]) {
                Ok(_) => {}
                Err(GitError::Refused(_)) => return Ok(false),
                Err(error) => return Err(error),
            }
        }
        Ok(true)
    }
}
