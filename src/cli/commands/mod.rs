//! The commands, one file each.

pub mod advance;
pub mod check;
pub mod explain;
pub mod init;
pub mod list;
pub mod new_client;
pub mod programme;
pub mod report;
pub mod show;
