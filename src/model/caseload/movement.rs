//! Which way each measure of a client moved in a period; each voice for itself (E2, E6, R1, R4, R6).

use super::Period;
use crate::model::measure::{attainment, focus, ratings, responsibility};
use crate::model::{Day, Programme, Snapshot, Voice};

/// What has a movement.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Measure {
    /// An item of a scale, by its id, in one voice.
    Item(String, Voice),
    /// Who carries what.
    Responsibility,
    /// T of the goals in one voice.
    Attainment(Voice),
    /// How far apart the voices are, over the areas in focus.
    Distance,
}

/// Where the later value lies beside the earlier one; no direction is better than another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// Above it.
    Higher,
    /// On it.
    Same,
    /// Below it.
    Lower,
}

/// A measure and its direction; `None` where it is not known.
pub type Movement = (Measure, Option<Direction>);

const VOICES: [Voice; 2] = [Voice::Client, Voice::Mentor];

/// The movement of each measure of a client, as of the period's end.
pub(super) fn of(snapshot: &Snapshot, programme: &Programme, period: Period) -> Vec<Movement> {
    let items = programme.scales.iter().flat_map(|scale| &scale.items);
    let items = items.flat_map(|item| item.voices.iter().map(move |voice| (&item.id, *voice)));
    let mut all: Vec<Movement> = items
        .map(|(item, voice)| {
            let pair = first_and_last(snapshot, voice, item, period);
            let direction = pair.map(|(first, last)| toward(last.saturating_sub(first) as f64));
            (Measure::Item(item.clone(), voice), direction)
        })
        .collect();
    let carried = responsibility::movement(snapshot, period.from.minus_days(1));
    all.push((Measure::Responsibility, carried.map(toward)));
    let scored = scored_in(snapshot, period);
    all.extend(VOICES.map(|voice| {
        let moved = attainment::movement(&scored, voice);
        (Measure::Attainment(voice), moved.map(toward))
    }));
    all.push((Measure::Distance, distance(snapshot, period).map(toward)));
    all
}

/// The first and the last score of the voice in the period, where they are of two days.
fn first_and_last(
    snapshot: &Snapshot,
    voice: Voice,
    item: &str,
    period: Period,
) -> Option<(i64, i64)> {
    let course = ratings::course(snapshot, voice, item);
    let course: Vec<(Day, i64)> = course.filter(|(day, _)| period.has(*day)).collect();
    let (first, last) = (course.first()?, course.last()?);
    (first.0 < last.0).then_some((first.1, last.1))
}

/// The client with the goals' scores of the period only.
fn scored_in(snapshot: &Snapshot, period: Period) -> Snapshot {
    let mut client = snapshot.client().clone();
    for goal in &mut client.goals {
        goal.scores.retain(|score| period.has(score.date));
    }
    Snapshot::new(client, snapshot.day())
}

/// How much further apart the voices are at last than at first, summed over the areas in focus that both
/// have rated on two days of the period; `None` where there is none.
fn distance(snapshot: &Snapshot, period: Period) -> Option<f64> {
    let pair = |area: &&str, voice| first_and_last(snapshot, voice, area, period);
    let moved: Vec<f64> = focus::areas(snapshot)
        .iter()
        .filter_map(|area| Some((pair(area, Voice::Client)?, pair(area, Voice::Mentor)?)))
        .map(|(client, mentor)| {
            let (first, last) = (client.0.abs_diff(mentor.0), client.1.abs_diff(mentor.1));
            last as f64 - first as f64
        })
        .collect();
    (!moved.is_empty()).then(|| moved.iter().sum())
}

fn toward(moved: f64) -> Direction {
    // Sums of halves and of T carry the dust of binary fractions.
    const DUST: f64 = 1e-9;
    match moved {
        moved if moved > DUST => Direction::Higher,
        moved if moved < -DUST => Direction::Lower,
        _ => Direction::Same,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::Direction::{Higher, Lower, Same};
    use super::*;
    use crate::model::sample::{day, programme, snapshot};

    fn moved(record: &Value, measure: &Measure) -> Option<Direction> {
        let period = Period {
            from: day("2026-02-01"),
            until: day("2026-04-30"),
        };
        let all = of(&snapshot(record, "2026-04-30"), &programme(), period);
        let found = all.into_iter().find(|(known, _)| known == measure);
        found.expect("the measure").1
    }

    fn rating(date: &str, by: &str, item: &str, score: i64) -> Value {
        json!({"date": date, "by": by, "scale": "s", "scores": {item: score}})
    }

    #[test]
    fn an_item_moves_from_its_first_to_its_latest_rating_in_the_period() {
        let record = json!({"ratings": [
            rating("2026-01-20", "client", "i", 1),
            rating("2026-02-02", "client", "i", 3),
            rating("2026-03-02", "client", "i", 2),
            rating("2026-03-02", "mentor", "i", 3),
            rating("2026-04-02", "client", "i", 3),
        ]});
        let item = |voice| Measure::Item("i".to_owned(), voice);
        // From 3 over 2 back to 3: the rating of January is before the period.
        assert_eq!(moved(&record, &item(Voice::Client)), Some(Same));
        assert_eq!(moved(&record, &item(Voice::Mentor)), None, "one day only");
    }

    #[test]
    fn responsibility_moves_by_what_is_handed_over_in_the_period() {
        let carried = |then: &str, now: &str, on: &str| {
            let area = json!({"carried": [
                {"date": "2026-01-12", "by": then}, {"date": on, "by": now},
            ]});
            moved(
                &json!({"areas": {"housing": area}}),
                &Measure::Responsibility,
            )
        };
        assert_eq!(carried("mentor", "together", "2026-02-01"), Some(Higher));
        assert_eq!(carried("client", "together", "2026-03-01"), Some(Lower));
        assert_eq!(
            carried("mentor", "client", "2026-01-31"),
            Some(Same),
            "before it"
        );
        assert_eq!(moved(&json!({}), &Measure::Responsibility), None);
    }

    #[test]
    fn goals_move_by_the_scores_of_the_period() {
        let goal = json!({"id": "g", "title": "g", "status": "active", "scores": [
            {"date": "2026-01-20", "by": "client", "level": 2},
            {"date": "2026-02-20", "by": "client", "level": -1},
            {"date": "2026-03-20", "by": "client", "level": 0},
            {"date": "2026-03-20", "by": "mentor", "level": 0},
        ]});
        let record = json!({"goals": [goal]});
        let t = Measure::Attainment;
        assert_eq!(moved(&record, &t(Voice::Client)), Some(Higher), "−1 to 0");
        assert_eq!(moved(&record, &t(Voice::Mentor)), None);
    }

    #[test]
    fn the_distance_is_of_areas_in_focus_that_both_rated_twice() {
        let of = |last: [i64; 2]| {
            let record = json!({
                "areas": {"housing": {"challenge": "Sofa"}},
                "ratings": [
                    rating("2026-02-02", "client", "housing", 4),
                    rating("2026-02-02", "mentor", "housing", 1),
                    rating("2026-04-02", "client", "housing", last[0]),
                    rating("2026-04-02", "mentor", "housing", last[1]),
                ],
            });
            moved(&record, &Measure::Distance)
        };
        assert_eq!(of([3, 2]), Some(Lower), "3 steps to 1");
        assert_eq!(of([1, 4]), Some(Same));
        assert_eq!(of([5, 1]), Some(Higher));
        assert_eq!(moved(&json!({}), &Measure::Distance), None);
    }
}
