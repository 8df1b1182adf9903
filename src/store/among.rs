//! Files among other programs' own: Git's settings of a folder, and its hooks.

use std::fs::{self, Permissions};
use std::io::{self, Write as _};
use std::path::Path;

use tempfile::Builder;

use super::inside::folder_of;
use super::read::{Opened, read_named};
use super::replace::sync_folder;
use super::{LIMIT, StoreError};

/// Whether there is something under that name, be it a link that leads nowhere.
pub fn is_there(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok()
}

/// The bytes of a file, all of them; `None` where there is none.
///
/// # Errors
/// It is unreadable or no regular file, or longer than [`LIMIT`].
pub fn bytes_of(path: &Path) -> Result<Option<Vec<u8>>, StoreError> {
    if !is_there(path) {
        return Ok(None);
    }
    let bytes = read_named(path)?;
    match bytes.len() < LIMIT {
        true => Ok(Some(bytes)),
        // Whoever writes it again would lose the rest.
        false => Err(StoreError::unreadable(
            path,
            io::ErrorKind::FileTooLarge.into(),
        )),
    }
}

/// The same of a file of its own; `None` also for a link.
///
/// # Errors
/// As [`bytes_of`].
pub fn plain_bytes_of(path: &Path) -> Result<Option<Vec<u8>>, StoreError> {
    match fs::symlink_metadata(path) {
        Ok(found) if found.is_file() => Opened::new(path, None)?.bytes(path).map(Some),
        _ => Ok(None),
    }
}

/// Whether a file holds these bytes and may be run.
///
/// # Errors
/// It cannot be read.
pub fn is_script(path: &Path, bytes: &[u8]) -> Result<bool, StoreError> {
    Ok(plain_bytes_of(path)?.as_deref() == Some(bytes) && is_executable(path))
}

/// Writes a file that may be run, whole or not at all, in the place of what stands there.
///
/// # Errors
/// It cannot be written.
pub fn write_script(path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    let failed = |source| StoreError::write(path, source);
    let folder = folder_of(path);
    fs::create_dir_all(folder).map_err(failed)?;
    let mut builder = Builder::new();
    builder.prefix(".mentor.").suffix(".tmp");
    if let Some(permissions) = runnable() {
        builder.permissions(permissions);
    }
    let mut file = builder.tempfile_in(folder).map_err(failed)?;
    file.write_all(bytes).map_err(failed)?;
    file.as_file().sync_all().map_err(failed)?;
    file.persist(path).map_err(|error| failed(error.error))?;
    sync_folder(folder).map_err(failed)
}

/// Gives a file another name, which nothing else may have.
///
/// # Errors
/// Something has the name, or the file cannot be moved.
pub fn rename(from: &Path, to: &Path) -> Result<(), StoreError> {
    match is_there(to) {
        true => Err(StoreError::Exists {
            path: to.to_owned(),
        }),
        false => rename_over(from, to),
    }
}

/// Gives a file another name, in the place of what has it.
///
/// # Errors
/// The file cannot be moved.
pub fn rename_over(from: &Path, to: &Path) -> Result<(), StoreError> {
    fs::rename(from, to).map_err(|source| StoreError::write(to, source))
}

/// Removes a file.
///
/// # Errors
/// It cannot be removed.
pub fn remove(path: &Path) -> Result<(), StoreError> {
    fs::remove_file(path).map_err(|source| StoreError::write(path, source))
}

/// Whether a path lies in a folder once all links are followed; of what is not there yet, the folder
/// that it would come to lie in.
pub fn leads_into(path: &Path, folder: &Path) -> bool {
    let existing = path.ancestors().find(|above| is_there(above));
    let (Some(existing), Ok(folder)) = (existing, fs::canonicalize(folder)) else {
        return false;
    };
    fs::canonicalize(existing).is_ok_and(|target| target.starts_with(folder))
}

/// Whether two names lead to one file.
pub fn is_same_file(one: &Path, other: &Path) -> bool {
    match (fs::canonicalize(one), fs::canonicalize(other)) {
        (Ok(one), Ok(other)) => one == other,
        _ => false,
    }
}

/// Whether it is a file that may be run.
#[cfg(unix)]
pub fn is_executable(path: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt as _;
    let is_runnable =
        |found: fs::Metadata| found.is_file() && found.permissions().mode() & 0o111 != 0;
    fs::metadata(path).is_ok_and(is_runnable)
}

/// Whether it is a file that may be run.
#[cfg(not(unix))]
pub fn is_executable(path: &Path) -> bool {
    path.is_file()
}

/// For everybody whom the user's umask lets.
#[cfg(unix)]
fn runnable() -> Option<Permissions> {
    use std::os::unix::fs::PermissionsExt as _;
    Some(Permissions::from_mode(0o777))
}

#[cfg(not(unix))]
fn runnable() -> Option<Permissions> {
    None
}
