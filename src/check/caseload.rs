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

    /// The files that share an id or an alias with another, in the order of the files.
    pub fn twins(&self) -> Vec<Twin> {
        let groups = |map: &HashMap<u64, Vec<usize>>, code| {
            map.values()
                .filter(|files| files.len() > 1)
                .flat_map(|files| files.iter().map(move |file| Twin::of(*file, code, files)))
                .collect::<Vec<_>>()
        };
        let mut twins = groups(&self.ids, Code::DuplicateId);
        twins.extend(groups(&self.aliases, Code::DuplicateAlias));
        twins.sort_unstable_by_key(|twin| (twin.file, twin.code));
        twins
    }
}

/// The most files that a twin's finding names: of one alias there may be thousands, and each is found.
const NAMED: usize = 5;

/// A file that shares its id or alias with others, by their numbers in the walk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Twin {
    /// The file.
    pub file: usize,
    /// What it shares.
    pub code: Code,
    /// The first of the other files, at most five.
    pub others: Vec<usize>,
    /// How many more there are.
    pub more: usize,
}

impl Twin {
    fn of(file: usize, code: Code, files: &[usize]) -> Twin {
        let others = files.iter().copied().filter(|other| *other != file);
        let others: Vec<usize> = others.take(NAMED).collect();
        let more = files.len() - 1 - others.len();
        Twin {
            file,
            code,
            others,
            more,
        }
    }

    /// The finding, placed in the file's own text; `name` gives the name of a file.
    pub fn placed(&self, bytes: &[u8], name: impl Fn(usize) -> String) -> Option<Placed> {
        let record = Record::read(bytes).ok()?;
        let key = if self.code == Code::DuplicateId {
            "id"
        } else {
            "alias"
        };
        let span: Span = record.place(&Route::key(key));
        let text = record.document().text();
        let others: Vec<String> = self.others.iter().map(|other| name(*other)).collect();
        let mut finding = Finding::new(self.code, span)
            .word("value", span.of(text))
            .word("others", others.join(", "));
        if self.more > 0 {
            finding = finding.variant("many").word("more", self.more);
        }
        Some(Placed::new(finding, text, &LineIndex::new(text)))
    }
}

fn hash(text: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 7 of one alias: each is found, names 5 of the 6 others, and says that there is 1 more.
    #[test]
    fn every_twin_is_found_and_names_a_few_of_the_others() {
        let mut caseload = Caseload::default();
        for file in 0..8 {
            let (id, alias) = (file as u64, u64::from(file == 7));
            caseload.add(file, &Identity { id, alias });
        }
        let twins = caseload.twins();
        assert_eq!(twins.len(), 7);
        assert_eq!(twins[2].others, [0, 1, 3, 4, 5]);
        assert!(twins.iter().all(|twin| twin.more == 1));
        assert!(twins.iter().all(|twin| twin.code == Code::DuplicateAlias));
    }
}
