//! The view: what gates and templates may ask of a client, by documented names.
//!
//! One contract for both. Every field has a name, a line that says what it is, and a function; it is
//! computed when it is asked for. What is not known yet is `none`, and the view remembers that it was
//! asked for, so that a gate can say what is missing.

mod carried;
mod case;
mod field;
mod gates;
mod lists;
mod measures;
mod names;
mod near;
mod object;
mod ordered;
mod page;
pub mod part;
mod place;
mod sections;

pub use case::Case;
pub use field::{Field, ROOT, Shape};
pub use gates::{Answer, GateState, Judged, ask, judge, judge_next, still_exempt};
pub use measures::measures;
pub use names::{UnknownName, no_value, unknown_names, value_names};
pub use near::near_name;
pub use page::{PAGE, Page, page, page_as_json};
pub use part::{Form, Part};
