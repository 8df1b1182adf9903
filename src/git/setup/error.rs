//! Why a clone cannot be set up.

use crate::git::GitError;
use crate::store::StoreError;

/// Why a clone cannot be set up.
#[derive(Debug)]
pub enum SetupError {
    /// Git refused.
    Git(GitError),
    /// The disk refused.
    Store(StoreError),
}

impl From<GitError> for SetupError {
    fn from(error: GitError) -> SetupError {
        SetupError::Git(error)
    }
}

impl From<StoreError> for SetupError {
    fn from(error: StoreError) -> SetupError {
        SetupError::Store(error)
    }
}
