//! Which areas of life somebody has looked at (E9, R2).

use crate::model::{Programme, Snapshot};

/// Whether the record says anything of the area: an entry of its own, or a rating by either voice.
pub fn is_looked_at(snapshot: &Snapshot, area: &str) -> bool {
    let client = snapshot.client();
    let entry = client.areas.get(area);
    entry.is_some_and(|entry| entry.is_looked_at())
        || client
            .ratings
            .iter()
            .any(|rating| rating.scores.contains_key(area))
}

/// The ids of the programme's areas that nobody has looked at, in the programme's order.
pub fn forgotten<'p>(
    snapshot: &Snapshot,
    programme: &'p Programme,
) -> impl Iterator<Item = &'p str> {
    programme
        .areas
        .iter()
        .map(|area| area.id.as_str())
        .filter(|id| !is_looked_at(snapshot, id))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::model::sample::snapshot;

    #[test]
    fn an_area_is_looked_at_once_something_is_said_of_it() {
        let record = json!({
            "areas": {
                "told": {"challenge": "Gæld"},
                "blank": {"challenge": " "},
                "empty": {},
                "seen": {"looked_at": "2026-02-01"},
                "carried": {"carried": [{"date": "2026-02-01", "by": "mentor"}]},
            },
            "ratings": [
                {"date": "2026-02-01", "by": "mentor", "scale": "s", "scores": {"rated": 2}},
                {"date": "2026-05-01", "by": "mentor", "scale": "s", "scores": {"later": 2}},
            ],
        });
        let snapshot = snapshot(&record, "2026-03-01");
        for area in ["told", "seen", "carried", "rated"] {
            assert!(is_looked_at(&snapshot, area), "{area}");
        }
        for area in ["blank", "empty", "later", "missing"] {
            assert!(!is_looked_at(&snapshot, area), "{area}");
        }
    }
}
