//! The rules: what they find in a record, a caseload, a programme.
//!
//! A rule is one file under `rules/`. It reads a [`Subject`] and adds findings; it never stops at the
//! first, changes nothing, and speaks no language.

mod caseload;
mod deadlines;
mod message;
pub mod past;
mod programme;
mod record;
mod rules;
mod subject;
mod text;
mod way;

pub use caseload::{Caseload, Identity, Twin};
pub use deadlines::check_deadlines;
pub use message::{Called, Personal, personal};
pub use programme::check_programme;
pub use record::{Checked, check_read, check_record};
pub use rules::RULES;
pub use subject::{Around, Subject};
pub use text::looks_like_a_personal_number;
pub use way::forbidden_steps;
