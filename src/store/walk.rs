//! The files of a folder.

use std::ffi::OsStr;
use std::io;
use std::path::{Path, PathBuf};

use walkdir::{DirEntry, WalkDir};

use super::{StoreError, inside};

/// Everything below a folder that is named like a file of ours, sorted; nothing where there is no such folder.
///
/// What cannot be a file (a pipe, a link that leads nowhere, a folder that cannot be listed) stands
/// in the list all the same, so that whoever reads it is told.
pub(super) fn files(
    root: &Path,
    folder: &Path,
    extension: Option<&str>,
) -> Result<Vec<PathBuf>, StoreError> {
    match inside::check(root, folder, folder) {
        Err(StoreError::Unreadable { source, .. }) if is_missing(folder, &source) => {
            return Ok(Vec::new());
        }
        other => other?,
    }
    let wanted =
        |path: &Path| extension.is_none_or(|name| path.extension() == Some(OsStr::new(name)));
    let mut paths = Vec::new();
    let walk = WalkDir::new(folder)
        .min_depth(1)
        .into_iter()
        .filter_entry(|entry| !is_hidden(entry));
    for entry in walk {
        match entry {
            Ok(entry) => {
                let file_type = entry.file_type();
                let listed = if file_type.is_dir() {
                    extension.is_some() && wanted(entry.path())
                } else {
                    // A link to a folder is not walked into, so what is behind it must not be passed over.
                    wanted(entry.path()) || file_type.is_symlink() && entry.path().is_dir()
                };
                if listed {
                    paths.push(entry.into_path());
                }
            }
            Err(error) => match error.path().map(Path::to_owned) {
                // Deleted between the listing and the look: not there, as if it never had been.
                Some(_)
                    if error
                        .io_error()
                        .is_some_and(|e| e.kind() == io::ErrorKind::NotFound) => {}
                Some(path) if path != folder => paths.push(path),
                _ => return Err(StoreError::unreadable(folder, error.into())),
            },
        }
    }
    paths.sort_unstable_by(|one, other| one.as_os_str().cmp(other.as_os_str()));
    paths.dedup();
    Ok(paths)
}

/// Whether there is nothing at all under that name: a link that leads nowhere is something.
fn is_missing(folder: &Path, error: &io::Error) -> bool {
    error.kind() == io::ErrorKind::NotFound && !folder.is_symlink()
}

fn is_hidden(entry: &DirEntry) -> bool {
    entry.depth() > 0 && entry.file_name().as_encoded_bytes().starts_with(b".")
}
