//! Annotations that GitHub Actions shows beside the lines of a change.

use std::fmt::Write as _;

use super::short::said;
use crate::finding::{FileFindings, Severity};
use crate::locale::Lang;

/// The workflow commands of a file's findings.
pub fn lines(file: &FileFindings, lang: Lang) -> String {
    let mut text = String::new();
    for placed in &file.findings {
        let level = match placed.finding.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "notice",
        };
        let said = said(placed, lang);
        let message = match said.help {
            Some(help) => format!("{}\n{help}", said.message),
            None => said.message,
        };
        let _ = writeln!(
            text,
            "::{level} file={},line={},col={},title={}::{}",
            property(&file.file),
            placed.start.line,
            placed.start.column,
            property(placed.finding.code.as_str()),
            data(&message),
        );
    }
    text
}

fn data(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
