//! What a move of responsibility must say: the support that the client gets, and why it moves back.

use super::error::EditError;
use crate::model::{Carrier, says_something};

/// Lets responsibility move: to the client with support (E5), back only with a reason (E6).
pub(super) fn may_move(
    from: Option<Carrier>,
    to: Carrier,
    support: Option<&String>,
    reason: Option<&String>,
) -> Result<(), EditError> {
    let says = |text: Option<&String>| says_something(text.map(String::as_str));
    if from.is_some_and(|from| to < from) && !says(reason) {
        return Err(EditError::NeedsReason);
    }
    if to == Carrier::Client && !says(support) {
        return Err(EditError::NeedsSupport);
    }
    Ok(())
}
