//! A file's bytes: four system calls for a regular file, and a refusal for anything else.

use std::borrow::Cow;
use std::fs::{self, File, Metadata, Permissions};
use std::io::{self, Read};
use std::path::Path;

use super::{FileKind, StoreError};

/// The most bytes that a file is read to: 4 MiB and one, so that whoever gets them can say that it is too large.
pub const LIMIT: usize = 4 * 1024 * 1024 + 1;

/// Reads a file that the user named, wherever it lies.
///
/// # Errors
/// What is unreadable or no regular file; a named pipe is refused and never waited for.
pub fn read_named(path: &Path) -> Result<Vec<u8>, StoreError> {
    Opened::new(path, None)?.bytes(path)
}

/// A regular file, open for reading.
pub(super) struct Opened<'a> {
    file: File,
    metadata: Metadata,
    place: Cow<'a, Path>,
}

impl<'a> Opened<'a> {
    /// Opens a regular file; with a `root`, no symbolic link may lead out of it.
    pub(super) fn new(path: &'a Path, root: Option<&Path>) -> Result<Opened<'a>, StoreError> {
        let (file, place) = match open(path) {
            Ok(file) => (file, Cow::Borrowed(path)),
            Err(refusal) => follow(path, root, refusal)?,
        };
        let metadata = file
            .metadata()
            .map_err(|source| StoreError::unreadable(path, source))?;
        match FileKind::of(metadata.file_type()) {
            None => Ok(Opened {
                file,
                metadata,
                place,
            }),
            Some(what) => Err(not_a_file(path, what)),
        }
    }

    /// The bytes, up to [`LIMIT`].
    pub(super) fn bytes(&mut self, path: &Path) -> Result<Vec<u8>, StoreError> {
        let length = usize::try_from(self.metadata.len()).unwrap_or(usize::MAX);
        read_all(&mut self.file, length).map_err(|source| StoreError::unreadable(path, source))
    }

    /// Closes it, and says where it is, with a symbolic link at its end followed, and who may use it.
    pub(super) fn close(self) -> (Cow<'a, Path>, Permissions) {
        (self.place, self.metadata.permissions())
    }
}

/// Reads to the end or to [`LIMIT`]; the length that was told saves the call that would find the end.
fn read_all(file: &mut File, length: usize) -> io::Result<Vec<u8>> {
    // One byte more than told, so that a file that has grown since shows it.
    let mut bytes = vec![0; length.saturating_add(1).min(LIMIT)];
    let mut filled = 0;
    loop {
        match file.read(&mut bytes[filled..]) {
            Ok(0) => break,
            Ok(count) => filled += count,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(error),
        }
        if filled == length || filled == LIMIT {
            break;
        }
        if filled == bytes.len() {
            bytes.resize((filled * 2).min(LIMIT), 0);
        }
    }
    bytes.truncate(filled);
    Ok(bytes)
}

/// Opens what could not be opened as it stands if it is a link to a file, or says what it is.
fn follow<'a>(
    path: &Path,
    root: Option<&Path>,
    refusal: io::Error,
) -> Result<(File, Cow<'a, Path>), StoreError> {
    let unreadable = |source| StoreError::unreadable(path, source);
    let file_type = fs::symlink_metadata(path).map_err(unreadable)?.file_type();
    if !file_type.is_symlink() {
        return Err(match FileKind::of(file_type) {
            Some(what) if what != FileKind::Folder => not_a_file(path, what),
            _ => unreadable(refusal),
        });
    }
    let target = fs::canonicalize(path).map_err(unreadable)?;
    if root.is_some_and(|root| !target.starts_with(root)) {
        return Err(StoreError::LeadsOut {
            path: path.to_owned(),
            target,
        });
    }
    match open(&target) {
        Ok(file) => Ok((file, Cow::Owned(target))),
        Err(refusal) => Err(match fs::symlink_metadata(&target) {
            Ok(found) => match FileKind::of(found.file_type()) {
                Some(what) if what != FileKind::Folder => not_a_file(path, what),
                _ => unreadable(refusal),
            },
            Err(source) => unreadable(source),
        }),
    }
}

fn not_a_file(path: &Path, what: FileKind) -> StoreError {
    StoreError::NotAFile {
        path: path.to_owned(),
        what,
    }
}

/// Opens without following a link at the end and without waiting for whoever is at the other end of a pipe.
#[cfg(unix)]
fn open(path: &Path) -> io::Result<File> {
    use std::os::unix::fs::OpenOptionsExt;
    File::options()
        .read(true)
        .custom_flags(libc::O_NOFOLLOW | libc::O_NONBLOCK | libc::O_NOCTTY)
        .open(path)
}

#[cfg(not(unix))]
fn open(path: &Path) -> io::Result<File> {
    if fs::symlink_metadata(path)?.is_symlink() {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    File::open(path)
}
