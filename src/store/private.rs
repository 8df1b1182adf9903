//! A folder for a moment, which only its owner can look into.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::thread;
use std::time::Duration;

use tempfile::{Builder, TempDir};

use super::StoreError;

/// How often it is tried to remove the folder: a program that was stopped may still be writing into it.
const TRIES: u32 = 40;

/// How long between two tries.
const PAUSE: Duration = Duration::from_millis(25);

/// A folder among the system's temporary ones, for what another program is to read or write.
///
/// Dropping it removes it and all that is in it.
#[derive(Debug)]
pub struct PrivateFolder {
    folder: TempDir,
}

impl PrivateFolder {
    /// Makes one.
    ///
    /// # Errors
    /// The system has no place for it.
    pub fn new() -> Result<Self, StoreError> {
        let mut builder = Builder::new();
        builder.prefix("mentor-");
        for_its_owner(&mut builder);
        match builder.tempdir() {
            Ok(folder) => Ok(PrivateFolder { folder }),
            Err(source) => Err(StoreError::write(&tempfile::env::temp_dir(), source)),
        }
    }

    /// The folder.
    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// Writes a new file in it, by a plain name, and says where that is.
    ///
    /// # Errors
    /// It exists, or cannot be written.
    pub fn write(&self, name: &str, bytes: &[u8]) -> Result<PathBuf, StoreError> {
        let path = self.path().join(name);
        let file = for_its_owner_alone().create_new(true).open(&path);
        match file.and_then(|mut file| file.write_all(bytes)) {
            Ok(()) => Ok(path),
            Err(source) => Err(StoreError::write(&path, source)),
        }
    }

    /// An empty file in it for what another program says.
    ///
    /// # Errors
    /// It cannot be written.
    pub fn sink(&self, name: &str) -> Result<Stdio, StoreError> {
        let path = self.path().join(name);
        match for_its_owner_alone()
            .create(true)
            .truncate(true)
            .open(&path)
        {
            Ok(file) => Ok(file.into()),
            Err(source) => Err(StoreError::write(&path, source)),
        }
    }

    /// What a file in it holds; `None` where there is no such file.
    ///
    /// # Errors
    /// It cannot be read.
    pub fn read(&self, name: &str) -> Result<Option<Vec<u8>>, StoreError> {
        let path = self.path().join(name);
        match fs::read(&path) {
            Ok(bytes) => Ok(Some(bytes)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(source) => Err(StoreError::unreadable(&path, source)),
        }
    }

    /// Whether whoever made it is the system's administrator, root; nobody is where there is no root.
    pub fn is_roots(&self) -> bool {
        owner(self.path()) == Some(0)
    }
}

impl Drop for PrivateFolder {
    fn drop(&mut self) {
        for _ in 0..TRIES {
            match fs::remove_dir_all(self.path()) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => thread::sleep(PAUSE),
                _ => break,
            }
        }
    }
}

#[cfg(unix)]
fn for_its_owner(builder: &mut Builder<'_, '_>) {
    use std::os::unix::fs::PermissionsExt;
    builder.permissions(fs::Permissions::from_mode(0o700));
}

/// Elsewhere a user's temporary folder is the user's own.
#[cfg(not(unix))]
fn for_its_owner(_: &mut Builder<'_, '_>) {}

fn for_its_owner_alone() -> OpenOptions {
    let mut options = File::options();
    options.write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

#[cfg(unix)]
fn owner(path: &Path) -> Option<u32> {
    use std::os::unix::fs::MetadataExt;
    Some(fs::metadata(path).ok()?.uid())
}

#[cfg(not(unix))]
fn owner(_: &Path) -> Option<u32> {
    None
}
