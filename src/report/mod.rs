//! Reports: templates over the view, in Markdown and for the terminal.
//!
//! A template sees the view and nothing of the file; it computes no meaning of its own.

mod audience;
mod engine;
mod escape;
pub mod figures;
mod filters;
mod pictures;
mod wrap;

pub use audience::Audience;
pub use engine::{Frame, TemplateError, line, markdown, screen};
pub use wrap::wrapped;
