//! Reports: templates over the view, in Markdown and HTML, and for the terminal.
//!
//! A template sees the view and nothing of the file; it computes no meaning of its own.

mod audience;
mod catalogues;
mod engine;
mod error;
mod escape;
mod filters;
mod form;
mod page;
mod pictures;
mod speech;
mod templates;
mod wrap;

pub use audience::Audience;
pub use error::TemplateError;
pub use form::Form;
pub use page::{Frame, view};
pub use templates::{Source, Templates, line, screen};
pub use wrap::wrapped;
