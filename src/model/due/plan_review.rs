//! A plan is looked at again by the agreed day (R8).

use crate::model::{Day, Plan};

/// The day by which the plan is to be looked at again; `None` where that has been done since, until
/// today, or no day is agreed.
pub fn day(plan: &Plan, today: Day) -> Option<Day> {
    let review = plan.review?;
    let mut reviewed = plan.reviewed.iter();
    let is_reviewed = reviewed.any(|date| (review..=today).contains(date));
    (!is_reviewed).then_some(review)
}
