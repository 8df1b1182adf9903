//! `mentor report --view`: what a template for the reader sees, as JSON.

use std::sync::Arc;

use serde_json::Value;

use super::Report;
use super::making::Making;
use crate::cli::failure::Failure;
use crate::cli::render::json;
use crate::report;
use crate::view::{Case, page_as_json};

impl Report {
    /// Whether it writes JSON.
    pub(in crate::cli) fn writes_json(&self) -> bool {
        self.view || self.check || self.of.is_some()
    }

    /// Whether it writes a page.
    pub(in crate::cli) fn writes_pages(&self) -> bool {
        !self.check
    }

    /// Whether it writes comma-separated values.
    pub(in crate::cli) fn writes_csv(&self) -> bool {
        self.of.is_some()
    }
}

impl Making<'_> {
    /// The view of a client's page, as one document.
    pub(super) fn view(&self, case: &Arc<Case>) -> Result<String, Failure> {
        let frame = self.frame(case.snapshot().client())?;
        let view = report::view(case, self.report.audience(), &frame);
        let mut document = page_as_json(&view);
        document.shift_insert(0, "schema_version".to_owned(), json::SCHEMA_VERSION.into());
        Ok(json::text(&Value::Object(document)))
    }
}
