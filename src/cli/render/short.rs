//! One line a finding: `FILE:LINE:COL: severity[code] message`.

use std::fmt::Write as _;

use crate::finding::{FileFindings, Placed};
use crate::locale::findings::{Said, say};
use crate::locale::{Lang, shown};

/// What is said of a finding.
pub fn said(placed: &Placed, lang: Lang) -> Said {
    let finding = &placed.finding;
    say(lang, finding.code.as_str(), finding.variant, &finding.words)
}

/// The lines of a file's findings.
pub fn lines(file: &FileFindings, lang: Lang) -> String {
    let mut text = String::new();
    for placed in &file.findings {
        let finding = &placed.finding;
        let _ = writeln!(
            text,
            "{}:{}:{}: {}[{}] {}",
            shown(&file.file),
            placed.start.line,
            placed.start.column,
            finding.severity.as_str(),
            finding.code,
            said(placed, lang).message,
        );
    }
    text
}
