//! Who it is about: what the client is called, who is the mentor, the language, the year of birth.

use super::draft::{Draft, Edit};
use super::error::EditError;
use crate::record::Record;

/// What is to change of a client; what is `None` stays.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Changes {
    /// What the client wants to be called; never the full legal name.
    pub alias: Option<String>,
    /// The handle of the mentor who goes on with the work.
    pub mentor: Option<String>,
    /// The language of the client's own report (BCP 47).
    pub language: Option<String>,
    /// The year of birth.
    pub birth_year: Option<i32>,
}

/// Changes what the record says of the client.
///
/// # Errors
/// Where the record cannot be edited.
pub fn client(record: &Record<'_>, changes: Changes) -> Result<Edit, EditError> {
    let mut draft = Draft::new(record)?;
    let client = &mut draft.client;
    client.alias = changes.alias.unwrap_or_else(|| client.alias.clone());
    client.mentor = changes.mentor.unwrap_or_else(|| client.mentor.clone());
    client.language = changes.language.or(client.language.take());
    client.birth_year = changes.birth_year.or(client.birth_year);
    draft.finish()
}
