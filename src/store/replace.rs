//! A record is replaced whole or not at all.

use std::ffi::{OsStr, OsString};
use std::fs;
use std::io::{self, Write};
use std::path::Path;

use tempfile::Builder;

use super::read::{LIMIT, Opened};
use super::{RecordLock, StoreError, inside};

/// Puts `after` in the place of `before`, keeping the file's permissions and following a link to it.
///
/// Programs that know nothing of the lock can still save between the comparison and the rename; the
/// gap is as short as writing one record.
///
/// # Errors
/// The file is no longer `before`, is another record's than the lock's, is read-only, leads out of
/// the workspace, or cannot be written. The file is then as it was.
pub fn replace(
    lock: &RecordLock,
    path: &Path,
    before: &[u8],
    after: &[u8],
) -> Result<(), StoreError> {
    let failed = |source| StoreError::write(path, source);
    if path.file_stem() != Some(OsStr::new(lock.id())) {
        let source = io::Error::new(io::ErrorKind::InvalidInput, "the lock is another record's");
        return Err(failed(source));
    }
    inside::check(lock.root(), inside::folder_of(path), path)?;
    let mut old = Opened::new(path, Some(lock.root()))?;
    if old.bytes(path)? != before {
        return Err(StoreError::ChangedMeanwhile {
            path: path.to_owned(),
        });
    }
    if before.len() >= LIMIT {
        // Only its beginning was read, and the rest would be lost.
        return Err(failed(io::ErrorKind::FileTooLarge.into()));
    }
    if before == after {
        return Ok(());
    }
    let (place, permissions) = old.close();
    if permissions.readonly() {
        return Err(failed(io::ErrorKind::PermissionDenied.into()));
    }
    let folder = inside::folder_of(&place);
    let name = neighbour(&place);
    // The name is fixed, so what a killed process left is found again and does not pile up. The
    // lock makes sure that nobody is writing it now.
    discard(&folder.join(&name)).map_err(failed)?;
    let mut new = Builder::new()
        .prefix(&name)
        .rand_bytes(0)
        .tempfile_in(folder)
        .map_err(failed)?;
    new.write_all(after).map_err(failed)?;
    new.as_file().set_permissions(permissions).map_err(failed)?;
    new.as_file().sync_all().map_err(failed)?;
    new.persist(&place).map_err(|error| failed(error.error))?;
    sync_folder(folder).map_err(failed)
}

/// The name of the file that a record is written to: hidden, so that nobody takes it for a record.
fn neighbour(place: &Path) -> OsString {
    let mut name = OsString::from(".");
    name.push(place.file_name().unwrap_or_default());
    name.push(".tmp");
    name
}

fn discard(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// Makes the rename itself outlast a power cut.
#[cfg(unix)]
pub(super) fn sync_folder(folder: &Path) -> io::Result<()> {
    match fs::File::open(folder).and_then(|folder| folder.sync_all()) {
        // Some network file systems cannot; the file is in its place all the same.
        Err(error)
            if matches!(
                error.kind(),
                io::ErrorKind::InvalidInput | io::ErrorKind::Unsupported
            ) =>
        {
            Ok(())
        }
        other => other,
    }
}

#[cfg(not(unix))]
pub(super) fn sync_folder(_: &Path) -> io::Result<()> {
    Ok(())
}
