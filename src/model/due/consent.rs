//! There is a consent in force before anything is passed on (E11).

use super::{Due, DueKind, fill_in};
use crate::model::{Consent, Day, Programme, Snapshot};

/// A receiver's consent that has ended.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Ended<'c> {
    /// Its place among the consents.
    pub place: usize,
    /// The consent.
    pub consent: &'c Consent,
    /// The day that ended it: its last, or that of its withdrawal.
    pub day: Day,
    /// Whether the client withdrew it.
    pub is_withdrawn: bool,
}

/// Of each receiver to whom no consent is in force the one that ended last, in the record's order.
pub fn ended(consents: &[Consent], today: Day) -> Vec<Ended<'_>> {
    let all = consents.iter().enumerate();
    let all = all.filter_map(|(place, consent)| {
        let withdrawn = consent.withdrawn.filter(|day| *day <= today);
        let day = consent.until.into_iter().chain(withdrawn).min()?;
        let is_withdrawn = withdrawn.is_some();
        (consent.given <= today).then_some(Ended {
            place,
            consent,
            day,
            is_withdrawn,
        })
    });
    let is_in_force = |to: &str| consents.iter().any(|it| it.is_to(to) && it.holds_on(today));
    let all: Vec<Ended<'_>> = all.filter(|it| !is_in_force(&it.consent.to)).collect();
    let rank = |it: &Ended<'_>| (it.day, it.is_withdrawn, it.place);
    let is_last = |one: &&Ended<'_>| {
        let mut same = all
            .iter()
            .filter(|other| other.consent.is_to(&one.consent.to));
        same.all(|other| rank(other) <= rank(one))
    };
    all.iter().filter(is_last).copied().collect()
}

/// The first consent where there is none; else each receiver's, where it ends.
///
/// A consent that has ended is due until another to the same receiver is in force. One that was
/// withdrawn is not: a client who says no uses a right.
pub fn of(snapshot: &Snapshot, programme: &Programme) -> Vec<Due> {
    let (consents, today) = (&snapshot.client().consents, snapshot.day());
    if consents.is_empty() {
        let day = fill_in::day(snapshot.client(), &programme.limits);
        return vec![Due::new(DueKind::Consent, day)];
    }
    let ends = |consent: &Consent, day| Due::new(DueKind::ConsentEnd, day).entry(&consent.to);
    let ended = ended(consents, today).into_iter();
    let ended = ended.filter(|it| !it.is_withdrawn);
    let in_force: Vec<&Consent> = consents.iter().filter(|it| it.holds_on(today)).collect();
    let is_outlived = |one: &Consent| {
        let mut same = in_force.iter().filter(|other| other.is_to(&one.to));
        same.any(|other| other.until.is_none_or(|until| one.until < Some(until)))
    };
    let ending = in_force.iter().filter(|one| !is_outlived(one));
    let mut ending: Vec<Due> = ending
        .filter_map(|one| Some(ends(one, one.until?)))
        .collect();
    ending.dedup();
    ended
        .map(|it| ends(it.consent, it.day))
        .chain(ending)
        .collect()
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
            ["B 2026-04-01", "A 2026-09-01"],
            "another receiver's is none to B"
        );
    }

    #[test]
    fn what_ended_last_is_due_unless_it_was_withdrawn() {
        let ended = json!([
            {"to": "A", "given": "2026-01-12", "until": "2026-03-01"},
            {"to": "A", "given": "2026-01-12", "until": "2026-02-15"},
            {"to": "B", "given": "2026-01-12", "until": "2026-02-01"},
        ]);
        assert_eq!(due(&ended, "2026-03-02"), ["A 2026-03-01", "B 2026-02-01"]);
        for withdrawn in ["2026-02-01", "2026-03-02"] {
            let said_no = json!([
                {"to": "A", "given": "2026-01-12", "until": "2026-03-01", "withdrawn": withdrawn},
                {"to": "B", "given": "2026-01-12", "until": "2026-02-01"},
            ]);
            assert_eq!(due(&said_no, "2026-03-02"), ["B 2026-02-01"], "{withdrawn}");
        }
    }
}
