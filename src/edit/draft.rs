//! An edit under way: the client as the verb changes it, and what it puts into the journal.

use super::EditError;
use super::difference;
use crate::model::{Client, Programme};
use crate::record::Record;
use crate::text::Span;
use crate::text::patch::{Patch, Patches};

/// An edit, ready to be applied.
#[derive(Debug, Clone)]
pub struct Edit {
    /// What changes in the text; nothing, where the record says it already.
    pub patches: Patches,
    /// What the new text must read as.
    pub intended: Client,
    /// The id of the entry that the edit is about, where it is about one.
    pub entry: Option<String>,
}

/// A client being changed, and the record that the change is to be written into.
pub(super) struct Draft<'r> {
    record: &'r Record<'r>,
    journal: Option<Patch>,
    names: Vec<&'r str>,
    entry: Option<String>,
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
            journal: None,
            names: Vec::new(),
            entry: None,
            client,
        })
    }

    /// What is named by the programme is written in its order: areas of life, and what is rated.
    pub fn in_order_of(&mut self, programme: &'r Programme) {
        let areas = programme.areas.iter().map(|area| &area.id);
        let items = programme.scales.iter().flat_map(|scale| &scale.items);
        self.names = areas
            .chain(items.map(|item| &item.id))
            .map(String::as_str)
            .collect();
    }

    /// Says which entry the edit is about.
    pub fn is_about(&mut self, entry: &str) {
        self.entry = Some(entry.to_owned());
    }

    /// Puts lines into the journal.
    pub fn insert_text(&mut self, at: u32, lines: String) {
        self.journal = Some(Patch {
            span: Span::new(at, at),
            with: lines,
        });
    }

    /// The edit: the patches are what has become of the client.
    pub fn finish(self) -> Result<Edit, EditError> {
        let mut patches = difference::patches(self.record, &self.client, &self.names)?;
        if let Some(journal) = self.journal {
            patches.add(journal)?;
        }
        Ok(Edit {
            patches,
            intended: self.client,
            entry: self.entry,
        })
    }
}
