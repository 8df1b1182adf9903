//! The responsibility index: how much of what is carried the client carries (E6, R4).
//!
//! Formula: the mean of the weights mentor 0, together ½, client 1, over each area of life that has
//! a carrier and each action that was open at some time in the current phase. Our own measure; the
//! texts ask that the share be measured and that it move, and publish no formula.

use super::{mean, share};
use crate::model::{Action, Carrier, Day, Snapshot};

/// The index over areas and actions, 0 (the mentor carries all) to 1 (the client does).
pub fn index(snapshot: &Snapshot) -> Option<f64> {
    mean(area_weights(snapshot).chain(action_weights(snapshot)))
}

/// The index over areas of life only.
pub fn of_areas(snapshot: &Snapshot) -> Option<f64> {
    mean(area_weights(snapshot))
}

/// The index over the actions of the current phase only.
pub fn of_actions(snapshot: &Snapshot) -> Option<f64> {
    mean(action_weights(snapshot))
}

/// The part of the carried areas that the client carries alone, 0 to 1.
pub fn carried_by_client(snapshot: &Snapshot) -> Option<f64> {
    let carriers: Vec<Carrier> = carriers(snapshot).collect();
    share(
        carriers.iter().filter(|by| **by == Carrier::Client).count(),
        carriers.len(),
    )
}

/// How far the index has moved since the day: positive is toward the client.
pub fn movement(snapshot: &Snapshot, since: Day) -> Option<f64> {
    let mut then = snapshot.clone();
    then.go_back_to(since);
    Some(index(snapshot)? - index(&then)?)
}

fn carriers(snapshot: &Snapshot) -> impl Iterator<Item = Carrier> + '_ {
    snapshot
        .client()
        .areas
        .values()
        .filter_map(|area| area.carrier())
}

fn area_weights(snapshot: &Snapshot) -> impl Iterator<Item = f64> + '_ {
    carriers(snapshot).map(Carrier::weight)
}

fn action_weights(snapshot: &Snapshot) -> impl Iterator<Item = f64> + '_ {
    let entered = snapshot.phase().map(|phase| phase.date);
    snapshot
        .client()
        .actions
        .iter()
        .filter(move |action| entered.is_none_or(|entered| was_open_on_or_after(action, entered)))
        .map(|action| action.carried_by.weight())
}

fn was_open_on_or_after(action: &Action, day: Day) -> bool {
    action
        .done
        .or(action.dropped)
        .is_none_or(|ended| ended >= day)
}
