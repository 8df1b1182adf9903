//! The one way that a record changes: lock, read, patch, re-read, compare with the intent, check, replace.

use serde_json::{Map, Value};

use super::context::Context;
use super::failure::{Exit, Failure};
use super::global::Format;
use super::load::Loaded;
pub use super::refused::edit_failure;
use super::render::json::SCHEMA_VERSION;
use super::saving::{Committed, Saving};
use super::{output, render};
use crate::edit::{Edit, EditError};
use crate::finding::{FileFindings, Placed, Severity, new_since};
use crate::locale::words;
use crate::model::Client;
use crate::record::Record;
use crate::store::{self, StoreError};

/// Makes an edit of a client's record, or shows it.
///
/// `edit` is asked for the edit once the record is locked and read anew, so that it is made from what
/// stands there then. Where it is only to be shown, nothing is locked or written.
///
/// Returns what came of it: an edit that the record has already changes nothing.
///
/// # Errors
/// Where somebody else has the record, the edit does not read back as intended, or would bring an error.
pub fn apply(
    context: &Context,
    loaded: &Loaded,
    saving: &Saving,
    edit: impl FnOnce(&Record<'_>) -> Result<Edit, Failure>,
) -> Result<Applied, Failure> {
    let store_failure = |error: StoreError| Failure::store(&error, context.lang);
    let workspace = context.workspace()?;
    let lock = if saving.dry_run {
        None
    } else {
        Some(workspace.lock(&loaded.stem()).map_err(store_failure)?)
    };
    let commit = saving.commit(context, &loaded.path)?;
    let now = Loaded {
        path: loaded.path.clone(),
        file: loaded.file.clone(),
        bytes: workspace.read(&loaded.path).map_err(store_failure)?,
    };
    let record = Record::read(&now.bytes).map_err(|_| unreadable(context, &now))?;
    let edit = edit(&record)?;
    if edit.patches.is_empty() {
        output::message(&words::NOTHING_TO_CHANGE.say(context.lang, &[("file", &now.file)]));
        return Ok(Applied {
            file: now.file,
            changed: false,
            diff: None,
            committed: Committed::nothing(),
        });
    }
    let before = record.document().text();
    let after = edit.patches.apply(before);

    let next = Loaded {
        path: now.path.clone(),
        file: now.file.clone(),
        bytes: after.clone().into_bytes(),
    };
    guard(context, &next, &edit.intended, || {
        now.findings_of(&record, context)
    })?;
    let diff = match lock {
        Some(lock) => {
            store::replace(&lock, &now.path, &now.bytes, after.as_bytes())
                .map_err(store_failure)?;
            None
        }
        None => Some(render::diff::unified(&now.file, before, &after)),
    };
    let changed = diff.is_none();
    let committed = Committed::make(commit.filter(|_| changed), context);
    Ok(Applied {
        file: now.file,
        changed,
        diff,
        committed,
    })
}

/// Refuses a text that does not read as it is meant, or has errors that were not there before; what
/// was found before is asked for only where there are errors now.
///
/// # Errors
/// Where it does not, or has.
pub fn guard(
    context: &Context,
    next: &Loaded,
    intended: &Client,
    before: impl FnOnce() -> Vec<Placed>,
) -> Result<(), Failure> {
    let lang = context.lang;
    let record = Record::read(&next.bytes).ok();
    let as_intended = record.filter(|record| record.client() == Some(intended));
    let Some(record) = as_intended else {
        return Err(Failure {
            exit: Exit::Environment,
            message: words::NOT_AS_INTENDED.say(lang, &[("file", &next.file)]),
            help: Some(words::NOT_AS_INTENDED_HELP.of(lang).to_owned()),
        });
    };
    let mut errors = next.findings_of(&record, context);
    errors.retain(|placed| placed.finding.severity == Severity::Error);
    if !errors.is_empty() {
        errors = new_since(&before(), errors);
    }
    if errors.is_empty() {
        return Ok(());
    }
    let mut message = words::WOULD_BRING_ERRORS.of(lang).to_owned();
    for placed in errors {
        let help = render::short::said(&placed, lang).help;
        let file = FileFindings {
            file: next.file.clone(),
            findings: vec![placed],
        };
        message.push('\n');
        message.push_str(render::short::lines(&file, lang).trim_end());
        if let Some(help) = help {
            message.push_str(&format!("\n  {}: {help}", words::HELP.of(lang)));
        }
    }
    Err(Failure::no(message))
}

/// What came of an edit.
pub struct Applied {
    /// The record, as people are shown it.
    pub file: String,
    /// Whether the file was changed.
    pub changed: bool,
    /// What would change; only where it was asked for.
    pub diff: Option<String>,
    /// What became of the commit.
    pub committed: Committed,
}

impl Applied {
    /// Writes the result: the difference where it was asked for, and one document where that is JSON.
    ///
    /// # Errors
    /// Where standard output cannot be written.
    pub fn tell(&self, context: &Context) -> Result<(), Failure> {
        match (context.format, &self.diff) {
            (Format::Json, _) => {
                let mut document = self.json();
                document.shift_insert(0, "schema_version".to_owned(), SCHEMA_VERSION.into());
                output::result(&render::json::text(&document.into()))
            }
            (_, Some(diff)) => output::result(diff),
            (_, None) => Ok(()),
        }
    }

    /// The same as a part of a document.
    pub fn json(&self) -> Map<String, Value> {
        let mut edit = Map::new();
        edit.insert("file".to_owned(), self.file.as_str().into());
        edit.insert("changed".to_owned(), self.changed.into());
        edit.insert("diff".to_owned(), self.diff.as_deref().into());
        edit.insert("committed".to_owned(), self.committed.is_made().into());
        edit
    }
}

fn unreadable(context: &Context, loaded: &Loaded) -> Failure {
    edit_failure(context, &loaded.file, &EditError::Unreadable)
}
