//! `mentor`: a Git-friendly command line over plain-text records of mentor work.
//!
//! Data flows one way: file → text → record → model → check / edit / report → text → file.
//! Each room below knows only the rooms that it needs; `tests/rooms.rs` holds the table.

pub mod check;
pub mod cli;
pub mod edit;
pub mod finding;
pub mod git;
pub mod locale;
pub mod model;
pub mod programme;
pub mod record;
pub mod report;
pub mod store;
pub mod text;
pub mod view;
