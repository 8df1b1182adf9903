//! Another value in the place of one that is there.

use super::ink::{Form, Ink};
use super::page::Page;
use super::spot::Spot;
use super::trial::{self, Change};
use super::{Fresh, Patch, Refusal, seat, style};
use crate::text::{Document, Kind, Span, Value};

/// Replaces a value; a comment at the end of its line stays.
pub fn set(document: &Document, value: Value, fresh: &Fresh) -> Result<Patch, Refusal> {
    let spot = trial::spot(document, value)?;
    if !fresh.is_shallow() {
        return Err(Refusal::Unwritable);
    }
    let page = Page::new(document);
    let ink = Ink {
        newline: document.newline(),
        style: style::near(document, &page, value.id()),
        literals: true,
    };
    let terse = Ink {
        literals: false,
        ..ink
    };
    let write = |ink: &Ink| written(&page, &spot, ink, value, fresh);
    let patches = [
        write(&ink),
        write(&terse),
        in_place(&page, value, &terse.line(fresh)),
    ];
    trial::first_that_holds(document, &spot, &Change::Set(fresh), patches)
}

fn written(page: &Page, spot: &Spot, ink: &Ink, value: Value, fresh: &Fresh) -> Patch {
    let start = value.span().start as usize;
    if spot.in_flow {
        let lead = match page.slice(start.saturating_sub(1), start) {
            _ if value.kind() != Kind::Null => "",
            ":" => " ",
            _ => ": ",
        };
        return patch(
            start,
            value.span().end as usize,
            lead.to_owned() + &ink.flow(fresh),
        );
    }
    let (after, new) = match (spot.parent, spot.key) {
        (_, Some(key)) => {
            let colon = seat::after_colon(page, key);
            let column = page.column(key.span().start as usize);
            (
                colon,
                ink.after_key(fresh, column, colon - page.line_start(colon)),
            )
        }
        (Some(list), None) => {
            let number = spot.path.last().copied().unwrap_or(0);
            let dash = seat::dash(page, list, number);
            let is_beside = value.kind() == Kind::BlockMap && page.line_start(start) <= dash;
            let gap = if is_beside { start - dash - 1 } else { 1 };
            let column = page.column(dash);
            (dash + 1, ink.after_dash(fresh, column, gap, Form::Free))
        }
        (None, None) => return in_place(page, value, &ink.lines(fresh, page.column(start))),
    };
    let head_len = new.find(ink.newline).unwrap_or(new.len());
    let (head, tail) = new.split_at(head_len);
    replaced(page, ink, value, after, head, tail)
}

/// Puts the new value's first line and its further lines where the old one stands.
fn replaced(page: &Page, ink: &Ink, value: Value, after: usize, head: &str, tail: &str) -> Patch {
    let span = value.span();
    let (start, end) = (span.start as usize, span.end as usize);
    let lead = page.slice(after, start);
    match value.kind() {
        Kind::Null => {
            let line_end = page.line_end(after);
            let rest = page.slice(after, line_end).trim_end();
            let to = if tail.is_empty() && !rest.is_empty() {
                after
            } else {
                line_end
            };
            let kept = if to == after { "" } else { rest };
            patch(after, to, format!("{head}{kept}{tail}"))
        }
        Kind::Literal | Kind::Folded if !lead.contains('\n') => {
            let header = value.raw().lines().next().unwrap_or_default();
            let signs = header
                .split(['#'])
                .next()
                .unwrap_or_default()
                .trim_end()
                .len();
            let comment = header[signs..].trim_end();
            let with = format!("{head}{comment}{tail}");
            patch(after, end, ended(page, ink, end, with))
        }
        Kind::BlockMap | Kind::BlockSeq => {
            let last = old_end(page, value);
            let Some((first, between)) = lead.split_once('\n') else {
                let with = format!("{head}{tail}");
                return patch(after, last, ended(page, ink, last, with));
            };
            if head.is_empty() {
                let line = page.line_start(start);
                let with = tail.strip_prefix(ink.newline).unwrap_or(tail).to_owned();
                return patch(line, last, ended(page, ink, last, with));
            }
            let comment = first.trim_end();
            let between = between.trim_end_matches([' ', '\r', '\n']);
            let feed = if between.is_empty() { "" } else { ink.newline };
            let with = format!("{head}{comment}{tail}{feed}{between}");
            patch(after, last, ended(page, ink, last, with))
        }
        _ if lead.contains('\n') || tail.is_empty() => {
            patch(start, end, head.trim_start().to_owned())
        }
        _ => {
            let line_end = page.line_end(end);
            let comment = page.slice(end, line_end).trim_end();
            patch(after, line_end, format!("{head}{comment}{tail}"))
        }
    }
}

/// Puts one line where a value stands, whatever precedes it.
fn in_place(page: &Page, value: Value, line: &str) -> Patch {
    let end = old_end(page, value);
    let feed = match value.span().is_empty() || !page.is_line_start(end) {
        true => "",
        false if page.slice(0, end).ends_with("\r\n") => "\r\n",
        false => "\n",
    };
    let lead = if value.kind() == Kind::Null { " " } else { "" };
    patch(
        value.span().start as usize,
        end,
        format!("{lead}{line}{feed}"),
    )
}

/// Where an old value ends, with the comment that ends the last line of its last item.
fn old_end(page: &Page, value: Value) -> usize {
    let end = value.span().end as usize;
    let is_block = matches!(value.kind(), Kind::BlockMap | Kind::BlockSeq);
    match is_block && !page.is_line_start(end) {
        true => page.line_end(end),
        false => end,
    }
}

/// The new text with a line ending where the old one ended with one.
fn ended(page: &Page, ink: &Ink, end: usize, with: String) -> String {
    if page.is_line_start(end) {
        with + ink.newline
    } else {
        with
    }
}

fn patch(start: usize, end: usize, with: String) -> Patch {
    Patch {
        span: Span::at(start, end),
        with,
    }
}
