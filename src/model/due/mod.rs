//! What is due by when: each a function of a client as of a day, one file a source.
//!
//! The day is always the last one on which it is in time: what is due before today is overdue. Rules
//! that judge the same things rest on the same days.

pub mod action;
pub mod agreement;
pub mod consent;
pub mod contact;
pub mod exemption;
pub mod fill_in;
pub mod follow_up;
pub mod goal;
pub mod one_voice;
pub mod phase;
pub mod plan_review;
pub mod rating;

use super::word::words;
use super::{Client, Day, Deadlines, Programme, Snapshot, State, Voice};

/// Something that is to be done by a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    /// The last day on which it is in time.
    pub day: Day,
    /// What it is.
    pub kind: DueKind,
    /// Which one: the id of an action or a goal, a scale, a phase, the receiver of a consent; `None`
    /// where a client has only one.
    pub entry: Option<String>,
    /// What the record says of the entry.
    pub what: Option<String>,
    /// Who is asked, of a rating.
    pub voice: Option<Voice>,
    /// The id of the deadline that asks for it, where it is not the record or the programme.
    pub deadline: Option<String>,
}

words! {
    /// What can be due.
    DueKind {
        /// An action is to be done.
        Action = "action",
        /// A goal is to be reached, or looked at again.
        Goal = "goal",
        /// The plan is to be looked at again.
        PlanReview = "plan_review",
        /// A follow-up is to be held.
        FollowUp = "follow_up",
        /// A voice is to be asked about a scale.
        Rating = "rating",
        /// The client is to be asked for a first consent.
        Consent = "consent",
        /// A consent ends.
        ConsentEnd = "consent_end",
        /// A written agreement is to be made.
        Agreement = "agreement",
        /// The agreement ends.
        AgreementEnd = "agreement_end",
        /// An exemption from a gate ends.
        ExemptionEnd = "exemption_end",
        /// The phase has lasted as long as it may.
        PhaseEnd = "phase_end",
        /// The phase has lasted longer than expected: something to talk about, and no deadline.
        PhaseLong = "phase_long",
        /// Client and mentor are to be in touch.
        Contact = "contact",
    }
}

impl Due {
    fn new(kind: DueKind, day: Day) -> Due {
        Due {
            day,
            kind,
            entry: None,
            what: None,
            voice: None,
            deadline: None,
        }
    }

    fn entry(mut self, entry: &str) -> Due {
        self.entry = Some(entry.to_owned());
        self
    }

    /// Whether it is to be done by its day; how long a phase was expected to last binds nobody.
    pub fn is_deadline(&self) -> bool {
        self.kind != DueKind::PhaseLong
    }

    /// Whole days from its day to today; negative where it is still in time.
    pub fn days_late(&self, today: Day) -> i64 {
        today.days_since(self.day)
    }
}

/// Everything that is due of a client whose effort runs, earliest first; whatever the day.
///
/// An effort that has not begun, rests or has ended is asked for nothing, agreement and consents
/// included: in a pause nothing is passed on, and when the work goes on all of it is asked again.
/// Whether the gates of an exemption have opened since is the view's to say.
pub fn all(snapshot: &Snapshot, programme: &Programme, deadlines: &Deadlines) -> Vec<Due> {
    if !snapshot.has_started() || snapshot.state() != State::Active {
        return Vec::new();
    }
    let mut all: Vec<Due> = action::of(snapshot).collect();
    all.extend(goal::of(snapshot));
    all.extend(plan_review::of(snapshot));
    all.extend(follow_up::of(snapshot, programme, deadlines));
    all.extend(rating::of(snapshot, programme));
    all.extend(consent::of(snapshot, programme));
    all.extend(agreement::of(snapshot, programme, deadlines));
    all.extend(exemption::of(snapshot, programme));
    all.extend(phase::of(snapshot, programme));
    all.push(contact::of(snapshot, programme));
    all.sort_by_key(|due| due.day);
    all
}

/// The day from which a time counts: after a pause or a closing, that on which the work went on.
fn counted_from(client: &Client, since: Day, today: Day) -> Day {
    let standing = client.standing.iter().map(|entry| entry.date);
    let known = standing.filter(|date| *date <= today);
    known.fold(since, Day::max)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::model::sample::{programme, snapshot};

    fn kinds(keys: &Value, on: &str) -> Vec<DueKind> {
        let none = Deadlines {
            version: 1,
            deadlines: Vec::new(),
        };
        let all = all(&snapshot(keys, on), &programme(), &none);
        all.into_iter().map(|due| due.kind).collect()
    }

    #[test]
    fn an_empty_record_is_not_done_with_anything() {
        use DueKind::{Agreement, Consent, Contact, FollowUp, Rating};
        let expected = [Contact, Consent, Agreement, FollowUp, Rating, Rating];
        assert_eq!(kinds(&json!({}), "2026-01-12"), expected);
    }

    #[test]
    fn an_effort_that_does_not_run_is_asked_for_nothing() {
        let record = |change: &str| {
            json!({
                "standing": [{"change": change, "date": "2026-02-01", "reason": "Rejse"}],
                "actions": [{
                    "id": "a", "what": "A", "carried_by": "mentor", "due": "2026-01-20",
                }],
                "consents": [{"to": "A", "given": "2026-01-12", "until": "2026-01-31"}],
                "agreement": {"from": "2026-01-12", "until": "2026-01-31"},
            })
        };
        for change in ["pause", "close"] {
            assert_eq!(kinds(&record(change), "2026-03-01"), [], "{change}");
            assert_ne!(kinds(&record(change), "2026-01-31"), [], "{change}");
        }
        assert_eq!(kinds(&json!({}), "2026-01-11"), [], "it has not begun");
    }
}
