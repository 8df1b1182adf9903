//! The workspaces by which a change is judged: as they are after it, and as they were before.

use std::collections::BTreeMap;

use crate::cli::kept::Kept;
use crate::git::File;

/// The workspaces by which a change is judged.
pub(super) struct Grounds {
    /// As they are after the change.
    pub now: Vec<Kept>,
    /// As they were before: what was a record then is one that must not be lost.
    pub before: Vec<Kept>,
}

impl Grounds {
    /// The id in the name of a record's file, by the settings of now or of before.
    pub fn id_of(&self, path: &str) -> Option<String> {
        let mut all = self.now.iter().chain(&self.before);
        all.find_map(|kept| kept.id_of(path))
    }

    /// The workspace in which a file is a record now.
    pub fn of(&self, path: &str) -> Option<&Kept> {
        self.now.iter().find(|kept| kept.id_of(path).is_some())
    }

    /// The files that are records now, by id.
    pub fn records(&self) -> BTreeMap<String, Vec<&File>> {
        let mut records: BTreeMap<String, Vec<&File>> = BTreeMap::new();
        for (id, file) in self.now.iter().flat_map(Kept::records) {
            let files = records.entry(id).or_default();
            // A workspace within another has its records for itself.
            if files.iter().all(|known| known.path != file.path) {
                files.push(file);
            }
        }
        records
    }

    /// A path as people are shown it: from the workspace's folder where there is one workspace only.
    pub fn shown<'p>(&self, path: &'p str) -> &'p str {
        match &self.now[..] {
            [only] => only.shown(path),
            _ => path,
        }
    }

    /// Whether somebody has decided that the record of that id goes.
    pub fn is_removed(&self, id: &str) -> bool {
        let mut removed = self.now.iter().flat_map(|kept| &kept.config().removed);
        removed.any(|removed| removed.id == id)
    }
}
