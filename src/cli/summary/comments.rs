//! The comments of the front matter: what stands between its values behind a `#`.

use crate::cli::summary::quote::plain;
use crate::locale::{Lang, words};
use crate::text::{Document, Span, Value};

/// A line a comment, in the order of the text.
pub(super) fn lines(document: &Document<'_>, root: Value<'_>, lang: Lang, lines: &mut Vec<String>) {
    let Some(front) = document.front() else {
        return;
    };
    let mut taken = Vec::new();
    leaves(root, &mut taken);
    taken.push(Span::new(front.end, front.end));
    let mut start = front.start;
    for leaf in taken {
        if leaf.start > start {
            let gap = Span::new(start, leaf.start).of(document.text());
            let found = gap
                .lines()
                .filter_map(|line| line.find('#').map(|at| &line[at..]));
            let label = words::SUMMARY_COMMENT.of(lang);
            lines.extend(found.map(|comment| format!("{label}: {}", plain(comment.trim_end()))));
        }
        start = start.max(leaf.end);
    }
}

/// Where the texts of keys and values stand, in order.
fn leaves(value: Value<'_>, taken: &mut Vec<Span>) {
    for (key, value) in value.entries() {
        taken.push(key.span());
        leaves(value, taken);
    }
    value.items().for_each(|item| leaves(item, taken));
    if value.is_scalar() {
        taken.push(value.span());
    }
}
