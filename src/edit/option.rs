//! An option: seen, chosen, tried (E8).

use super::draft::{Draft, Edit};
use super::entry::{When, fresh_id, insert_by_day, missing};
use super::error::EditError;
use crate::model::Choice;
use crate::record::Record;

/// What has come of an option.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// The client chose it.
    Chosen,
    /// The client tried it.
    Tried,
}

/// Adds an option that the client has seen; where it has no id, one is made of what it is.
///
/// # Errors
/// Where an option of that id is another one.
pub fn add(record: &Record<'_>, mut option: Choice) -> Result<Edit, EditError> {
    let mut draft = Draft::new(record)?;
    let options = &mut draft.client.options;
    let says_the_same = |known: &Choice| {
        known.what == option.what && (option.id.is_none() || known.id == option.id)
    };
    if let Some(known) = options.iter().find(|known| says_the_same(known)) {
        let id = known.id.clone().unwrap_or_default();
        draft.is_about(&id);
        return draft.finish();
    }
    let taken = options.iter().filter_map(|known| known.id.as_deref());
    let id = match option.id.take() {
        Some(id) if taken.clone().any(|known| known == id) => {
            let list = "options";
            return Err(EditError::Present { list, id });
        }
        Some(id) => id,
        None => fresh_id(&option.what, "option", taken),
    };
    option.id = Some(id.clone());
    insert_by_day(options, option, |option| option.seen);
    draft.is_about(&id);
    draft.finish()
}

/// Records that the client chose or tried an option; the first day stays, unless another is named.
///
/// # Errors
/// Where there is no such option.
pub fn step(record: &Record<'_>, id: &str, step: Step, when: When) -> Result<Edit, EditError> {
    let mut draft = Draft::new(record)?;
    let options = &mut draft.client.options;
    let known = options.iter().filter_map(|option| option.id.clone());
    let missing = missing("options", id, known.collect());
    let option = options
        .iter_mut()
        .find(|option| option.id.as_deref() == Some(id))
        .ok_or(missing)?;
    when.put_into(match step {
        Step::Chosen => &mut option.chosen,
        Step::Tried => &mut option.tried,
    });
    draft.finish()
}
