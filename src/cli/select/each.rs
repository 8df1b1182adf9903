//! The clients of a caseload, read and chosen on all cores.

use std::path::Path;

use rayon::prelude::*;

use super::selected::{LeftOut, Unread};
use super::{Choice, Member, Scope, Select, Selected, Selection, refuse};
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::programme::ConditionError;
use crate::store::Workspace;

/// A client who is meant, and the record's file.
pub struct Seen<'s> {
    /// Where the record is.
    pub path: &'s Path,
    /// The client.
    pub member: &'s Member<'s>,
    /// Whether something of the record was passed over.
    pub is_partial: bool,
}

/// What came of one file.
enum Found<T> {
    Taken(T),
    Closed,
    Other,
    LeftOut(LeftOut),
    Unread(Unread),
    Failed(String, ConditionError),
}

impl Select {
    /// What `of` makes of each client that is meant.
    ///
    /// # Errors
    /// Where the workspace cannot be listed, or the expression cannot be asked.
    pub fn each<T: Send>(
        &self,
        scope: Scope,
        context: &Context,
        of: impl Fn(&Seen<'_>) -> T + Sync,
    ) -> Result<Selected<T>, Failure> {
        let workspace = context.workspace()?;
        let selection = self.read(scope, context)?;
        let paths = workspace
            .client_files()
            .map_err(|error| Failure::store(&error, context.lang))?;
        let found: Vec<(Found<T>, Option<String>)> = paths
            .par_iter()
            .map(|path| selection.find(path, workspace, context, &of))
            .collect();
        let mut selected = Selected {
            taken: Vec::new(),
            files: paths.len(),
            closed: 0,
            left_out: Vec::new(),
            partly: Vec::new(),
            unread: Vec::new(),
        };
        for (one, partly) in found {
            selected.partly.extend(partly);
            match one {
                Found::Taken(made) => selected.taken.push(made),
                Found::Closed => selected.closed += 1,
                Found::Other => {}
                Found::LeftOut(left_out) => selected.left_out.push(left_out),
                Found::Unread(unread) => selected.unread.push(unread),
                Found::Failed(id, error) => {
                    let source = self.condition.as_deref().unwrap_or_default();
                    return Err(refuse::asking(context.lang, source, &id, &error));
                }
            }
        }
        Ok(selected)
    }
}

impl Selection<'_> {
    /// What comes of a file; and the file itself, where it is read only in part.
    fn find<T>(
        &self,
        path: &Path,
        workspace: &Workspace,
        context: &Context,
        of: impl Fn(&Seen<'_>) -> T,
    ) -> (Found<T>, Option<String>) {
        let file = || workspace.relative(path).display().to_string();
        let unread = |programme| {
            let file = file();
            (Found::Unread(Unread { file, programme }), None)
        };
        let Some((member, is_partial)) = Member::read(context, workspace, path) else {
            return unread(None);
        };
        let client = member.snapshot().client();
        let id = || client.id.clone();
        let found = match self.choose(&member) {
            Choice::Taken => Found::Taken(of(&Seen {
                path,
                member: &member,
                is_partial,
            })),
            Choice::Closed => Found::Closed,
            Choice::Other => Found::Other,
            Choice::NotKnown(fields) => Found::LeftOut(LeftOut { id: id(), fields }),
            Choice::NoProgramme => return unread(Some(client.programme.clone())),
            Choice::Failed(error) => Found::Failed(id(), error),
        };
        // What is missing may be what a client was passed over for.
        let is_told = is_partial && self.flags.fit(member.snapshot());
        (found, is_told.then(file))
    }
}
