//! What maps and lists in lines have in common.

use super::{Failure, Indent, Parser};
use crate::text::tape::Kind;
use crate::text::{Feature, ProblemKind, Reason};

/// How far reading has come before an item or an entry.
struct Mark {
    nodes: usize,
    value_end: usize,
    depth: u32,
}

impl Parser<'_> {
    /// Reads a map whose first key has been read.
    pub(super) fn map(&mut self, kind: Kind, start: usize, end: usize) -> Result<(), Failure> {
        let column = (start - self.line) as Indent;
        let node = self.open(Kind::BlockMap, start)?;
        let mut first = Some((kind, start, end));
        let mut len = 0;
        loop {
            let mark = self.mark();
            let key = first.take().map_or_else(|| self.key(column), Ok);
            let entry = key.and_then(|(kind, start, end)| {
                self.key_length(start, end)?;
                self.leaf(kind, start, end);
                self.pos += 1;
                self.value(column, true)
            });
            len += u32::from(entry.is_ok());
            if !self.sibling(column, mark, entry) {
                break;
            }
        }
        self.close(node, len);
        Ok(())
    }

    /// Reads a list; one at its key's own column ends where the next key begins.
    pub(super) fn sequence(&mut self, column: Indent, under_key: bool) -> Result<(), Failure> {
        let node = self.open(Kind::BlockSeq, self.pos)?;
        let mut len = 0;
        loop {
            let mark = self.mark();
            let item = if self.at_dash() {
                self.pos += 1;
                self.value(column, false)
            } else if self.peek() == b'-' {
                self.syntax(Reason::NoSpaceAfterDash)
            } else {
                self.syntax(Reason::MissingDash)
            };
            len += u32::from(item.is_ok());
            if !self.sibling(column, mark, item) || (under_key && self.peek() != b'-') {
                break;
            }
        }
        self.close(node, len);
        Ok(())
    }

    fn mark(&self) -> Mark {
        Mark {
            nodes: self.tape.len(),
            value_end: self.value_end,
            depth: self.depth,
        }
    }

    /// Moves to the next line of a collection, over what does not fit in; says whether one is there.
    ///
    /// What could not be read is taken off the tape again.
    fn sibling(&mut self, column: Indent, before: Mark, read: Result<(), Failure>) -> bool {
        if read.is_err() {
            self.tape.truncate(before.nodes);
            self.value_end = before.value_end;
            self.depth = before.depth;
        }
        let mut read = read;
        loop {
            let failure = match read.and_then(|()| self.gap()) {
                Err(failure) => failure,
                Ok(_) if self.at_end() || self.column() <= column => break,
                Ok(_) => self.rest_of_line(ProblemKind::Syntax(Reason::BadIndent)),
            };
            self.recover(failure, column);
            read = Ok(());
        }
        !self.at_end() && self.column() == column
    }

    /// Reads a key and moves to its colon.
    fn key(&mut self, column: Indent) -> Result<(Kind, usize, usize), Failure> {
        let start = self.pos;
        let (kind, end) = match self.peek() {
            b'-' if self.is_gap(start + 1) => return self.syntax(Reason::BadIndent),
            b'[' | b'{' => return self.unsupported(Feature::ComplexKey),
            b'"' | b'\'' => {
                let (kind, lines) = self.quoted(column)?;
                if lines {
                    let kind = ProblemKind::Unsupported(Feature::MultilineKey);
                    return self.fail_at(kind, start);
                }
                let end = self.pos;
                self.skip_blanks();
                (kind, end)
            }
            _ => {
                self.plain_start(false)?;
                (Kind::Plain, self.plain_line(false).0)
            }
        };
        if self.peek() != b':' {
            return Err(self.no_colon(start, end));
        }
        if !self.is_gap(self.pos + 1) {
            return self.syntax(Reason::NoSpaceAfterColon);
        }
        Ok((kind, start, end))
    }
}
