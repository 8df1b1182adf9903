//! Figures as JSON: one document, as `docs/json.md` describes it.

use serde_json::json;

use super::Counted;
use crate::cli::context::Context;
use crate::cli::render::json::{SCHEMA_VERSION, text};
use crate::report::figures::sections;

pub(super) fn json(counted: &Counted, context: &Context) -> String {
    let figures = &counted.figures;
    text(&json!({
        "schema_version": SCHEMA_VERSION,
        "today": context.today().to_string(),
        "from": figures.period.from.to_string(),
        "until": figures.period.until.to_string(),
        "audience": figures.reader.as_str(),
        "smallest_cell": figures.smallest_cell,
        "sections": sections(figures, context.lang),
        "unreadable": counted.unread(),
    }))
}
