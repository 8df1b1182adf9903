//! `mentor report --view`: what a template for the reader sees, as JSON.

use serde_json::Value;

use super::{Found, Report};
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::render::json;
use crate::model::Snapshot;
use crate::view::{Case, page, page_as_json};

impl Report {
    /// Whether it writes JSON.
    pub(in crate::cli) fn shows_view(&self) -> bool {
        self.view
    }

    pub(super) fn view(&self, case: Found<'_>, context: &Context) -> Result<String, Failure> {
        let frame = self.frame(&case.client.mentor, context)?;
        let snapshot = Snapshot::new(case.client, context.today());
        let case = Case::new(snapshot, case.rules.programme(), context.lang);
        let case = case.in_language(self.audience.lang(&case));
        let (name, email) = (frame.mentor_name.as_deref(), frame.mentor_email.as_deref());
        let mut document = page_as_json(&page(&case, frame.since, name, email));
        document.shift_insert(0, "schema_version".to_owned(), json::SCHEMA_VERSION.into());
        Ok(json::text(&Value::Object(document)))
    }
}
