//! Goal attainment as T, per voice (E4; Kiresuk & Sherman 1968).
//!
//! Formula: `T = 50 + 10·Σ(w·x) / √(0.7·Σw² + 0.3·(Σw)²)`, where x is a goal's level, −2 to 2, and w its
//! weight; 0.3 is the correlation between goals that the authors assume. 50 is what was expected.
//!
//! The goals that count are those that were agreed on and not given up: active, paused and met. A
//! proposed goal has no expectation yet that anybody could fall short of. A dropped one is no longer
//! wanted: what it would weigh says nothing of the others, and so giving a goal up can move T. How
//! many goals count is a field of its own.
//!
//! Each voice has its own T, and the two are never averaged. A goal that the voice has not scored makes
//! the voice's T not known: leaving it out would raise T by not looking.

use crate::model::{Goal, GoalStatus, Score, Snapshot, Voice};

/// The levels that the scale has.
const LEVELS: std::ops::RangeInclusive<i8> = -2..=2;

/// The goals that count: agreed on, and not given up.
pub fn goals(snapshot: &Snapshot) -> impl Iterator<Item = &Goal> {
    let counts = |status| {
        matches!(
            status,
            GoalStatus::Active | GoalStatus::Paused | GoalStatus::Met
        )
    };
    let goals = snapshot.client().goals.iter();
    goals.filter(move |goal| counts(goal.status))
}

/// The voice's scores of the goal, oldest first.
pub fn course(goal: &Goal, voice: Voice) -> Vec<&Score> {
    let mut scores: Vec<&Score> = goal.scores.iter().filter(|it| it.by == voice).collect();
    scores.sort_by_key(|score| score.date);
    scores
}

/// The goals that count and that the voice has not scored.
pub fn not_scored(snapshot: &Snapshot, voice: Voice) -> impl Iterator<Item = &Goal> {
    goals(snapshot).filter(move |goal| course(goal, voice).is_empty())
}

/// T of the voice's latest levels, 50 where all is as expected.
///
/// `None` where no goal counts, where the voice has not scored one that does, where a level lies
/// outside −2 to 2, and where a weight is 0.
pub fn latest(snapshot: &Snapshot, voice: Voice) -> Option<f64> {
    t(snapshot, |goal| Some(course(goal, voice).last()?.level))
}

/// T of the voice's first levels.
///
/// `None` unless the voice has scored every goal that counts on a later day as well: only then is the
/// difference to [`latest`] a movement of the same goals.
pub fn first(snapshot: &Snapshot, voice: Voice) -> Option<f64> {
    t(snapshot, |goal| {
        let course = course(goal, voice);
        let (first, last) = (course.first()?, course.last()?);
        (first.date < last.date).then_some(first.level)
    })
}

/// How far T has moved from the voice's first levels to its latest; positive is toward the goals.
pub fn movement(snapshot: &Snapshot, voice: Voice) -> Option<f64> {
    Some(latest(snapshot, voice)? - first(snapshot, voice)?)
}

/// T of one level a goal.
fn t(snapshot: &Snapshot, level: impl Fn(&Goal) -> Option<i8>) -> Option<f64> {
    let goals: Vec<&Goal> = goals(snapshot).collect();
    let levels: Vec<i8> = goals
        .iter()
        .map(|goal| level(goal).filter(|level| LEVELS.contains(level)))
        .collect::<Option<_>>()?;
    let weights = weights(&goals);
    of(weights
        .iter()
        .copied()
        .zip(levels.into_iter().map(f64::from)))
}

/// Importance × difficulty, 1 to 9, where every goal says both; else 1 each.
///
/// A goal without a weight beside one of 6 has not been found six times as light: nobody has said.
fn weights(goals: &[&Goal]) -> Vec<f64> {
    let said: Option<Vec<f64>> = goals
        .iter()
        .map(|goal| goal.weight)
        .map(|weight| weight.map(|it| f64::from(it.importance) * f64::from(it.difficulty)))
        .collect();
    said.unwrap_or_else(|| vec![1.0; goals.len()])
}

/// The formula, over weights and levels; `None` of nothing, and of a weight that is not above 0.
fn of(scores: impl IntoIterator<Item = (f64, f64)>) -> Option<f64> {
    let (mut weighted, mut weights, mut squares) = (0.0, 0.0, 0.0);
    for (weight, level) in scores {
        (weight > 0.0).then_some(())?;
        weighted += weight * level;
        weights += weight;
        squares += weight * weight;
    }
    let spread = (0.7 * squares + 0.3 * weights * weights).sqrt();
    (spread > 0.0).then(|| 50.0 + 10.0 * weighted / spread)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::{Value, json};

    use super::*;
    use crate::model::sample::snapshot;

    fn unweighted(levels: &[f64]) -> Option<f64> {
        of(levels.iter().map(|level| (1.0, *level)))
    }

    fn close(value: Option<f64>, expected: f64) -> bool {
        value.is_some_and(|value| (value - expected).abs() < 1e-9)
    }

    /// T to four decimals, as the literature gives it.
    fn rounded(value: Option<f64>) -> Option<String> {
        value.map(|value| format!("{value:.4}"))
    }

    #[test]
    fn the_formula_worked_by_hand() {
        // Σwx = 2, Σw² = 3, (Σw)² = 9: 50 + 20/√(2.1 + 2.7) = 50 + 20/2.19089.
        assert_eq!(
            rounded(unweighted(&[1.0, 1.0, 0.0])).as_deref(),
            Some("59.1287")
        );
        // One goal: 50 + 10x/√(0.7 + 0.3).
        assert!(close(unweighted(&[1.0]), 60.0));
        assert!(close(unweighted(&[-2.0]), 30.0));
        // w = 6 and 1, x = 1 and −1: Σwx = 5, 0.7·37 + 0.3·49 = 40.6, 50 + 50/6.37181.
        let weighted = of([(6.0, 1.0), (1.0, -1.0)]);
        assert_eq!(rounded(weighted).as_deref(), Some("57.8471"));
        assert_eq!(of([]), None);
        assert_eq!(of([(1.0, 1.0), (0.0, 1.0)]), None);
    }

    proptest! {
        #[test]
        fn what_is_expected_is_50_whatever_the_weights(weights in prop::collection::vec(1u8..=9, 1..8)) {
            prop_assert!(close(of(weights.iter().map(|w| (f64::from(*w), 0.0))), 50.0));
        }

        #[test]
        fn weights_count_beside_each_other(
            scores in prop::collection::vec((1u8..=9, -2i8..=2), 1..8), times in 1u8..=50,
        ) {
            let scaled = |by: f64| of(scores.iter().map(|(w, x)| (f64::from(*w) * by, f64::from(*x))));
            let plain = scaled(1.0).expect("weights");
            prop_assert!(close(scaled(f64::from(times)), plain));
        }

        #[test]
        fn the_levels_turned_mirror_t_at_50(scores in prop::collection::vec((1u8..=9, -2i8..=2), 1..8)) {
            let signed = |sign: f64| of(scores.iter().map(|(w, x)| (f64::from(*w), sign * f64::from(*x))));
            let plain = signed(1.0).expect("weights");
            prop_assert!(close(signed(-1.0), 100.0 - plain));
        }
    }

    fn goal(id: &str, status: &str, weight: Option<[u8; 2]>, scores: &[(&str, &str, i8)]) -> Value {
        let scores: Vec<Value> = scores
            .iter()
            .map(|(date, by, level)| json!({"date": date, "by": by, "level": level}))
            .collect();
        let weight = weight.map(
            |[importance, difficulty]| json!({"importance": importance, "difficulty": difficulty}),
        );
        json!({"id": id, "title": id, "status": status, "weight": weight, "scores": scores})
    }

    /// T of the client's latest and first levels, and the goals that the client has not scored.
    fn client(goals: &[Value]) -> (Option<String>, Option<String>, Vec<String>) {
        let snapshot = snapshot(&json!({"goals": goals}), "2026-06-01");
        let missing = not_scored(&snapshot, Voice::Client).map(|goal| goal.id.clone());
        (
            rounded(latest(&snapshot, Voice::Client)),
            rounded(first(&snapshot, Voice::Client)),
            missing.collect(),
        )
    }

    fn known(latest: &str, first: &str) -> (Option<String>, Option<String>, Vec<String>) {
        (Some(latest.to_owned()), Some(first.to_owned()), Vec::new())
    }

    #[test]
    fn each_voice_has_its_own() {
        let goals = [
            goal(
                "a",
                "active",
                None,
                &[
                    ("2026-05-01", "client", 1),
                    ("2026-02-01", "client", -1),
                    ("2026-05-01", "mentor", -2),
                ],
            ),
            goal(
                "b",
                "paused",
                None,
                &[
                    ("2026-02-01", "client", 0),
                    ("2026-05-01", "client", 0),
                    ("2026-05-01", "mentor", 0),
                ],
            ),
            goal(
                "c",
                "met",
                None,
                &[
                    ("2026-02-01", "client", -1),
                    ("2026-05-01", "client", 1),
                    ("2026-05-01", "mentor", 0),
                ],
            ),
        ];
        // First: Σx = −2, so 50 − 9.1287.
        assert_eq!(client(&goals), known("59.1287", "40.8713"));
        let snapshot = snapshot(&json!({"goals": goals}), "2026-06-01");
        assert_eq!(
            rounded(latest(&snapshot, Voice::Mentor)).as_deref(),
            Some("40.8713")
        );
        assert_eq!(
            first(&snapshot, Voice::Mentor),
            None,
            "scored on one day only"
        );
        assert_eq!(
            rounded(movement(&snapshot, Voice::Client)).as_deref(),
            Some("18.2574")
        );
        assert_eq!(movement(&snapshot, Voice::Mentor), None);
    }

    #[test]
    fn a_goal_without_a_score_is_named_and_never_left_out() {
        let scored = goal(
            "a",
            "active",
            None,
            &[("2026-02-01", "client", -1), ("2026-05-01", "client", 2)],
        );
        let by_mentor = goal("b", "active", None, &[("2026-05-01", "mentor", 2)]);
        let both = [scored.clone(), by_mentor.clone()];
        assert_eq!(client(&both), (None, None, vec!["b".to_owned()]));
        assert_eq!(client(&[]), (None, None, Vec::new()));
        let neither = [
            goal("p", "proposed", None, &[]),
            goal("d", "dropped", None, &[]),
        ];
        assert_eq!(client(&neither), (None, None, Vec::new()));
        let [p, d] = neither;
        assert_eq!(client(&[scored, p, d]), known("70.0000", "40.0000"));
    }

    #[test]
    fn weights_hold_where_every_goal_has_one() {
        let scores = |level| [("2026-02-01", "client", 0), ("2026-05-01", "client", level)];
        let heavy = |id: &str, weight, level| goal(id, "active", weight, &scores(level));
        let weighted = [heavy("a", Some([3, 2]), 1), heavy("b", Some([1, 1]), -1)];
        assert_eq!(client(&weighted), known("57.8471", "50.0000"));
        let mixed = [heavy("a", Some([3, 2]), 1), heavy("b", None, -1)];
        assert_eq!(client(&mixed), known("50.0000", "50.0000"));
        let none = [heavy("a", Some([0, 2]), 1)];
        assert_eq!(client(&none), (None, None, Vec::new()));
        assert_eq!(client(&[heavy("a", None, 3)]).0, None, "no such level");
    }
}
