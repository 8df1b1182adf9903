//! Who carries an action is the one to whom it was last handed over (R4).

use crate::check::Subject;
use crate::finding::{Code, Finding};
use crate::record::Route;

pub(super) fn check(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    for (index, action) in subject.client.actions.iter().enumerate() {
        let overs = &action.hand_overs;
        let Some(last) = overs.last() else {
            continue;
        };
        if subject.record.is_partial() {
            return;
        }
        let action_route = || Route::key("actions").at(index);
        let over_route = |over| action_route().then("hand_overs").at(over);
        let against = |over| subject.record.place(&over_route(over).then("to"));
        for (over, pair) in overs.windows(2).enumerate() {
            if pair[1].from != pair[0].to {
                findings.push(
                    subject
                        .at(Code::HandOverMismatch, &over_route(over + 1).then("from"))
                        .variant("chain")
                        .against(against(over))
                        .word("action", &action.id)
                        .word("from", pair[1].from)
                        .word("to", pair[0].to),
                );
            }
        }
        if last.to != action.carried_by {
            findings.push(
                subject
                    .at(Code::HandOverMismatch, &action_route().then("carried_by"))
                    .variant("carrier")
                    .against(against(overs.len() - 1))
                    .word("action", &action.id)
                    .word("carried_by", action.carried_by)
                    .word("to", last.to),
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::check::rules::probe::found;

    fn action(carried_by: &str, second_from: &str) -> String {
        format!(
            "actions:
- id: a
  what: A
  carried_by: {carried_by}
  hand_overs:
  - {{date: 2026-02-01, from: mentor, to: together}}
  - {{date: 2026-03-01, from: {second_from}, to: client}}
"
        )
    }

    #[test]
    fn each_hand_over_starts_where_the_one_before_ended() {
        assert!(found(check, &action("client", "together")).is_empty());
        assert_eq!(
            found(check, &action("client", "mentor")),
            ["error [chain]: mentor"]
        );
        assert_eq!(
            found(check, &action("together", "together")),
            ["error [carrier]: together"]
        );
    }
}
