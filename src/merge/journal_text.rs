//! The text of a merged journal: its entries one after the other, with the blank lines that stood there.

use super::conflict::{Conflict, Kind, Piece};
use super::journal::{Body, Entry, Journal};
use super::order::Slot;
use crate::record::Route;

/// Writes entry after entry.
pub(super) struct Writer<'b, 't> {
    bodies: &'b [Body<'t>; 3],
    newline: &'static str,
    pieces: Vec<Piece>,
    /// The blank lines that follow what is written, where something follows.
    gap: Option<String>,
    says: [Vec<(String, String)>; 2],
}

impl<'b, 't> Writer<'b, 't> {
    pub(super) fn new(bodies: &'b [Body<'t>; 3]) -> Self {
        let mut writer = Self {
            bodies,
            newline: bodies[1].newline,
            pieces: Vec::new(),
            gap: None,
            says: Default::default(),
        };
        let part = |side: usize| bodies[side].preamble.trim_end();
        match picked(part(0), part(1), part(2)) {
            Some(text) => {
                writer.pieces.push(Piece::Text(text.to_owned()));
                let gap = (1..3).find_map(|side| bodies[side].gap(None));
                writer.gap = gap.map(str::to_owned);
            }
            None => {
                let lines = [part(0), part(1), part(2)].map(|text| Some(text.to_owned()));
                writer.conflict(Kind::Note, None, lines);
            }
        }
        writer
    }

    /// Writes an entry that the versions have by these numbers.
    pub(super) fn entry(&mut self, slot: Slot) {
        let bodies = self.bodies;
        let of = |side: usize| slot[side].map(|number| &bodies[side].entries[number]);
        let side = if slot[1].is_some() { 1 } else { 2 };
        let gap = slot[side].and_then(|number| bodies[side].gap(Some(number)));
        self.next();
        let number = slot[1].or(slot[2]);
        match (of(0), of(1), of(2)) {
            (None, Some(one), _) | (None, None, Some(one)) => self.take(one),
            (Some(was), Some(ours), Some(theirs)) => {
                let line = match picked(&was.name, &ours.name, &theirs.name) {
                    None => None,
                    Some(name) if name == ours.name => Some((ours.line, name)),
                    Some(name) => Some((theirs.line, name)),
                };
                let text = picked(was.text, ours.text, theirs.text);
                match (line, text) {
                    (Some((line, _)), Some(text)) if line == ours.line && text == ours.text => {
                        self.take(ours);
                    }
                    (Some((line, _)), Some(text)) if line == theirs.line && text == theirs.text => {
                        self.take(theirs);
                    }
                    (Some((line, name)), text) => {
                        let end = self.newline;
                        self.pieces.push(Piece::Text(match text {
                            Some("") => line.to_owned(),
                            Some(text) => format!("{line}{end}{end}{text}"),
                            None => format!("{line}{end}{end}"),
                        }));
                        for (says, one) in self.says.iter_mut().zip([ours, theirs]) {
                            says.push((name.to_owned(), text.unwrap_or(one.text).to_owned()));
                        }
                        if text.is_none() {
                            let lines = [was, ours, theirs].map(|one| Some(one.text.to_owned()));
                            self.conflict(Kind::Note, number, lines);
                        }
                    }
                    (None, _) => {
                        for (says, one) in self.says.iter_mut().zip([ours, theirs]) {
                            says.push((one.name.clone(), one.text.to_owned()));
                        }
                        let lines =
                            [was, ours, theirs].map(|one| Some(one.whole.trim_end().to_owned()));
                        self.conflict(Kind::Note, number, lines);
                    }
                }
            }
            (_, ours, theirs) => {
                for (says, one) in self.says.iter_mut().zip([ours, theirs]) {
                    says.extend(one.map(|one| (one.name.clone(), one.text.to_owned())));
                }
                let lines =
                    [of(0), ours, theirs].map(|one| one.map(|one| one.whole.trim_end().to_owned()));
                self.conflict(Kind::Removed, number, lines);
            }
        }
        if let Some(gap) = gap {
            self.gap = Some(gap.to_owned());
        }
    }

    fn take(&mut self, entry: &Entry<'t>) {
        let text = entry.whole.trim_end().to_owned();
        self.pieces.push(Piece::Text(text));
        for says in &mut self.says {
            says.push((entry.name.clone(), entry.text.to_owned()));
        }
    }

    fn conflict(&mut self, kind: Kind, number: Option<usize>, lines: [Option<String>; 3]) {
        let whole = |text: String| match text.is_empty() {
            true => text,
            false => text + self.newline,
        };
        let [base, ours, theirs] = lines.map(|text| text.map(whole));
        let route = Route::key("notes");
        self.pieces.push(Piece::Conflict(Box::new(Conflict {
            kind,
            route: number.map_or(route.clone(), |number| route.at(number)),
            base,
            ours,
            theirs,
        })));
    }

    /// Goes on to the next entry.
    fn next(&mut self) {
        let gap = self.gap.take();
        let gap = gap.unwrap_or_else(|| self.newline.repeat(2));
        self.blank(&gap);
    }

    fn blank(&mut self, gap: &str) {
        match self.pieces.last() {
            // A conflict has ended its last line.
            Some(Piece::Conflict(_)) => {
                let rest = gap.strip_prefix(self.newline).unwrap_or(gap);
                self.pieces.push(Piece::Text(rest.to_owned()));
            }
            Some(Piece::Text(text)) if text.is_empty() && self.pieces.len() == 1 => {
                let gap = gap
                    .strip_prefix(self.newline)
                    .filter(|_| gap.len() > 1)
                    .unwrap_or(gap);
                self.pieces.push(Piece::Text(gap.to_owned()));
            }
            _ => self.pieces.push(Piece::Text(gap.to_owned())),
        }
    }

    pub(super) fn finish(mut self) -> Journal {
        let [base, ours, theirs] = self.bodies;
        let (base, ours, theirs) = (base.last_gap(), ours.last_gap(), theirs.last_gap());
        let gap = picked(base, ours, theirs).unwrap_or(ours).to_owned();
        self.blank(&gap);
        Journal {
            pieces: self.pieces,
            says: self.says,
        }
    }
}

/// What three texts become where at most one side changed it.
fn picked<'t>(base: &'t str, ours: &'t str, theirs: &'t str) -> Option<&'t str> {
    match () {
        () if ours == theirs || base == theirs => Some(ours),
        () if base == ours => Some(theirs),
        () => None,
    }
}
