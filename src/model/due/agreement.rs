//! A mentor agreement is made in time, and renewed by its last day (E11).

use super::{Due, DueKind, fill_in};
use crate::model::{Agreement, Asks, Day, Deadlines, Programme, Snapshot};

/// The agreement's last day; `None` where none is agreed, or it lies before the first.
pub fn day(agreement: &Agreement) -> Option<Day> {
    let until = agreement.until?;
    agreement
        .from
        .is_none_or(|from| from <= until)
        .then_some(until)
}

/// The agreement where there is none; else its end, by its own last day or by the law's, whichever
/// comes first.
pub fn of(snapshot: &Snapshot, programme: &Programme, deadlines: &Deadlines) -> Option<Due> {
    let client = snapshot.client();
    let asked = |asks| deadlines.that_ask(asks, client);
    let by_law = |kind, day, id: &str| Due {
        deadline: Some(id.to_owned()),
        ..Due::new(kind, day)
    };
    let (own, law): (Option<Due>, Vec<Due>) = match &client.agreement {
        // One that is made and begins later is not seen, and nothing is asked until it begins.
        None if snapshot.has_later_agreement() => return None,
        None => {
            let day = fill_in::day(client, &programme.limits);
            let law = asked(Asks::Agreement);
            let law = law.map(|(it, start)| by_law(DueKind::Agreement, it.day(start, 1), &it.id));
            (Some(Due::new(DueKind::Agreement, day)), law.collect())
        }
        Some(agreement) => {
            let law = asked(Asks::AgreementEnd);
            let law =
                law.map(|(it, start)| by_law(DueKind::AgreementEnd, it.last_day(start), &it.id));
            let own = day(agreement).map(|day| Due::new(DueKind::AgreementEnd, day));
            (own, law.collect())
        }
    };
    own.into_iter().chain(law).min_by_key(|due| due.day)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::model::sample::{deadline, programme, snapshot};
    use crate::model::{CountedFrom, Deadline, Within};

    fn due(agreement: &Value, on: &str) -> Option<String> {
        let deadlines = Deadlines {
            version: 1,
            deadlines: vec![
                Deadline {
                    id: "made".to_owned(),
                    ..deadline(Asks::Agreement)
                },
                Deadline {
                    id: "longest".to_owned(),
                    from: CountedFrom::Agreement,
                    within: Within::Months(6),
                    ..deadline(Asks::AgreementEnd)
                },
            ],
        };
        let record = json!({
            "referral": {"legal_basis": "law-1", "date": "2026-01-05"},
            "agreement": agreement,
        });
        let due = of(&snapshot(&record, on), &programme(), &deadlines)?;
        let by = due.deadline.as_deref().unwrap_or("-");
        Some(format!("{} {} {by}", due.kind, due.day))
    }

    #[test]
    fn the_earliest_of_record_programme_and_law_counts() {
        let due = |agreement| due(&agreement, "2026-03-01").expect("something is due");
        // One month from the referral, before 30 days from the start are over.
        assert_eq!(due(json!(null)), "agreement 2026-02-05 made");
        let until = |until: &str| json!({"from": "2026-01-12", "until": until});
        assert_eq!(due(until("2026-05-31")), "agreement_end 2026-05-31 -");
        // Six months are over on 11 July.
        assert_eq!(due(until("2026-07-12")), "agreement_end 2026-07-11 longest");
        assert_eq!(
            due(json!({"from": "2026-01-12"})),
            "agreement_end 2026-07-11 longest"
        );
    }

    #[test]
    fn an_agreement_that_begins_later_is_made() {
        let later = json!({"from": "2026-03-02", "until": "2026-06-01"});
        assert_eq!(due(&later, "2026-03-01"), None);
        assert_eq!(
            due(&later, "2026-03-02").as_deref(),
            Some("agreement_end 2026-06-01 -")
        );
    }
}
