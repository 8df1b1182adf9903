//! The page that leads to the reports of a caseload.

use minijinja::value::Serde;
use minijinja::{Value, context};
use serde::Serialize;

use super::Audience;
use crate::locale::{Lang, Tongue};
use crate::model::Day;

/// What the page is made of.
#[derive(Debug, Clone)]
pub struct Index {
    /// The day that the reports are of.
    pub today: Day,
    /// The reader's language.
    pub lang: Lang,
    /// Whom the reports are for.
    pub audience: Audience,
    /// The clients, in the order of their files.
    pub entries: Vec<IndexEntry>,
    /// The files that nobody could be read from.
    pub unread: Vec<String>,
}

/// One client on the page.
#[derive(Debug, Clone, Serialize)]
pub struct IndexEntry {
    /// The id.
    pub id: String,
    /// What the client wants to be called.
    pub alias: String,
    /// The mentor's handle.
    pub mentor: String,
    /// The title of the phase, where the programme is known.
    pub phase: Option<String>,
    /// The report's file, beside the page; `None` where none was written.
    pub report: Option<String>,
    /// Why none was written.
    pub why_not: Option<String>,
}

impl Index {
    pub(super) fn view(&self) -> Value {
        context! {
            page => context! {
                audience => self.audience.as_str(),
                lang => Tongue::from(self.lang).code(),
                dir => "ltr",
                beside => (),
                reviewed => true,
            },
            today => self.today.to_string(),
            clients => Value::from(Serde(&self.entries)),
            unread => self.unread.clone(),
        }
    }
}
