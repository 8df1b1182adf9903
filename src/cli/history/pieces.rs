//! A record in pieces that say the same alone: the fields that each record has, every other key of the front
//! matter, every entry of the journal.
//!
//! Most of a version stands in the one before it, byte for byte. What was read once is not read again.

use crate::text::{Span, journal};

/// The keys that a record begins with: together they are a record.
const HEAD: [&str; 8] = [
    "schema",
    "id",
    "alias",
    "programme",
    "mentor",
    "started",
    "language",
    "birth_year",
];

/// A record that says nothing more, around a piece that is none.
const FRAME: &str =
    "schema: 1\nid: 2601-0000\nalias: a\nprogramme: a\nmentor: a\nstarted: 0001-01-01\n";

/// Where a piece stands in a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Place {
    /// The fields that each record has.
    Head,
    /// A key of the front matter.
    Key,
    /// An entry of the journal.
    Entry,
}

/// A piece of a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Piece<'t> {
    pub place: Place,
    text: &'t str,
}

/// The record around a piece that says nothing.
pub(super) fn frame() -> String {
    format!("---\n{FRAME}---\n")
}

impl Piece<'_> {
    /// The piece as a record of its own.
    pub(super) fn alone(&self) -> String {
        let text = self.text;
        match self.place {
            Place::Head => format!("---\n{text}---\n"),
            Place::Key => format!("---\n{FRAME}{text}---\n"),
            Place::Entry => format!("---\n{FRAME}---\n{text}"),
        }
    }
}

/// The pieces of a record; nothing where it is written so that it had better be read as a whole.
pub(super) fn pieces(bytes: &[u8]) -> Option<Vec<Piece<'_>>> {
    let text = std::str::from_utf8(bytes).ok()?;
    if memchr::memchr(b'\r', bytes).is_some() {
        return None;
    }
    let front = text.strip_prefix("---\n")?;
    let mut pieces = Vec::with_capacity(48);
    let mut keys = Vec::with_capacity(24);
    let (mut start, mut at) = (0, 0);
    let end = loop {
        let rest = &front[at..];
        let line = &rest[..memchr::memchr(b'\n', rest.as_bytes())?];
        match line.as_bytes().first() {
            Some(b'-') if line.starts_with("---") => break (line == "---").then_some(at)?,
            None | Some(b' ' | b'#') => {}
            Some(b'-') if line.starts_with("- ") => {}
            Some(b'a'..=b'z' | b'A'..=b'Z') => {
                let key = &line[..memchr::memchr(b':', line.as_bytes())?];
                if keys.contains(&key) {
                    return None;
                }
                let is_head = HEAD.contains(&key);
                if is_head && keys.len() != keys.iter().filter(|it| HEAD.contains(it)).count() {
                    return None;
                }
                if !is_head && at > 0 {
                    pieces.push(piece(&pieces, &front[start..at]));
                    start = at;
                }
                keys.push(key);
            }
            Some(_) => return None,
        }
        at += line.len() + 1;
    };
    pieces.push(piece(&pieces, &front[start..end]));
    let body = "---\n".len() + end + "---\n".len();
    let sections = journal::sections(text, Span::new(body as u32, text.len() as u32));
    pieces.extend(sections.iter().map(|section| Piece {
        place: Place::Entry,
        text: Span::new(section.line.start, section.body.end).of(text),
    }));
    Some(pieces)
}

fn piece<'t>(before: &[Piece<'_>], text: &'t str) -> Piece<'t> {
    let place = match before.is_empty() {
        true => Place::Head,
        false => Place::Key,
    };
    Piece { place, text }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::model::event::events;
    use crate::record::Record;

    /// What happened, as a record says it; nothing where it is not whole.
    fn said(text: &str) -> Option<Vec<String>> {
        let record = Record::read(text.as_bytes()).ok()?;
        let is_whole = record.document().problems().is_empty();
        let client = record.into_client().filter(|_| is_whole)?;
        Some(events(&client).iter().map(|it| format!("{it:?}")).collect())
    }

    fn in_pieces(text: &str) -> Option<BTreeSet<String>> {
        let nothing = said(&frame()).expect("a record");
        let mut all = BTreeSet::new();
        for piece in pieces(text.as_bytes())? {
            let said = said(&piece.alone())?;
            let is_framed = piece.place != Place::Head;
            all.extend(
                said.into_iter()
                    .filter(|it| !is_framed || !nothing.contains(it)),
            );
        }
        Some(all)
    }

    #[test]
    fn the_pieces_say_what_the_whole_says() {
        let text = include_str!("../../../examples/mentorhuset/clients/2601-k7qm.md");
        assert!(in_pieces(text).is_some());
        let lines: Vec<&str> = text.split_inclusive('\n').collect();
        let mut read = 0;
        for number in (0..lines.len()).step_by(4) {
            let without = [&lines[..number], &lines[number + 1..]].concat().concat();
            let mut doubled = lines.clone();
            doubled.insert(number, lines[number]);
            let mut marked = lines.clone();
            marked.insert(number, "<<<<<<< ours\n");
            for text in [without, doubled.concat(), marked.concat()] {
                let Some(said_in_pieces) = in_pieces(&text) else {
                    continue;
                };
                let whole = said(&text).unwrap_or_else(|| panic!("only the pieces: {text}"));
                assert_eq!(said_in_pieces, whole.into_iter().collect(), "line {number}");
                read += 1;
            }
        }
        assert!(read > lines.len() / 4, "{read}");
    }
}
