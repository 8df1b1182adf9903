//! How an effort ended (E10).

use crate::model::{Day, OutcomeKind, Programme, Snapshot, State};

/// The closing of an effort that has not gone on since.
#[derive(Debug, Clone, PartialEq)]
pub struct Ending {
    /// The day.
    pub date: Day,
    /// The phase in which it ended, by the programme's id.
    pub phase: Option<String>,
    /// Whether that is the last of the programme: the whole way was gone.
    ///
    /// Whether its gates were open is not asked: the record says who closed it and why.
    pub is_completed: bool,
    /// Whether a job, an internship or education held on that day.
    pub has_outcome: bool,
    /// Why, in free text.
    pub reason: Option<String>,
}

impl Ending {
    /// Of an effort that is closed on the snapshot's day.
    pub fn of(snapshot: &Snapshot, programme: &Programme) -> Option<Ending> {
        let client = snapshot.client();
        let last = client.standing.last()?;
        (snapshot.state() == State::Closed).then_some(())?;
        let phase = snapshot.phase().map(|change| change.phase.clone());
        let of_way = programme.phases.last().map(|last| last.id.as_str());
        let holds = |until: Option<Day>| until.is_none_or(|until| until >= last.date);
        Some(Ending {
            date: last.date,
            is_completed: phase.is_some() && phase.as_deref() == of_way,
            phase,
            has_outcome: client.outcomes.iter().any(|outcome| {
                outcome.kind != OutcomeKind::Other
                    && outcome.date <= last.date
                    && holds(outcome.until)
            }),
            reason: last.reason.clone(),
        })
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::Ending;
    use crate::model::sample::{programme, snapshot};

    fn ending(phase: Option<&str>, outcomes: &Value, on: &str) -> Option<(bool, bool)> {
        let phases: Vec<Value> = phase
            .map(|phase| json!({"phase": phase, "date": "2026-01-12"}))
            .into_iter()
            .collect();
        let record = json!({
            "phases": phases, "outcomes": outcomes,
            "standing": [{"change": "close", "date": "2026-03-01", "reason": "Flyttet"}],
        });
        let ending = Ending::of(&snapshot(&record, on), &programme());
        ending.map(|it| (it.is_completed, it.has_outcome))
    }

    #[test]
    fn the_last_phase_completes_the_way() {
        let none = json!([]);
        let closed = |phase| ending(phase, &none, "2026-03-01");
        assert_eq!(closed(Some("second")), Some((true, false)));
        assert_eq!(closed(Some("first")), Some((false, false)));
        assert_eq!(closed(Some("third")), Some((false, false)));
        assert_eq!(closed(None), Some((false, false)));
        assert_eq!(ending(Some("second"), &none, "2026-02-28"), None);
    }

    #[test]
    fn an_outcome_counts_that_held_on_the_day() {
        let with = |outcome: Value| ending(None, &json!([outcome]), "2026-04-01").map(|it| it.1);
        let job = |until: Option<&str>| json!({"date": "2026-02-01", "kind": "ordinary_job", "until": until});
        assert_eq!(with(job(None)), Some(true));
        assert_eq!(with(job(Some("2026-03-01"))), Some(true));
        assert_eq!(with(job(Some("2026-02-28"))), Some(false));
        let later = json!({"date": "2026-03-02", "kind": "education"});
        assert_eq!(with(later), Some(false));
        let other = json!({"date": "2026-02-01", "kind": "other"});
        assert_eq!(with(other), Some(false));
    }
}
