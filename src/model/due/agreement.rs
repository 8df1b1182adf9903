//! A mentor agreement is renewed by its last day (E11).

use crate::model::{Agreement, Day};

/// The agreement's last day; `None` where none is agreed, or it lies before the first.
pub fn day(agreement: &Agreement) -> Option<Day> {
    let until = agreement.until?;
    agreement
        .from
        .is_none_or(|from| from <= until)
        .then_some(until)
}
