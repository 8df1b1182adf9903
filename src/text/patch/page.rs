//! The text by lines, as an edit looks at it.

use crate::text::Document;

/// The front matter as lines, for finding where new ones go.
#[derive(Clone, Copy)]
pub(crate) struct Page<'d> {
    pub(crate) text: &'d str,
    start: usize,
    end: usize,
}

impl<'d> Page<'d> {
    pub(crate) fn new(document: &'d Document) -> Self {
        let text = document.text();
        let front = document.front().unwrap_or_default();
        let mark = front.of(text).starts_with('\u{feff}');
        Self {
            text,
            start: front.start as usize + if mark { 3 } else { 0 },
            end: front.end as usize,
        }
    }

    pub(crate) fn slice(&self, start: usize, end: usize) -> &'d str {
        self.text.get(start..end).unwrap_or_default()
    }

    /// Where the line of an offset begins.
    pub(crate) fn line_start(&self, at: usize) -> usize {
        let before = self.slice(self.start, at).as_bytes();
        memchr::memrchr(b'\n', before).map_or(self.start, |feed| self.start + feed + 1)
    }

    /// Where the line of an offset ends, before its ending.
    pub(crate) fn line_end(&self, at: usize) -> usize {
        let rest = self.slice(at, self.end);
        let line = rest.split('\n').next().unwrap_or_default();
        at + line.strip_suffix('\r').unwrap_or(line).len()
    }

    /// Where the line after that of an offset begins; the end when there is none.
    pub(crate) fn next_line(&self, at: usize) -> usize {
        let rest = self.slice(at, self.end).as_bytes();
        memchr::memchr(b'\n', rest).map_or(self.end, |feed| at + feed + 1)
    }

    pub(crate) fn column(&self, at: usize) -> usize {
        at - self.line_start(at)
    }

    /// The signs of an offset's line before it.
    pub(crate) fn width(&self, at: usize) -> usize {
        self.slice(self.line_start(at), at).chars().count()
    }

    /// Whether only blanks precede an offset on its line.
    pub(crate) fn begins_line(&self, at: usize) -> bool {
        self.slice(self.line_start(at), at)
            .trim_matches(' ')
            .is_empty()
    }

    /// Whether a line begins at an offset: nothing of a line precedes it.
    pub(crate) fn is_line_start(&self, at: usize) -> bool {
        at == self.start || self.slice(self.start, at).ends_with('\n')
    }

    /// Whether the text stops at an offset without a line ending before it.
    pub(crate) fn is_ragged(&self, at: usize) -> bool {
        at == self.end && !self.is_line_start(at)
    }

    /// The column of the comment that is all of a line; none when the line is something else.
    fn comment(&self, line: usize) -> Option<usize> {
        let content = self.slice(line, self.line_end(line));
        let rest = content.trim_start_matches(' ');
        rest.starts_with('#').then_some(content.len() - rest.len())
    }

    /// The line after a value that ends here, and after the comments that are indented further.
    pub(crate) fn after(&self, end: usize, column: usize) -> usize {
        let mut after = if self.is_line_start(end) {
            end
        } else {
            self.next_line(end)
        };
        let mut line = after;
        while line < self.end {
            let next = self.next_line(line);
            match self.comment(line) {
                Some(found) if found > column => after = next,
                None if self.slice(line, next).trim().is_empty() => {}
                _ => break,
            }
            line = next;
        }
        after
    }

    /// The first line from a line on that is not blank.
    pub(crate) fn after_blanks(&self, line: usize) -> usize {
        let mut line = line;
        while line < self.end && self.slice(line, self.next_line(line)).trim().is_empty() {
            line = self.next_line(line);
        }
        line
    }

    /// The first of the comment lines that stand right above a line, in its own column.
    pub(crate) fn with_comments(&self, line: usize, column: usize) -> usize {
        let mut first = line;
        while first > self.start {
            let above = self.line_start(first - 1);
            if self.comment(above) != Some(column) {
                break;
            }
            first = above;
        }
        first
    }

    /// Where the next line that is neither blank nor a comment has its first sign.
    pub(crate) fn next_content(&self, end: usize) -> usize {
        let mut line = if self.is_line_start(end) {
            end
        } else {
            self.next_line(end)
        };
        while line < self.end {
            let next = self.next_line(line);
            let content = self.slice(line, next);
            let rest = content.trim_start_matches(' ');
            if !rest.trim().is_empty() && !rest.starts_with('#') {
                return line + content.len() - rest.len();
            }
            line = next;
        }
        self.end
    }
}
