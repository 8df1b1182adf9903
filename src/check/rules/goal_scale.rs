//! A goal's attainment scale can be computed: one score a day and voice, and a level that is expected (E11).

use crate::check::Subject;
use crate::finding::{Code, Finding};
use crate::model::Goal;
use crate::record::Route;

/// The level that is expected, by which the others are meant.
const EXPECTED: i8 = 0;

pub(super) fn check(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    for (index, goal) in subject.client.goals.iter().enumerate() {
        let unread = subject.record.is_partial();
        if !goal.levels.is_empty() && !goal.levels.contains_key(&EXPECTED) && !unread {
            let route = Route::key("goals").at(index).then("levels");
            findings.push(
                subject
                    .at_key(Code::GoalScale, &route)
                    .variant("no-expected")
                    .word("goal", &goal.id),
            );
        }
        for (first, second) in twice(goal) {
            let scores = Route::key("goals").at(index).then("scores");
            let score = &goal.scores[second];
            findings.push(
                subject
                    .at(Code::GoalScale, &scores.clone().at(second))
                    .variant("twice")
                    .against(subject.record.place(&scores.at(first)))
                    .word("goal", &goal.id)
                    .word("by", score.by)
                    .word("date", score.date),
            );
        }
    }
}

/// The scores that say again what the same voice has said of the same day, each with the first.
fn twice(goal: &Goal) -> impl Iterator<Item = (usize, usize)> + '_ {
    let scores = &goal.scores;
    (1..scores.len()).filter_map(|second| {
        let same = |first: &usize| {
            (scores[*first].date, scores[*first].by) == (scores[second].date, scores[second].by)
        };
        Some(((0..second).find(same)?, second))
    })
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::check::rules::probe::found;

    #[test]
    fn levels_have_an_expected_one() {
        let goal =
            |levels| format!("goals:\n- {{id: a, title: A, levels: {levels}, status: active}}\n");
        assert_eq!(
            found(check, &goal("{-1: Intet, 1: Mere}")),
            ["error [no-expected]: levels"]
        );
        assert!(found(check, &goal("{0: I praktik}")).is_empty());
    }

    #[test]
    fn a_voice_scores_a_goal_once_a_day() {
        let record = "goals:
- id: a
  title: A
  status: active
  scores:
  - {date: 2026-02-01, by: client, level: -1}
  - {date: 2026-02-01, by: mentor, level: 0}
  - {date: 2026-03-01, by: client, level: 0}
  - {date: 2026-02-01, by: client, level: 0}
";
        assert_eq!(found(check, record), ["error [twice]: date: 2026-02-01"]);
    }
}
