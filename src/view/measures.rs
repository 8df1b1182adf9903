//! What is measured, by the view's own names, for programs.

use std::sync::Arc;

use serde_json::{Map, Value};

use super::Case;

/// The sections of the view that measure, each with its fields; what is not known is null.
const SECTIONS: [&str; 5] = [
    "responsibility",
    "distance",
    "contact",
    "attainment",
    "share",
];

/// Everything that is measured of the case: `responsibility.index`, `contact.weeks` and so on.
pub fn measures(case: &Arc<Case>) -> Map<String, Value> {
    let view = case.view();
    let section = |name: &str| serde_json::to_value(view.get_attr(name).ok()?).ok();
    let sections = SECTIONS.into_iter();
    sections
        .filter_map(|name| Some((name.to_owned(), section(name)?)))
        .collect()
}
