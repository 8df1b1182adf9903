//! Maps and lists in lines, told apart by their indentation.

use super::plain::Stop;
use super::{Failure, Indent, Opening, Parser};
use crate::text::tape::{Kind, Tape};
use crate::text::{Feature, ProblemKind, Reason};

impl Parser<'_> {
    /// Reads the whole document; of several values at the outermost level the largest is kept.
    pub(super) fn document(&mut self) {
        let mut largest = Tape::default();
        let mut read = self.prologue();
        while !self.at_end() {
            if let Err(failure) = read.and_then(|()| self.top()) {
                self.depth = 0;
                self.tape.truncate(0);
                self.recover(failure, 0);
            }
            read = Ok(());
            if self.tape.len() > largest.len() {
                std::mem::swap(&mut largest, &mut self.tape);
            }
            self.tape.truncate(0);
        }
        self.tape = largest;
    }

    /// Moves to the first value, unless a directive precedes it.
    fn prologue(&mut self) -> Result<(), Failure> {
        self.gap()?;
        if self.peek() == b'%' && self.column() == 0 {
            self.stop(Feature::Directive);
        }
        Ok(())
    }

    /// Reads one value at the outermost level and the gap after it, where nothing should be left.
    fn top(&mut self) -> Result<(), Failure> {
        self.node(-1, Opening::Free)?;
        self.gap()?;
        if !self.at_end() {
            let failure = self.rest_of_line(ProblemKind::Syntax(Reason::BadIndent));
            self.report(failure);
        }
        Ok(())
    }

    /// Reads the value after an indicator, which may be on a later line or not there at all.
    pub(super) fn value(&mut self, indent: Indent, key: bool) -> Result<(), Failure> {
        let place = self.pos;
        let crossed = self.gap()?;
        if self.at_end() {
            self.leaf(Kind::Null, place, place);
            return Ok(());
        }
        if !crossed {
            // Readers of YAML do not agree on a tab behind a colon.
            if key && self.byte(place) == b'\t' {
                let kind = ProblemKind::Unsupported(Feature::Stricter(Reason::TabIndent));
                return self.fail_at(kind, place);
            }
            let opening = match key {
                true => Opening::AfterKey,
                false if self.bytes[place..self.pos].contains(&b'\t') => Opening::AfterTab,
                false => Opening::Free,
            };
            return self.node(indent, opening);
        }
        let column = self.column();
        if column > indent {
            self.node(indent, Opening::Free)
        } else if key && column == indent && self.at_dash() {
            self.sequence(column, true)
        } else {
            self.leaf(Kind::Null, place, place);
            Ok(())
        }
    }

    /// Reads a value that begins at the cursor, and the rest of its line.
    fn node(&mut self, indent: Indent, opening: Opening) -> Result<(), Failure> {
        let start = self.pos;
        let column = self.column();
        match self.peek() {
            b'-' if self.is_gap(start + 1) => match opening {
                Opening::Free => self.sequence(column, false),
                Opening::AfterKey => self.syntax(Reason::ListOnKeyLine),
                Opening::AfterTab => self.syntax(Reason::TabIndent),
            },
            b'[' | b'{' => {
                self.flow(indent)?;
                self.skip_blanks();
                if self.peek() == b':' && self.is_gap(self.pos + 1) {
                    return self.unsupported(Feature::ComplexKey);
                }
                self.end_of_line()
            }
            b'|' | b'>' => self.block_scalar(indent),
            b'"' | b'\'' => {
                let (kind, lines) = self.quoted(indent)?;
                let end = self.pos;
                self.skip_blanks();
                if self.peek() == b':' && self.is_gap(self.pos + 1) {
                    if lines {
                        let kind = ProblemKind::Unsupported(Feature::MultilineKey);
                        return self.fail_at(kind, start);
                    }
                    return self.map_from(opening, kind, start, end);
                }
                self.leaf(kind, start, end);
                self.end_of_line()
            }
            _ => {
                self.plain_start(false)?;
                let (end, stop) = self.plain_line(false);
                match stop {
                    Stop::Colon => self.map_from(opening, Kind::Plain, start, end),
                    Stop::Comment => {
                        self.leaf(Kind::Plain, start, end);
                        Ok(())
                    }
                    Stop::Line => {
                        let end = self.plain_lines(indent, (start, end), Some(opening))?;
                        self.leaf(Kind::Plain, start, end);
                        Ok(())
                    }
                }
            }
        }
    }

    /// Reads a map whose first key has been read, if one may begin there.
    fn map_from(
        &mut self,
        opening: Opening,
        kind: Kind,
        start: usize,
        end: usize,
    ) -> Result<(), Failure> {
        match opening {
            Opening::AfterKey => self.syntax(Reason::ColonInText),
            Opening::AfterTab => self.fail_at(ProblemKind::Syntax(Reason::TabIndent), start),
            Opening::Free => self.map(kind, start, end),
        }
    }

    /// Holds a key to the length that YAML allows.
    pub(super) fn key_length(&self, start: usize, end: usize) -> Result<(), Failure> {
        const LONGEST: usize = 1024;
        let is_long = end - start > LONGEST
            && self
                .text
                .get(start..end)
                .is_some_and(|key| key.chars().count() > LONGEST);
        match is_long {
            true => self.fail(ProblemKind::Syntax(Reason::KeyTooLong), start, end),
            false => Ok(()),
        }
    }

    /// Checks that nothing but a comment follows a value on its line.
    pub(super) fn end_of_line(&mut self) -> Result<(), Failure> {
        self.skip_blanks();
        if self.at_line_end() {
            return Ok(());
        }
        if self.peek() != b'#' {
            return self.syntax(Reason::AfterValue);
        }
        match self.is_gap(self.pos - 1) {
            true => Ok(()),
            false => self.syntax(Reason::NoSpaceBeforeComment),
        }
    }

    /// Fails at the character under the cursor.
    pub(super) fn syntax<T>(&self, reason: Reason) -> Result<T, Failure> {
        self.fail_at(ProblemKind::Syntax(reason), self.pos)
    }

    pub(super) fn unsupported<T>(&self, feature: Feature) -> Result<T, Failure> {
        self.fail_at(ProblemKind::Unsupported(feature), self.pos)
    }
}
