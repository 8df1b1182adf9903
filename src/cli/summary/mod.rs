//! A record as plain sentences, a fact a line: what `git diff` shows instead of YAML.
//!
//! Records that say different things have different summaries: what is a text and could be taken for more
//! than that stands in quotes, and what the shape of a record does not know is written out as it is.

mod comments;
mod entry;
mod front;
mod journal;
mod quote;
mod value;

use crate::locale::Lang;
use crate::record::shape::RECORD;
use crate::text::{Document, Kind};

/// The summary of a record; nothing of what is no record, or cannot be read whole.
pub fn summary(bytes: &[u8], lang: Lang) -> Option<String> {
    let document = Document::parse(bytes).ok()?;
    let root = document.root()?;
    if root.kind() != Kind::BlockMap || !document.problems().is_empty() {
        return None;
    }
    let mut lines = Vec::new();
    front::map("", "", RECORD, root, lang, &mut lines);
    comments::lines(&document, root, lang, &mut lines);
    journal::lines(&document, lang, &mut lines);
    let mut text = lines.join("\n");
    text.push('\n');
    Some(text)
}
