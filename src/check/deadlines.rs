//! An organisation's own file of deadlines, checked.

use super::programme::placed;
use crate::finding::{Code, Finding, Placed};
use crate::programme::read_deadlines;
use crate::text::Span;

/// Checks the text of a file of deadlines: its shape and its values.
pub fn check_deadlines(text: &str) -> Vec<Placed> {
    let problems = read_deadlines(text).err().unwrap_or_default();
    let findings = problems.into_iter().map(|problem| {
        let span = Span::new(problem.range.start as u32, problem.range.end as u32);
        Finding::new(Code::DeadlinesFile, span).word("detail", problem.detail)
    });
    placed(findings.collect(), text)
}
