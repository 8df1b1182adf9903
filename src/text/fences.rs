//! The two `---` lines around the front matter.

use super::{Problem, ProblemKind, Span};

/// The byte order mark that a file may begin with.
const MARK: &str = "\u{feff}";

/// The parts of a file that its fences divide it into.
pub(super) struct Fences {
    pub front: Option<Span>,
    pub body: Span,
    pub problem: Option<Problem>,
}

/// Finds the lines `---` that open and close the front matter.
pub(super) fn find(text: &str) -> Fences {
    let first = if text.starts_with(MARK) {
        MARK.len()
    } else {
        0
    };
    let opening = line(text, first);
    if !is_fence(text, opening) {
        return Fences {
            front: None,
            body: Span::at(first, text.len()),
            problem: Some(problem(ProblemKind::NoFrontMatter, opening)),
        };
    }
    let start = after(text, opening);
    let mut at = start;
    while at < text.len() {
        let here = line(text, at);
        if is_fence(text, here) {
            return Fences {
                front: Some(Span::at(start, at)),
                body: Span::at(after(text, here), text.len()),
                problem: None,
            };
        }
        at = after(text, here);
    }
    Fences {
        front: None,
        body: Span::at(text.len(), text.len()),
        problem: Some(problem(ProblemKind::UnclosedFrontMatter, opening)),
    }
}

/// The line ending of a text's first line.
pub(super) fn newline(text: &str) -> &'static str {
    let first = line(text, 0);
    if first.of(text).ends_with('\r') && (first.end as usize) < text.len() {
        "\r\n"
    } else {
        "\n"
    }
}

fn problem(kind: ProblemKind, span: Span) -> Problem {
    Problem {
        kind,
        span,
        detail: String::new(),
    }
}

/// The line at an offset, without its line feed.
fn line(text: &str, start: usize) -> Span {
    let rest = text.as_bytes().get(start..).unwrap_or_default();
    let len = memchr::memchr(b'\n', rest).unwrap_or(rest.len());
    Span::at(start, start + len)
}

/// Where the line after this one begins.
fn after(text: &str, line: Span) -> usize {
    text.len().min(line.end as usize + 1)
}

fn is_fence(text: &str, line: Span) -> bool {
    let rest = line.of(text).strip_prefix("---");
    rest.is_some_and(|rest| {
        rest.bytes()
            .all(|byte| matches!(byte, b' ' | b'\t' | b'\r'))
    })
}
