//! The areas in focus: those that the work is about just now.

use crate::model::{GoalStatus, Snapshot};

/// The ids of the areas with a challenge, a carrier or an active goal, in alphabetical order.
pub fn areas(snapshot: &Snapshot) -> Vec<&str> {
    let client = snapshot.client();
    let from_areas = client
        .areas
        .iter()
        .filter(|(_, area)| area.has_challenge() || !area.carried.is_empty())
        .map(|(id, _)| id.as_str());
    let from_goals = client
        .goals
        .iter()
        .filter(|goal| goal.status == GoalStatus::Active)
        .filter_map(|goal| goal.area.as_deref());
    let mut ids: Vec<&str> = from_areas.chain(from_goals).collect();
    ids.sort_unstable();
    ids.dedup();
    ids
}
