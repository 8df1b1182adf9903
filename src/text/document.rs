//! A file as a whole: its text, its front matter, its body, and what is wrong with it.

use super::tape::Tape;
use super::{NodeId, Problem, ProblemKind, Span, Value, fences, opinion, parse};

/// A file read as text: its front matter as a tree of values, its body, and what is wrong with it.
#[derive(Debug)]
pub struct Document<'t> {
    text: &'t str,
    front: Option<Span>,
    body: Span,
    tape: Tape,
    problems: Vec<Problem>,
}

impl<'t> Document<'t> {
    /// The longest file that is read, in bytes.
    pub const LIMIT: usize = 4 << 20;

    /// Reads a file; refused is only what is no text, or too long.
    pub fn parse(bytes: &'t [u8]) -> Result<Self, Problem> {
        let text = decode(bytes)?;
        let fences = fences::find(text);
        let mut document = Self::read(text, fences.front, fences.body);
        document.problems.extend(fences.problem);
        Ok(document)
    }

    /// Reads front matter without its fences, such as another tool's YAML.
    pub fn parse_bare(bytes: &'t [u8]) -> Result<Self, Problem> {
        let text = decode(bytes)?;
        let body = Span::at(text.len(), text.len());
        Ok(Self::read(text, Some(Span::at(0, text.len())), body))
    }

    /// Reads another text in the way that this one was read.
    pub(super) fn read_again<'u>(&self, text: &'u str) -> Result<Document<'u>, Problem> {
        let whole = Span::at(0, self.text.len());
        match self.front == Some(whole) {
            true => Document::parse_bare(text.as_bytes()),
            false => Document::parse(text.as_bytes()),
        }
    }

    fn read(text: &'t str, front: Option<Span>, body: Span) -> Self {
        let (tape, mut problems) = match front {
            Some(front) => parse::parse(text, front),
            None => Default::default(),
        };
        if let Some(front) = front {
            opinion::revise(front.of(text), &mut problems);
        }
        Self {
            text,
            front,
            body,
            tape,
            problems,
        }
    }

    /// The whole file, byte for byte.
    pub fn text(&self) -> &'t str {
        self.text
    }

    /// The YAML between the fences, without them.
    pub fn front(&self) -> Option<Span> {
        self.front
    }

    /// What follows the closing fence's line; all of a file that has no front matter.
    pub fn body(&self) -> Span {
        self.body
    }

    /// The line ending of the first line, `\n` or `\r\n`.
    pub fn newline(&self) -> &'static str {
        fences::newline(self.text)
    }

    /// The front matter's top value; when there are problems, what of it is safe to read.
    pub fn root(&self) -> Option<Value<'_>> {
        self.value(NodeId(0))
    }

    /// A value by its id.
    pub fn value(&self, id: NodeId) -> Option<Value<'_>> {
        Value::new(self.text, &self.tape, id.0)
    }

    /// Everything that keeps the file from being read whole, in the order of place.
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }
}

fn decode(bytes: &[u8]) -> Result<&str, Problem> {
    let refuse = |kind, start: usize, end: usize| Problem {
        kind,
        span: Span::at(start, end),
        detail: String::new(),
    };
    if bytes.len() > Document::LIMIT {
        return Err(refuse(ProblemKind::TooLarge, 0, 0));
    }
    std::str::from_utf8(bytes).map_err(|error| {
        let start = error.valid_up_to();
        let len = error.error_len().unwrap_or(bytes.len() - start);
        refuse(ProblemKind::Encoding, start, start + len)
    })
}
