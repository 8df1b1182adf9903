//! There is a consent in force before anything is passed on (E11).

use super::{Due, DueKind, fill_in};
use crate::model::{Consent, Day, Programme, Snapshot};

/// The day that ends a consent: its last, or that of its withdrawal; `None` of one without an end.
pub fn end(consent: &Consent) -> Option<Day> {
    consent.until.into_iter().chain(consent.withdrawn).min()
}

/// The place of the consent that ended last, and the consent.
pub fn last(consents: &[Consent]) -> Option<(usize, &Consent)> {
    consents.iter().enumerate().max_by_key(|(_, it)| end(it))
}

/// The first consent where there is none; else each receiver's, where it ends.
///
/// A consent that has ended is due as long as no other is in force. One that was withdrawn is not: a
/// client who says no uses a right.
pub fn of(snapshot: &Snapshot, programme: &Programme) -> Vec<Due> {
    let consents = &snapshot.client().consents;
    let ends = |consent: &Consent, day| Due::new(DueKind::ConsentEnd, day).entry(&consent.to);
    let Some((_, ended_last)) = last(consents) else {
        let day = fill_in::day(snapshot.client(), &programme.limits);
        return vec![Due::new(DueKind::Consent, day)];
    };
    let in_force: Vec<&Consent> = consents
        .iter()
        .filter(|it| it.holds_on(snapshot.day()))
        .collect();
    if in_force.is_empty() {
        let is_withdrawn = ended_last.withdrawn == end(ended_last);
        let until = end(ended_last).filter(|_| !is_withdrawn);
        return until
            .map(|until| ends(ended_last, until))
            .into_iter()
            .collect();
    }
    let is_outlived = |one: &Consent| {
        let mut same = in_force.iter().filter(|other| other.to == one.to);
        same.any(|other| other.until.is_none_or(|until| one.until < Some(until)))
    };
    let ending = in_force.iter().filter(|one| !is_outlived(one));
    let mut ending: Vec<Due> = ending
        .filter_map(|one| Some(ends(one, one.until?)))
        .collect();
    ending.dedup();
    ending
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::model::sample::{programme, snapshot};

    fn due(consents: &serde_json::Value, on: &str) -> Vec<String> {
        let snapshot = snapshot(&json!({"consents": consents}), on);
        let all = of(&snapshot, &programme());
        let said = all.iter().map(|due| {
            let to = due.entry.as_deref().unwrap_or("-");
            format!("{to} {}", due.day)
        });
        said.collect()
    }

    #[test]
    fn without_a_consent_the_first_is_due() {
        // 30 days from the start.
        assert_eq!(due(&json!([]), "2026-06-01"), ["- 2026-02-11"]);
    }

    #[test]
    fn each_receiver_counts_and_a_renewal_replaces() {
        let consents = json!([
            {"to": "A", "given": "2026-01-12", "until": "2026-03-01"},
            {"to": "A", "given": "2026-02-12", "until": "2026-09-01"},
            {"to": "B", "given": "2026-01-12", "until": "2026-04-01"},
            {"to": "C", "given": "2026-01-12"},
        ]);
        assert_eq!(
            due(&consents, "2026-02-11"),
            ["A 2026-03-01", "B 2026-04-01"]
        );
        assert_eq!(
            due(&consents, "2026-02-20"),
            ["A 2026-09-01", "B 2026-04-01"]
        );
        assert_eq!(
            due(&consents, "2026-04-02"),
            ["A 2026-09-01"],
            "one is in force"
        );
    }

    #[test]
    fn what_ended_last_is_due_unless_it_was_withdrawn() {
        let ended = json!([
            {"to": "A", "given": "2026-01-12", "until": "2026-03-01"},
            {"to": "B", "given": "2026-01-12", "until": "2026-02-01"},
        ]);
        assert_eq!(due(&ended, "2026-03-02"), ["A 2026-03-01"]);
        let withdrawn = json!([
            {"to": "A", "given": "2026-01-12", "until": "2026-06-01", "withdrawn": "2026-02-01"},
        ]);
        assert_eq!(due(&withdrawn, "2026-03-02"), [""; 0]);
    }
}
