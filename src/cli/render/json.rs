//! Findings as JSON: one document, its shape described in the manual.

use std::fmt::Write as _;

use serde_json::{Value, json};

use super::short::said;
use crate::finding::{FileFindings, Placed};
use crate::locale::{Lang, is_unseen};

/// The version of every JSON document that `mentor` writes.
pub const SCHEMA_VERSION: u32 = 1;

/// A document as text, with a final line ending.
///
/// What a terminal would act on, or a reader would not see, is written as an escape: the same text to a
/// program.
pub fn text(document: &Value) -> String {
    let plain = format!("{document:#}\n");
    let is_raw = |character: char| character != '\n' && is_unseen(character);
    if !plain.contains(is_raw) {
        return plain;
    }
    let mut text = String::with_capacity(plain.len() + 64);
    for character in plain.chars() {
        match is_raw(character) {
            // Such a character stands only within a string.
            true => {
                for unit in character.encode_utf16(&mut [0; 2]) {
                    let _ = write!(text, "\\u{unit:04x}");
                }
            }
            false => text.push(character),
        }
    }
    text
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
