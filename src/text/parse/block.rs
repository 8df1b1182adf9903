use super::plain::Stop;
use super::{Failure, Indent, Parser};
use crate::text::tape::{Kind, Tape};
use crate::text::{Feature, ProblemKind, Reason};

/// Whether a block collection may begin where a value stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Opening {
    /// At the beginning of a line, or after a dash.
    Free,
    /// Not on the line of a key.
    AfterKey,
    /// Not after a dash and a tab: its column would be unclear.
    AfterTab,
}

/// How far reading has come before an item or an entry.
struct Mark {
    nodes: usize,
    value_end: usize,
    depth: u32,
}

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
        if !self.gap()? && !self.at_end() {
            self.begin_line()?;
        }
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
    fn value(&mut self, indent: Indent, key: bool) -> Result<(), Failure> {
        let place = self.pos;
        if key && self.peek() == b'\t' {
            return self.syntax(Reason::TabIndent);
        }
        let crossed = self.gap()?;
        if self.at_end() {
            self.leaf(Kind::Null, place, place);
            return Ok(());
        }
        if !crossed {
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
                        self.pos = start;
                        return self.unsupported(Feature::MultilineKey);
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
                        let end = self.plain_lines(indent, end, false)?;
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

    fn map(&mut self, kind: Kind, start: usize, end: usize) -> Result<(), Failure> {
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
    fn sequence(&mut self, column: Indent, under_key: bool) -> Result<(), Failure> {
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
                    self.pos = start;
                    return self.unsupported(Feature::MultilineKey);
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
            let written = &self.bytes[start..end];
            let spaceless = kind == Kind::Plain && written.contains(&b':');
            let reason = if spaceless {
                Reason::NoSpaceAfterColon
            } else {
                Reason::MissingColon
            };
            return self.fail(ProblemKind::Syntax(reason), start, end);
        }
        if !self.is_gap(self.pos + 1) {
            return self.syntax(Reason::NoSpaceAfterColon);
        }
        Ok((kind, start, end))
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

    fn at_dash(&self) -> bool {
        self.peek() == b'-' && self.is_gap(self.pos + 1)
    }

    /// Fails at the character under the cursor.
    pub(super) fn syntax<T>(&self, reason: Reason) -> Result<T, Failure> {
        self.fail_at(ProblemKind::Syntax(reason), self.pos)
    }

    pub(super) fn unsupported<T>(&self, feature: Feature) -> Result<T, Failure> {
        self.fail_at(ProblemKind::Unsupported(feature), self.pos)
    }
}
