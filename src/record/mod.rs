//! Text to model, with places kept; mistakes of shape become findings.
//!
//! The shape of a record is one table of keys ([`shape`]): it says what is read, in which order keys
//! are written, and which words a value may be.

mod journal;
mod problems;
mod read;
mod route;
pub mod shape;
mod walk;

pub use crate::model::nearest;
pub use journal::{Entry, heading};
pub use read::Record;
pub use route::{Route, Step};
