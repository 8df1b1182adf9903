//! An edit under way: patches on one side, the intended model on the other.

use serde::Serialize;

use crate::model::Client;
use crate::record::shape::{self, Key};
use crate::record::{Record, Route};
use crate::text::patch::{self, Fresh, Patch, Patches, Refusal};

/// An edit, ready to be applied.
#[derive(Debug, Clone)]
pub struct Edit {
    /// What changes in the text.
    pub patches: Patches,
    /// What the new text must read as.
    pub intended: Client,
}

/// Why an edit could not be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EditError {
    /// The record holds no client that could be read.
    Unreadable,
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
    /// A draft that changes nothing yet.
    pub fn new(record: &'r Record<'r>) -> Result<Draft<'r>, EditError> {
        let client = record.client().cloned().ok_or(EditError::Unreadable)?;
        Ok(Draft {
            record,
            patches: Patches::default(),
            client,
        })
    }

    /// Adds an entry to a list at the record's top, which is made where it is missing.
    pub fn append<T: Serialize>(&mut self, list: &str, entry: &T) -> Result<(), EditError> {
        let fresh = Fresh::from_serialize(entry)?;
        let patch = match self.record.value(&Route::key(list)) {
            Some(found) if found.is_seq() || found.is_null() => {
                patch::append(self.record.document(), found, &fresh)?
            }
            _ => self.top_key(list, &Fresh::List(vec![fresh]))?,
        };
        self.patches.add(patch)?;
        Ok(())
    }

    /// The edit.
    pub fn finish(self) -> Edit {
        Edit {
            patches: self.patches,
            intended: self.client,
        }
    }

    fn top_key(&self, key: &str, fresh: &Fresh) -> Result<Patch, EditError> {
        let root = self.record.document().root().ok_or(EditError::Unreadable)?;
        Ok(patch::insert_key(
            self.record.document(),
            root,
            key,
            fresh,
            &names(shape::RECORD),
        )?)
    }
}

fn names(keys: &[Key]) -> Vec<&'static str> {
    shape::order(keys)
}
