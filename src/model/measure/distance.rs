//! How far apart the two voices are (R6): insight is realistic where they draw together.

use super::{focus, mean, ratings};
use crate::model::{Programme, Snapshot, Voice};

/// |client − mentor| of the latest scores of one item, in steps; `None` until both have rated it.
///
/// Scores too far apart to count are as far apart as can be told.
pub fn of_item(snapshot: &Snapshot, item: &str) -> Option<i64> {
    let (_, client) = ratings::latest(snapshot, Voice::Client, item)?;
    let (_, mentor) = ratings::latest(snapshot, Voice::Mentor, item)?;
    Some(i64::try_from(client.abs_diff(mentor)).unwrap_or(i64::MAX))
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

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::ratings::swing;
    use super::*;
    use crate::model::sample::snapshot;

    #[test]
    fn the_widest_of_scores_are_compared() {
        let rating = |date: &str, by: &str, score: i64| json!({"date": date, "by": by, "scale": "areas", "scores": {"housing": score}});
        let apart = |client: i64, mentor: i64| {
            let record = json!({"ratings": [
                rating("2026-02-01", "client", mentor),
                rating("2026-03-01", "client", client),
                rating("2026-03-01", "mentor", mentor),
            ]});
            let snapshot = snapshot(&record, "2026-04-01");
            [
                of_item(&snapshot, "housing"),
                swing(&snapshot, Voice::Client, "housing"),
            ]
        };
        assert_eq!(apart(1, 4), [Some(3); 2]);
        assert_eq!(apart(4, 1), [Some(3); 2]);
        assert_eq!(apart(i64::MIN, i64::MAX), [Some(i64::MAX); 2]);
        assert_eq!(apart(i64::MAX, i64::MIN), [Some(i64::MAX); 2]);
        assert_eq!(apart(i64::MIN, 0), [Some(i64::MAX); 2]);
    }

    #[test]
    fn the_mean_is_over_areas_in_focus_that_both_have_rated() {
        let rating = |by: &str, scores: serde_json::Value| json!({"date": "2026-02-01", "by": by, "scale": "areas", "scores": scores});
        let record = json!({
            "areas": {
                "housing": {"challenge": "Bor på sofa"},
                "finances": {"carried": [{"date": "2026-02-01", "by": "mentor"}]},
                "health": {"challenge": "Sover dårligt"},
                "family": {"looked_at": "2026-02-01"},
            },
            "ratings": [
                rating("client", json!({"housing": 4, "finances": 2, "family": 5, "trust": 5})),
                rating("mentor", json!({"housing": 1, "finances": 2, "family": 1, "trust": 1, "health": 2})),
            ],
        });
        // Housing 3 and finances 0: health has one voice, family is not in focus, trust is no area.
        assert_eq!(in_focus(&snapshot(&record, "2026-03-01")), Some(1.5));
        assert_eq!(in_focus(&snapshot(&json!({}), "2026-03-01")), None);
    }
}
