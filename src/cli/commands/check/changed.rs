//! What a change of records brings: a version after, judged beside the versions before.

use std::collections::{BTreeMap, BTreeSet};

use crate::check::past::{self, Earlier};
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::kept::{self, Kept};
use crate::finding::{FileFindings, Placed, new_since};
use crate::git::{Change, ObjectId, Repository};
use crate::model::{Client, Day};
use crate::record::Record;
use crate::store::Config;

/// A record that a change is about.
#[derive(Debug, Default)]
pub(super) struct Changed {
    /// The path as it is after the change; before it, where it is gone.
    pub path: String,
    /// The version after; none where the record is gone.
    pub after: Option<ObjectId>,
    /// The versions before, of which what is found is no news; several where lines of work come together.
    pub before: Vec<ObjectId>,
    /// The versions whose past is not to be rewritten.
    pub past: Vec<Past<ObjectId>>,
}

/// An earlier version, and when it was gone on from.
#[derive(Debug, Clone)]
pub(super) struct Past<T> {
    /// What stands in it.
    pub text: T,
    /// What it is called.
    pub version: String,
    /// The day on which the next version was made: what is older is past.
    pub day: Day,
    /// Whether it was there before all that is judged.
    pub is_settled: bool,
}

impl Changed {
    /// The versions whose past is not to be rewritten, with what they say.
    pub fn past<'t>(&self, texts: &'t Texts) -> impl Iterator<Item = Past<&'t [u8]>> {
        self.past.iter().map(|past| Past {
            text: texts[&past.text].as_slice(),
            version: past.version.clone(),
            day: past.day,
            is_settled: past.is_settled,
        })
    }
}

/// The records, by id.
pub(super) type Records = BTreeMap<String, Changed>;

/// The texts, by Git's names for them.
pub(super) type Texts = BTreeMap<ObjectId, Vec<u8>>;

/// The records among what changed against each of the states before, by id: a file that is moved within
/// the workspace is one record.
pub(super) fn records(kept: &Kept, against: &[(&str, Vec<Change>)], day: Day) -> Records {
    let mut records = Records::new();
    for (version, changes) in against {
        for change in changes {
            let Some(id) = kept.id_of(&change.path) else {
                continue;
            };
            let record = records.entry(id).or_default();
            record.before.extend(change.old.clone());
            record.past.extend(change.old.clone().map(|text| Past {
                text,
                version: (*version).to_owned(),
                day,
                is_settled: true,
            }));
            if change.new.is_some() || record.after.is_none() {
                record.path = change.path.clone();
                record.after = change.new.clone();
            }
        }
    }
    for (_, changes) in against {
        let differ = changes.iter().filter_map(|change| kept.id_of(&change.path));
        let differ: BTreeSet<String> = differ.collect();
        let same = records.iter_mut().filter(|(id, _)| !differ.contains(*id));
        same.for_each(|(_, record)| record.before.extend(record.after.clone()));
    }
    records
}

/// What is found in the records after the change, and was not there before; and what of the past is
/// rewritten.
pub(super) fn findings(
    context: &Context,
    kept: &Kept,
    records: &Records,
    texts: &Texts,
) -> Vec<FileFindings> {
    let found = |(id, record): (&String, &Changed)| {
        let check = |object: &ObjectId| kept.check(id, &texts[object], context.today());
        let after = record.after.as_ref().map(check).unwrap_or_default();
        let before: Vec<Placed> = match after.is_empty() {
            true => Vec::new(),
            false => record.before.iter().flat_map(check).collect(),
        };
        let file = kept.shown(&record.path);
        let mut found = new_since(&before, after);
        let text = record.after.as_ref().map(|object| texts[object].as_slice());
        found.extend(rewritten(kept.config(), id, file, text, record.past(texts)));
        kept::findings_of(file, found)
    };
    records.iter().filter_map(found).collect()
}

/// What of the past a version of a record rewrites; each thing is said once, against the first version
/// that has it.
pub(super) fn rewritten<'t>(
    config: &Config,
    id: &str,
    file: &str,
    text: Option<&[u8]>,
    past: impl IntoIterator<Item = Past<&'t [u8]>>,
) -> Vec<Placed> {
    let mut past = past.into_iter().peekable();
    let Some(text) = text else {
        let is_known = config.removed.iter().any(|removed| removed.id == id);
        let first = past.peek().filter(|_| !is_known);
        return first
            .map(|past| past::removed(id, &past.version, file))
            .into_iter()
            .collect();
    };
    let Ok(record) = Record::read(text) else {
        return Vec::new();
    };
    let read = past.filter_map(|past| {
        let client = Record::read(past.text).ok()?.into_client()?;
        Some((client, past))
    });
    let past: Vec<(Client, Past<&[u8]>)> = read.collect();
    let settled = past.iter().filter(|(_, past)| past.is_settled);
    let settled: Vec<&Client> = settled.map(|(client, _)| client).collect();
    let mut found: Vec<Placed> = Vec::new();
    for (client, past) in &past {
        let earlier = Earlier {
            client,
            version: &past.version,
            day: past.day,
        };
        for new in past::rewritten(&earlier, &settled, &record) {
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

/// Every version's text.
///
/// # Errors
/// Git refuses, or lacks one of them.
pub(super) fn texts(
    context: &Context,
    repository: &Repository,
    records: &Records,
) -> Result<Texts, Failure> {
    let versions = records.values().flat_map(|record| {
        let past = record.past.iter().map(|past| &past.text);
        let objects = record.before.iter().chain(&record.after).chain(past);
        objects.map(|object| (object.clone(), record.path.as_str()))
    });
    let paths: BTreeMap<ObjectId, &str> = versions.collect();
    let objects: Vec<ObjectId> = paths.keys().cloned().collect();
    let mut texts = Texts::new();
    let mut lost = None;
    let each = |number: usize, bytes: Option<Vec<u8>>| match bytes {
        Some(bytes) => drop(texts.insert(objects[number].clone(), bytes)),
        None => lost = Some(paths[&objects[number]]),
    };
    let read = repository.contents(&objects, each);
    read.map_err(|error| Failure::git(&error, context.lang))?;
    match lost {
        Some(path) => Err(kept::lost(context, path)),
        None => Ok(texts),
    }
}
