//! A plan is looked at again by the agreed day (R8).

use super::{Due, DueKind};
use crate::model::{Day, Plan, Snapshot};

/// The day by which the plan is to be looked at again; `None` where that has been done since, until
/// today, or no day is agreed.
pub fn day(plan: &Plan, today: Day) -> Option<Day> {
    let review = plan.review?;
    let mut reviewed = plan.reviewed.iter();
    let is_reviewed = reviewed.any(|date| (review..=today).contains(date));
    (!is_reviewed).then_some(review)
}

/// The review of the plan.
pub fn of(snapshot: &Snapshot) -> Option<Due> {
    let plan = snapshot.client().plan.as_ref()?;
    Some(Due::new(DueKind::PlanReview, day(plan, snapshot.day())?))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::model::sample::snapshot;

    #[test]
    fn a_review_is_held_on_its_day_or_later() {
        let is_due = |reviewed: &str| {
            let plan = json!({
                "made": "2026-01-20", "review": "2026-03-01", "reviewed": [reviewed],
            });
            of(&snapshot(&json!({"plan": plan}), "2026-03-10")).is_some()
        };
        assert!(is_due("2026-02-28"), "an early look is none");
        assert!(!is_due("2026-03-01"));
        assert!(!is_due("2026-03-10"));
        assert!(is_due("2026-03-11"), "still to come");
    }
}
