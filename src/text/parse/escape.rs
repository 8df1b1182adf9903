//! What a backslash in double quotes stands for.

use super::{Failure, Parser};
use crate::text::{ProblemKind, Reason};

impl Parser<'_> {
    /// Moves over a backslash and what it escapes; the line that it may end stays to be read.
    pub(super) fn escape(&mut self) -> Result<(), Failure> {
        let start = self.pos;
        let Some((_, len)) = unescape(self.bytes.get(start + 1..).unwrap_or_default()) else {
            let kind = ProblemKind::Syntax(Reason::BadEscape);
            let next = self
                .text
                .get(start + 1..)
                .unwrap_or_default()
                .chars()
                .next();
            let len = next
                .filter(|next| !next.is_control())
                .map_or(0, char::len_utf8);
            return self.fail(kind, start, start + 1 + len);
        };
        self.pos = start + 1 + len;
        Ok(())
    }
}

/// The character that an escape stands for and the bytes it takes after the backslash.
///
/// A backslash before a line ending stands for no character and takes no byte.
pub(in crate::text) fn unescape(rest: &[u8]) -> Option<(Option<char>, usize)> {
    let simple = match rest.first()? {
        b'0' => '\0',
        b'a' => '\u{7}',
        b'b' => '\u{8}',
        b't' | b'\t' => '\t',
        b'n' => '\n',
        b'v' => '\u{b}',
        b'f' => '\u{c}',
        b'r' => '\r',
        b'e' => '\u{1b}',
        b' ' => ' ',
        b'"' => '"',
        b'/' => '/',
        b'\\' => '\\',
        b'N' => '\u{85}',
        b'_' => '\u{a0}',
        b'L' => '\u{2028}',
        b'P' => '\u{2029}',
        b'x' => return hex(rest, 2),
        b'u' => return hex(rest, 4),
        b'U' => return hex(rest, 8),
        b'\n' | b'\r' => return Some((None, 0)),
        _ => return None,
    };
    Some((Some(simple), 1))
}

fn hex(rest: &[u8], digits: usize) -> Option<(Option<char>, usize)> {
    let mut code = 0;
    for byte in rest.get(1..=digits)? {
        code = code * 16 + char::from(*byte).to_digit(16)?;
    }
    Some((Some(char::from_u32(code)?), digits + 1))
}
