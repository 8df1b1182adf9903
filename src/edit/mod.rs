//! The verbs: from an intent to patches of the text and the model that they are meant to give.
//!
//! Nothing is written here. Whoever applies an [`Edit`] reads the new text back and compares it with
//! the model that was intended.

mod advance;
mod draft;
mod new_client;

pub use advance::{Advance, Refused, advance, complete, way};
pub use draft::{Edit, EditError};
pub use new_client::{NewClient, new_client};
