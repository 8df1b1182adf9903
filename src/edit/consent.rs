//! A consent: given, withdrawn.

use super::draft::{Draft, Edit};
use super::entry::{When, insert_by_day, missing};
use super::error::EditError;
use crate::model::Consent;
use crate::model::due::consent::ended;
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

/// Records that a consent was withdrawn: each to that receiver that holds on the day; where none does,
/// the one that ended last, which is then not asked for again.
///
/// # Errors
/// Where no consent to that receiver was given until the day.
pub fn withdraw(record: &Record<'_>, to: &str, when: When) -> Result<Edit, EditError> {
    let mut draft = Draft::new(record)?;
    let consents = &mut draft.client.consents;
    let to_them =
        |(place, it): (usize, &Consent)| (it.is_to(to) && it.holds_on(when.day)).then_some(place);
    let mut places: Vec<usize> = consents.iter().enumerate().filter_map(to_them).collect();
    if places.is_empty() {
        let ended = ended(consents, when.day);
        let Some(ended) = ended.iter().find(|it| it.consent.is_to(to)) else {
            let known = consents.iter().map(|consent| consent.to.clone()).collect();
            return Err(missing("consents", to, known));
        };
        places.extend((!ended.is_withdrawn).then_some(ended.place));
    }
    for place in places {
        consents[place].withdrawn = Some(when.day);
    }
    draft.finish()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Day;

    #[test]
    fn a_client_says_no_to_a_consent_that_has_ended() {
        let text = "---\nschema: 1\nid: 2601-k7qm\nalias: Selam\nprogramme: p@1\nmentor: anna\nstarted: 2026-01-12\nconsents:\n- {to: A, given: 2026-01-12, until: 2026-03-01}\n- {to: A, given: 2026-02-12, until: 2026-05-01}\n---\n";
        let record = Record::read(text.as_bytes()).expect("a text");
        let when = When {
            day: Day::parse("2026-06-30").expect("a day"),
            named: false,
        };
        let edit = withdraw(&record, "A", when).expect("a consent to A");
        let withdrawn: Vec<_> = edit
            .intended
            .consents
            .iter()
            .map(|it| it.withdrawn)
            .collect();
        assert_eq!(withdrawn, [None, Some(when.day)]);
        assert!(withdraw(&record, "B", when).is_err());
    }
}
