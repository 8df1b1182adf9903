//! A decision: what it is about, who decided, and the client's own part in it (E3).

use super::draft::{Draft, Edit};
use super::entry::{goal, insert_by_day};
use super::error::EditError;
use crate::model::Decision;
use crate::record::Record;

/// Records a decision in its place by day.
///
/// # Errors
/// Where it is about a goal that is not there.
pub fn decide(record: &Record<'_>, decision: Decision) -> Result<Edit, EditError> {
    let mut draft = Draft::new(record)?;
    if let Some(id) = &decision.goal {
        goal(&mut draft.client, id)?;
    }
    let decisions = &mut draft.client.decisions;
    if !decisions.contains(&decision) {
        insert_by_day(decisions, decision, |decision| decision.date);
    }
    draft.finish()
}
