//! There is a consent in force before anything is passed on (E11).

use crate::model::{Consent, Day};

/// The day that ends a consent: its last, or that of its withdrawal; `None` of one without an end.
pub fn end(consent: &Consent) -> Option<Day> {
    consent.until.into_iter().chain(consent.withdrawn).min()
}

/// The place of the consent that ended last, and the consent.
pub fn last(consents: &[Consent]) -> Option<(usize, &Consent)> {
    consents.iter().enumerate().max_by_key(|(_, it)| end(it))
}
