//! One record, one editor at a time.

use std::fs::{File, TryLockError};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

use super::{StoreError, own};

/// How long between two tries: an edit takes about as long.
const PAUSE: Duration = Duration::from_millis(5);

/// A name that no other process has, until this is dropped or the process ends.
#[derive(Debug)]
pub struct Taken {
    // Closing it is what gives the name back. The file is left in place: were it deleted, one process
    // could wait for the deleted file while another makes a new one, and both would have it.
    _file: File,
}

impl Taken {
    /// Takes the name, and waits for whoever has it.
    ///
    /// # Errors
    /// Busy after that long; or it cannot be taken.
    pub(super) fn take(root: &Path, name: &str, patience: Duration) -> Result<Self, StoreError> {
        let path = own::file(root, "locks", name)?;
        let file = open(&path)?;
        let start = Instant::now();
        loop {
            match file.try_lock() {
                Ok(()) => return Ok(Taken { _file: file }),
                Err(TryLockError::WouldBlock) if start.elapsed() < patience => thread::sleep(PAUSE),
                Err(TryLockError::WouldBlock) => return Err(StoreError::Busy { path }),
                Err(TryLockError::Error(source)) => return Err(StoreError::write(&path, source)),
            }
        }
    }
}

/// A record that nobody else edits, until this is dropped or the process ends.
#[derive(Debug)]
pub struct RecordLock {
    root: PathBuf,
    id: String,
    _taken: Taken,
}

impl RecordLock {
    pub(super) fn take(root: &Path, id: &str, patience: Duration) -> Result<Self, StoreError> {
        let taken = Taken::take(root, id, patience)?;
        Ok(RecordLock {
            root: root.to_owned(),
            id: id.to_owned(),
            _taken: taken,
        })
    }

    /// The record's id.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The workspace that the record is in.
    pub(super) fn root(&self) -> &Path {
        &self.root
    }
}

fn open(path: &Path) -> Result<File, StoreError> {
    File::options()
        .read(true)
        .write(true)
        .create(true)
        .truncate(false)
        .open(path)
        .map_err(|source| StoreError::write(path, source))
}
