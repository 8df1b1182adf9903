//! The clients that were asked for, and what is said of those that are not among them.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::cli::context::Context;
use crate::cli::failure::Exit;
use crate::cli::global::Format;
use crate::cli::output;
use crate::locale::{Lang, words};

/// The clients that were asked for, and what is to be said of the others.
pub struct Selected<T> {
    /// What was made of each of them, by file.
    pub taken: Vec<T>,
    /// How many records the workspace has.
    pub files: usize,
    /// How many closed clients were not asked about.
    pub(super) closed: usize,
    pub(super) left_out: Vec<LeftOut>,
    /// The files that were read only in part.
    pub(super) partly: Vec<String>,
    pub(super) unread: Vec<Unread>,
}

/// A client of whom the expression asks something that is not known yet.
pub(super) struct LeftOut {
    pub id: String,
    pub fields: Vec<String>,
}

/// A file that nobody can be shown from.
pub(super) struct Unread {
    pub file: String,
    /// The programme that is not here; `None` where the record cannot be read.
    pub programme: Option<String>,
}

impl<T> Selected<T> {
    /// The clients that are left out, and what is not known of each, as JSON.
    pub fn left_out(&self) -> Vec<Value> {
        let all = self.left_out.iter();
        all.map(|one| json!({"id": one.id, "not_known": one.fields}))
            .collect()
    }

    /// The files that nobody can be shown from.
    pub fn unread(&self) -> Vec<&str> {
        self.unread.iter().map(|one| one.file.as_str()).collect()
    }

    /// Says who is not among the clients, or only in part, and why; the exit code is of the files that
    /// nobody can be shown from.
    pub fn tell(&self, context: &Context) -> Exit {
        let lang = context.lang;
        if self.closed > 0 && !context.quiet && context.format == Format::Human {
            let closed = words::CLOSED_CLIENTS.count(lang, self.closed);
            output::message(&words::LIST_CLOSED.say(lang, &[("closed", closed)]));
        }
        if !self.left_out.is_empty() {
            let clients = words::CLIENTS.count(lang, self.left_out.len());
            let fields = self.left_out.iter().flat_map(|one| &one.fields);
            let fields: BTreeSet<String> = fields.map(|field| format!("`{field}`")).collect();
            let fields: Vec<String> = fields.into_iter().collect();
            let filled = [("clients", clients), ("fields", fields.join(", "))];
            output::message(&words::WHERE_LEFT_OUT.say(lang, &filled));
        }
        for file in &self.partly {
            output::message(&words::PARTLY_READ.say(lang, &[("file", file)]));
        }
        for unread in &self.unread {
            output::message(&format!("{}: {}", words::ERROR.of(lang), unread.why(lang)));
        }
        if self.unread.is_empty() {
            return Exit::Done;
        }
        output::message(&format!(
            "  {}: {}",
            words::HELP.of(lang),
            words::LIST_UNREAD_HELP.of(lang)
        ));
        Exit::No
    }
}

impl Unread {
    fn why(&self, lang: Lang) -> String {
        let file = ("file", &self.file);
        match &self.programme {
            Some(programme) => {
                words::UNKNOWN_PROGRAMME.say(lang, &[file, ("programme", programme)])
            }
            None => words::UNREADABLE_RECORD.say(lang, &[file]),
        }
    }
}
