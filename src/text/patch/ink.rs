//! A fresh value in the style of its neighbourhood.

use super::Fresh;
use super::quote::{self, Ground};
use super::style::Style;

/// The widest line for what stands in brackets like its siblings, and for what need not.
const WIDE: usize = 120;
const NARROW: usize = 80;

/// The most entries of a map that is written in braces unasked.
const FEW: usize = 4;

/// How a list's items or a map's values are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// In brackets when short and flat.
    Free,
    /// In brackets when it is no wider than a line, or than the widest of the siblings, which are so.
    Brackets(usize),
    /// As lines, as the siblings are.
    Lines,
}

/// Writes new values in the manner of a neighbourhood.
#[derive(Clone, Copy)]
pub(super) struct Ink<'a> {
    pub newline: &'a str,
    pub style: Style,
    /// Whether text of several lines may stand as a literal block.
    pub literals: bool,
}

impl Ink<'_> {
    /// A value on one line, as it stands in brackets.
    pub(super) fn flow(&self, fresh: &Fresh) -> String {
        match fresh {
            Fresh::Text(text) => quote::text(text, Ground::Flow),
            Fresh::Plain(text) => quote::plain(text, Ground::Flow),
            Fresh::List(items) => {
                let items: Vec<String> = items.iter().map(|item| self.flow(item)).collect();
                format!("[{}]", items.join(", "))
            }
            Fresh::Map(entries) => {
                let entry = |(key, value): &(String, Fresh)| self.flow_entry(key, value);
                let entries: Vec<String> = entries.iter().map(entry).collect();
                format!("{{{}}}", entries.join(", "))
            }
        }
    }

    /// A key and its value as they stand in braces.
    pub(super) fn flow_entry(&self, key: &str, value: &Fresh) -> String {
        format!("{}: {}", quote::key(key, Ground::Flow), self.flow(value))
    }

    /// A value on one line outside of brackets.
    pub(super) fn line(&self, fresh: &Fresh) -> String {
        match fresh {
            Fresh::Text(text) => quote::text(text, Ground::Block),
            Fresh::Plain(text) => quote::plain(text, Ground::Block),
            _ => self.flow(fresh),
        }
    }

    /// A key and its value as lines, the first of which stands at the column already.
    pub(super) fn entry(&self, key: &str, value: &Fresh, column: usize) -> String {
        let key = quote::key(key, Ground::Block) + ":";
        let width = column + key.chars().count();
        let value = self.after_key(value, column, width);
        key + &value
    }

    /// An item as lines, the first of which stands at the column already.
    pub(super) fn item(&self, fresh: &Fresh, column: usize, gap: usize, form: Form) -> String {
        "-".to_owned() + &self.after_dash(fresh, column, gap, form)
    }

    /// What follows a key's colon, down to the last line.
    pub(super) fn after_key(&self, fresh: &Fresh, column: usize, width: usize) -> String {
        if let Some(line) = self.short(fresh, width + 1, Form::Free) {
            return format!(" {line}");
        }
        match fresh {
            Fresh::List(items) => {
                let column = column + self.style.list;
                self.break_to(column) + &self.items(items, column)
            }
            Fresh::Map(entries) => {
                let column = column + self.style.step;
                self.break_to(column) + &self.entries(entries, column)
            }
            Fresh::Text(text) | Fresh::Plain(text) => self.literal(text, column + self.style.step),
        }
    }

    /// What follows a dash, down to the last line; the gap is the blanks behind the dash.
    pub(super) fn after_dash(
        &self,
        fresh: &Fresh,
        column: usize,
        gap: usize,
        form: Form,
    ) -> String {
        let inner = column + 1 + gap;
        let blanks = " ".repeat(gap);
        if let Some(line) = self.short(fresh, inner, form) {
            return blanks + &line;
        }
        match fresh {
            Fresh::List(items) => blanks + &self.items(items, inner),
            Fresh::Map(entries) => blanks + &self.entries(entries, inner),
            Fresh::Text(text) | Fresh::Plain(text) => self.literal(text, inner),
        }
    }

    /// A list or a map as lines, the first of which stands at the column already; else one line.
    pub(super) fn lines(&self, fresh: &Fresh, column: usize) -> String {
        match fresh {
            Fresh::List(items) if !items.is_empty() => self.items(items, column),
            Fresh::Map(entries) if !entries.is_empty() => self.entries(entries, column),
            _ => self.line(fresh),
        }
    }

    fn items(&self, items: &[Fresh], column: usize) -> String {
        let fits = |item| self.short(item, column + 2, Form::Free).is_some();
        let form = if items.iter().all(fits) {
            Form::Free
        } else {
            Form::Lines
        };
        let items = items.iter().map(|item| self.item(item, column, 1, form));
        items.collect::<Vec<_>>().join(&self.break_to(column))
    }

    fn entries(&self, entries: &[(String, Fresh)], column: usize) -> String {
        let entries = entries
            .iter()
            .map(|(key, value)| self.entry(key, value, column));
        entries.collect::<Vec<_>>().join(&self.break_to(column))
    }

    /// A value on one line, when it is one or should be.
    fn short(&self, fresh: &Fresh, column: usize, form: Form) -> Option<String> {
        if !self.is_one_line(fresh) {
            return None;
        }
        let is_empty = match fresh {
            Fresh::Text(_) | Fresh::Plain(_) => return Some(self.line(fresh)),
            Fresh::List(items) => items.is_empty(),
            Fresh::Map(entries) => entries.is_empty(),
        };
        let line = self.flow(fresh);
        let width = column + line.chars().count();
        let fits = match form {
            Form::Lines => false,
            _ if is_terse(fresh) => true,
            Form::Free => is_flat(fresh) && width < NARROW,
            Form::Brackets(widest) => width <= WIDE.max(widest),
        };
        (fits || is_empty).then_some(line)
    }

    /// Whether no text in a value wants lines of its own.
    fn is_one_line(&self, fresh: &Fresh) -> bool {
        match fresh {
            Fresh::Text(text) => !(self.literals && quote::can_be_literal(text)),
            Fresh::Plain(_) => true,
            Fresh::List(items) => items.iter().all(|item| self.is_one_line(item)),
            Fresh::Map(entries) => entries.iter().all(|(_, value)| self.is_one_line(value)),
        }
    }

    /// A literal block behind a key or a dash.
    fn literal(&self, text: &str, column: usize) -> String {
        let (sign, content) = match text.strip_suffix('\n') {
            Some(content) => (" |", content),
            None => (" |-", text),
        };
        let mut block = sign.to_owned();
        for line in content.split('\n') {
            let indent = if line.is_empty() { 0 } else { column };
            block += &self.break_to(indent);
            block += line;
        }
        block
    }

    /// A line ending and the blanks to a column.
    pub(super) fn break_to(&self, column: usize) -> String {
        self.newline.to_owned() + &" ".repeat(column)
    }
}

/// Whether a value is a list of scalars, or a map of few.
fn is_flat(fresh: &Fresh) -> bool {
    match fresh {
        Fresh::List(items) => items.iter().all(Fresh::is_scalar),
        Fresh::Map(entries) => {
            entries.len() <= FEW && entries.iter().all(|(_, value)| value.is_scalar())
        }
        _ => true,
    }
}

/// Whether a value is a map of numbers, days and single words: figures are read across, however many.
fn is_terse(fresh: &Fresh) -> bool {
    let is_word = |value: &Fresh| match value {
        Fresh::Text(text) => !text.contains(char::is_whitespace),
        value => value.is_scalar(),
    };
    let are_words = |value: &Fresh| match value {
        Fresh::List(items) => items.iter().all(is_word),
        Fresh::Map(entries) => entries.iter().all(|(_, value)| is_word(value)),
        value => is_word(value),
    };
    match fresh {
        Fresh::Map(entries) => {
            let is_an_entry = entries.iter().any(|(_, value)| value.is_scalar());
            is_an_entry && entries.iter().all(|(_, value)| are_words(value))
        }
        _ => false,
    }
}
