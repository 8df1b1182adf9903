//! A plan is looked at again by the agreed day (R8).

use super::{Due, DueKind};
use crate::model::{Day, Plan, Snapshot};

/// The day by which the plan is to be looked at again; `None` where no day was ever agreed.
///
/// Where the plan was looked at on the agreed day or later, until today, and no next day is agreed, as
/// much time goes by again: from the last look as many days as lay between the agreed day and the look
/// before it, or the making of the plan. Ours: the law and the programmes name no time.
pub fn day(plan: &Plan, today: Day) -> Option<Day> {
    let review = plan.review?;
    let looks = plan.reviewed.iter().copied().filter(|look| *look <= today);
    let Some(last) = looks.clone().max().filter(|last| *last >= review) else {
        return Some(review);
    };
    let before = looks.chain([plan.made]).filter(|look| *look < review);
    let days = before.max().map_or(0, |before| review.days_since(before));
    Some(last.plus_days(days.unsigned_abs()))
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

    fn due(reviewed: &[&str]) -> String {
        let plan = json!({"made": "2026-01-20", "review": "2026-03-01", "reviewed": reviewed});
        let due = of(&snapshot(&json!({"plan": plan}), "2026-03-10"));
        due.expect("a day is agreed").day.to_string()
    }

    #[test]
    fn a_review_is_held_on_its_day_or_later() {
        assert_eq!(due(&[]), "2026-03-01");
        assert_eq!(due(&["2026-02-28"]), "2026-03-01", "an early look is none");
        assert_eq!(due(&["2026-03-11"]), "2026-03-01", "still to come");
    }

    #[test]
    fn where_no_next_day_is_agreed_as_much_time_goes_by_again() {
        // From 20 January to 1 March are 40 days; from 10 February 19.
        assert_eq!(due(&["2026-03-01"]), "2026-04-10");
        assert_eq!(due(&["2026-03-01", "2026-03-10"]), "2026-04-19");
        assert_eq!(due(&["2026-02-10", "2026-03-01"]), "2026-03-20");
    }

    #[test]
    fn a_plan_that_was_made_on_the_day_of_its_review_is_looked_at_at_once() {
        let plan = json!({
            "made": "2026-03-01", "review": "2026-03-01", "reviewed": ["2026-03-05"],
        });
        let due = of(&snapshot(&json!({"plan": plan}), "2026-03-10"));
        assert_eq!(
            due.map(|due| due.day.to_string()).as_deref(),
            Some("2026-03-05")
        );
    }

    #[test]
    fn without_an_agreed_day_nothing_is_due() {
        let plan = json!({"made": "2026-01-20", "reviewed": ["2026-03-01"]});
        assert_eq!(of(&snapshot(&json!({"plan": plan}), "2026-03-10")), None);
    }
}
