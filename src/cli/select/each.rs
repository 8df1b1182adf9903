//! The clients of a caseload, read and chosen on all cores; and those that are not among them.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

use rayon::prelude::*;
use serde_json::{Value, json};

use super::{Choice, Select, refuse};
use crate::cli::context::Context;
use crate::cli::failure::{Exit, Failure};
use crate::cli::global::Format;
use crate::cli::output;
use crate::locale::words;
use crate::model::Snapshot;
use crate::programme::ConditionError;
use crate::record::Record;
use crate::store::Workspace;
use crate::view::Case;

/// A client of the caseload.
pub enum Member {
    /// With the programme that the case is judged by.
    Judged(Arc<Case>),
    /// Without one: the record names a programme that is not here.
    Bare(Box<Snapshot>),
}

/// The clients that were asked for, and what is to be said of the others.
pub struct Selected<T> {
    /// What was made of each of them, by file.
    pub taken: Vec<T>,
    /// How many records the workspace has.
    pub files: usize,
    closed: usize,
    left_out: Vec<LeftOut>,
    unread: Vec<String>,
}

/// A client of whom the expression asks something that is not known yet.
struct LeftOut {
    id: String,
    fields: Vec<String>,
}

/// What came of one file.
enum Found<T> {
    Taken(T),
    Closed,
    Other,
    LeftOut(LeftOut),
    Unread(String),
    Failed(String, ConditionError),
}

impl Member {
    /// The client as of the day.
    pub fn snapshot(&self) -> &Snapshot {
        match self {
            Member::Judged(case) => case.snapshot(),
            Member::Bare(snapshot) => snapshot,
        }
    }

    fn read(context: &Context, workspace: &Workspace, path: &Path) -> Option<Member> {
        let bytes = workspace.read(path).ok()?;
        let client = Record::read(&bytes).ok()?.into_client()?;
        let rules = context.programmes().get(&client.programme);
        let snapshot = Snapshot::new(client, context.today());
        Some(match rules {
            Some(rules) => Member::Judged(Case::new(snapshot, rules.programme(), context.lang)),
            None => Member::Bare(Box::new(snapshot)),
        })
    }
}

impl Select {
    /// What `of` makes of each client that is meant.
    ///
    /// # Errors
    /// Where the workspace cannot be listed, or the expression cannot be asked.
    pub fn each<T: Send>(
        &self,
        context: &Context,
        of: impl Fn(&Member) -> T + Sync,
    ) -> Result<Selected<T>, Failure> {
        let workspace = context.workspace()?;
        let selection = self.read(context)?;
        let paths = workspace
            .client_files()
            .map_err(|error| Failure::store(&error, context.lang))?;
        let found: Vec<Found<T>> = paths
            .par_iter()
            .map(|path| {
                let Some(member) = Member::read(context, workspace, path) else {
                    return Found::Unread(workspace.relative(path).display().to_string());
                };
                let id = || member.snapshot().client().id.clone();
                match selection.choose(&member) {
                    Choice::Taken => Found::Taken(of(&member)),
                    Choice::Closed => Found::Closed,
                    Choice::Other => Found::Other,
                    Choice::NotKnown(fields) => Found::LeftOut(LeftOut { id: id(), fields }),
                    Choice::Failed(error) => Found::Failed(id(), error),
                }
            })
            .collect();
        let mut selected = Selected {
            taken: Vec::new(),
            files: paths.len(),
            closed: 0,
            left_out: Vec::new(),
            unread: Vec::new(),
        };
        for one in found {
            match one {
                Found::Taken(made) => selected.taken.push(made),
                Found::Closed => selected.closed += 1,
                Found::Other => {}
                Found::LeftOut(left_out) => selected.left_out.push(left_out),
                Found::Unread(file) => selected.unread.push(file),
                Found::Failed(id, error) => {
                    let source = self.condition.as_deref().unwrap_or_default();
                    return Err(refuse::asking(context.lang, source, &id, &error));
                }
            }
        }
        Ok(selected)
    }
}

impl<T> Selected<T> {
    /// The clients that are left out, and what is not known of each, as JSON.
    pub fn left_out(&self) -> Vec<Value> {
        let all = self.left_out.iter();
        all.map(|one| json!({"id": one.id, "not_known": one.fields}))
            .collect()
    }

    /// The files that cannot be read.
    pub fn unread(&self) -> &[String] {
        &self.unread
    }

    /// Says who is not among the clients, and why; the exit code is of the files that cannot be read.
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
        for file in &self.unread {
            output::message(&format!(
                "{}: {}",
                words::ERROR.of(lang),
                words::UNREADABLE_RECORD.say(lang, &[("file", file)])
            ));
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
