//! Maps and lists in braces and brackets.

use super::plain::{STOPS, Stop};
use super::{Failure, Indent, Parser};
use crate::text::tape::Kind;
use crate::text::{Feature, Problem, ProblemKind, Reason, Span};

impl Parser<'_> {
    /// Reads a list in brackets or a map in braces.
    pub(super) fn flow(&mut self, indent: Indent) -> Result<(), Failure> {
        let open = self.pos;
        let (kind, closer) = match self.peek() {
            b'[' => (Kind::FlowSeq, b']'),
            _ => (Kind::FlowMap, b'}'),
        };
        let node = self.open(kind, open)?;
        self.pos += 1;
        let mut len = 0;
        loop {
            self.flow_gap(indent, open)?;
            if self.peek() == closer {
                break;
            }
            match kind {
                Kind::FlowSeq => self.flow_item(indent, open)?,
                _ => self.flow_entry(indent, open)?,
            }
            len += 1;
            match self.peek() {
                b',' => self.pos += 1,
                byte if byte == closer => break,
                b']' | b'}' => return self.syntax(Reason::StrayBracket),
                b'#' => return self.syntax(Reason::NoSpaceBeforeComment),
                _ => return self.syntax(Reason::MissingComma),
            }
        }
        self.pos += 1;
        self.value_end = self.pos;
        self.close(node, len);
        Ok(())
    }

    fn flow_item(&mut self, indent: Indent, open: usize) -> Result<(), Failure> {
        let start = self.pos;
        self.flow_node(indent)?;
        self.flow_gap(indent, open)?;
        if self.peek() == b':' {
            return self.fail_at(ProblemKind::Unsupported(Feature::PairInList), start);
        }
        Ok(())
    }

    fn flow_entry(&mut self, indent: Indent, open: usize) -> Result<(), Failure> {
        let start = self.pos;
        let line = self.line;
        let adjacent = matches!(self.peek(), b'"' | b'\'');
        if matches!(self.peek(), b'[' | b'{') {
            return self.unsupported(Feature::ComplexKey);
        }
        self.flow_node(indent)?;
        let end = self.value_end;
        self.key_length(start, end)?;
        let lines = self.line != line;
        let crossed = self.flow_gap(indent, open)?;
        let is_key = self.peek() == b':' && (adjacent || self.ends_flow_key());
        if lines || (is_key && crossed) {
            return self.fail_at(ProblemKind::Unsupported(Feature::MultilineKey), start);
        }
        if !is_key {
            self.leaf(Kind::Null, end, end);
            return Ok(());
        }
        self.pos += 1;
        let place = self.pos;
        if !adjacent && matches!(self.peek(), b'[' | b'{') {
            return self.syntax(Reason::NoSpaceAfterColon);
        }
        if self.peek() == b'\t' {
            return self.unsupported(Feature::Stricter(Reason::TabIndent));
        }
        self.flow_gap(indent, open)?;
        if matches!(self.peek(), b',' | b']' | b'}') {
            self.leaf(Kind::Null, place, place);
            return Ok(());
        }
        self.flow_node(indent)?;
        self.flow_gap(indent, open).map(|_| ())
    }

    /// Whether the colon under the cursor ends a key that has no quotes.
    fn ends_flow_key(&self) -> bool {
        let next = self.pos + 1;
        self.is_gap(next) || STOPS[self.byte(next) as usize] == 2
    }

    /// Reads one value in brackets, up to where it ends.
    fn flow_node(&mut self, indent: Indent) -> Result<(), Failure> {
        let start = self.pos;
        match self.peek() {
            b'[' | b'{' => return self.flow(indent),
            b'"' | b'\'' => {
                let (kind, _) = self.quoted(indent)?;
                self.leaf(kind, start, self.pos);
            }
            _ => {
                self.plain_start(true)?;
                let (mut end, stop) = self.plain_line(true);
                if stop == Stop::Line {
                    end = self.plain_lines(indent, (start, end), None)?;
                }
                // YAML lets a lone dash end a text; its readers do not agree.
                let ends = STOPS[self.byte(end) as usize] == 2;
                if ends && self.byte(end - 1) == b'-' && self.is_gap(end - 2) {
                    let feature = Feature::Stricter(Reason::ReservedCharacter);
                    return self.fail_at(ProblemKind::Unsupported(feature), end - 1);
                }
                self.leaf(Kind::Plain, start, end);
            }
        }
        Ok(())
    }

    /// Moves to the next sign in brackets; a line that is not indented enough ends them.
    fn flow_gap(&mut self, indent: Indent, open: usize) -> Result<bool, Failure> {
        let crossed = self.gap()?;
        let unclosed = ProblemKind::Syntax(Reason::UnclosedFlow);
        if self.at_end() {
            return self.fail(unclosed, open, open + 1);
        }
        if crossed && self.column() <= indent {
            if !matches!(self.peek(), b']' | b'}') {
                self.pos = self.line;
                return Err(self.failure(unclosed, open, open + 1).before_line());
            }
            self.problems.push(Problem {
                kind: ProblemKind::Syntax(Reason::FlowIndent),
                span: Span::at(self.pos, self.pos + 1),
                detail: char::from(self.peek()).to_string(),
            });
        }
        Ok(crossed)
    }
}
