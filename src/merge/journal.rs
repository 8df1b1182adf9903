//! The journal: its entries by their headings, in the order of days.

use super::conflict::Piece;
use super::journal_text::Writer;
use super::order::{Slot, Step, arrange};
use crate::model::Day;
use crate::record::heading;
use crate::text::journal::sections;
use crate::text::{Document, Span};

/// A version's body.
pub(super) struct Body<'t> {
    pub newline: &'static str,
    /// What stands before the first entry.
    pub preamble: &'t str,
    pub entries: Vec<Entry<'t>>,
}

/// An entry; an entry's text has no blank lines around it.
pub(super) struct Entry<'t> {
    /// Its heading, written as records write it where it has their form.
    pub name: String,
    /// The day that it stands under.
    day: Option<Day>,
    pub line: &'t str,
    pub text: &'t str,
    pub whole: &'t str,
}

/// What the journal became, and its entries by name and text where ours is chosen, and where theirs is.
pub(super) struct Journal {
    pub pieces: Vec<Piece>,
    pub says: [Vec<(String, String)>; 2],
}

/// The entries of a journal by name and text.
pub(super) fn entries(document: &Document<'_>) -> Vec<(String, String)> {
    let entries = Body::read(document).entries.into_iter();
    entries
        .map(|entry| (entry.name, entry.text.to_owned()))
        .collect()
}

/// The three journals as one.
pub(super) fn merged(documents: [&Document<'_>; 3]) -> Journal {
    let bodies = documents.map(Body::read);
    let (rows, slots) = matched(&bodies);
    let is_touched = |base: usize, side: usize, number: usize| {
        let (was, is) = (&bodies[0].entries[base], &bodies[side].entries[number]);
        was.name != is.name || was.text != is.text
    };
    let place = |side: usize, number: usize| {
        let entry = &bodies[side].entries[number];
        (entry.day, entry.name.clone(), entry.text)
    };
    let mut journal = Writer::new(&bodies);
    for step in arrange(&rows, &slots, is_touched, place, false) {
        if let Step::Entry(slot) = step {
            journal.entry(slot);
        }
    }
    journal.finish()
}

impl<'t> Body<'t> {
    fn read(document: &Document<'t>) -> Self {
        let text = document.text();
        let body = document.body();
        let sections = sections(text, body);
        let end = sections.first().map_or(body.end, |first| first.line.start);
        let mut day = None;
        let entry = |section: &crate::text::journal::Section| {
            let words = section.heading.of(text);
            let read = heading(words);
            day = read.as_ref().map_or(day, |read| Some(read.date));
            Entry {
                name: read.map_or_else(|| words.to_owned(), |read| read.heading()),
                day,
                line: section.line.of(text),
                text: section.body.of(text).trim(),
                whole: section.line.to(section.body).of(text),
            }
        };
        Self {
            newline: document.newline(),
            preamble: Span::new(body.start, end).of(text),
            entries: sections.iter().map(entry).collect(),
        }
    }

    /// The blank lines behind an entry, or behind the preamble; none of the last, whose lines end the file.
    pub(super) fn gap(&self, after: Option<usize>) -> Option<&'t str> {
        let next = after.map_or(0, |number| number + 1);
        (next < self.entries.len()).then(|| blanks(self.part(after)))
    }

    pub(super) fn last_gap(&self) -> &'t str {
        blanks(self.part(self.entries.len().checked_sub(1)))
    }

    fn part(&self, number: Option<usize>) -> &'t str {
        number.map_or(self.preamble, |number| self.entries[number].whole)
    }
}

fn blanks(text: &str) -> &str {
    &text[text.trim_end().len()..]
}

/// Which entry is which: first those that say the same, then those of one heading, then those of one day
/// and text, whose heading was changed. New ones are the same only where they say the same: another like
/// it is another contact of that day.
fn matched(bodies: &[Body<'_>; 3]) -> ([Vec<usize>; 3], Vec<Slot>) {
    let base = &bodies[0].entries;
    let mut slots: Vec<Slot> = (0..base.len())
        .map(|number| [Some(number), None, None])
        .collect();
    let mut rows = [(0..base.len()).collect(), Vec::new(), Vec::new()];
    for side in [1, 2] {
        let own = &bodies[side].entries;
        let mut found: Vec<Option<usize>> = vec![None; own.len()];
        let alike: [fn(&Entry<'_>, &Entry<'_>) -> bool; 3] = [
            |one, other| one.name == other.name && one.text == other.text,
            |one, other| one.name == other.name,
            |one, other| one.day == other.day && one.text == other.text && !one.text.is_empty(),
        ];
        for (round, is_alike) in alike.into_iter().enumerate() {
            for (number, entry) in own.iter().enumerate() {
                if found[number].is_some() {
                    continue;
                }
                let fits = |(slot, of): &(usize, &Slot)| {
                    let known = match **of {
                        [Some(base_number), ..] => &base[base_number],
                        [None, Some(ours), None] if round == 0 => &bodies[1].entries[ours],
                        _ => return false,
                    };
                    of[side].is_none() && !found.contains(&Some(*slot)) && is_alike(known, entry)
                };
                found[number] = slots.iter().enumerate().find(fits).map(|(slot, _)| slot);
            }
        }
        for (number, found) in found.into_iter().enumerate() {
            let slot = found.unwrap_or(slots.len());
            if found.is_none() {
                slots.push(Slot::default());
            }
            slots[slot][side] = Some(number);
            rows[side].push(slot);
        }
    }
    (rows, slots)
}
