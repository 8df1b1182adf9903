//! What the work led to (E10): begun, ended.

use super::draft::{Draft, Edit};
use super::entry::{When, insert_by_day, missing};
use super::error::EditError;
use crate::model::{Outcome, OutcomeKind};
use crate::record::Record;

/// Records an outcome in its place by day; one of that kind and note that holds already changes nothing.
///
/// # Errors
/// Where the record cannot be edited.
pub fn add(record: &Record<'_>, outcome: Outcome) -> Result<Edit, EditError> {
    let mut draft = Draft::new(record)?;
    let outcomes = &mut draft.client.outcomes;
    let holds = |known: &Outcome| {
        known.until.is_none() && known.kind == outcome.kind && known.note == outcome.note
    };
    if !outcomes.iter().any(holds) {
        insert_by_day(outcomes, outcome, |outcome| outcome.date);
    }
    draft.finish()
}

/// Records that the latest outcome of a kind ended; one that has ended keeps its day, unless another is named.
///
/// # Errors
/// Where there is no outcome of that kind.
pub fn end(record: &Record<'_>, kind: OutcomeKind, when: When) -> Result<Edit, EditError> {
    let mut draft = Draft::new(record)?;
    let outcomes = &mut draft.client.outcomes;
    let known = outcomes
        .iter()
        .map(|known| known.kind.to_string())
        .collect();
    let of_kind = || {
        outcomes
            .iter()
            .enumerate()
            .rev()
            .filter(|(_, it)| it.kind == kind)
    };
    let holding = of_kind().find(|(_, outcome)| outcome.until.is_none());
    let found = holding.or_else(|| of_kind().next()).map(|(at, _)| at);
    let at = found.ok_or_else(|| missing("outcomes", kind.as_str(), known))?;
    when.put_into(&mut outcomes[at].until);
    draft.finish()
}
