//! A map in braces becomes lines, where what it gets would not read well on one line.

use super::ink::Ink;
use super::page::Page;
use super::spot::Spot;
use super::{Fresh, Patch, seat};
use crate::text::{Kind, Span, Value};

/// The map as lines with the new entry among them; what was written in the braces is kept as it is.
pub(super) fn opened(
    page: &Page,
    spot: &Spot,
    ink: &Ink,
    map: Value,
    number: usize,
    (key, fresh): (&str, &Fresh),
) -> Option<Patch> {
    let holds_entries = match fresh {
        Fresh::List(items) => items.iter().any(|item| !item.is_scalar()),
        _ => false,
    };
    let is_a_line = map.kind() == Kind::FlowMap && !map.raw().contains('\n');
    if spot.in_flow || !is_a_line || !holds_entries {
        return None;
    }
    let (start, end) = (map.span().start as usize, map.span().end as usize);
    let (from, column) = match (spot.parent, spot.key) {
        (_, Some(key)) => {
            let column = page.column(key.span().start as usize) + ink.style.step;
            (seat::after_colon(page, key), column)
        }
        (Some(_), None) => (start, page.column(start)),
        (None, None) => return None,
    };
    if page.slice(from, start).contains('\n') {
        return None;
    }
    let as_line = |(key, value): (Value, Value)| match value.kind() {
        Kind::Null => format!("{}:", key.raw()),
        _ => format!("{}: {}", key.raw(), value.raw()),
    };
    let mut lines: Vec<String> = map.entries().map(as_line).collect();
    lines.insert(number, ink.entry(key, fresh, column));
    let line_end = page.line_end(end);
    let comment = page.slice(end, line_end).trim_end();
    let feed = ink.break_to(column);
    let with = match spot.key {
        Some(_) => format!("{comment}{feed}{}", lines.join(&feed)),
        None => {
            let first = lines.remove(0);
            format!("{first}{comment}{feed}{}", lines.join(&feed))
        }
    };
    Some(Patch {
        span: Span::at(from, line_end),
        with,
    })
}
