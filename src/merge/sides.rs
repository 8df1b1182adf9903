//! An entry as a side wrote it, moved to where it goes, with the comments of the other.

use super::comments;
use super::conflict::Piece;
use super::entry::{Core, Place, Written};
use super::layout::{Bytes, Child, Children, moved, moved_lines};
use super::lines::Merge;
use super::meaning::Meaning;

impl<'d> Merge<'d> {
    /// The entry as one side has it.
    pub(super) fn copy(&self, place: &Place<'_, 'd>, side: usize) -> Written {
        let child = place.children[side];
        let says = child.map(|child| Meaning::of(child.value));
        let core = child.map_or(String::new(), |child| self.core(side, child, place.column));
        Written {
            lead: self.leads(place),
            core: Core::Lines(vec![Piece::Text(core)]),
            says: [says.clone(), says],
        }
    }

    /// The entry as one side has it, and the comments that the other put to it.
    pub(super) fn rescuing(&self, place: &Place<'_, 'd>, kept: usize, left: usize) -> Written {
        let mut written = self.copy(place, kept);
        if let Some(text) = self.with_their_comment(place, kept, left) {
            written.core = Core::Lines(vec![Piece::Text(text)]);
            return written;
        }
        self.rescue(place, kept, left, &mut written.lead);
        written
    }

    pub(super) fn rescue(
        &self,
        place: &Place<'_, 'd>,
        kept: usize,
        left: usize,
        lead: &mut String,
    ) {
        let of = |side: usize| place.children[side].map(|child| (&self.versions[side], child));
        if let (Some(kept), Some(left)) = (of(kept), of(left)) {
            lead.push_str(&comments::rescued(of(0), kept, left, place.column));
        }
    }

    /// The side's lines with what follows the value as the other has it, where only that one changed it.
    pub(super) fn with_their_comment(
        &self,
        place: &Place<'_, 'd>,
        kept: usize,
        left: usize,
    ) -> Option<String> {
        let after = |side: usize| {
            let child = place.children[side]?;
            let end = child.value.span().end as usize;
            let lines = child.lines?;
            let is_ended = lines.core.end <= end || self.versions[side].page.is_line_start(end);
            let core = Bytes {
                start: lines.core.start,
                end,
            };
            let tail = Bytes {
                start: end,
                end: lines.core.end,
            };
            let version = &self.versions[side];
            (!is_ended).then(|| {
                (
                    version.text(core),
                    moved(version.text(tail), lines.column, place.column),
                )
            })
        };
        let ((_, was), (core, own), (_, other)) = (after(0)?, after(kept)?, after(left)?);
        let column = place.children[kept]?.lines?.column;
        let core = moved(core, column, place.column);
        (was == own && other != own).then(|| core + &other)
    }

    /// Our entry with another value in its brackets.
    pub(super) fn with_value(&self, place: &Place<'_, 'd>, text: &str, says: Meaning) -> Written {
        let mut lead = self.leads(place);
        let Some((child, lines)) = place.children[1].and_then(|it| Some((it, it.lines?))) else {
            return self.copy(place, 1);
        };
        let span = child.value.span();
        let before = Bytes {
            start: lines.core.start,
            end: span.start as usize,
        };
        let after = Bytes {
            start: span.end as usize,
            end: lines.core.end,
        };
        let version = &self.versions[1];
        let text = indented(text, lines.column);
        let core = format!("{}{text}{}", version.text(before), version.text(after));
        self.rescue(place, 1, 2, &mut lead);
        Written {
            lead,
            core: Core::Lines(vec![Piece::Text(moved(&core, lines.column, place.column))]),
            says: [Some(says.clone()), Some(says)],
        }
    }
    /// An entry from its key or dash on; one that stood in brackets gets a line.
    pub(super) fn core(&self, side: usize, child: &Child<'d>, column: usize) -> String {
        let newline = self.versions[1].document.newline();
        match child.lines {
            Some(lines) => moved(self.versions[side].text(lines.core), lines.column, column),
            None => {
                let sign = child
                    .key
                    .map_or("-".to_owned(), |key| format!("{}:", key.raw()));
                let gap = if child.value.raw().is_empty() {
                    ""
                } else {
                    " "
                };
                let value = indented(child.value.raw(), column);
                format!("{sign}{gap}{value}{newline}")
            }
        }
    }

    pub(super) fn lead(&self, side: usize, child: &Child<'d>, column: usize) -> String {
        child.lines.map_or(String::new(), |lines| {
            moved_lines(self.versions[side].text(lines.lead), lines.column, column)
        })
    }

    /// What stands above the entry in the three versions, as one.
    pub(super) fn leads(&self, place: &Place<'_, 'd>) -> String {
        let lead =
            |side: usize| place.children[side].map(|child| self.lead(side, child, place.column));
        match (lead(1), lead(2)) {
            (Some(ours), Some(theirs)) => comments::merged(lead(0).as_deref(), &ours, &theirs),
            (ours, theirs) => ours.or(theirs).unwrap_or_default(),
        }
    }

    /// What stands below the last entry in the three versions, as one.
    pub(super) fn tail(&self, held: &[Children<'d>; 3], main: usize, column: usize) -> String {
        let text = |side: usize| {
            let tail = self.versions[side].text(held[side].tail?);
            let from = held[side].all.first()?.lines?.column;
            Some(moved_lines(tail, from, column))
        };
        match (text(1), text(2)) {
            (Some(ours), Some(theirs)) => comments::merged(text(0).as_deref(), &ours, &theirs),
            _ => text(main).unwrap_or_default(),
        }
    }

    /// Whether an entry stands in two versions byte for byte; the lines above it do not count.
    pub(super) fn is_same(
        &self,
        side: usize,
        one: &Child<'d>,
        other_side: usize,
        other: &Child<'d>,
    ) -> bool {
        match (one.lines, other.lines) {
            (Some(a), Some(b)) => {
                a.column == b.column
                    && self.versions[side].text(a.core) == self.versions[other_side].text(b.core)
            }
            (None, None) => {
                one.key.map(|key| key.raw()) == other.key.map(|key| key.raw())
                    && one.value.raw() == other.value.raw()
            }
            _ => false,
        }
    }
}

/// What stands in brackets, its further lines indented below an entry's column at least.
fn indented(text: &str, column: usize) -> String {
    let mut new = String::with_capacity(text.len());
    for (number, line) in text.split_inclusive('\n').enumerate() {
        let content = line.trim_start_matches(' ');
        let indent = line.len() - content.len();
        if number > 0 && indent <= column && !content.trim().is_empty() {
            new.push_str(&" ".repeat(column + 2 - indent));
        }
        new.push_str(line);
    }
    new
}
