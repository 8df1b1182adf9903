//! A goal that is worked on is in the client's own words (E4).

use crate::check::Subject;
use crate::check::subject::says_something;
use crate::finding::{Code, Finding};
use crate::model::GoalStatus;
use crate::record::Route;

pub(super) fn check(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    for (index, goal) in subject.client.goals.iter().enumerate() {
        let counts = matches!(
            goal.status,
            GoalStatus::Active | GoalStatus::Paused | GoalStatus::Met
        );
        if counts && !says_something(goal.own_words.as_ref()) {
            let route = Route::key("goals").at(index).then("own_words");
            findings.push(
                subject
                    .at(Code::GoalOwnWords, &route)
                    .word("goal", &goal.id),
            );
        }
    }
}
