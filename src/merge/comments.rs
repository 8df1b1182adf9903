//! Comments and blank lines: none that a person wrote is lost where what they stand beside is merged.

use super::layout::{Bytes, Child, Version};
use crate::text::{Span, Value};

/// The blank lines and comments of a place in three versions, as one: where both sides changed them, ours
/// and what is new of theirs.
pub(super) fn merged(base: Option<&str>, ours: &str, theirs: &str) -> String {
    if ours == theirs || base == Some(theirs) {
        return ours.to_owned();
    }
    if base == Some(ours) {
        return theirs.to_owned();
    }
    let base = base.unwrap_or_default();
    let mut lines = ours.to_owned();
    for line in theirs.split_inclusive('\n') {
        let has = |text: &str| text.lines().any(|known| known.trim() == line.trim());
        if !line.trim().is_empty() && !has(base) && !has(ours) {
            lines.push_str(line);
        }
    }
    lines
}

/// The comments within an entry that a side wrote and neither the base nor what is kept has, as lines at
/// a column.
pub(super) fn rescued(
    base: Option<(&Version<'_>, &Child<'_>)>,
    kept: (&Version<'_>, &Child<'_>),
    left: (&Version<'_>, &Child<'_>),
    column: usize,
) -> String {
    let known = base.map(|(version, child)| within(version, child));
    let kept = within(kept.0, kept.1);
    let newline = left.0.document.newline();
    let is_new = |comment: &&str| {
        !kept.contains(comment) && !known.as_ref().is_some_and(|known| known.contains(comment))
    };
    let lines = within(left.0, left.1).into_iter().filter(is_new);
    lines
        .map(|comment| format!("{}{comment}{newline}", " ".repeat(column)))
        .collect()
}

/// The comments of an entry in lines, those above it left out.
fn within<'d>(version: &Version<'d>, child: &Child<'d>) -> Vec<&'d str> {
    let Some(lines) = child.lines else {
        return Vec::new();
    };
    let mut written = Vec::new();
    written.extend(child.key.map(|key| key.span()));
    scalars(child.value, &mut written);
    let mut found = Vec::new();
    let mut from = lines.core.start;
    for span in written {
        comments(version, from, span.start as usize, &mut found);
        from = span.end as usize;
    }
    comments(version, from, lines.core.end, &mut found);
    found
}

fn comments<'d>(version: &Version<'d>, start: usize, end: usize, found: &mut Vec<&'d str>) {
    for line in version.text(Bytes { start, end }).lines() {
        if let Some(sign) = line.find('#') {
            found.push(line[sign..].trim_end());
        }
    }
}

fn scalars(value: Value<'_>, spans: &mut Vec<Span>) {
    if value.is_scalar() {
        spans.push(value.span());
    }
    for (key, value) in value.entries() {
        spans.push(key.span());
        scalars(value, spans);
    }
    for item in value.items() {
        scalars(item, spans);
    }
}
