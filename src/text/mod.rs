//! The file as text: front matter, a tree of values with their places, journal sections, patches.
//!
//! This room knows no field's name. It never reorders or re-quotes, and it never touches the disk.
//!
//! The front matter is a written-down subset of YAML 1.2: block and flow maps and lists, plain,
//! quoted and block scalars, comments. What YAML has beyond that, and what is no YAML, is a
//! [`Problem`] with its place; the rest of the file is read on, so that all of them come at once.

pub mod de;
pub mod journal;
pub mod patch;

mod decode;
mod document;
mod fences;
mod lines;
mod opinion;
mod parse;
mod problem;
mod scalar;
mod span;
mod tape;
mod value;

pub use document::Document;
pub use lines::{LineIndex, Place};
pub use problem::{Feature, Problem, ProblemKind, Reason};
pub use scalar::Scalar;
pub use span::Span;
pub use tape::{Kind, NodeId, Tape};
pub use value::{Entries, Items, Value};
