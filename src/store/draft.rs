//! What somebody has begun to write and not finished: kept until it is, and read by nobody else.

use std::fs;
use std::io::{self, Write as _};
use std::path::PathBuf;
use std::time::Duration;

use tempfile::NamedTempFile;

use super::lock::Taken;
use super::read::Opened;
use super::{StoreError, Workspace, inside, own};

/// The shelf of our own folder that drafts lie on.
const SHELF: &str = "drafts";

/// The place of one draft.
#[derive(Debug)]
pub struct Draft {
    root: PathBuf,
    name: String,
}

impl Workspace {
    /// The draft of that name, which must be one plain name; there may be nothing in it yet.
    pub fn draft(&self, name: &str) -> Draft {
        Draft {
            root: self.root().to_owned(),
            name: name.to_owned(),
        }
    }
}

impl Draft {
    /// Takes the draft for oneself, where nobody is at it.
    ///
    /// # Errors
    /// It cannot be taken, or its name leads elsewhere.
    pub fn take(&self) -> Result<Option<Taken>, StoreError> {
        match Taken::take(&self.root, &format!("draft-{}", self.name), Duration::ZERO) {
            Ok(taken) => Ok(Some(taken)),
            Err(StoreError::Busy { .. }) => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// What is kept; `None` where nothing is.
    ///
    /// # Errors
    /// It cannot be read, or its name leads elsewhere.
    pub fn read(&self) -> Result<Option<Vec<u8>>, StoreError> {
        let path = self.path()?;
        match fs::symlink_metadata(&path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            _ => Opened::new(&path, Some(&self.root))?.bytes(&path).map(Some),
        }
    }

    /// Keeps the bytes, in a file that only its owner can read.
    ///
    /// # Errors
    /// It cannot be written. What was kept before is then still there.
    pub fn keep(&self, bytes: &[u8]) -> Result<PathBuf, StoreError> {
        let path = own::file(&self.root, SHELF, &self.name)?;
        let failed = |source| StoreError::write(&path, source);
        let mut file = NamedTempFile::new_in(inside::folder_of(&path)).map_err(failed)?;
        file.write_all(bytes).map_err(failed)?;
        file.persist(&path).map_err(|error| failed(error.error))?;
        Ok(path)
    }

    /// Throws away what is kept, where anything is.
    ///
    /// # Errors
    /// It cannot be removed.
    pub fn discard(&self) -> Result<(), StoreError> {
        let path = self.path()?;
        match fs::remove_file(&path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                Err(StoreError::write(&path, error))
            }
            _ => Ok(()),
        }
    }

    fn path(&self) -> Result<PathBuf, StoreError> {
        own::place(&self.root, SHELF, &self.name)
    }
}
