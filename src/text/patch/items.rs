//! A new item of a list.

use super::ink::{Form, Ink};
use super::insert::{above, below, put};
use super::page::Page;
use super::spot::Spot;
use super::trial::{self, Change};
use super::{Fresh, Patch, Refusal, seat, set, style};
use crate::text::{Document, Kind, Span, Value};

/// Puts an item at the end of a list; an empty list of brackets becomes lines where that reads better.
pub fn append(document: &Document, list: Value, fresh: &Fresh) -> Result<Patch, Refusal> {
    insert_item(document, list, list.len(), fresh)
}

/// Puts an item into a list so that it has this number, counted from 0.
pub fn insert_item(
    document: &Document,
    list: Value,
    number: usize,
    fresh: &Fresh,
) -> Result<Patch, Refusal> {
    let spot = trial::spot(document, list)?;
    if !fresh.is_shallow() {
        return Err(Refusal::Unwritable);
    }
    if number > list.len() {
        return Err(Refusal::Missing);
    }
    if list.is_empty() && (list.kind() == Kind::Null || !list.is_scalar()) {
        return set(document, list, &Fresh::List(vec![fresh.clone()]));
    }
    if !list.is_seq() {
        return Err(Refusal::NotAList);
    }
    let page = Page::new(document);
    let ink = Ink {
        newline: document.newline(),
        style: style::near(document, &page, list.id()),
        literals: true,
    };
    let terse = Ink {
        literals: false,
        ..ink
    };
    let write = |ink: &Ink| written(&page, &spot, ink, list, number, fresh);
    let change = Change::PutItem(number, fresh);
    trial::first_that_holds(document, &spot, &change, [write(&ink), write(&terse)])
}

fn written(
    page: &Page,
    spot: &Spot,
    ink: &Ink,
    list: Value,
    number: usize,
    fresh: &Fresh,
) -> Patch {
    let before = number
        .checked_sub(1)
        .and_then(|before| list.items().nth(before));
    let next = list.items().nth(number);
    if spot.in_flow || list.kind() == Kind::FlowSeq {
        let item = ink.flow(fresh);
        return match (before, next) {
            (_, Some(next)) => flow_before(page, ink, next, &item),
            (Some(last), None) => flow_after(page, ink, last, &item),
            (None, None) => put(list.span().start + 1, item),
        };
    }
    let column = seat::column(page, list);
    let sibling = before
        .or(next)
        .filter(|sibling| fresh.is_scalar() == sibling.is_scalar());
    let form = sibling.map_or(Form::Free, |sibling| match sibling.kind() {
        Kind::FlowMap | Kind::FlowSeq => Form::Brackets(widest(page, list)),
        Kind::BlockMap | Kind::BlockSeq => Form::Lines,
        _ => Form::Free,
    });
    let gap = before.or(next).map_or(1, |sibling| {
        let sign = seat::dash(
            page,
            list,
            if before.is_some() { number - 1 } else { number },
        );
        let start = sibling.span().start as usize;
        let is_beside = !sibling.span().is_empty() && page.line_start(start) <= sign;
        if is_beside { start - sign - 1 } else { 1 }
    });
    let item = ink.item(fresh, column, gap, form);
    match next {
        Some(_) => above(page, ink, seat::dash(page, list, number), column, &item),
        None => {
            let end = list.span().end as usize;
            below(page, ink, page.after(end, column), column, &item)
        }
    }
}

/// The column where the widest item in brackets ends.
fn widest(page: &Page, list: Value) -> usize {
    let on_one_line = |item: &Value| !item.raw().contains('\n');
    let in_brackets = |item: &Value| matches!(item.kind(), Kind::FlowMap | Kind::FlowSeq);
    let items = list.items().filter(in_brackets).filter(on_one_line);
    items
        .map(|item| page.width(item.span().end as usize))
        .max()
        .unwrap_or(0)
}

fn flow_before(page: &Page, ink: &Ink, next: Value, item: &str) -> Patch {
    let start = next.span().start as usize;
    let feed = match page.begins_line(start) && page.line_start(start) != start {
        true => ink.break_to(page.column(start)),
        false => " ".to_owned(),
    };
    put(start as u32, format!("{item},{feed}"))
}

/// Puts an item behind the last; where that has a line of its own, so does the new one.
fn flow_after(page: &Page, ink: &Ink, last: Value, item: &str) -> Patch {
    let (start, end) = (last.span().start as usize, last.span().end as usize);
    let line_end = page.line_end(end);
    let rest = page.slice(end, line_end);
    let comma = rest.trim_start().strip_prefix(',');
    let beyond = comma.unwrap_or(rest).trim_start();
    let is_alone = page.begins_line(start)
        && page.line_start(start) != start
        && (beyond.is_empty() || beyond.starts_with('#'));
    if !is_alone {
        return put(end as u32, format!(", {item}"));
    }
    let feed = ink.break_to(page.column(start));
    match comma.is_some() {
        true => put(line_end as u32, format!("{feed}{item},")),
        false => Patch {
            span: Span::at(end, line_end),
            with: format!(",{}{feed}{item}", rest.trim_end()),
        },
    }
}
