//! Whether a path stays within the workspace.

use std::collections::HashSet;
use std::fs;
use std::path::{Component, Path, PathBuf};
use std::sync::{PoisonError, RwLock};

use super::StoreError;

/// The folders that were seen to lie within the workspace: each is asked for once, not once a file.
#[derive(Debug, Default)]
pub(super) struct Inside {
    folders: RwLock<HashSet<PathBuf>>,
}

impl Inside {
    /// Refuses a file whose folder lies outside, under its own name or through a link.
    pub(super) fn check_folder_of(&self, root: &Path, path: &Path) -> Result<(), StoreError> {
        let folder = folder_of(path);
        let seen = self.folders.read().unwrap_or_else(PoisonError::into_inner);
        if seen.contains(folder) {
            return Ok(());
        }
        drop(seen);
        check(root, folder, path)?;
        let mut seen = self.folders.write().unwrap_or_else(PoisonError::into_inner);
        seen.insert(folder.to_owned());
        Ok(())
    }
}

/// The folder that a path names its file in.
pub(super) fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

/// Refuses an existing folder that lies outside; the error is about `path`.
pub(super) fn check(root: &Path, folder: &Path, path: &Path) -> Result<(), StoreError> {
    let target = fs::canonicalize(folder).map_err(|source| StoreError::unreadable(path, source))?;
    if target.starts_with(root) {
        Ok(())
    } else {
        Err(StoreError::LeadsOut {
            path: path.to_owned(),
            target,
        })
    }
}

/// Creates a folder and what is missing above it, and nothing outside of the workspace.
pub(super) fn make_folder(root: &Path, folder: &Path) -> Result<(), StoreError> {
    // What exists decides where the rest would be created, so it is asked before anything is.
    let existing = folder
        .ancestors()
        .find(|above| fs::symlink_metadata(above).is_ok())
        .unwrap_or(root);
    check(root, existing, folder)?;
    fs::create_dir_all(folder).map_err(|source| StoreError::write(folder, source))
}

/// Whether the text is one plain name, which cannot lead out of the folder that it is joined to.
pub(super) fn is_plain_name(name: &str) -> bool {
    let mut components = Path::new(name).components();
    matches!(components.next(), Some(Component::Normal(only)) if only == name)
        && components.next().is_none()
        && !name.contains(['\0', '\\', ':'])
}
