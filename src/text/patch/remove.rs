//! A key or an item, taken out with its line.

use super::page::Page;
use super::trial::{self, Change};
use super::{Fresh, Patch, Refusal, seat, set};
use crate::text::{Document, Kind, Span, Value};

/// Takes a key and its value out of a map; the comments above it stay.
pub fn remove_key(document: &Document, map: Value, key: &str) -> Result<Patch, Refusal> {
    let spot = trial::spot(document, map)?;
    if !map.is_map() {
        return Err(Refusal::NotAMap);
    }
    let mut entries = map.entries();
    let number = entries
        .position(|(found, _)| found.text() == key)
        .ok_or(Refusal::Missing)?;
    if map.len() == 1 {
        return set(document, map, &Fresh::Map(Vec::new()));
    }
    let page = Page::new(document);
    let part = |number| {
        let (key, value) = map.entries().nth(number)?;
        Some(key.span().to(value.span()))
    };
    let patches = patches(&page, map, part, number);
    trial::first_that_holds(document, &spot, &Change::Drop(number), patches)
}

/// Takes an item out of a list; the comments above it stay.
pub fn remove_item(document: &Document, list: Value, number: usize) -> Result<Patch, Refusal> {
    let spot = trial::spot(document, list)?;
    if !list.is_seq() {
        return Err(Refusal::NotAList);
    }
    if number >= list.len() {
        return Err(Refusal::Missing);
    }
    if list.len() == 1 {
        return set(document, list, &Fresh::List(Vec::new()));
    }
    let page = Page::new(document);
    let part = |number| {
        let item = list.items().nth(number)?.span();
        Some(match list.kind() {
            Kind::BlockSeq => Span::at(seat::dash(&page, list, number), item.end as usize),
            _ => item,
        })
    };
    let patches = patches(&page, list, part, number);
    trial::first_that_holds(document, &spot, &Change::Drop(number), patches)
}

/// The ways to take out one of several parts, best first.
fn patches(
    page: &Page,
    holder: Value,
    part: impl Fn(usize) -> Option<Span>,
    number: usize,
) -> Vec<Patch> {
    let before = number.checked_sub(1).and_then(&part);
    let next = part(number + 1);
    let Some(part) = part(number) else {
        return Vec::new();
    };
    let (start, end) = (part.start as usize, part.end as usize);
    if matches!(holder.kind(), Kind::FlowMap | Kind::FlowSeq) {
        return match (before, next) {
            (_, Some(next)) => vec![cut(start, next.start as usize)],
            (Some(before), None) => last_of_flow(page, before.end as usize, start, end),
            (None, None) => Vec::new(),
        };
    }
    let column = seat::column(page, holder);
    let after = page.after(end, column);
    if page.begins_line(start) {
        let line = page.line_start(start);
        // Blank lines that are left would belong to a block scalar above that keeps them.
        return vec![cut(line, after), cut(line, page.after_blanks(after))];
    }
    // The first of a map or list that begins on the line of a dash: what follows moves up there,
    // unless comments stand between.
    let next = next.map_or(after, |next| next.start as usize);
    let comes_up = page.slice(after, next).trim().is_empty();
    let line_end = page.line_end(end);
    match comes_up {
        true => vec![cut(start, next)],
        false => vec![cut(
            page.slice(0, start).trim_end().len(),
            line_end.max(end),
        )],
    }
}

/// Takes the last of several out of brackets, and the comma before it where no comment is between.
fn last_of_flow(page: &Page, before: usize, start: usize, end: usize) -> Vec<Patch> {
    if !page.slice(before, start).contains('\n') {
        // A brace right behind a colon is a part of a text to some readers.
        let blank = if page.slice(0, before).ends_with(':') {
            " "
        } else {
            ""
        };
        return vec![Patch {
            with: blank.to_owned(),
            ..cut(before, end)
        }];
    }
    let line_end = page.line_end(end);
    let rest = page.slice(end, line_end).trim();
    if page.begins_line(start) && matches!(rest, "" | ",") {
        return vec![cut(page.line_start(start), page.next_line(end))];
    }
    let comma = page.slice(end, line_end).trim_start().starts_with(',');
    let comma_end = match page.slice(end, line_end).find(',') {
        Some(at) if comma => end + at + 1,
        _ => end,
    };
    vec![cut(start, comma_end)]
}

fn cut(start: usize, end: usize) -> Patch {
    Patch {
        span: Span::at(start, end),
        with: String::new(),
    }
}
