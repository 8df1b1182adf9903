//! A version of a record, held to what the versions before it say of past days.

use super::Earlier;
use super::keeps::{Fate, fates, keeps};
use super::list::{Entry, List, Spot, lists};
use crate::check::record::place;
use crate::finding::{Code, Finding, Placed};
use crate::model::{Client, Correction};
use crate::record::Record;
use crate::text::Span;

/// A version of a record, held to those before it.
pub struct Held<'r> {
    record: &'r Record<'r>,
    client: &'r Client,
    now: Vec<List>,
    settled: Vec<List>,
}

impl<'r> Held<'r> {
    /// The version; `settled` are those that were there before all that is judged. `None` where it could
    /// not be read whole: what seems to be gone may only be unread.
    pub fn new(record: &'r Record<'r>, settled: &[&Client]) -> Option<Held<'r>> {
        let client = record.client().filter(|_| !record.is_partial())?;
        Some(Held {
            record,
            client,
            now: lists(client),
            settled: settled.iter().flat_map(|client| lists(client)).collect(),
        })
    }

    /// What an earlier version says of past days, and this one otherwise.
    pub fn against(&self, earlier: &Earlier<'_>) -> Vec<Placed> {
        let known = &earlier.client.corrections;
        let new = self
            .client
            .corrections
            .iter()
            .filter(|it| !known.contains(it));
        let corrections: Vec<&Correction> = new.collect();
        let mut findings = Vec::new();
        for was in lists(earlier.client) {
            let gone = was.emptied();
            let is = self.now.iter().find(|list| list.key == was.key);
            let is = is.unwrap_or(&gone);
            let has_leave = |entry: &Entry| {
                let is_covered = |kind| corrections.iter().any(|it| it.covers(kind, entry.date));
                entry.date >= earlier.day || was.kind.is_some_and(is_covered)
            };
            for fate in fates(&was, is) {
                let (entry, spot, what) = match fate {
                    Fate::Rewritten(_, now) if self.is_taken_back(earlier, &was, now) => continue,
                    Fate::Rewritten(was, now) if was.differs_in_text(now) => {
                        (was, &now.spot, "text")
                    }
                    Fate::Rewritten(was, now) => (was, &now.spot, "rewritten"),
                    Fate::Removed(entry) => (entry, &is.spot, "removed"),
                    Fate::Inserted(entry) => (entry, &entry.spot, "inserted"),
                };
                if has_leave(entry) {
                    continue;
                }
                let found = Finding::new(Code::PastRewritten, span(self.record, spot))
                    .variant(was.variant(what))
                    .word("client", &self.client.id)
                    .word("version", earlier.version)
                    .word("date", entry.date)
                    .word("was", entry.brief());
                findings.push(match was.kind {
                    Some(kind) => found.word("kind", kind),
                    None => found,
                });
            }
        }
        place(findings, self.record.document().text())
    }

    /// Whether a rewriting within what is judged was only taken back: what stands now stood before all of
    /// it, and the version that is gone on from no longer had it.
    fn is_taken_back(&self, earlier: &Earlier<'_>, was: &List, now: &Entry) -> bool {
        let has = |entries: &[Entry]| entries.iter().any(|entry| keeps(&entry.says, &now.says));
        let mut settled = self.settled.iter().filter(|list| list.key == was.key);
        !earlier.is_settled && !has(&was.entries) && settled.any(|list| has(&list.entries))
    }
}

fn span(record: &Record<'_>, spot: &Spot) -> Span {
    match spot {
        Spot::Route(route) => record.place(route),
        Spot::Note(number) => record.note_place(*number),
    }
}
