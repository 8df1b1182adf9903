//! What can go wrong with the disk.

use std::error::Error;
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use super::FileKind;

/// What the disk refused, or what was refused to it.
#[derive(Debug)]
#[non_exhaustive]
pub enum StoreError {
    /// No `mentor.toml` in this folder, nor in one above it.
    NoWorkspace {
        /// Where the search began.
        from: PathBuf,
    },
    /// `mentor.toml` does not say what it should.
    Config {
        /// The file.
        path: PathBuf,
        /// The line, from 1.
        line: usize,
        /// The column in characters, from 1.
        column: usize,
        /// What the reader says of it.
        message: String,
    },
    /// The file or folder cannot be read.
    Unreadable {
        /// The file or folder.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// There is something under that name, but no regular file.
    NotAFile {
        /// The name.
        path: PathBuf,
        /// What it is instead.
        what: FileKind,
    },
    /// The path leads out of the workspace, most often through a symbolic link.
    LeadsOut {
        /// The path.
        path: PathBuf,
        /// Where it leads.
        target: PathBuf,
    },
    /// Somebody else has held the record, or the workspace's Git, for as long as we were ready to wait.
    Busy {
        /// The lock file.
        path: PathBuf,
    },
    /// The file is no longer what the edit was made from.
    ChangedMeanwhile {
        /// The file.
        path: PathBuf,
    },
    /// There is already something under the name that was to be new.
    Exists {
        /// The name.
        path: PathBuf,
    },
    /// The file or folder cannot be written.
    Write {
        /// The file or folder.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
}

impl StoreError {
    /// The file or folder that it is about.
    pub fn path(&self) -> &Path {
        match self {
            StoreError::NoWorkspace { from: path }
            | StoreError::Config { path, .. }
            | StoreError::Unreadable { path, .. }
            | StoreError::NotAFile { path, .. }
            | StoreError::LeadsOut { path, .. }
            | StoreError::Busy { path }
            | StoreError::ChangedMeanwhile { path }
            | StoreError::Exists { path }
            | StoreError::Write { path, .. } => path,
        }
    }

    pub(super) fn unreadable(path: &Path, source: io::Error) -> StoreError {
        StoreError::Unreadable {
            path: path.to_owned(),
            source,
        }
    }

    pub(super) fn write(path: &Path, source: io::Error) -> StoreError {
        StoreError::Write {
            path: path.to_owned(),
            source,
        }
    }
}

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = self.path().display();
        match self {
            StoreError::NoWorkspace { .. } => write!(f, "{path}: no workspace here or above"),
            StoreError::Config {
                line,
                column,
                message,
                ..
            } => write!(f, "{path}:{line}:{column}: {message}"),
            StoreError::Unreadable { source, .. } => write!(f, "{path}: cannot be read: {source}"),
            StoreError::NotAFile { what, .. } => write!(f, "{path}: a {what}, not a file"),
            StoreError::LeadsOut { target, .. } => {
                write!(
                    f,
                    "{path}: leads out of the workspace, to {}",
                    target.display()
                )
            }
            StoreError::Busy { .. } => write!(f, "{path}: held by another process"),
            StoreError::ChangedMeanwhile { .. } => write!(f, "{path}: changed meanwhile"),
            StoreError::Exists { .. } => write!(f, "{path}: exists already"),
            StoreError::Write { source, .. } => write!(f, "{path}: cannot be written: {source}"),
        }
    }
}

impl Error for StoreError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            StoreError::Unreadable { source, .. } | StoreError::Write { source, .. } => {
                Some(source)
            }
            _ => None,
        }
    }
}
