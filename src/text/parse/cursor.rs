//! The place that reading has come to.

use super::{Failure, Indent, Parser};
use crate::text::{Feature, ProblemKind, Reason};

impl Parser<'_> {
    /// The byte at an offset; 0 at the end.
    #[inline]
    pub(super) fn byte(&self, at: usize) -> u8 {
        self.bytes.get(at).copied().unwrap_or(0)
    }

    #[inline]
    pub(super) fn peek(&self) -> u8 {
        self.byte(self.pos)
    }

    pub(super) fn at_end(&self) -> bool {
        self.pos >= self.bytes.len()
    }

    /// The column of the cursor.
    pub(super) fn column(&self) -> Indent {
        (self.pos - self.line) as Indent
    }

    /// Whether a blank, a line ending or the end is at an offset.
    #[inline]
    pub(super) fn is_gap(&self, at: usize) -> bool {
        at >= self.bytes.len() || matches!(self.bytes[at], b' ' | b'\t' | b'\n' | b'\r')
    }

    /// Whether a list item begins at the cursor.
    pub(super) fn at_dash(&self) -> bool {
        self.peek() == b'-' && self.is_gap(self.pos + 1)
    }

    #[inline]
    pub(super) fn skip_blanks(&mut self) {
        while matches!(self.peek(), b' ' | b'\t') {
            self.pos += 1;
        }
    }

    /// Whether the cursor is at a line's ending or at the end.
    #[inline]
    pub(super) fn at_line_end(&self) -> bool {
        self.at_end() || matches!(self.peek(), b'\n' | b'\r')
    }

    /// Where the line of an offset ends: at its line feed or at the end.
    #[inline]
    pub(super) fn line_end(&self, at: usize) -> usize {
        let rest = self.bytes.get(at..).unwrap_or_default();
        memchr::memchr(b'\n', rest).map_or(self.bytes.len(), |len| at + len)
    }

    /// Moves behind the ending of the line.
    pub(super) fn next_line(&mut self) {
        self.pos = self.bytes.len().min(self.line_end(self.pos) + 1);
        self.line = self.pos;
    }

    /// Moves over blanks, comments and line endings; says whether a line has begun with it.
    #[inline]
    pub(super) fn gap(&mut self) -> Result<bool, Failure> {
        let fresh = self.pos == self.line;
        self.skip_blanks();
        match self.peek() {
            b'\n' | b'\r' | b'#' => {}
            _ if fresh => {}
            _ => return Ok(false),
        }
        let before = self.line;
        loop {
            self.skip_blanks();
            match self.peek() {
                b'#' if self.pos == self.line || self.is_gap(self.pos - 1) => {
                    self.pos = self.line_end(self.pos);
                }
                b'\n' => {
                    self.pos += 1;
                    self.line = self.pos;
                }
                b'\r' => self.pos += 1,
                _ => break,
            }
        }
        let crossed = fresh || self.line != before;
        if crossed && !self.at_end() {
            self.begin_line()?;
        }
        Ok(crossed)
    }

    /// Looks at how a line that has content begins.
    pub(super) fn begin_line(&mut self) -> Result<(), Failure> {
        if let Some(tab) = memchr::memchr(b'\t', &self.bytes[self.line..self.pos]) {
            return self.fail_at(ProblemKind::Syntax(Reason::TabIndent), self.line + tab);
        }
        if self.is_marker(self.pos) {
            self.stop(Feature::SecondDocument);
        }
        Ok(())
    }

    /// Whether a line `---` or `...`, with or without something after it, begins at an offset.
    pub(super) fn is_marker(&self, at: usize) -> bool {
        at == self.line
            && matches!(self.bytes.get(at..at + 3), Some(b"---" | b"..."))
            && self.is_gap(at + 3)
    }

    /// Takes down what ends the document here, and reads nothing after it.
    pub(super) fn stop(&mut self, feature: Feature) {
        let failure = self.rest_of_line(ProblemKind::Unsupported(feature));
        self.report(failure);
        self.bytes = &self.bytes[..self.pos];
    }

    /// Takes a failure down and moves to the next line that is indented by this much or less.
    pub(super) fn recover(&mut self, failure: Failure, indent: Indent) {
        if !failure.line_is_whole {
            self.next_line();
        }
        self.report(failure);
        while !self.at_end() {
            self.pos = self.line;
            while self.peek() == b' ' {
                self.pos += 1;
            }
            let column = self.column();
            self.skip_blanks();
            // A closing bracket or a lone colon at the beginning belongs to what has failed.
            let passed = self.at_line_end()
                || matches!(self.peek(), b'#' | b']' | b'}')
                || (self.peek() == b':' && self.is_gap(self.pos + 1));
            if !passed && column <= indent.max(0) {
                match self.begin_line() {
                    Ok(()) => return,
                    Err(failure) => self.report(failure),
                }
            }
            self.next_line();
        }
    }
}
