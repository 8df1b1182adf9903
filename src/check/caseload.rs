//! What only the caseload as a whole can show: two records with one id or one alias.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use crate::finding::{Code, Finding, Placed};
use crate::record::{Record, Route};
use crate::text::{LineIndex, Span};

/// Of a record, what must differ from every other: hashes, so that a caseload stays small in memory.
#[derive(Debug, Clone)]
pub struct Identity {
    id: u64,
    alias: u64,
}

impl Identity {
    /// The identity of a record that could be read.
    pub fn of(record: &Record<'_>) -> Option<Identity> {
        let client = record.client()?;
        Some(Identity {
            id: hash(&client.id),
            alias: hash(&client.alias.to_lowercase()),
        })
    }
}

/// The identities of a caseload, by the number of each file in the walk.
#[derive(Debug, Default)]
pub struct Caseload {
    ids: HashMap<u64, Vec<usize>>,
    aliases: HashMap<u64, Vec<usize>>,
}

impl Caseload {
    /// Adds a file's identity.
    pub fn add(&mut self, file: usize, identity: &Identity) {
        self.ids.entry(identity.id).or_default().push(file);
        self.aliases.entry(identity.alias).or_default().push(file);
    }

    /// The files that share an id or an alias with another, with the code and the other files.
    pub fn twins(&self) -> Vec<(usize, Code, Vec<usize>)> {
        let groups = |map: &HashMap<u64, Vec<usize>>, code| {
            map.values()
                .filter(|files| files.len() > 1)
                .flat_map(|files| {
                    files.iter().map(move |file| {
                        let others = files
                            .iter()
                            .copied()
                            .filter(|other| other != file)
                            .collect();
                        (*file, code, others)
                    })
                })
                .collect::<Vec<_>>()
        };
        let mut twins = groups(&self.ids, Code::DuplicateId);
        twins.extend(groups(&self.aliases, Code::DuplicateAlias));
        twins.sort_unstable();
        twins
    }
}

/// The finding of a twin, placed in its own file; `others` are the files that share the value.
pub fn twin(bytes: &[u8], code: Code, others: &str) -> Option<Placed> {
    let record = Record::read(bytes).ok()?;
    let key = if code == Code::DuplicateId {
        "id"
    } else {
        "alias"
    };
    let span: Span = record.place(&Route::key(key));
    let text = record.document().text();
    let finding = Finding::new(code, span)
        .word("value", span.of(text))
        .word("others", others);
    Some(Placed::new(finding, text, &LineIndex::new(text)))
}

fn hash(text: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    hasher.finish()
}
