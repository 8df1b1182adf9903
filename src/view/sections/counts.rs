//! How many there are of each thing.

use super::super::field::Field;
use crate::model::measure::{involvement, looked_at};
use crate::model::{Carrier, GoalStatus, Outcome, OutcomeKind, Voice, says_something};

pub(in crate::view) static COUNT: &[Field] = &[
    Field::value(
        "areas_not_looked_at",
        "the programme's areas of life that nobody has looked at (E9)",
        |case| {
            looked_at::forgotten(case.snapshot(), case.programme())
                .count()
                .into()
        },
    ),
    Field::value("resources", "resources", |case| {
        case.snapshot().client().resources.len().into()
    }),
    Field::value(
        "resources_by_client",
        "resources that the client named (E1)",
        |case| {
            case.snapshot()
                .client()
                .resources
                .iter()
                .filter(|it| it.named_by == Some(Voice::Client))
                .count()
                .into()
        },
    ),
    Field::value(
        "options_seen",
        "options that the client has seen, with the day (E8)",
        |case| {
            case.snapshot()
                .client()
                .options
                .iter()
                .filter(|it| it.seen.is_some())
                .count()
                .into()
        },
    ),
    Field::value(
        "options_chosen",
        "options that the client has chosen",
        |case| {
            case.snapshot()
                .client()
                .options
                .iter()
                .filter(|it| it.chosen.is_some())
                .count()
                .into()
        },
    ),
    Field::value(
        "options_tried",
        "options that the client has tried",
        |case| {
            case.snapshot()
                .client()
                .options
                .iter()
                .filter(|it| it.tried.is_some())
                .count()
                .into()
        },
    ),
    Field::value("goals_active", "active goals", |case| {
        case.snapshot()
            .client()
            .goals
            .iter()
            .filter(|goal| goal.status == GoalStatus::Active)
            .count()
            .into()
    }),
    Field::value(
        "goals_own",
        "active or met goals that the client set, alone or together, in own words (E4)",
        |case| involvement::own_goals(case.snapshot()).count().into(),
    ),
    Field::value(
        "goals_own_barrier",
        "the client's own goals with a barrier that the client names",
        |case| {
            involvement::own_goals(case.snapshot())
                .filter(|goal| says_something(goal.barrier.as_deref()))
                .count()
                .into()
        },
    ),
    Field::value("goals_met", "goals that are met", |case| {
        case.snapshot()
            .client()
            .goals
            .iter()
            .filter(|goal| goal.status == GoalStatus::Met)
            .count()
            .into()
    }),
    Field::value("actions_done", "actions done (R3)", |case| {
        case.snapshot()
            .client()
            .actions
            .iter()
            .filter(|action| action.done.is_some())
            .count()
            .into()
    }),
    Field::value(
        "actions_done_by_client",
        "actions done that the client carried, alone or together",
        |case| {
            case.snapshot()
                .client()
                .actions
                .iter()
                .filter(|action| action.done.is_some() && action.carried_by != Carrier::Mentor)
                .count()
                .into()
        },
    ),
    Field::value(
        "areas_handed_over",
        "areas that have moved toward the client at least once (E6, R4)",
        |case| {
            case.snapshot()
                .client()
                .areas
                .values()
                .filter(|area| area.carried.windows(2).any(|pair| pair[1].by > pair[0].by))
                .count()
                .into()
        },
    ),
    Field::value(
        "decisions_with_client_part",
        "decisions with the client's own part in them (E3)",
        |case| {
            let decisions = &case.snapshot().client().decisions;
            decisions
                .iter()
                .filter(|decision| involvement::has_client_part(decision))
                .count()
                .into()
        },
    ),
    Field::value(
        "own_decisions_on_terms",
        "decisions about content or pace that the client took, alone or together, with the client's own part in them (E3, E4)",
        |case| {
            involvement::own_decisions_on_terms(case.snapshot())
                .count()
                .into()
        },
    ),
    Field::value("outcomes", "outcomes (E10)", |case| {
        case.snapshot().client().outcomes.len().into()
    }),
    Field::value("outcomes_holding", "outcomes that have not ended", |case| {
        case.snapshot()
            .client()
            .outcomes
            .iter()
            .filter(|outcome| outcome.until.is_none())
            .count()
            .into()
    }),
    Field::value(
        "jobs_and_education",
        "jobs, internships and education that have not ended (E10)",
        |case| {
            let outcomes = case.snapshot().client().outcomes.iter();
            let holds =
                |outcome: &&Outcome| outcome.until.is_none() && outcome.kind != OutcomeKind::Other;
            outcomes.filter(holds).count().into()
        },
    ),
];

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use minijinja::Value;
    use serde_json::json;

    use super::super::super::Case;
    use super::super::super::field::Shape;
    use super::COUNT;
    use crate::model::sample::snapshot;
    use crate::programme::builtin;

    fn count(keys: &serde_json::Value, name: &str) -> Value {
        let rules = builtin("relationspakken@1").expect("a programme");
        let case = Case::to_judge(snapshot(keys, "2026-06-30"), &Arc::clone(rules.programme()));
        let field = COUNT.iter().find(|field| field.name == name);
        match field.expect("a field").shape {
            Shape::Value(get, _) => get(&case),
            _ => Value::UNDEFINED,
        }
    }

    #[test]
    fn an_option_is_seen_on_a_day() {
        let options = json!({"options": [
            {"what": "Køkken", "seen": "2026-02-01"},
            {"what": "Lager"},
            {"what": "Skole", "seen": "2026-07-01"},
        ]});
        assert_eq!(count(&options, "options_seen"), Value::from(1));
    }

    #[test]
    fn another_outcome_is_neither_job_nor_education() {
        let outcomes = json!({"outcomes": [
            {"date": "2026-02-01", "kind": "other"},
            {"date": "2026-02-01", "kind": "internship", "until": "2026-05-01"},
            {"date": "2026-05-02", "kind": "education"},
        ]});
        assert_eq!(count(&outcomes, "outcomes_holding"), Value::from(2));
        assert_eq!(count(&outcomes, "jobs_and_education"), Value::from(1));
    }

    #[test]
    fn a_barrier_says_something() {
        let goal = |barrier: Option<&str>| {
            json!({
                "id": "g", "title": "g", "status": "active", "set_by": "client",
                "own_words": "Jeg vil bo selv", "barrier": barrier,
            })
        };
        let goals = json!({"goals": [goal(None), goal(Some(" ")), goal(Some("Gæld"))]});
        assert_eq!(count(&goals, "goals_own"), Value::from(3));
        assert_eq!(count(&goals, "goals_own_barrier"), Value::from(1));
    }

    #[test]
    fn own_terms_are_content_and_pace_decided_with_the_client() {
        let decisions = |about: &[&str], by: Option<&str>, part: Option<&str>| {
            let decision = json!({
                "date": "2026-02-01", "what": "Vi ses om onsdagen", "about": about,
                "decided_by": by, "client_part": part,
            });
            count(&json!({"decisions": [decision]}), "own_decisions_on_terms")
        };
        let (yes, no) = (Value::from(1), Value::from(0));
        let (client, part) = (Some("client"), Some("Foreslog det"));
        assert_eq!(decisions(&["pace"], client, part), yes);
        assert_eq!(decisions(&["goals", "content"], client, part), yes);
        assert_eq!(decisions(&["content", "pace"], Some("together"), part), yes);
        assert_eq!(decisions(&["goals"], client, part), no);
        assert_eq!(decisions(&[], client, part), no);
        for other in [Some("mentor"), Some("authority"), None] {
            assert_eq!(decisions(&["pace"], other, part), no);
        }
        assert_eq!(decisions(&["pace"], client, Some(" ")), no);
    }
}
