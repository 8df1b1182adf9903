//! A goal: put in, scored, moved to another status, changed.

use std::collections::BTreeMap;

use super::draft::{Draft, Edit};
use super::entry::{When, fresh_id, goal, insert_by_day, known_area};
use super::error::EditError;
use crate::model::{Carrier, Day, Goal, GoalKind, GoalStatus, Programme, Score, Weight};
use crate::record::Record;

/// What is to change of a goal; what is `None` stays.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Changes {
    /// The goal in short.
    pub title: Option<String>,
    /// The goal in the client's own words.
    pub own_words: Option<String>,
    /// What stands in the way, as the client names it.
    pub barrier: Option<String>,
    /// The area of life.
    pub area: Option<String>,
    /// What kind of change it is.
    pub kind: Option<GoalKind>,
    /// The day by which it is expected to be reached.
    pub due: Option<Day>,
    /// Who set it.
    pub set_by: Option<Carrier>,
    /// What it weighs beside other goals.
    pub weight: Option<Weight>,
    /// What levels of attainment mean, −2 to 2; those that are not named stay.
    pub levels: BTreeMap<i8, String>,
}

/// Adds a goal; an empty id stands for one that is made of the title.
///
/// # Errors
/// Where the area is not the programme's, or a goal of that id or title says something else.
pub fn add(record: &Record<'_>, programme: &Programme, mut goal: Goal) -> Result<Edit, EditError> {
    let mut draft = Draft::new(record)?;
    if let Some(area) = &goal.area {
        known_area(programme, area)?;
    }
    let goals = &mut draft.client.goals;
    let same = |known: &&Goal| match goal.id.as_str() {
        "" => known.title == goal.title && known.status.is_open(),
        id => known.id == id,
    };
    if let Some(known) = goals.iter().find(same) {
        let id = known.id.clone();
        if !says_the_same(known, &goal) {
            return Err(EditError::Present { list: "goals", id });
        }
        draft.is_about(&id);
        return draft.finish();
    }
    if goal.id.is_empty() {
        let taken = goals.iter().map(|known| known.id.as_str());
        goal.id = fresh_id(&goal.title, "goal", taken);
    }
    let id = goal.id.clone();
    goals.push(goal);
    draft.is_about(&id);
    draft.finish()
}

/// Records the level that one voice sees reached; a second word of a voice on one day takes the first's place.
///
/// # Errors
/// Where there is no such goal.
pub fn score(record: &Record<'_>, id: &str, score: Score) -> Result<Edit, EditError> {
    let mut draft = Draft::new(record)?;
    let scores = &mut goal(&mut draft.client, id)?.scores;
    let same = |known: &&mut Score| known.date == score.date && known.by == score.by;
    match scores.iter_mut().find(same) {
        Some(known) => known.level = score.level,
        None => insert_by_day(scores, score, |score| score.date),
    }
    draft.finish()
}

/// Moves a goal to a status; one that it has already changes nothing but a day that is named.
///
/// # Errors
/// Where there is no such goal.
pub fn status(
    record: &Record<'_>,
    id: &str,
    status: GoalStatus,
    when: When,
) -> Result<Edit, EditError> {
    let mut draft = Draft::new(record)?;
    let goal = goal(&mut draft.client, id)?;
    if goal.status != status {
        goal.status = status;
        goal.since = Some(when.day);
        if status == GoalStatus::Active {
            goal.agreed.get_or_insert(when.day);
        }
    } else if goal.since.is_some() {
        when.put_into(&mut goal.since);
    }
    draft.finish()
}

/// Changes what a goal says.
///
/// # Errors
/// Where there is no such goal, or the area is not the programme's.
pub fn edit(
    record: &Record<'_>,
    programme: &Programme,
    id: &str,
    changes: Changes,
) -> Result<Edit, EditError> {
    let mut draft = Draft::new(record)?;
    if let Some(area) = &changes.area {
        known_area(programme, area)?;
    }
    let goal = goal(&mut draft.client, id)?;
    goal.title = changes.title.unwrap_or_else(|| goal.title.clone());
    goal.own_words = changes.own_words.or(goal.own_words.take());
    goal.barrier = changes.barrier.or(goal.barrier.take());
    goal.area = changes.area.or(goal.area.take());
    goal.kind = changes.kind.or(goal.kind);
    goal.due = changes.due.or(goal.due);
    goal.set_by = changes.set_by.or(goal.set_by);
    goal.weight = changes.weight.or(goal.weight);
    goal.levels.extend(changes.levels);
    draft.finish()
}

/// Whether a goal says what is to be added, whatever has come of it since.
fn says_the_same(known: &Goal, goal: &Goal) -> bool {
    let since = Goal {
        id: known.id.clone(),
        agreed: known.agreed,
        scores: known.scores.clone(),
        status: known.status,
        since: known.since,
        ..goal.clone()
    };
    *known == since
}
