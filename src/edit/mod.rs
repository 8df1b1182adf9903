//! The verbs: from an intent to patches of the text and the model that they are meant to give.
//!
//! Nothing is written here. Whoever applies an [`Edit`] reads the new text back and compares it with
//! the model that was intended. What may follow what is decided here and nowhere else.

pub mod action;
mod advance;
mod area;
mod client;
pub mod consent;
mod correct;
mod decide;
mod difference;
mod draft;
mod entry;
mod error;
mod frame;
pub mod goal;
mod new_client;
mod note;
pub mod option;
pub mod outcome;
mod plan;
mod rate;
mod resource;
mod responsibility;
mod standing;

pub use advance::{Advance, Refused, advance, after_last, complete, way};
pub use area::{Word as AreaWord, area};
pub use client::{Changes as ClientChanges, client};
pub use correct::correct;
pub use decide::decide;
pub use draft::Edit;
pub use entry::When;
pub use error::EditError;
pub use frame::{agreement, referral};
pub use new_client::{NewClient, new_client};
pub use note::{is_handle, note};
pub use plan::{Word as PlanWord, plan};
pub use rate::rate;
pub use resource::resource;
pub use standing::standing;
