//! An edit under way: patches on one side, the intended model on the other.

use serde::Serialize;

use crate::model::{Client, Day};
use crate::record::shape::{self, Key};
use crate::record::{Record, Route};
use crate::text::patch::{self, Fresh, Patch, Patches, Refusal};
use crate::text::{Span, Value};

/// An edit, ready to be applied.
#[derive(Debug, Clone)]
pub struct Edit {
    /// What changes in the text; nothing, where the record says it already.
    pub patches: Patches,
    /// What the new text must read as.
    pub intended: Client,
}

/// Why an edit could not be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EditError {
    /// The record holds no client, or holds entries that could not be read.
    Unreadable,
    /// The record has no such entry.
    Missing {
        /// The key of the list, such as `goals`.
        list: &'static str,
        /// The id that was asked for.
        id: String,
    },
    /// The record has an entry of that id already.
    Present {
        /// The key of the list.
        list: &'static str,
        /// The id.
        id: String,
    },
    /// The place is written in a way that cannot be edited without disturbing it.
    Refused(Refusal),
}

impl From<Refusal> for EditError {
    fn from(refusal: Refusal) -> EditError {
        EditError::Refused(refusal)
    }
}

/// Collects patches of one record.
pub(super) struct Draft<'r> {
    record: &'r Record<'r>,
    patches: Patches,
    /// The model as it is to be.
    pub client: Client,
}

impl<'r> Draft<'r> {
    /// A draft that changes nothing yet; a record that is not read whole is not edited.
    pub fn new(record: &'r Record<'r>) -> Result<Draft<'r>, EditError> {
        let client = record.client().filter(|_| !record.is_partial()).cloned();
        let client = client.ok_or(EditError::Unreadable)?;
        Ok(Draft {
            record,
            patches: Patches::default(),
            client,
        })
    }

    /// Adds an entry at the end of a list at the record's top, which is made where it is missing.
    pub fn append<T: Serialize>(&mut self, list: &'static str, entry: &T) -> Result<(), EditError> {
        self.append_in(&Route::default(), shape::RECORD, list, entry)
    }

    /// Adds an entry to a list at the record's top, behind those of its day and before later ones.
    ///
    /// Returns where it stands, for the model to have it at the same place.
    pub fn insert_by_day<T: Serialize>(
        &mut self,
        list: &'static str,
        days: impl Iterator<Item = Day>,
        day: Day,
        entry: &T,
    ) -> Result<usize, EditError> {
        let days: Vec<Day> = days.collect();
        let place = days
            .iter()
            .rposition(|other| *other <= day)
            .map_or(0, |last| last + 1);
        if place == days.len() {
            self.append(list, entry)?;
        } else if let Some(found) = self.record.value(&Route::key(list)) {
            let fresh = Fresh::from_serialize(entry)?;
            self.add(patch::insert_item(
                self.record.document(),
                found,
                place,
                &fresh,
            )?)?;
        }
        Ok(place)
    }

    /// Adds an entry at the end of a list within a map, which is made where it is missing.
    pub fn append_in<T: Serialize>(
        &mut self,
        map: &Route,
        keys: &[Key],
        list: &str,
        entry: &T,
    ) -> Result<(), EditError> {
        let fresh = Fresh::from_serialize(entry)?;
        let patch = match self.value(&map.clone().then(list)) {
            Some(found) => patch::append(self.record.document(), found, &fresh)?,
            None => self.new_key(map, keys, list, &Fresh::List(vec![fresh]))?,
        };
        self.add(patch)
    }

    /// Sets a key of a map, or puts it in at its canonical place.
    pub fn set<T: Serialize + ?Sized>(
        &mut self,
        map: &Route,
        keys: &[Key],
        key: &str,
        value: &T,
    ) -> Result<(), EditError> {
        let fresh = Fresh::from_serialize(value)?;
        let patch = match self.value(&map.clone().then(key)) {
            Some(found) => patch::set(self.record.document(), found, &fresh)?,
            None => self.new_key(map, keys, key, &fresh)?,
        };
        self.add(patch)
    }

    /// Puts lines into the journal.
    pub fn insert_text(&mut self, at: u32, lines: String) -> Result<(), EditError> {
        self.add(Patch {
            span: Span::new(at, at),
            with: lines,
        })
    }

    /// The record that the draft is of.
    pub fn record(&self) -> &'r Record<'r> {
        self.record
    }

    /// The edit.
    pub fn finish(self) -> Edit {
        Edit {
            patches: self.patches,
            intended: self.client,
        }
    }

    fn value(&self, route: &Route) -> Option<Value<'r>> {
        self.record.value(route)
    }

    fn new_key(
        &self,
        map: &Route,
        keys: &[Key],
        key: &str,
        fresh: &Fresh,
    ) -> Result<Patch, EditError> {
        let map = self.value(map).ok_or(EditError::Unreadable)?;
        Ok(patch::insert_key(
            self.record.document(),
            map,
            key,
            fresh,
            &shape::order(keys),
        )?)
    }

    fn add(&mut self, patch: Patch) -> Result<(), EditError> {
        Ok(self.patches.add(patch)?)
    }
}
