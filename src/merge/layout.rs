//! Which lines of a version belong to which entry, so that every byte belongs to one.

use crate::text::patch::page::Page;
use crate::text::patch::seat;
use crate::text::{Document, Kind, Value};

/// One version of the record.
pub(super) struct Version<'d> {
    pub document: &'d Document<'d>,
    pub page: Page<'d>,
}

/// Bytes of a version's text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Bytes {
    pub start: usize,
    pub end: usize,
}

/// An entry of a map or an item of a list.
#[derive(Clone, Copy)]
pub(super) struct Child<'d> {
    pub key: Option<Value<'d>>,
    pub value: Value<'d>,
    /// Its lines; none in brackets.
    pub lines: Option<Lines>,
}

/// The lines that belong to an entry.
#[derive(Clone, Copy)]
pub(super) struct Lines {
    /// Blank lines and comments above it.
    pub lead: Bytes,
    /// From its key or dash to the end of its last line, and of the comments indented below it.
    pub core: Bytes,
    pub column: usize,
}

/// What a map or a list holds, and the comments after its last entry.
pub(super) struct Children<'d> {
    pub all: Vec<Child<'d>>,
    pub tail: Option<Bytes>,
}

impl<'d> Version<'d> {
    pub(super) fn new(document: &'d Document<'d>) -> Self {
        let page = Page::new(document);
        Self { document, page }
    }

    pub(super) fn text(&self, bytes: Bytes) -> &'d str {
        let text = self.document.text();
        text.get(bytes.start..bytes.end).unwrap_or_default()
    }

    /// What the outermost map holds; nothing of a version that is not there.
    pub(super) fn top(&self) -> Children<'d> {
        let front = self.document.front().unwrap_or_default().range();
        let region = Bytes {
            start: front.start,
            end: front.end,
        };
        match self.document.root() {
            Some(root) => self.in_lines(root, region),
            None => Children::none(),
        }
    }

    /// What the value of an entry holds.
    pub(super) fn children(&self, child: &Child<'d>) -> Children<'d> {
        match child.lines {
            Some(lines) if is_block(child.value) => {
                let start = self.inside(child, lines);
                let region = Bytes {
                    start,
                    end: lines.core.end,
                };
                self.in_lines(child.value, region)
            }
            _ => Children {
                all: in_brackets(child.value),
                tail: None,
            },
        }
    }

    /// Where the lines of what an entry in lines holds begin: on its own line, or on the next.
    pub(super) fn inside(&self, child: &Child<'_>, lines: Lines) -> usize {
        let start = child.value.span().start as usize;
        match self.page.line_start(start) > lines.core.start {
            true => self.page.next_line(lines.core.start),
            false => start,
        }
    }

    fn in_lines(&self, holder: Value<'d>, region: Bytes) -> Children<'d> {
        let column = self.page.column(holder.span().start as usize);
        let mut cut = region.start;
        let parts = holder.entries().map(|(key, value)| (Some(key), value));
        let parts = parts.chain(holder.items().map(|value| (None, value)));
        let mut all = Vec::with_capacity(holder.len());
        for (number, (key, value)) in parts.enumerate() {
            let start = match key {
                Some(key) => key.span().start as usize,
                None if number == 0 => holder.span().start as usize,
                None => seat::dash(&self.page, holder, number),
            };
            let line = self.page.line_start(start).max(cut);
            let end = self.page.after(value.span().end as usize, column);
            let lead_end = if self.page.begins_line(start) {
                line
            } else {
                cut
            };
            all.push(Child {
                key,
                value,
                lines: Some(Lines {
                    lead: Bytes {
                        start: cut,
                        end: lead_end,
                    },
                    core: Bytes { start, end },
                    column,
                }),
            });
            cut = end;
        }
        let tail = Bytes {
            start: cut,
            end: region.end,
        };
        Children {
            all,
            tail: Some(tail),
        }
    }
}

impl Children<'_> {
    pub(super) const fn none() -> Self {
        Self {
            all: Vec::new(),
            tail: None,
        }
    }
}

/// Whether a value is a map or a list in lines.
pub(super) fn is_block(value: Value<'_>) -> bool {
    matches!(value.kind(), Kind::BlockMap | Kind::BlockSeq)
}

/// What a map or a list in brackets holds.
pub(super) fn in_brackets(holder: Value<'_>) -> Vec<Child<'_>> {
    let child = |(key, value)| Child {
        key,
        value,
        lines: None,
    };
    let entries = holder.entries().map(|(key, value)| (Some(key), value));
    let items = holder.items().map(|value| (None, value));
    entries.chain(items).map(child).collect()
}

/// Lines moved to another column; the first stands at its column already, and blank ones stay.
pub(super) fn moved(text: &str, from: usize, to: usize) -> String {
    if from == to {
        return text.to_owned();
    }
    let mut new = String::with_capacity(text.len());
    for (number, line) in text.split_inclusive('\n').enumerate() {
        let content = line.trim_start_matches(' ');
        let indent = line.len() - content.len();
        match number > 0 && !content.trim().is_empty() {
            true => {
                new.push_str(&" ".repeat((indent + to).saturating_sub(from)));
                new.push_str(content);
            }
            false => new.push_str(line),
        }
    }
    new
}

/// Whole lines moved to another column.
pub(super) fn moved_lines(text: &str, from: usize, to: usize) -> String {
    moved(&format!("\n{text}"), from, to).split_off(1)
}
