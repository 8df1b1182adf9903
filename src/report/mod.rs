//! Reports: templates over the view, in Markdown and for the terminal.
//!
//! A template sees the view and nothing of the file; it computes no meaning of its own.

mod audience;
mod engine;
mod escape;
mod filters;
mod lix;
mod pictures;
mod sentences;
mod wrap;

pub use audience::Audience;
pub use engine::{Frame, TemplateError, line, markdown, screen};
pub use lix::{Band, Lix, lix};
pub use sentences::Sentence;
pub use wrap::wrapped;
