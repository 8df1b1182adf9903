//! An area of life: looked at, named as a challenge, carried by somebody from a day on.

use super::draft::{Draft, Edit};
use super::entry::{insert_by_day, known_area};
use super::error::EditError;
use super::responsibility::may_move;
use crate::model::{Area, Carried, Day, Programme};
use crate::record::Record;

/// What there is to say of an area; what is `None` stays.
#[derive(Debug, Clone, Default)]
pub struct Word {
    /// The challenge.
    pub challenge: Option<String>,
    /// The day on which client and mentor looked at the area; the first one stays, so that a gate
    /// which it opened is judged by it.
    pub looked_at: Option<Day>,
    /// Who carries it from a day on.
    pub carried: Option<Carried>,
}

/// Records a word on an area of life.
///
/// # Errors
/// Where the programme has no such area, or the move of responsibility does not say what it must (E5, E6).
pub fn area<'r>(
    record: &'r Record<'r>,
    programme: &'r Programme,
    id: &str,
    word: Word,
) -> Result<Edit, EditError> {
    let mut draft = Draft::new(record)?;
    draft.in_order_of(programme);
    known_area(programme, id)?;
    let mut area = draft.client.areas.remove(id).unwrap_or_default();
    area.challenge = word.challenge.or(area.challenge);
    let looked_at = [area.looked_at, word.looked_at];
    area.looked_at = looked_at.into_iter().flatten().min();
    if let Some(carried) = word.carried {
        carry(&mut area, carried)?;
    }
    draft.client.areas.insert(id.to_owned(), area);
    draft.finish()
}

/// Puts in who carries the area from a day on; whoever carried it until then may go on with other support.
fn carry(area: &mut Area, carried: Carried) -> Result<(), EditError> {
    let before = area
        .carried
        .iter()
        .rfind(|known| known.date <= carried.date);
    let goes_on = before.is_some_and(|before| {
        before.by == carried.by && (carried.support.is_none() || before.support == carried.support)
    });
    if goes_on {
        return Ok(());
    }
    let from = before.map(|before| before.by);
    may_move(
        from,
        carried.by,
        carried.support.as_ref(),
        carried.reason.as_ref(),
    )?;
    insert_by_day(&mut area.carried, carried, |carried| carried.date);
    Ok(())
}
