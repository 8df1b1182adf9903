//! A consent: given, withdrawn.

use super::draft::{Draft, Edit};
use super::entry::{When, insert_by_day, missing};
use super::error::EditError;
use crate::model::Consent;
use crate::record::Record;

/// Records a consent in its place by day.
///
/// # Errors
/// Where the record cannot be edited.
pub fn give(record: &Record<'_>, consent: Consent) -> Result<Edit, EditError> {
    let mut draft = Draft::new(record)?;
    let consents = &mut draft.client.consents;
    if !consents.contains(&consent) {
        insert_by_day(consents, consent, |consent| consent.given);
    }
    draft.finish()
}

/// Records that a consent was withdrawn: each to that receiver that holds on the day.
///
/// # Errors
/// Where no consent to that receiver holds, and none has been withdrawn.
pub fn withdraw(record: &Record<'_>, to: &str, when: When) -> Result<Edit, EditError> {
    let mut draft = Draft::new(record)?;
    let consents = &mut draft.client.consents;
    let known = consents.iter().map(|consent| consent.to.clone()).collect();
    let (mut held, mut withdrawn) = (false, false);
    for consent in consents.iter_mut().filter(|consent| consent.to == to) {
        if consent.holds_on(when.day) {
            held = true;
            consent.withdrawn = Some(when.day);
        }
        withdrawn |= consent.withdrawn.is_some();
    }
    if !held && !withdrawn {
        return Err(missing("consents", to, known));
    }
    draft.finish()
}
