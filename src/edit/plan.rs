//! The plan: made, changed, looked at again (R7, R8).

use super::draft::{Draft, Edit};
use super::error::EditError;
use crate::model::{Carrier, Day, Direction, Element, Plan};
use crate::record::Record;

/// What there is to say of the plan; what is `None` or empty stays.
#[derive(Debug, Clone, Default)]
pub struct Word {
    /// Who made it.
    pub made_by: Option<Carrier>,
    /// The client's own part in it.
    pub client_part: Option<String>,
    /// Where it leads.
    pub directions: Vec<Direction>,
    /// What the effort goes on as.
    pub elements: Vec<Element>,
    /// The day on which it is to be looked at again.
    pub review: Option<Day>,
    /// Whether it was looked at again.
    pub reviewed: bool,
}

/// Records the plan, or what is new of it; the day on which it was made stays, so that a gate which
/// it opened is judged by it.
///
/// # Errors
/// Where a plan that is not there is looked at again.
pub fn plan(record: &Record<'_>, word: Word, day: Day) -> Result<Edit, EditError> {
    let mut draft = Draft::new(record)?;
    if word.reviewed && draft.client.plan.is_none() {
        return Err(EditError::NoPlan);
    }
    let mut plan = draft.client.plan.take().unwrap_or(Plan {
        made: day,
        made_by: None,
        client_part: None,
        directions: Vec::new(),
        elements: Vec::new(),
        review: None,
        reviewed: Vec::new(),
    });
    plan.made_by = word.made_by.or(plan.made_by);
    plan.client_part = word.client_part.or(plan.client_part);
    if !word.directions.is_empty() {
        plan.directions = word.directions;
    }
    if !word.elements.is_empty() {
        plan.elements = word.elements;
    }
    plan.review = word.review.or(plan.review);
    if word.reviewed && !plan.reviewed.contains(&day) {
        super::entry::insert_by_day(&mut plan.reviewed, day, |day| *day);
    }
    draft.client.plan = Some(plan);
    draft.finish()
}
