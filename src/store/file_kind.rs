//! What stands under a name where a file should.

use std::fmt;
use std::fs::FileType;

/// Something that is no regular file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileKind {
    /// A folder.
    Folder,
    /// A named pipe, whose reader would wait for a writer.
    Fifo,
    /// A socket.
    Socket,
    /// A device, or something that only this system knows.
    Device,
}

impl FileKind {
    /// The kind; `None` for a regular file and for a symbolic link, which is whatever it leads to.
    pub(super) fn of(file_type: FileType) -> Option<FileKind> {
        if file_type.is_file() || file_type.is_symlink() {
            None
        } else if file_type.is_dir() {
            Some(FileKind::Folder)
        } else {
            Some(special(file_type))
        }
    }
}

#[cfg(unix)]
fn special(file_type: FileType) -> FileKind {
    use std::os::unix::fs::FileTypeExt;
    if file_type.is_fifo() {
        FileKind::Fifo
    } else if file_type.is_socket() {
        FileKind::Socket
    } else {
        FileKind::Device
    }
}

#[cfg(not(unix))]
fn special(_: FileType) -> FileKind {
    FileKind::Device
}

impl fmt::Display for FileKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            FileKind::Folder => "folder",
            FileKind::Fifo => "named pipe",
            FileKind::Socket => "socket",
            FileKind::Device => "device",
        })
    }
}
