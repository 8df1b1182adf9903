//! Reports: templates over the view, in Markdown and HTML, and for the terminal.
//!
//! A template sees the view and nothing of the file; it computes no meaning of its own.

mod audience;
mod bars;
mod caseload;
mod catalogues;
mod engine;
mod error;
mod escape;
pub mod figures;
mod filters;
mod form;
mod index;
mod lix;
mod page;
mod pictures;
mod sentences;
mod speech;
pub mod svg;
mod templates;
mod unmarked;
mod whose;
mod wrap;

pub use audience::Audience;
pub use caseload::{CASELOAD, Caseload};
pub use error::{TemplateError, Wrong};
pub use form::Form;
pub use index::{Index, IndexEntry};
pub use lix::{Band, Lix, lix};
pub use page::{Frame, view};
pub use sentences::Sentence;
pub use templates::{Source, Templates, line, screen};
pub use unmarked::unmarked;
pub use whose::Whose;
pub use wrap::wrapped;
