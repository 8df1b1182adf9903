//! The client's part in goals and decisions (E3, E4).

use super::share;
use crate::model::{
    Carrier, Decider, Decision, Goal, GoalStatus, Snapshot, Subject, says_something,
};

/// The part of the decisions in which the client's own part is recorded, 0 to 1.
pub fn decisions_with_client_part(snapshot: &Snapshot) -> Option<f64> {
    let decisions = &snapshot.client().decisions;
    share(
        decisions
            .iter()
            .filter(|decision| has_client_part(decision))
            .count(),
        decisions.len(),
    )
}

/// The goals that are the client's own: agreed on, set by the client or together, in the client's words.
pub fn own_goals(snapshot: &Snapshot) -> impl Iterator<Item = &Goal> {
    snapshot.client().goals.iter().filter(|goal| {
        matches!(goal.status, GoalStatus::Active | GoalStatus::Met)
            && matches!(goal.set_by, Some(Carrier::Client | Carrier::Together))
            && says_something(goal.own_words.as_deref())
    })
}

/// The decisions about content or pace that the client took, alone or together, with the own part said (E3, E4).
pub fn own_decisions_on_terms(snapshot: &Snapshot) -> impl Iterator<Item = &Decision> {
    snapshot.client().decisions.iter().filter(|decision| {
        let on_terms = |about: &Subject| matches!(about, Subject::Content | Subject::Pace);
        decision.about.iter().any(on_terms)
            && matches!(
                decision.decided_by,
                Some(Decider::Client | Decider::Together)
            )
            && has_client_part(decision)
    })
}

/// Whether the decision says what the client's own part in it was.
pub fn has_client_part(decision: &Decision) -> bool {
    says_something(decision.client_part.as_deref())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::decisions_with_client_part;
    use crate::model::sample::snapshot;

    #[test]
    fn a_part_that_is_told_counts() {
        let share = |parts: &[Option<&str>]| {
            let decisions: Vec<_> = parts
                .iter()
                .map(|part| json!({"date": "2026-02-01", "what": "Vi venter", "client_part": part}))
                .collect();
            decisions_with_client_part(&snapshot(&json!({"decisions": decisions}), "2026-03-01"))
        };
        let told = Some("Hendes forslag");
        assert_eq!(share(&[told, told, told, None]), Some(0.75));
        assert_eq!(share(&[told, Some(" ")]), Some(0.5));
        assert_eq!(share(&[None]), Some(0.0));
        assert_eq!(share(&[]), None);
    }
}
