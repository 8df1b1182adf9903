//! A change of phase: forward to the next, or back with a reason.

use super::draft::{Draft, Edit};
use super::error::EditError;
use crate::model::{Client, Day, PhaseChange, Programme, Snapshot, State, says_something};
use crate::record::Record;

/// Why a client cannot go there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refused {
    /// The record has no phase yet, or one that the programme does not know.
    NoPhase,
    /// The effort rests or has ended.
    NotActive(State),
    /// The client is in the last phase.
    LastPhase,
    /// The programme has no such phase.
    UnknownPhase(String),
    /// The client is there already.
    AlreadyThere,
    /// Phases would be passed over; the next one is this.
    PassesOver(String),
    /// A way back needs a reason (E6).
    NeedsReason,
    /// A change of phase needs the client's own part in it (E3).
    NeedsClientPart,
}

/// Which way a change of phase goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Advance {
    /// To the next phase: its gates must be open.
    Forward,
    /// To an earlier phase: no gate stands in the way.
    Back,
}

/// Where a client would go: the asked-for phase, or the next.
///
/// # Errors
/// Where the way does not lead there.
pub fn way(
    snapshot: &Snapshot,
    programme: &Programme,
    to: Option<&str>,
) -> Result<(Advance, String), Refused> {
    let here = snapshot
        .phase()
        .and_then(|change| programme.position(&change.phase))
        .ok_or(Refused::NoPhase)?;
    if snapshot.state() != State::Active {
        return Err(Refused::NotActive(snapshot.state()));
    }
    let next = programme.phases.get(here + 1);
    let Some(asked) = to else {
        let next = next.ok_or(Refused::LastPhase)?;
        return Ok((Advance::Forward, next.id.clone()));
    };
    let there = programme
        .position(asked)
        .ok_or_else(|| Refused::UnknownPhase(asked.to_owned()))?;
    match there.cmp(&here) {
        std::cmp::Ordering::Equal => Err(Refused::AlreadyThere),
        std::cmp::Ordering::Less => Ok((Advance::Back, asked.to_owned())),
        std::cmp::Ordering::Greater => match next {
            Some(next) if there == here + 1 => Ok((Advance::Forward, next.id.clone())),
            Some(next) => Err(Refused::PassesOver(next.id.clone())),
            None => Err(Refused::LastPhase),
        },
    }
}

/// What a change of phase must say before it can be recorded.
///
/// # Errors
/// Where the client's part is missing, or the reason of a way back.
pub fn complete(change: &PhaseChange, way: Advance) -> Result<(), Refused> {
    let said = |text: &Option<String>| says_something(text.as_deref());
    if way == Advance::Back && !said(&change.reason) {
        return Err(Refused::NeedsReason);
    }
    if !said(&change.client_part) {
        return Err(Refused::NeedsClientPart);
    }
    Ok(())
}

/// Refuses a day before a change of phase that stands there already.
///
/// # Errors
/// Where one is of a later day.
pub fn after_last(client: &Client, day: Day) -> Result<(), EditError> {
    match client.phases.iter().map(|change| change.date).max() {
        Some(last) if last > day => Err(EditError::BeforeLast(last)),
        _ => Ok(()),
    }
}

/// Records the change.
///
/// # Errors
/// Where the record cannot be edited, or has a change of a later day.
pub fn advance(record: &Record<'_>, change: PhaseChange) -> Result<Edit, EditError> {
    let mut draft = Draft::new(record)?;
    after_last(&draft.client, change.date)?;
    draft.client.phases.push(change);
    draft.finish()
}
