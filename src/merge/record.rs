//! A record as a whole: read three times, merged, and read again.

use std::borrow::Cow;

use super::conflict::{Conflict, Names, Piece, Side};
use super::journal;
use super::layout::Version;
use super::lines::Merge;
use super::meaning::Meaning;
use crate::text::{Document, Kind};

/// Three versions of a record as one, with what is left to choose.
#[derive(Clone, Debug)]
pub struct Merged {
    pieces: Vec<Piece>,
    newline: &'static str,
}

/// Why three versions are not merged by what they say; Git's own merge of lines has to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unmerged {
    /// A version is no text, or its front matter is none that records use.
    Unreadable(Side),
    /// The result would not have said what it was meant to say.
    Unsafe,
}

const SIDES: [Side; 3] = [Side::Base, Side::Ours, Side::Theirs];

/// Merges three versions of a record; an empty base is a record that both sides opened.
///
/// Where the versions end their lines differently, the result ends them as the side does that changed it.
///
/// # Errors
/// Where a version cannot be read, or the result would not read as it is meant.
pub fn merge(base: &[u8], ours: &[u8], theirs: &[u8]) -> Result<Merged, Unmerged> {
    let mut texts = [Cow::Borrowed(""), Cow::Borrowed(""), Cow::Borrowed("")];
    for ((text, bytes), side) in texts.iter_mut().zip([base, ours, theirs]).zip(SIDES) {
        *text = Cow::Borrowed(std::str::from_utf8(bytes).map_err(|_| Unmerged::Unreadable(side))?);
    }
    if let Some(merged) = unchanged(&texts) {
        return Ok(merged);
    }
    let texts = in_one_ending(texts);
    if let Some(merged) = unchanged(&texts) {
        return Ok(merged);
    }
    let [base, ours, theirs] = [0, 1, 2].map(|side| read(&texts[side], SIDES[side]));
    let documents = [base?, ours?, theirs?];
    merge_documents(&documents)
}

impl Merged {
    /// The conflicts, in the order of the text.
    pub fn conflicts(&self) -> impl Iterator<Item = &Conflict> {
        self.pieces.iter().filter_map(|piece| match piece {
            Piece::Conflict(conflict) => Some(&**conflict),
            Piece::Text(_) => None,
        })
    }

    /// Whether nothing is left to choose.
    pub fn is_clean(&self) -> bool {
        self.conflicts().next().is_none()
    }

    /// The text, its conflicts between the markers that Git writes.
    pub fn text(&self, names: &Names<'_>) -> String {
        self.written(|conflict, text| conflict.show(names, self.newline, text))
    }

    /// The text as it is when one side is chosen in every conflict: what a check can read.
    pub fn choosing(&self, side: Side) -> String {
        self.written(|conflict, text| text.push_str(conflict.of(side).unwrap_or_default()))
    }

    fn written(&self, mut show: impl FnMut(&Conflict, &mut String)) -> String {
        let mut text = String::new();
        for piece in &self.pieces {
            match piece {
                Piece::Text(part) => text.push_str(part),
                Piece::Conflict(conflict) => show(conflict, &mut text),
            }
        }
        text
    }
}

/// The result where one side changed nothing, or both the same; it need not be read.
fn unchanged([base, ours, theirs]: &[Cow<'_, str>; 3]) -> Option<Merged> {
    let text = match () {
        () if ours == theirs || base == theirs => ours,
        () if base == ours => theirs,
        () => return None,
    };
    Some(Merged {
        pieces: vec![Piece::Text(text.clone().into_owned())],
        newline: "\n",
    })
}

/// The texts with the line ending of the side that changed it.
fn in_one_ending(texts: [Cow<'_, str>; 3]) -> [Cow<'_, str>; 3] {
    let is_crlf = |text: &str| {
        text.find('\n')
            .is_some_and(|end| text[..end].ends_with('\r'))
    };
    let [base, ours, theirs] = [0, 1, 2].map(|side| is_crlf(&texts[side]));
    if ours == theirs && (base == ours || texts[0].is_empty()) {
        return texts;
    }
    let wanted = if base == ours { theirs } else { ours };
    texts.map(|text| match (is_crlf(&text), wanted) {
        (true, false) => Cow::Owned(text.replace("\r\n", "\n")),
        (false, true) => Cow::Owned(text.replace("\r\n", "\n").replace('\n', "\r\n")),
        _ => text,
    })
}

fn read(text: &str, side: Side) -> Result<Document<'_>, Unmerged> {
    let unreadable = Unmerged::Unreadable(side);
    let document = Document::parse(text.as_bytes()).map_err(|_| unreadable)?;
    let is_map = document
        .root()
        .is_some_and(|root| root.kind() == Kind::BlockMap);
    let is_whole = is_map && document.problems().is_empty();
    let is_new = side == Side::Base && text.is_empty();
    if is_whole || is_new {
        Ok(document)
    } else {
        Err(unreadable)
    }
}

fn merge_documents(documents: &[Document<'_>; 3]) -> Result<Merged, Unmerged> {
    let merge = Merge {
        versions: documents.each_ref().map(Version::new),
    };
    let front = merge.top().ok_or(Unmerged::Unsafe)?;
    let journal = journal::merged(documents.each_ref());
    let mut pieces = vec![Piece::Text(fence(documents, 0))];
    pieces.extend(front.pieces);
    pieces.push(Piece::Text(fence(documents, 1)));
    pieces.extend(journal.pieces);
    let merged = Merged {
        pieces,
        newline: documents[1].newline(),
    };
    for (number, side) in [Side::Ours, Side::Theirs].into_iter().enumerate() {
        let text = merged.choosing(side);
        let document = Document::parse(text.as_bytes()).map_err(|_| Unmerged::Unsafe)?;
        let reads_back = document.problems().is_empty()
            && document.root().map(Meaning::of).as_ref() == Some(&front.says[number])
            && journal::entries(&document) == journal.says[number];
        if !reads_back {
            return Err(Unmerged::Unsafe);
        }
    }
    Ok(merged)
}

/// What stands around the front matter: the opening fence, and the closing one.
fn fence(documents: &[Document<'_>; 3], number: usize) -> String {
    let [base, ours, theirs] = documents.each_ref().map(|document| {
        let front = document.front().unwrap_or_default();
        let text = document.text();
        match number {
            0 => &text[..front.start as usize],
            _ => &text[front.end as usize..document.body().start as usize],
        }
    });
    let fence = if base == ours { theirs } else { ours };
    fence.to_owned()
}
