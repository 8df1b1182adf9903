//! Values without quotes.

use super::{Failure, Indent, Opening, Parser};
use crate::text::{Feature, ProblemKind, Reason};

/// What ends a line of unquoted text.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Stop {
    /// A colon that makes it a key.
    Colon,
    /// A comment, after which the text cannot go on.
    Comment,
    /// The end of the line or, in brackets, a sign of theirs.
    Line,
}

/// The bytes that may end unquoted text: 1 anywhere, 2 in brackets only.
pub(super) const STOPS: [u8; 256] = {
    let mut stops = [0; 256];
    stops[b':' as usize] = 1;
    stops[b'#' as usize] = 1;
    stops[b'\n' as usize] = 1;
    stops[b'\r' as usize] = 1;
    stops[b',' as usize] = 2;
    stops[b'[' as usize] = 2;
    stops[b']' as usize] = 2;
    stops[b'{' as usize] = 2;
    stops[b'}' as usize] = 2;
    stops
};

impl Parser<'_> {
    /// Checks that unquoted text may begin with the character under the cursor.
    pub(super) fn plain_start(&self, flow: bool) -> Result<(), Failure> {
        let next = self.pos + 1;
        let alone = self.is_gap(next) || (flow && STOPS[self.byte(next) as usize] == 2);
        match self.peek() {
            b'&' => self.unsupported(Feature::Anchor),
            b'*' => self.unsupported(Feature::Alias),
            b'!' => self.unsupported(Feature::Tag),
            b'?' if alone => self.unsupported(Feature::ComplexKey),
            b':' if alone => self.unsupported(Feature::EmptyKey),
            b'-' if alone => self.syntax(Reason::ReservedCharacter),
            b'#' => self.syntax(Reason::NoSpaceBeforeComment),
            b']' | b'}' => self.syntax(Reason::StrayBracket),
            b',' => self.syntax(Reason::StrayComma),
            b'[' | b'{' | b'|' | b'>' | b'%' | b'@' | b'`' => {
                self.syntax(Reason::ReservedCharacter)
            }
            _ => Ok(()),
        }
    }

    /// Moves over unquoted text on one line; says where its last character ends, and why.
    #[inline]
    pub(super) fn plain_line(&mut self, flow: bool) -> (usize, Stop) {
        let start = self.pos;
        let level = if flow { 2 } else { 1 };
        let mut at = start;
        let stop = loop {
            let Some(&byte) = self.bytes.get(at) else {
                break Stop::Line;
            };
            let class = STOPS[byte as usize];
            if class == 0 || class > level {
                at += 1;
                continue;
            }
            match byte {
                b':' if self.is_gap(at + 1) => break Stop::Colon,
                b':' if flow && STOPS[self.byte(at + 1) as usize] == 2 => break Stop::Colon,
                b'#' if at > start && self.is_gap(at - 1) => break Stop::Comment,
                b':' | b'#' => at += 1,
                _ => break Stop::Line,
            }
        };
        self.pos = at;
        let mut end = at;
        while end > start && matches!(self.bytes[end - 1], b' ' | b'\t') {
            end -= 1;
        }
        (end, stop)
    }

    /// Moves over the further lines of unquoted text; says where its last character ends.
    ///
    /// In brackets there is no opening: nothing there begins a block.
    pub(super) fn plain_lines(
        &mut self,
        indent: Indent,
        (first, first_end): (usize, usize),
        opening: Option<Opening>,
    ) -> Result<usize, Failure> {
        let flow = opening.is_none();
        let column = first - self.line;
        let mut end = first_end;
        while self.next_plain_line(indent, flow)? {
            let start = self.pos;
            let (line_end, stop) = self.plain_line(flow);
            if stop == Stop::Colon {
                let is_sibling = start - self.line == column;
                return match opening {
                    None => self.fail_at(ProblemKind::Unsupported(Feature::MultilineKey), start),
                    Some(Opening::Free) if is_sibling => {
                        self.pos = self.line;
                        Err(self.no_colon(first, first_end).before_line())
                    }
                    Some(_) => self.fail(ProblemKind::Syntax(Reason::BadIndent), start, line_end),
                };
            }
            end = line_end;
            if stop == Stop::Comment {
                break;
            }
        }
        Ok(end)
    }

    /// Moves to the next line's content, if it can belong to the text.
    fn next_plain_line(&mut self, indent: Indent, flow: bool) -> Result<bool, Failure> {
        if !self.at_line_end() {
            return Ok(false);
        }
        let (pos, line) = (self.pos, self.line);
        let mut tab = None;
        loop {
            match self.peek() {
                b' ' | b'\r' => self.pos += 1,
                b'\t' => {
                    tab.get_or_insert(self.pos);
                    self.pos += 1;
                }
                b'\n' => {
                    self.pos += 1;
                    self.line = self.pos;
                }
                _ => break,
            }
        }
        let spaces = tab.filter(|tab| *tab >= self.line).unwrap_or(self.pos) - self.line;
        let ends = self.at_end()
            || spaces as Indent <= indent
            || self.peek() == b'#'
            || self.is_marker(self.pos)
            || (flow && STOPS[self.peek() as usize] == 2);
        if ends {
            (self.pos, self.line) = (pos, line);
            return Ok(false);
        }
        match tab {
            Some(tab) => self.fail_at(ProblemKind::Syntax(Reason::TabIndent), tab),
            None => Ok(true),
        }
    }

    /// The failure of a line that stands where a key should and has none.
    pub(super) fn no_colon(&self, start: usize, end: usize) -> Failure {
        let reason = match self.bytes[start..end].contains(&b':') {
            true => Reason::NoSpaceAfterColon,
            false => Reason::MissingColon,
        };
        self.failure(ProblemKind::Syntax(reason), start, end)
    }
}
