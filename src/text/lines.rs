//! From a byte to its line and column.

use super::Span;

/// A place as people count it: both from 1, the column in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The line.
    pub line: u32,
    /// The character in the line; a byte order mark does not count.
    pub column: u32,
}

/// Where each line of a text begins, so that offsets become places.
pub struct LineIndex<'t> {
    text: &'t str,
    starts: Vec<u32>,
}

impl<'t> LineIndex<'t> {
    /// Finds the lines of a text; LF and CRLF end one.
    pub fn new(text: &'t str) -> Self {
        let mut starts = vec![0];
        starts.extend(memchr::memchr_iter(b'\n', text.as_bytes()).map(|at| at as u32 + 1));
        Self { text, starts }
    }

    /// The place of an offset; one beyond the end is the end.
    pub fn place(&self, offset: u32) -> Place {
        let line = self.starts.partition_point(|start| *start <= offset);
        let start = self.start(line);
        let before = self.text.as_bytes().get(start..offset as usize);
        let before = before.unwrap_or(&self.text.as_bytes()[start..]);
        let is_start = |byte: &&u8| **byte & 0xC0 != 0x80;
        let marks = usize::from(before.starts_with("\u{feff}".as_bytes()) && start == 0);
        let column = before.iter().filter(is_start).count() - marks + 1;
        Place {
            line: line as u32,
            column: column as u32,
        }
    }

    /// A line's span without its ending; empty at the end of the text for a line that is not there.
    pub fn line_span(&self, line: u32) -> Span {
        let start = self.start(line as usize);
        let end = self.start(line as usize + 1);
        let content = self.text.get(start..end).unwrap_or_default();
        let content = content.strip_suffix('\n').unwrap_or(content);
        let content = content.strip_suffix('\r').unwrap_or(content);
        Span::at(start, start + content.len())
    }

    /// The number of lines; what follows the last line ending is one, even when it is empty.
    pub fn count(&self) -> u32 {
        self.starts.len() as u32
    }

    /// Where a line, counted from 1, begins.
    fn start(&self, line: usize) -> usize {
        let start = self.starts.get(line.wrapping_sub(1));
        start.map_or(self.text.len(), |start| *start as usize)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_characters_and_both_endings() {
        let index = LineIndex::new("\u{feff}æb\r\nc\n");
        assert_eq!(index.place(3), Place { line: 1, column: 1 });
        assert_eq!(index.place(5), Place { line: 1, column: 2 });
        assert_eq!(index.place(8), Place { line: 2, column: 1 });
        assert_eq!(index.place(99), Place { line: 3, column: 1 });
        assert_eq!(index.line_span(1), Span::new(0, 6));
        assert_eq!(index.line_span(2), Span::new(8, 9));
        assert_eq!(index.line_span(3), Span::new(10, 10));
        assert_eq!(index.line_span(7), Span::new(10, 10));
        assert_eq!(index.line_span(0), Span::new(10, 10));
    }
}
