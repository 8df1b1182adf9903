//! What a page for a reader sees: the view, the time that the page tells of, and the mentor.

use std::sync::Arc;

use minijinja::{Value, context};
use serde_json::Map;

use super::Case;
use super::field::ROOT;
use super::ordered::{fields_in_order, parts_in_order};
use super::part::{Part, map, one};
use crate::model::Day;

/// The name of the view as it was when the page's time began.
pub(super) const BEFORE: &str = "before";

/// The names that a page has beside the view; `before` has every name of the view again.
pub static PAGE: &[Part] = &[
    map("period", "the time that the page tells of", PERIOD),
    map("mentor", "the client's mentor", MENTOR),
    one(
        BEFORE,
        "the whole view as of `period.from`: `before.responsibility.index`, `before.areas` and so on",
    ),
];

static PERIOD: &[Part] = &[
    one(
        "from",
        "its first day: that of `--since`, else the day on which the work began",
    ),
    one("until", "its last day, the same as `today`"),
];

static MENTOR: &[Part] = &[
    one(
        "name",
        "the name that `mentor.toml` has; else the mentor's handle",
    ),
    one(
        "email",
        "the e-mail address; not known where `mentor.toml` has none",
    ),
];

/// All that a page sees of a case: its view, and the names of [`PAGE`].
///
/// The time begins on `since`, or on the first day of the work. A mentor without a name is called by the
/// handle that the record has.
pub fn page(
    case: &Arc<Case>,
    since: Option<Day>,
    mentor_name: Option<&str>,
    mentor_email: Option<&str>,
) -> Value {
    let client = case.snapshot().client();
    let from = since.unwrap_or(client.started);
    context! {
        period => context! { from => from.to_string(), until => case.day().to_string() },
        mentor => context! {
            name => mentor_name.unwrap_or(&client.mentor),
            email => mentor_email,
        },
        before => case.as_of(from).view(),
        ..case.view()
    }
}

/// A page's view as JSON: under the names that templates have, in the order of the manual; the view as it
/// was stands last.
pub fn page_as_json(page: &Value) -> Map<String, serde_json::Value> {
    let mut rest = match serde_json::to_value(page) {
        Ok(serde_json::Value::Object(names)) => names,
        _ => Map::new(),
    };
    let before = rest.remove(BEFORE);
    let mut names = parts_in_order(&mut rest, PAGE);
    names.extend(fields_in_order(&mut rest, ROOT));
    if let Some(serde_json::Value::Object(mut before)) = before {
        names.insert(BEFORE.to_owned(), fields_in_order(&mut before, ROOT).into());
    }
    names
}
