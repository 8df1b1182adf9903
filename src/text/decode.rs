//! The text that a scalar's bytes stand for.

use std::borrow::Cow;

use super::parse::unescape;
use super::tape::{Kind, Node};

/// The value of a scalar, borrowed where nothing is folded, escaped or indented.
pub(super) fn decode<'t>(raw: &'t str, node: &Node) -> Cow<'t, str> {
    match node.kind {
        Kind::Plain => folded_lines(raw),
        Kind::Single => {
            let inner = inside(raw);
            match memchr::memchr(b'\'', inner.as_bytes()) {
                None => folded_lines(inner),
                Some(_) => Cow::Owned(folded_lines(inner).replace("''", "'")),
            }
        }
        Kind::Double => double(inside(raw)),
        Kind::Literal | Kind::Folded => block(raw, node),
        _ => Cow::Borrowed(""),
    }
}

/// What stands between the quotes.
fn inside(raw: &str) -> &str {
    raw.get(1..raw.len().saturating_sub(1)).unwrap_or_default()
}

/// Joins lines: one line ending is a space, more are as many line feeds less one.
fn folded_lines(raw: &str) -> Cow<'_, str> {
    // Keys and words are short: a plain loop is over before a wide search has begun.
    let is_one_line = match raw.len() {
        ..32 => !raw.bytes().any(|byte| byte == b'\n'),
        _ => memchr::memchr(b'\n', raw.as_bytes()).is_none(),
    };
    if is_one_line {
        return Cow::Borrowed(raw);
    }
    let mut folded = Fold::default();
    let last = raw.split('\n').count() - 1;
    for (number, line) in raw.split('\n').enumerate() {
        folded.line(line, number == 0, number == last);
    }
    Cow::Owned(folded.text)
}

fn double(inner: &str) -> Cow<'_, str> {
    if memchr::memchr2(b'\\', b'\n', inner.as_bytes()).is_none() {
        return Cow::Borrowed(inner);
    }
    let mut folded = Fold::default();
    let mut rest = inner;
    let mut first = true;
    loop {
        let (line, after) = escaped_line(rest);
        let last = after.is_none();
        folded.escaped(line, first, last);
        first = false;
        match after {
            Some(after) => rest = after,
            None => return Cow::Owned(folded.text),
        }
    }
}

/// The first line of a text and what follows its line feed.
fn escaped_line(text: &str) -> (&str, Option<&str>) {
    match text.split_once('\n') {
        Some((line, after)) => (line, Some(after)),
        None => (text, None),
    }
}

/// Text that grows by lines.
#[derive(Default)]
struct Fold {
    text: String,
    /// Line endings since the last line that holds something.
    breaks: usize,
    /// Whether the last line ends in a backslash, which takes its line ending away.
    joined: bool,
}

impl Fold {
    fn line(&mut self, line: &str, first: bool, last: bool) {
        let line = trimmed(line, first, last);
        if self.begin(line, first, last) {
            self.text.push_str(line);
        }
    }

    fn escaped(&mut self, line: &str, first: bool, last: bool) {
        let line = if first {
            line
        } else {
            line.trim_start_matches(BLANKS)
        };
        let line = if last { line } else { trim_escaped(line) };
        if !self.begin(line, first, last) {
            return;
        }
        let mut rest = line;
        while let Some((plain, escape)) = rest.split_once('\\') {
            self.text.push_str(plain);
            let (found, len) = unescape(escape.as_bytes()).unwrap_or((None, 0));
            self.text.extend(found);
            self.joined = found.is_none();
            rest = escape.get(len..).unwrap_or_default();
        }
        self.text.push_str(rest);
    }

    /// Writes what the line endings before a line stand for; says whether the line holds something.
    fn begin(&mut self, line: &str, first: bool, last: bool) -> bool {
        if !first {
            self.breaks += 1;
        }
        if line.is_empty() && !last {
            return false;
        }
        match self.breaks {
            0 => {}
            1 if self.joined => {}
            1 => self.text.push(' '),
            more => self.text.extend(std::iter::repeat_n('\n', more - 1)),
        }
        self.breaks = 0;
        self.joined = false;
        true
    }
}

/// Blanks, and the carriage return that may precede a line feed.
const BLANKS: [char; 3] = [' ', '\t', '\r'];

/// A line without the blanks at those of its ends where another line follows.
fn trimmed(line: &str, first: bool, last: bool) -> &str {
    let line = if first {
        line
    } else {
        line.trim_start_matches(BLANKS)
    };
    if last {
        line
    } else {
        line.trim_end_matches(BLANKS)
    }
}

/// A line without the blanks at its end, but for one that a backslash keeps.
fn trim_escaped(line: &str) -> &str {
    let line = line.strip_suffix('\r').unwrap_or(line);
    let short = line.trim_end_matches(BLANKS);
    let slashes = short
        .bytes()
        .rev()
        .take_while(|byte| *byte == b'\\')
        .count();
    let keeps = slashes % 2 == 1 && short.len() < line.len();
    line.get(..short.len() + usize::from(keeps))
        .unwrap_or(short)
}

fn block(raw: &str, node: &Node) -> Cow<'static, str> {
    let (header, content) = raw.split_once('\n').unwrap_or((raw, ""));
    let signs = header.split([' ', '\t', '\r']).next().unwrap_or_default();
    let indent = node.len as usize;
    let lines = content.split_inclusive('\n').map(|line| {
        let line = line.strip_suffix('\n').unwrap_or(line);
        let line = line.strip_suffix('\r').unwrap_or(line);
        line.get(indent..).unwrap_or_default()
    });
    let mut text = match node.kind {
        Kind::Folded => fold_block(lines),
        _ => lines.fold(String::with_capacity(content.len()), |text, line| {
            text + line + "\n"
        }),
    };
    // Without `+` the node ends with its last line that holds something.
    if signs.contains('-') {
        text.pop();
    }
    Cow::Owned(text)
}

/// Joins the lines of a folded block; lines that are indented further stay lines.
fn fold_block<'a>(lines: impl Iterator<Item = &'a str>) -> String {
    let mut text = String::new();
    let mut breaks = 0;
    let mut above: Option<bool> = None;
    for line in lines {
        if line.is_empty() {
            breaks += 1;
            continue;
        }
        let further = line.starts_with([' ', '\t']);
        let feeds = match above {
            None => breaks,
            Some(false) if !further && breaks == 0 => {
                text.push(' ');
                0
            }
            Some(false) if !further => breaks,
            Some(_) => breaks + 1,
        };
        text.extend(std::iter::repeat_n('\n', feeds));
        text.push_str(line);
        breaks = 0;
        above = Some(further);
    }
    let last = usize::from(above.is_some());
    text.extend(std::iter::repeat_n('\n', breaks + last));
    text
}
