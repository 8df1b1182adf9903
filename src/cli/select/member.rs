//! A client of the caseload, read from the file.

use std::path::Path;
use std::sync::Arc;

use crate::cli::context::Context;
use crate::model::Snapshot;
use crate::programme::Rules;
use crate::record::Record;
use crate::store::Workspace;
use crate::view::Case;

/// A client of the caseload.
pub enum Member<'c> {
    /// With the programme that the case is judged by.
    Judged(Arc<Case>, &'c Rules),
    /// Without one: the record names a programme that is not here.
    Bare(Box<Snapshot>),
}

impl<'c> Member<'c> {
    /// The client as of the day.
    pub fn snapshot(&self) -> &Snapshot {
        match self {
            Member::Judged(case, _) => case.snapshot(),
            Member::Bare(snapshot) => snapshot,
        }
    }

    /// The client in a file, and whether the record is read only in part; `None` where it cannot be.
    pub(super) fn read(
        context: &'c Context,
        workspace: &Workspace,
        path: &Path,
    ) -> Option<(Member<'c>, bool)> {
        let bytes = workspace.read(path).ok()?;
        let record = Record::read(&bytes).ok()?;
        let is_partial = record.is_partial();
        let client = record.into_client()?;
        let rules = context.programmes().get(&client.programme);
        let snapshot = Snapshot::new(client, context.today());
        let member = match rules {
            Some(rules) => {
                let case = Case::new(snapshot, rules.programme(), context.lang);
                Member::Judged(case, rules)
            }
            None => Member::Bare(Box::new(snapshot)),
        };
        Some((member, is_partial))
    }
}
