//! Reads versions of a record by pieces, each of them once.

use std::collections::{HashMap, HashSet};
use std::hash::Hash;
use std::sync::{Arc, Mutex, RwLock};

use super::pieces::{Place, frame, pieces};
use super::walk::{self, Mark};

/// What was read so far.
pub(super) struct Reader<'a, T, A> {
    ask: &'a A,
    /// What a piece's frame says itself.
    framed: HashSet<Mark>,
    /// The marks of pieces, by the mark of the piece; nothing of one that cannot be read.
    pieces: RwLock<HashMap<Mark, Option<Arc<[Mark]>>>>,
    things: Mutex<HashMap<Mark, T>>,
}

impl<'a, T: Clone + Hash, A: Fn(&[u8]) -> Option<Vec<T>>> Reader<'a, T, A> {
    /// A reader that asks a version in that way.
    pub(super) fn new(ask: &'a A) -> Self {
        let framed = ask(frame().as_bytes()).unwrap_or_default();
        Self {
            ask,
            framed: framed.iter().map(walk::mark).collect(),
            pieces: RwLock::default(),
            things: Mutex::default(),
        }
    }

    /// The marks of a version's things, sorted; nothing where it cannot be read.
    pub(super) fn marks(&self, bytes: &[u8]) -> Option<Vec<Mark>> {
        let mut marks = match self.by_pieces(bytes) {
            Some(marks) => marks,
            // What no piece can tell, the whole may.
            None => (self.ask)(bytes).map(|things| self.remember(&things))?,
        };
        marks.sort_unstable();
        Some(marks)
    }

    /// The marks of things in their order, each of which is kept where it is new.
    pub(super) fn remember(&self, things: &[T]) -> Vec<Mark> {
        let marks = walk::marks(things);
        if let Ok(mut known) = self.things.lock() {
            for (mark, thing) in marks.iter().zip(things) {
                known.entry(*mark).or_insert_with(|| thing.clone());
            }
        }
        marks
    }

    /// Every thing that was met, by its mark.
    pub(super) fn into_things(self) -> HashMap<Mark, T> {
        self.things.into_inner().unwrap_or_default()
    }

    fn by_pieces(&self, bytes: &[u8]) -> Option<Vec<Mark>> {
        let mut marks = Vec::with_capacity(128);
        for piece in pieces(bytes)? {
            let name = walk::mark(&piece);
            let known = self.pieces.read().ok()?.get(&name).cloned();
            let of_piece = known.unwrap_or_else(|| {
                let read = self.read(&piece.alone(), piece.place);
                if let Ok(mut pieces) = self.pieces.write() {
                    pieces.insert(name, read.clone());
                }
                read
            });
            marks.extend_from_slice(&of_piece?);
        }
        Some(self.told_apart(marks))
    }

    fn read(&self, text: &str, place: Place) -> Option<Arc<[Mark]>> {
        let mut things = (self.ask)(text.as_bytes())?;
        if place != Place::Head {
            things.retain(|thing| !self.framed.contains(&walk::mark(thing)));
        }
        self.remember(&things);
        // Those of the whole version are told apart, whichever piece they stand in.
        Some(things.iter().map(walk::mark).collect())
    }

    /// Marks as they are where a thing stands there twice.
    fn told_apart(&self, mut marks: Vec<Mark>) -> Vec<Mark> {
        marks.sort_unstable();
        let mut time = 0;
        let mut last = None;
        for mark in &mut marks {
            time = if last == Some(*mark) { time + 1 } else { 1 };
            last = Some(*mark);
            if time > 1 {
                let first = *mark;
                *mark = walk::again(first, time);
                if let Ok(mut known) = self.things.lock()
                    && let Some(thing) = known.get(&first).cloned()
                {
                    known.entry(*mark).or_insert(thing);
                }
            }
        }
        marks
    }
}
