//! The disk: workspace, walk, lock, atomic replace. Bytes go in and out; none are understood here.
#![allow(
    clippy::disallowed_methods,
    reason = "this is the room that touches files"
)]

mod among;
mod config;
mod draft;
mod error;
mod file_kind;
mod inside;
mod lock;
mod output;
mod own;
mod private;
mod read;
mod replace;
mod walk;
mod workspace;

pub use among::{
    bytes_of, is_executable, is_same_file, is_script, is_there, leads_into, plain_bytes_of, remove,
    rename, rename_over, write_script,
};
pub use config::{Config, Mentor, Privacy, Removed, Reports};
pub use draft::Draft;
pub use error::StoreError;
pub use file_kind::FileKind;
pub use lock::{RecordLock, Taken};
pub use output::{create, head, init, missing, write_output};
pub use private::PrivateFolder;
pub use read::{LIMIT, read_named};
pub use replace::replace;
pub use workspace::{CONFIG_FILE, Workspace};
