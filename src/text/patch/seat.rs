//! The signs that values stand behind.

use super::page::Page;
use crate::text::Value;

/// The place behind a key's colon.
pub(crate) fn after_colon(page: &Page, key: Value) -> usize {
    let end = key.span().end as usize;
    let rest = page.slice(end, page.line_end(end));
    end + rest.find(':').map_or(0, |colon| colon + 1)
}

/// The dash of a block list's item.
pub(crate) fn dash(page: &Page, list: Value, number: usize) -> usize {
    let start = list.span().start as usize;
    let before = number
        .checked_sub(1)
        .and_then(|before| list.items().nth(before));
    before.map_or(start, |before| {
        page.next_content(before.span().end as usize)
    })
}

/// The column of a block list's dashes or a block map's keys.
pub(crate) fn column(page: &Page, collection: Value) -> usize {
    page.column(collection.span().start as usize)
}
