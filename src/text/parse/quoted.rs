//! Values in single and double quotes.

use super::{Failure, Indent, Parser};
use crate::text::tape::Kind;
use crate::text::{ProblemKind, Reason};

impl Parser<'_> {
    /// Moves over a quoted value; says its kind and whether it has several lines.
    pub(super) fn quoted(&mut self, indent: Indent) -> Result<(Kind, bool), Failure> {
        let open = self.pos;
        let double = self.peek() == b'"';
        self.pos += 1;
        let mut lines = false;
        loop {
            let rest = self.bytes.get(self.pos..).unwrap_or_default();
            let found = match double {
                true => memchr::memchr3(b'"', b'\\', b'\n', rest),
                false => memchr::memchr2(b'\'', b'\n', rest),
            };
            let Some(len) = found else {
                self.pos = self.bytes.len();
                return self.fail_at(ProblemKind::Syntax(Reason::UnclosedQuote), open);
            };
            self.pos += len;
            match self.peek() {
                b'\n' => {
                    self.quoted_line(open, indent)?;
                    lines = true;
                }
                b'\\' => self.escape()?,
                b'\'' if self.byte(self.pos + 1) == b'\'' => self.pos += 2,
                _ => break,
            }
        }
        self.pos += 1;
        let kind = if double { Kind::Double } else { Kind::Single };
        Ok((kind, lines))
    }

    /// Moves to the content of the next line of a quoted value.
    fn quoted_line(&mut self, open: usize, indent: Indent) -> Result<(), Failure> {
        let mut tab = None;
        loop {
            match self.peek() {
                b'\n' => {
                    self.pos += 1;
                    self.line = self.pos;
                }
                b'\t' => {
                    tab.get_or_insert(self.pos);
                    self.pos += 1;
                }
                b' ' | b'\r' => self.pos += 1,
                _ => break,
            }
        }
        if self.at_end() || self.column() <= indent || self.is_marker(self.pos) {
            self.pos = self.line;
            let kind = ProblemKind::Syntax(Reason::UnclosedQuote);
            return Err(self.failure(kind, open, open + 1).before_line());
        }
        match tab {
            Some(tab) => self.fail_at(ProblemKind::Syntax(Reason::TabIndent), tab),
            None => Ok(()),
        }
    }
}
