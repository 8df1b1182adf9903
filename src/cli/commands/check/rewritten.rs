//! What a change rewrites of the past: each thing said once, against the first version that has it.

use super::records::{Changed, Past};
use super::texts::Texts;
use crate::check::past::{Earlier, Held};
use crate::finding::Placed;
use crate::model::Client;
use crate::record::Record;

/// What a version of a record rewrites of what the versions before it say.
pub(super) fn rewritten(text: &[u8], record: &Changed, texts: &Texts) -> Vec<Placed> {
    let read = |past: &Past<_>| Record::read(&texts[&past.text]).ok()?.into_client();
    let settled = record.past.iter().filter(|past| past.is_settled);
    let settled: Vec<Client> = settled.filter_map(read).collect();
    let settled: Vec<&Client> = settled.iter().collect();
    let Ok(new) = Record::read(text) else {
        return Vec::new();
    };
    let Some(held) = Held::new(&new, &settled) else {
        return Vec::new();
    };
    let mut found: Vec<Placed> = Vec::new();
    for past in &record.past {
        let Some(client) = read(past) else { continue };
        let earlier = Earlier {
            client: &client,
            version: &past.version,
            day: past.day,
            is_settled: past.is_settled,
        };
        for new in held.against(&earlier) {
            if !found.iter().any(|known| is_same(known, &new)) {
                found.push(new);
            }
        }
    }
    found
}

/// Whether two findings say the same of what stood there, in whichever version.
fn is_same(one: &Placed, other: &Placed) -> bool {
    let words = |placed: &Placed| {
        let words = placed.finding.words.iter();
        let words = words.filter(|(name, _)| *name != "version");
        words.cloned().collect::<Vec<_>>()
    };
    words(one) == words(other)
}
