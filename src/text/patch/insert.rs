//! A new key, at its place among those that are there.

use super::ink::Ink;
use super::page::Page;
use super::spot::Spot;
use super::trial::{self, Change};
use super::{Fresh, Patch, Refusal, open, seat, set, style};
use crate::text::{Document, Kind, Span, Value};

/// Puts a key into a map: behind the nearest present key that precedes it in the order, else before
/// the nearest that follows it, else at the end.
pub fn insert_key(
    document: &Document,
    map: Value,
    key: &str,
    fresh: &Fresh,
    order: &[&str],
) -> Result<Patch, Refusal> {
    let spot = trial::spot(document, map)?;
    if !fresh.is_shallow() {
        return Err(Refusal::Unwritable);
    }
    if map.kind() == Kind::Null || (map.is_map() && map.is_empty()) {
        let entry = (key.to_owned(), fresh.clone());
        return set(document, map, &Fresh::Map(vec![entry]));
    }
    if !map.is_map() {
        return Err(Refusal::NotAMap);
    }
    if map.entry(key).is_some() {
        return Err(Refusal::Present);
    }
    let number = position(map, key, order);
    let page = Page::new(document);
    let ink = Ink {
        newline: document.newline(),
        style: style::near(document, &page, map.id()),
        literals: true,
    };
    let terse = Ink {
        literals: false,
        ..ink
    };
    let write = |ink: &Ink| written(&page, &spot, ink, map, number, key, fresh);
    let change = Change::PutEntry(number, key, fresh);
    let opened = open::opened(&page, &spot, &ink, map, number, (key, fresh));
    let patches = opened.into_iter().chain([write(&ink), write(&terse)]);
    trial::first_that_holds(document, &spot, &change, patches)
}

/// The number of entries that stand before the new one.
fn position(map: Value, key: &str, order: &[&str]) -> usize {
    let rank = |key: &str| order.iter().position(|known| *known == key);
    let Some(own) = rank(key) else {
        return map.len();
    };
    let ranks = map.entries().map(|(key, _)| rank(&key.text())).enumerate();
    let known: Vec<(usize, usize)> = ranks.filter_map(|(at, rank)| Some((rank?, at))).collect();
    let before = known.iter().filter(|(rank, _)| *rank < own).max();
    let after = known.iter().filter(|(rank, _)| *rank > own).min();
    match (before, after) {
        (Some((_, at)), _) => at + 1,
        (None, Some((_, at))) => *at,
        (None, None) => map.len(),
    }
}

fn written(
    page: &Page,
    spot: &Spot,
    ink: &Ink,
    map: Value,
    number: usize,
    key: &str,
    fresh: &Fresh,
) -> Patch {
    let before = number
        .checked_sub(1)
        .and_then(|before| map.entries().nth(before));
    let next = map.entries().nth(number);
    if spot.in_flow || map.kind() == Kind::FlowMap {
        let entry = ink.flow_entry(key, fresh);
        return match (before, next) {
            // A comma right behind a colon is a part of a text to some readers.
            (Some((_, value)), _) if value.kind() == Kind::Null => {
                put(value.span().end, format!(" , {entry}"))
            }
            (Some((_, value)), _) => put(value.span().end, format!(", {entry}")),
            (None, Some((key, _))) => put(key.span().start, format!("{entry}, ")),
            (None, None) => put(map.span().start + 1, entry),
        };
    }
    let column = seat::column(page, map);
    let entry = ink.entry(key, fresh, column);
    match (before, next) {
        (Some((_, value)), _) => {
            let end = value.span().end as usize;
            below(page, ink, page.after(end, column), column, &entry)
        }
        (None, Some((key, _))) => above(page, ink, key.span().start as usize, column, &entry),
        (None, None) => put(map.span().end, String::new()),
    }
}

/// Puts lines where a line begins.
pub(super) fn below(page: &Page, ink: &Ink, at: usize, column: usize, lines: &str) -> Patch {
    let indent = " ".repeat(column);
    let with = match page.is_ragged(at) {
        true => format!("{}{indent}{lines}", ink.newline),
        false => format!("{indent}{lines}{}", ink.newline),
    };
    put(at as u32, with)
}

/// Puts lines above a key or a dash and the comments that belong to it.
pub(super) fn above(page: &Page, ink: &Ink, sign: usize, column: usize, lines: &str) -> Patch {
    if !page.begins_line(sign) {
        return put(sign as u32, lines.to_owned() + &ink.break_to(column));
    }
    let line = page.with_comments(page.line_start(sign), column);
    below(page, ink, line, column, lines)
}

pub(super) fn put(at: u32, with: String) -> Patch {
    Patch {
        span: Span::new(at, at),
        with,
    }
}
