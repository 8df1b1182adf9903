//! New files: records, reports and what a fresh workspace has.

use std::borrow::Cow;
use std::ffi::OsString;
use std::fs::{self, Metadata, Permissions};
use std::io::{self, Read as _, Write};
use std::path::{Path, PathBuf};

use tempfile::{Builder, NamedTempFile};

use super::inside::folder_of;
use super::replace::sync_folder;
use super::{FileKind, StoreError};

/// How much of a file is read for its title, in bytes.
const HEAD: u64 = 4096;

/// Writes a file that must not exist yet, and the folders above it.
///
/// # Errors
/// There is something under that name already, or it cannot be written.
pub fn create(path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    let failed = |source| StoreError::write(path, source);
    let folder = folder_of(path);
    fs::create_dir_all(folder).map_err(failed)?;
    let file = neighbour(path, None, bytes).map_err(failed)?;
    file.as_file().sync_all().map_err(failed)?;
    file.persist_noclobber(path)
        .map_err(|error| match error.error.kind() {
            io::ErrorKind::AlreadyExists => StoreError::Exists {
                path: path.to_owned(),
            },
            _ => failed(error.error),
        })?;
    sync_folder(folder).map_err(failed)
}

/// Writes a report, whole or not at all, and says whether there was anything to write: content that
/// is there already stays untouched.
///
/// The disk is not waited for, as it is for a record: what a power cut leaves half is unlike what the
/// records say, and the next run writes it again.
///
/// # Errors
/// Under that name is something else than a file, or it cannot be written.
pub fn write_output(path: &Path, bytes: &[u8]) -> Result<bool, StoreError> {
    let failed = |source| StoreError::write(path, source);
    let old = match fs::metadata(path) {
        Ok(old) => Some(old),
        Err(error) if error.kind() == io::ErrorKind::NotFound && !path.is_symlink() => None,
        Err(error) => return Err(failed(error)),
    };
    if let Some(what) = old.as_ref().and_then(|old| FileKind::of(old.file_type())) {
        return Err(StoreError::NotAFile {
            path: path.to_owned(),
            what,
        });
    }
    let place = match &old {
        Some(old)
            if old.len() == bytes.len() as u64 && fs::read(path).ok().as_deref() == Some(bytes) =>
        {
            return Ok(false);
        }
        Some(old) if old.permissions().readonly() => {
            return Err(failed(io::ErrorKind::PermissionDenied.into()));
        }
        // A rename would put the report in the place of a link instead of behind it.
        Some(_) => Cow::Owned(fs::canonicalize(path).map_err(failed)?),
        None => Cow::Borrowed(path),
    };
    fs::create_dir_all(folder_of(&place)).map_err(failed)?;
    neighbour(&place, old.map(|old| old.permissions()), bytes)
        .map_err(failed)?
        .persist(&place)
        .map_err(|error| failed(error.error))?;
    Ok(true)
}

/// The beginning of a file, up to 4 KiB; nothing where there is no such file.
pub fn head(path: &Path) -> Option<String> {
    // What is no file, such as a pipe, must not be opened.
    fs::metadata(path).ok().filter(Metadata::is_file)?;
    let mut head = Vec::new();
    let file = fs::File::open(path).ok()?;
    file.take(HEAD).read_to_end(&mut head).ok()?;
    Some(String::from_utf8_lossy(&head).into_owned())
}

/// Creates what is missing of a workspace and says what that was; what exists stays as it is.
///
/// A name that ends in `/` is a folder.
///
/// # Errors
/// Something cannot be written; what came before it stays.
pub fn init(root: &Path, files: &[(&str, &[u8])]) -> Result<Vec<PathBuf>, StoreError> {
    let mut created = Vec::new();
    for (name, bytes) in files {
        let path = root.join(name);
        if fs::symlink_metadata(&path).is_ok() {
            continue;
        }
        if name.ends_with('/') {
            fs::create_dir_all(&path).map_err(|source| StoreError::write(&path, source))?;
        } else {
            match create(&path, bytes) {
                Err(StoreError::Exists { .. }) => continue,
                other => other?,
            }
        }
        created.push(path);
    }
    Ok(created)
}

/// What [`init`] would create.
pub fn missing(root: &Path, files: &[(&str, &[u8])]) -> Vec<PathBuf> {
    files
        .iter()
        .map(|(name, _)| root.join(name))
        .filter(|path| fs::symlink_metadata(path).is_err())
        .collect()
}

/// The bytes in a hidden file beside the place that they are for.
fn neighbour(path: &Path, like: Option<Permissions>, bytes: &[u8]) -> io::Result<NamedTempFile> {
    let mut name = OsString::from(".");
    name.push(path.file_name().unwrap_or_default());
    name.push(".");
    let mut builder = Builder::new();
    builder.prefix(&name).suffix(".tmp");
    if like.is_none() {
        as_usual(&mut builder);
    }
    let mut file = builder.tempfile_in(folder_of(path))?;
    file.write_all(bytes)?;
    if let Some(permissions) = like {
        file.as_file().set_permissions(permissions)?;
    }
    Ok(file)
}

/// Lets the user's umask decide who may read a new file, as with any other program.
#[cfg(unix)]
fn as_usual(builder: &mut Builder<'_, '_>) {
    use std::os::unix::fs::PermissionsExt;
    builder.permissions(Permissions::from_mode(0o666));
}

#[cfg(not(unix))]
fn as_usual(_: &mut Builder<'_, '_>) {}
