//! Places that cost nothing until something is found there: a route on the stack.

use crate::check::Subject;
use crate::finding::{Code, Finding};
use crate::record::{Route, Step};
use crate::text::Span;

/// One step of a route, borrowed.
#[derive(Debug, Clone, Copy)]
pub(super) enum Part<'c> {
    /// Into a map.
    Key(&'c str),
    /// Into a list.
    At(usize),
    /// To a part of the heading of this entry of the journal, from 0: its day is part 0.
    Heading(usize, usize),
}

/// Where the parts lead.
pub(super) fn place(subject: &Subject<'_>, parts: &[Part<'_>]) -> Span {
    if let Some(Part::Heading(note, part)) = parts.first() {
        return in_heading(subject, *note, *part);
    }
    let steps = parts.iter().filter_map(|part| match part {
        Part::Key(name) => Some(Step::Key((*name).to_owned())),
        Part::At(index) => Some(Step::Index(*index)),
        Part::Heading(..) => None,
    });
    subject.record.place(&Route(steps.collect()))
}

/// A finding where the parts lead.
pub(super) fn at(subject: &Subject<'_>, code: Code, parts: &[Part<'_>]) -> Finding {
    Finding::new(code, place(subject, parts)).word("client", &subject.client.id)
}

/// What stands between two commas of a journal heading; the whole heading where it has fewer.
fn in_heading(subject: &Subject<'_>, note: usize, part: usize) -> Span {
    let heading = subject.record.note_place(note);
    let text = heading.of(subject.record.document().text());
    let mut start = 0;
    for (number, written) in text.split(',').enumerate() {
        if number == part {
            let blank = written.len() - written.trim_start().len();
            let from = heading.start + (start + blank) as u32;
            return Span::new(from, from + written.trim().len() as u32);
        }
        start += written.len() + 1;
    }
    heading
}
