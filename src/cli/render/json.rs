//! Findings as JSON: one document, its shape described in the manual.

use serde_json::{Value, json};

use super::short::said;
use crate::finding::{FileFindings, Placed};
use crate::locale::Lang;

/// The version of every JSON document that `mentor` writes.
pub const SCHEMA_VERSION: u32 = 1;

/// A document as text, with a final line ending.
pub fn text(document: &Value) -> String {
    format!("{document:#}\n")
}

/// A file's findings, one object each.
pub fn findings(file: &FileFindings, lang: Lang) -> Vec<Value> {
    file.findings
        .iter()
        .map(|placed| finding(&file.file, placed, lang))
        .collect()
}

fn finding(file: &str, placed: &Placed, lang: Lang) -> Value {
    let said = said(placed, lang);
    let finding = &placed.finding;
    json!({
        "file": file,
        "line": placed.start.line,
        "column": placed.start.column,
        "end_line": placed.end.line,
        "end_column": placed.end.column,
        "span": [finding.span.start, finding.span.end],
        "severity": finding.severity.as_str(),
        "code": finding.code.as_str(),
        "rows": finding.code.rows(),
        "message": said.message,
        "help": said.help,
    })
}
