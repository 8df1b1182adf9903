//! One file, checked: text, shape, rules; findings in the order of their places.

use super::caseload::Identity;
use super::{Around, RULES, Subject, text};
use crate::finding::{Finding, Placed};
use crate::model::Day;
use crate::programme::Rules;
use crate::record::Record;
use crate::text::LineIndex;

/// What checking a file gives: its findings, and what the rest of the caseload is compared with.
pub struct Checked {
    /// The findings, in the order of their places.
    pub findings: Vec<Placed>,
    /// Id and alias, where they could be read.
    pub identity: Option<Identity>,
}

/// Checks the bytes of one record.
///
/// `programmes` gives the programme of a reference; `stem` is the file's name without `.md`.
pub fn check_record<'p>(
    bytes: &[u8],
    stem: &str,
    programmes: impl Fn(&str) -> Option<&'p Rules>,
    today: Day,
    around: &Around,
) -> Checked {
    match Record::read(bytes) {
        Ok(record) => check_read(&record, stem, programmes, today, around),
        Err(finding) => unreadable(finding, bytes),
    }
}

/// Checks one record that has been read.
pub fn check_read<'p>(
    record: &Record<'_>,
    stem: &str,
    programmes: impl Fn(&str) -> Option<&'p Rules>,
    today: Day,
    around: &Around,
) -> Checked {
    let mut findings = record.findings().to_vec();
    text::check(record, around, &mut findings);
    let rules = record
        .client()
        .and_then(|client| programmes(&client.programme));
    if let Some(subject) = Subject::new(record, rules, today, around, stem) {
        for rule in RULES {
            rule(&subject, &mut findings);
        }
    }
    let identity = Identity::of(record);
    Checked {
        findings: place(findings, record.document().text()),
        identity,
    }
}

fn unreadable(finding: Finding, bytes: &[u8]) -> Checked {
    let text =
        String::from_utf8_lossy(bytes.get(..finding.span.start as usize).unwrap_or_default());
    Checked {
        findings: place(vec![finding], &text),
        identity: None,
    }
}

/// Findings with the lines that they stand on, in the order of their places.
pub(super) fn place(mut findings: Vec<Finding>, text: &str) -> Vec<Placed> {
    if findings.is_empty() {
        return Vec::new();
    }
    findings.sort_by_key(|finding| (finding.span, finding.code));
    let lines = LineIndex::new(text);
    findings
        .into_iter()
        .map(|finding| Placed::new(finding, text, &lines))
        .collect()
}
