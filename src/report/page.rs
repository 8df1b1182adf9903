//! What a report is made of: the view of its page, for whoever it is for.

use std::sync::Arc;

use minijinja::Value;

use super::Audience;
use crate::locale::Tongue;
use crate::model::Day;
use crate::view::{Case, Page, page};

/// What a report holds beside the view.
#[derive(Debug, Clone, Default)]
pub struct Frame {
    /// The first day of the period that it tells of; the start of the work where none is given.
    pub since: Option<Day>,
    /// The mentor's name; the handle where it is not known.
    pub mentor_name: Option<String>,
    /// The mentor's e-mail address.
    pub mentor_email: Option<String>,
    /// The languages whose catalogue a native speaker has read.
    pub reviewed: Vec<Tongue>,
}

/// What the templates of an audience see.
pub fn view(case: &Arc<Case>, audience: Audience, frame: &Frame) -> Value {
    let tongue = audience.tongue(case);
    let reader = case.lang();
    // What the language has no words for is in the reader's.
    let case = case.in_language(tongue.lang().unwrap_or(reader));
    let of = Page {
        audience: audience.as_str(),
        tongue,
        beside: (Tongue::from(reader) != tongue).then_some(reader),
        reviewed: tongue.lang().is_some() || frame.reviewed.contains(&tongue),
        since: frame.since,
        mentor_name: frame.mentor_name.as_deref(),
        mentor_email: frame.mentor_email.as_deref(),
    };
    page(&case, &of)
}
