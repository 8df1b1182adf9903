//! YAML's subset in one pass: text in, tape and problems out.
//!
//! A construct that fails is left out of the tape, and reading goes on at the next line that can
//! begin a sibling of it. Indentation is counted in bytes: only spaces and dashes precede a value.

mod block;
mod block_scalar;
mod characters;
mod collections;
mod cursor;
mod duplicates;
mod escape;
mod flow;
mod plain;
mod quoted;

use super::tape::{Kind, Tape};
use super::{Problem, ProblemKind, Span};
use duplicates::find_duplicates;
pub(super) use escape::unescape;

/// Reads the YAML in a span of a text.
pub(super) fn parse(text: &str, front: Span) -> (Tape, Vec<Problem>) {
    let yaml = text.get(..front.end as usize).unwrap_or_default();
    let start = front.start as usize;
    let mark = yaml
        .get(start..)
        .is_some_and(|yaml| yaml.starts_with('\u{feff}'));
    let start = if mark { start + 3 } else { start };
    let mut parser = Parser {
        text: yaml,
        bytes: yaml.as_bytes(),
        pos: start,
        line: start,
        value_end: start,
        depth: 0,
        tape: Tape::with_capacity(front.len() as usize / 10),
        problems: Vec::new(),
    };
    parser.document();
    characters::check(yaml, start, &mut parser.problems);
    one_a_line(yaml, &mut parser.problems);
    let Parser { tape, problems, .. } = parser;
    (tape, problems)
}

/// The state of one pass.
struct Parser<'t> {
    text: &'t str,
    /// The bytes that are left to read from the start; shorter once a second document is met.
    bytes: &'t [u8],
    pos: usize,
    /// Where the line of `pos` begins.
    line: usize,
    /// Where the value that was read last ends.
    value_end: usize,
    depth: u32,
    tape: Tape,
    problems: Vec<Problem>,
}

/// Why a construct cannot be read; the nearest block collection takes it down and reads on.
struct Failure {
    kind: ProblemKind,
    span: Span,
    /// Whether the line where reading stopped is itself still to be read.
    line_is_whole: bool,
}

impl Failure {
    /// The same, met where a line begins that is itself still to be read.
    fn before_line(mut self) -> Self {
        self.line_is_whole = true;
        self
    }
}

/// The column of the collection around a value; −1 around the whole document.
type Indent = i32;

/// Whether a block collection may begin where a value stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Opening {
    /// At the beginning of a line, or after a dash.
    Free,
    /// Not on the line of a key.
    AfterKey,
    /// Not after a dash and a tab: its column would be unclear.
    AfterTab,
}

impl Parser<'_> {
    fn failure(&self, kind: ProblemKind, start: usize, end: usize) -> Failure {
        Failure {
            kind,
            span: Span::at(start, end.min(self.text.len())),
            line_is_whole: false,
        }
    }

    fn fail<T>(&self, kind: ProblemKind, start: usize, end: usize) -> Result<T, Failure> {
        Err(self.failure(kind, start, end))
    }

    /// The failure of all that is left of a line.
    fn rest_of_line(&self, kind: ProblemKind) -> Failure {
        let end = self.line_end(self.pos);
        let rest = self.text.get(self.pos..end).unwrap_or_default();
        self.failure(kind, self.pos, self.pos + rest.trim_end().len())
    }

    /// The same for the one character at an offset.
    fn fail_at<T>(&self, kind: ProblemKind, at: usize) -> Result<T, Failure> {
        let rest = self.text.get(at..).unwrap_or_default();
        let len = rest.chars().next().map_or(0, char::len_utf8);
        self.fail(kind, at, at + len)
    }

    /// Takes a failure down.
    fn report(&mut self, failure: Failure) {
        self.problems.push(Problem {
            kind: failure.kind,
            span: failure.span,
            detail: failure.span.of(self.text).to_owned(),
        });
    }

    fn leaf(&mut self, kind: Kind, start: usize, end: usize) {
        self.tape.leaf(kind, Span::at(start, end), 0);
        self.value_end = end;
    }

    /// Opens a collection, unless it is nested too deep.
    fn open(&mut self, kind: Kind, start: usize) -> Result<usize, Failure> {
        if self.depth == Tape::DEPTH {
            return self.fail_at(ProblemKind::TooDeep, start);
        }
        self.depth += 1;
        Ok(self.tape.open(kind, start as u32))
    }

    fn close(&mut self, at: usize, len: u32) {
        self.depth -= 1;
        self.tape.close(at, len, self.value_end as u32);
        find_duplicates(self.text, &self.tape, at as u32, &mut self.problems);
    }
}

/// Puts problems in order and keeps of each line only the first that says it is not read.
fn one_a_line(text: &str, problems: &mut Vec<Problem>) {
    problems.sort_by_key(|problem| problem.span);
    let mut last: Option<usize> = None;
    problems.retain(|problem| {
        if matches!(problem.kind, ProblemKind::DuplicateKey { .. }) {
            return true;
        }
        let start = problem.span.start as usize;
        let between = text.as_bytes().get(last.unwrap_or(start)..start);
        let same = last.is_some() && between.is_some_and(|bytes| !bytes.contains(&b'\n'));
        if !same {
            last = Some(start);
        }
        !same
    });
}
