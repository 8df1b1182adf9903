//! What the text room could not read, as findings.

use crate::finding::{Code, Finding};
use crate::text::{Feature, Problem, ProblemKind, Reason};

/// The finding of a problem of the text.
pub(super) fn finding(problem: &Problem, text: &str) -> Finding {
    let at = |code| Finding::new(code, problem.span).word("detail", &problem.detail);
    match problem.kind {
        ProblemKind::Encoding => at(Code::Encoding),
        ProblemKind::TooLarge => at(Code::TooLarge),
        ProblemKind::NoFrontMatter => at(Code::FrontMatter).variant("missing"),
        ProblemKind::UnclosedFrontMatter => at(Code::FrontMatter).variant("unclosed"),
        ProblemKind::Syntax(_) | ProblemKind::Unsupported(_) if is_marker(problem, text) => {
            at(Code::ConflictMarkers)
        }
        ProblemKind::Syntax(reason) => at(Code::YamlSyntax).variant(of_reason(reason)),
        ProblemKind::Unsupported(feature) => at(Code::YamlSubset).variant(of_feature(feature)),
        ProblemKind::DuplicateKey { first } => {
            let key = problem.span.of(text);
            Finding::new(Code::DuplicateKey, problem.span)
                .word("key", key)
                .against(first)
        }
        ProblemKind::TooDeep => at(Code::TooDeep),
    }
}

/// Whether the problem stands on a line that Git writes around a conflict.
fn is_marker(problem: &Problem, text: &str) -> bool {
    let start = text[..problem.span.start as usize]
        .rfind('\n')
        .map_or(0, |end| end + 1);
    ["<<<<<<<", "=======", ">>>>>>>", "|||||||"]
        .iter()
        .any(|marker| text[start..].starts_with(marker))
}

/// Leaves of each conflict the mark that opens it; whether there is one. A mark that belongs to none stays.
pub(super) fn one_for_each_conflict(findings: &mut Vec<Finding>, text: &[u8]) -> bool {
    let mut is_open = false;
    findings.retain(|finding| {
        if finding.code != Code::ConflictMarkers {
            return true;
        }
        let line = text.get(finding.span.start as usize..).unwrap_or_default();
        let was_open = is_open;
        is_open = line.starts_with(b"<<<<<<<") || (is_open && !line.starts_with(b">>>>>>>"));
        !was_open || line.starts_with(b"<<<<<<<")
    });
    let mut codes = findings.iter().map(|finding| finding.code);
    codes.any(|code| code == Code::ConflictMarkers)
}

/// The message's name for a reason.
fn of_reason(reason: Reason) -> &'static str {
    match reason {
        Reason::TabIndent => "tab-indent",
        Reason::BadIndent => "bad-indent",
        Reason::UnclosedQuote => "unclosed-quote",
        Reason::UnclosedFlow => "unclosed-flow",
        Reason::FlowIndent => "flow-indent",
        Reason::MissingColon => "missing-colon",
        Reason::NoSpaceAfterColon => "no-space-after-colon",
        Reason::MissingDash => "missing-dash",
        Reason::NoSpaceAfterDash => "no-space-after-dash",
        Reason::ColonInText => "colon-in-text",
        Reason::ListOnKeyLine => "list-on-key-line",
        Reason::AfterValue => "after-value",
        Reason::MissingComma => "missing-comma",
        Reason::StrayComma => "stray-comma",
        Reason::StrayBracket => "stray-bracket",
        Reason::ReservedCharacter => "reserved-character",
        Reason::NoSpaceBeforeComment => "no-space-before-comment",
        Reason::BadEscape => "bad-escape",
        Reason::BadBlockHeader => "bad-block-header",
        Reason::KeyTooLong => "key-too-long",
        Reason::ControlCharacter => "control-character",
    }
}

/// The message's name for a part of YAML that records do not use.
fn of_feature(feature: Feature) -> &'static str {
    match feature {
        Feature::Anchor => "anchor",
        Feature::Alias => "alias",
        Feature::Tag => "tag",
        Feature::ComplexKey => "complex-key",
        Feature::EmptyKey => "empty-key",
        Feature::MultilineKey => "multiline-key",
        Feature::PairInList => "pair-in-list",
        Feature::SecondDocument => "second-document",
        Feature::Directive => "directive",
        Feature::Stricter(reason) => of_reason(reason),
    }
}
