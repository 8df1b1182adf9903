//! What the client carries comes with support (E5).

use crate::check::Subject;
use crate::check::subject::says_something;
use crate::finding::{Code, Finding};
use crate::model::{Action, Carrier};
use crate::record::Route;

pub(super) fn check(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    for (name, area) in &subject.client.areas {
        let Some(last) = area.carried.last() else {
            continue;
        };
        if last.by == Carrier::Client
            && !says_something(last.support.as_ref())
            && !subject.record.is_partial()
        {
            let carried = Route::key("areas").then(name).then("carried");
            let route = carried.at(area.carried.len() - 1).then("by");
            findings.push(
                subject
                    .at(Code::ClientWithoutSupport, &route)
                    .variant("area")
                    .word("area", name),
            );
        }
    }
    for (index, action) in subject.client.actions.iter().enumerate() {
        let carries = action.carried_by == Carrier::Client && action.dropped.is_none();
        if carries && !has_support(action) && !subject.record.is_partial() {
            let route = Route::key("actions").at(index).then("carried_by");
            findings.push(
                subject
                    .at(Code::ClientWithoutSupport, &route)
                    .variant("action")
                    .word("action", &action.id),
            );
        }
    }
}

/// Whether the action says what help there is: by itself, or where it was handed over.
fn has_support(action: &Action) -> bool {
    let hand_over = action.hand_overs.last();
    says_something(action.support.as_ref())
        || hand_over.is_some_and(|over| says_something(over.support.as_ref()))
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::check::rules::probe::found;

    #[test]
    fn the_latest_carrier_of_an_area_counts() {
        let record = "areas:
  housing:
    carried:
    - {date: 2026-02-01, by: mentor}
    - {date: 2026-03-01, by: client}
  network:
    carried:
    - {date: 2026-02-01, by: client}
    - {date: 2026-03-01, by: client, support: Vi ringer sammen}
  finances:
    carried: [{date: 2026-02-01, by: together}]
";
        assert_eq!(found(check, record), ["warning [area]: client"]);
    }

    #[test]
    fn the_support_of_the_hand_over_counts() {
        let record = "actions:
- {id: a, what: A, carried_by: client, done: 2026-03-01}
- {id: b, what: B, carried_by: client, support: Vi øver os}
- id: c
  what: C
  carried_by: client
  hand_overs: [{date: 2026-03-01, from: mentor, to: client, support: Vi øver os}]
- {id: d, what: D, carried_by: client, dropped: 2026-03-01}
- {id: e, what: E, carried_by: together}
";
        assert_eq!(found(check, record), ["warning [action]: client"]);
    }
}
