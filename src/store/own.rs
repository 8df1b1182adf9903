//! The folder for what is ours alone; Git does not see it.

use std::fs;
use std::path::{Path, PathBuf};

use super::{StoreError, inside, output};

/// Its name.
const NAME: &str = ".mentor";

/// A file of ours, by its shelf and its name, and the folder for it; one plain name each.
///
/// # Errors
/// The folder leads out of the workspace, or cannot be made.
pub(super) fn file(root: &Path, shelf: &str, name: &str) -> Result<PathBuf, StoreError> {
    let path = place(root, shelf, name)?;
    let folder = inside::folder_of(&path);
    inside::make_folder(root, folder)?;
    inside::check(root, folder, folder)?;
    hide(&root.join(NAME))?;
    if path.is_symlink() {
        let source = std::io::Error::new(std::io::ErrorKind::InvalidInput, "a symbolic link");
        return Err(StoreError::write(&path, source));
    }
    Ok(path)
}

/// Where that file is, or would be.
///
/// # Errors
/// The name could lead elsewhere.
pub(super) fn place(root: &Path, shelf: &str, name: &str) -> Result<PathBuf, StoreError> {
    let path = root.join(NAME).join(shelf).join(name);
    match inside::is_plain_name(name) {
        true => Ok(path),
        false => Err(StoreError::write(
            &path,
            std::io::ErrorKind::InvalidFilename.into(),
        )),
    }
}

/// Keeps the folder out of Git, once.
fn hide(folder: &Path) -> Result<(), StoreError> {
    let path = folder.join(".gitignore");
    if fs::symlink_metadata(&path).is_ok() {
        return Ok(());
    }
    match output::create(&path, b"*\n") {
        // Another process was as quick.
        Err(StoreError::Exists { .. }) => Ok(()),
        other => other,
    }
}
