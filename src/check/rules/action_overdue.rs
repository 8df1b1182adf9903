//! An action is done, moved or given up when its day is past (R3).

use crate::check::Subject;
use crate::finding::{Code, Finding};
use crate::model::due;
use crate::record::Route;

pub(super) fn check(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    for (index, action) in subject.client.actions.iter().enumerate() {
        let Some(due) = due::action::day(action).filter(|due| *due < subject.today) else {
            continue;
        };
        // A day that could not be read may be the one on which it was done.
        if subject.is_active() && !subject.record.is_partial() {
            let route = Route::key("actions").at(index).then("due");
            findings.push(
                subject
                    .at(Code::ActionOverdue, &route)
                    .word("action", &action.id)
                    .word("due", due),
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::check::rules::probe::found;

    #[test]
    fn an_open_action_is_found_the_day_after() {
        let record = "actions:
- {id: a, what: A, carried_by: mentor, due: 2026-06-29}
- {id: b, what: B, carried_by: mentor, due: 2026-06-30}
- {id: c, what: C, carried_by: mentor, due: 2026-06-01, done: 2026-06-20}
- {id: d, what: D, carried_by: mentor, due: 2026-06-01, dropped: 2026-06-20}
";
        assert_eq!(found(check, record), ["warning: 2026-06-29"]);
    }
}
