//! Continuity: the same worker over time, one of the observable parts of trust (E7, R5).
//!
//! Formula: usual-provider continuity, max(nᵢ) / N: of the N contacts that name who had them, the part
//! that the mentor with the most had (Breslau & Reeb 1975). It says that a face was the same, and not
//! that the client trusts it.

use std::collections::BTreeMap;

use super::{contact, share};
use crate::model::Snapshot;

/// The part of the contacts that the client's most frequent mentor had, above 0 to 1.
///
/// Contacts that do not say who had them are not counted. `None` below two that do: one contact is
/// always with the same person.
pub fn usual_mentor(snapshot: &Snapshot) -> Option<f64> {
    let mut by: BTreeMap<&str, usize> = BTreeMap::new();
    for mentor in contact::contacts(snapshot).filter_map(|note| note.by.as_deref()) {
        *by.entry(mentor).or_default() += 1;
    }
    let all: usize = by.values().sum();
    (all > 1).then_some(())?;
    share(by.into_values().max()?, all)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::usual_mentor;
    use crate::model::Snapshot;
    use crate::model::sample::{client, day, note};

    fn of(contacts: &[Option<&str>]) -> Option<f64> {
        let mut client = client(&json!({}));
        client.notes = contacts
            .iter()
            .map(|by| note("2026-02-03", "meeting", *by))
            .collect();
        client
            .notes
            .push(note("2026-02-03", "no_show", Some("samira")));
        client
            .notes
            .push(note("2026-02-03", "note", Some("samira")));
        usual_mentor(&Snapshot::new(client, day("2026-03-01")))
    }

    #[test]
    fn the_share_of_the_most_frequent() {
        let (anna, jonas) = (Some("anna"), Some("jonas"));
        assert_eq!(of(&[anna, jonas, anna, anna]), Some(0.75));
        assert_eq!(of(&[anna, jonas]), Some(0.5));
        assert_eq!(
            of(&[anna, None, anna]),
            Some(1.0),
            "who is not named, is not counted"
        );
        assert_eq!(of(&[anna]), None);
        assert_eq!(of(&[anna, None]), None);
        assert_eq!(of(&[]), None);
    }
}
