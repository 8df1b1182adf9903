//! An action: agreed, done, given up, open again, handed over.

use super::draft::{Draft, Edit};
use super::entry::{When, fresh_id, goal, known_area, missing};
use super::error::EditError;
use super::responsibility::may_move;
use crate::model::{Action, Carrier, Client, Day, HandOver, Programme};
use crate::record::Record;

/// How an action ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// It was done.
    Done,
    /// It was given up.
    Dropped,
}

/// To whom an action moves, and what is to be said of it.
#[derive(Debug, Clone)]
pub struct Move {
    /// Who carries it from then on.
    pub to: Carrier,
    /// The day.
    pub day: Day,
    /// The help that the client gets.
    pub support: Option<String>,
    /// Why, where it moves back.
    pub reason: Option<String>,
}

/// What is to change of an action; what is `None` stays.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Changes {
    /// What is done.
    pub what: Option<String>,
    /// The goal that it serves.
    pub goal: Option<String>,
    /// The area of life that it is for.
    pub area: Option<String>,
    /// The day by which it is to be done.
    pub due: Option<Day>,
}

/// Adds an action; an empty id stands for one that is made of what is done.
///
/// # Errors
/// Where the goal or the area is not there, or the client is to carry it without support (E5).
pub fn add(
    record: &Record<'_>,
    programme: &Programme,
    mut action: Action,
) -> Result<Edit, EditError> {
    let mut draft = Draft::new(record)?;
    if let Some(id) = &action.goal {
        goal(&mut draft.client, id)?;
    }
    if let Some(area) = &action.area {
        known_area(programme, area)?;
    }
    may_move(None, action.carried_by, action.support.as_ref(), None)?;
    let actions = &mut draft.client.actions;
    let same = |known: &&Action| match action.id.as_str() {
        "" => known.is_open() && says_the_same(known, &action),
        id => known.id == id,
    };
    if let Some(known) = actions.iter().find(same) {
        let id = known.id.clone();
        if !says_the_same(known, &action) {
            return Err(EditError::Present {
                list: "actions",
                id,
            });
        }
        draft.is_about(&id);
        return draft.finish();
    }
    if action.id.is_empty() {
        let taken = actions.iter().map(|known| known.id.as_str());
        action.id = fresh_id(&action.what, "action", taken);
    }
    let id = action.id.clone();
    actions.push(action);
    draft.is_about(&id);
    draft.finish()
}

/// Ends an action; one that has ended so already keeps its day, unless another is named.
///
/// # Errors
/// Where there is no such action, or it has ended in the other way.
pub fn end(record: &Record<'_>, id: &str, end: End, when: When) -> Result<Edit, EditError> {
    let mut draft = Draft::new(record)?;
    let action = find(&mut draft.client, id)?;
    let (ended, otherwise) = match end {
        End::Done => (&mut action.done, action.dropped),
        End::Dropped => (&mut action.dropped, action.done),
    };
    if let Some(on) = otherwise {
        let id = id.to_owned();
        return Err(EditError::Ended { id, on });
    }
    when.put_into(ended);
    draft.finish()
}

/// Takes back that an action has ended; one that is open already stays as it is.
///
/// # Errors
/// Where there is no such action.
pub fn reopen(record: &Record<'_>, id: &str) -> Result<Edit, EditError> {
    let mut draft = Draft::new(record)?;
    let action = find(&mut draft.client, id)?;
    (action.done, action.dropped) = (None, None);
    draft.finish()
}

/// Changes what an action says; who carries it is handed over, and not changed.
///
/// # Errors
/// Where there is no such action, or the goal or the area is not there.
pub fn edit(
    record: &Record<'_>,
    programme: &Programme,
    id: &str,
    changes: Changes,
) -> Result<Edit, EditError> {
    let mut draft = Draft::new(record)?;
    if let Some(id) = &changes.goal {
        goal(&mut draft.client, id)?;
    }
    if let Some(area) = &changes.area {
        known_area(programme, area)?;
    }
    let action = find(&mut draft.client, id)?;
    action.what = changes.what.unwrap_or_else(|| action.what.clone());
    action.goal = changes.goal.or(action.goal.take());
    action.area = changes.area.or(action.area.take());
    action.due = changes.due.or(action.due);
    draft.finish()
}

/// Hands an action over; to who carries it already, only the support changes.
///
/// # Errors
/// Where there is no such action, it has ended, it was handed over later than that, or the move does
/// not say what it must (E5, E6).
pub fn hand_over(record: &Record<'_>, id: &str, moved: Move) -> Result<Edit, EditError> {
    let mut draft = Draft::new(record)?;
    let action = find(&mut draft.client, id)?;
    let stays = action.carried_by == moved.to;
    if stays && (moved.support.is_none() || moved.support == action.support) {
        return draft.finish();
    }
    if let Some(on) = action.done.or(action.dropped) {
        let id = id.to_owned();
        return Err(EditError::Ended { id, on });
    }
    let (support, reason) = (moved.support.as_ref(), moved.reason.as_ref());
    may_move(Some(action.carried_by), moved.to, support, reason)?;
    if !stays {
        if let Some(last) = action
            .hand_overs
            .last()
            .filter(|last| last.date > moved.day)
        {
            return Err(EditError::BeforeLast(last.date));
        }
        action.hand_overs.push(HandOver {
            date: moved.day,
            from: action.carried_by,
            to: moved.to,
            support: moved.support.clone(),
            reason: moved.reason,
        });
        action.carried_by = moved.to;
    }
    action.support = moved.support.or(action.support.take());
    draft.finish()
}

fn find<'c>(client: &'c mut Client, id: &str) -> Result<&'c mut Action, EditError> {
    let known = client.actions.iter().map(|action| action.id.clone());
    let missing = missing("actions", id, known.collect());
    let found = client.actions.iter_mut().find(|action| action.id == id);
    found.ok_or(missing)
}

/// Whether an action says what is to be added, whatever has come of it since.
fn says_the_same(known: &Action, action: &Action) -> bool {
    let since = Action {
        id: known.id.clone(),
        agreed: known.agreed,
        done: known.done,
        dropped: known.dropped,
        ..action.clone()
    };
    *known == since
}
