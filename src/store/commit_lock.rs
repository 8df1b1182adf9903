//! One workspace, one commit at a time.

use std::fs::File;
use std::path::Path;
use std::time::Duration;

use super::{StoreError, lock, own};

/// Git for one of us alone, until this is dropped or the process ends.
///
/// Whoever has a record locked takes this after it, never before: so no two wait for each other.
#[derive(Debug)]
pub struct CommitLock {
    _file: File,
}

impl CommitLock {
    pub(super) fn take(root: &Path, patience: Duration) -> Result<Self, StoreError> {
        let path = own::file(root, "locks", "commit")?;
        lock::hold(&path, patience).map(|file| CommitLock { _file: file })
    }
}
