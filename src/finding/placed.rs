//! A finding with the line that it stands on: all that a report of it needs, without the file.

use super::Finding;
use crate::text::{LineIndex, Place, Span};

/// The findings of one file, in the order of their places.
#[derive(Debug, Clone, PartialEq)]
pub struct FileFindings {
    /// The file, as people are shown it: from the workspace's folder.
    pub file: String,
    /// The findings.
    pub findings: Vec<Placed>,
}

/// A finding, its line and its column.
#[derive(Debug, Clone, PartialEq)]
pub struct Placed {
    /// The finding.
    pub finding: Finding,
    /// Where it begins: line and column from 1, columns in characters.
    pub start: Place,
    /// Where it ends: the column after the last.
    pub end: Place,
    /// The line that it begins on, without its ending.
    pub line: String,
    /// Where it stands in that line, in bytes.
    pub within: Span,
    /// Where the place that it contradicts begins.
    pub other: Option<Place>,
}

/// The findings that were not there before: same code and same words count as the same finding.
pub fn new_since(before: &[Placed], after: Vec<Placed>) -> Vec<Placed> {
    let mut known: Vec<&Placed> = before.iter().collect();
    let mut new = Vec::new();
    for placed in after {
        let same = |other: &&Placed| {
            other.finding.code == placed.finding.code && other.finding.words == placed.finding.words
        };
        match known.iter().position(same) {
            Some(position) => drop(known.swap_remove(position)),
            None => new.push(placed),
        }
    }
    new
}

impl Placed {
    /// Places a finding in its text.
    pub fn new(finding: Finding, text: &str, lines: &LineIndex<'_>) -> Placed {
        let start = lines.place(finding.span.start);
        let end = lines.place(finding.span.end.max(finding.span.start));
        let line = lines.line_span(start.line);
        let from = finding.span.start.clamp(line.start, line.end);
        let to = finding.span.end.clamp(from, line.end);
        Placed {
            start,
            end,
            line: line.of(text).to_owned(),
            within: Span::new(from - line.start, to - line.start),
            other: finding.other.map(|other| lines.place(other.start)),
            finding,
        }
    }

    /// Places a finding about a file whose text is not known: its first line.
    pub fn unread(finding: Finding) -> Placed {
        let first = Place { line: 1, column: 1 };
        Placed {
            start: first,
            end: first,
            line: String::new(),
            within: Span::new(0, 0),
            other: None,
            finding,
        }
    }
}
