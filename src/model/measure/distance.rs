//! How far apart the two voices are (R6): insight is realistic where they draw together.

use super::{focus, mean, ratings};
use crate::model::{Programme, Snapshot, Voice};

/// |client − mentor| of the latest scores of one item, in steps; `None` until both have rated it.
pub fn of_item(snapshot: &Snapshot, item: &str) -> Option<i64> {
    let (_, client) = ratings::latest(snapshot, Voice::Client, item)?;
    let (_, mentor) = ratings::latest(snapshot, Voice::Mentor, item)?;
    Some((client - mentor).abs())
}

/// The mean distance over the areas in focus that both have rated, in steps.
///
/// Only items that bear an area's id count: trust or motivation is no view of an area.
pub fn in_focus(snapshot: &Snapshot) -> Option<f64> {
    mean(
        focus::areas(snapshot)
            .into_iter()
            .filter_map(|area| of_item(snapshot, area))
            .map(|steps| steps as f64),
    )
}

/// How many areas in focus the programme's scales can rate, and how many of them both voices have.
pub fn coverage(snapshot: &Snapshot, programme: &Programme) -> (usize, usize) {
    let rateable: Vec<&str> = focus::areas(snapshot)
        .into_iter()
        .filter(|area| programme.item(area).is_some())
        .collect();
    let both = rateable
        .iter()
        .filter(|area| of_item(snapshot, area).is_some())
        .count();
    (both, rateable.len())
}
