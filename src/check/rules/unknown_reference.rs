//! `unknown-reference`: what an action, a decision or an exemption names is there (E11).

use std::collections::HashSet;

use super::part::Part::{self, At, Key};
use super::part::at;
use crate::check::Subject;
use crate::finding::{Code, Finding};
use crate::record::nearest;

pub(super) fn check(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    // What is named may only be unread.
    if subject.record.is_partial() {
        return;
    }
    goals(subject, findings);
    gates(subject, findings);
}

fn goals(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let client = subject.client;
    let known: HashSet<&str> = client.goals.iter().map(|goal| goal.id.as_str()).collect();
    let mut check_goal = |goal: Option<&String>, place: &[Part<'_>]| {
        if let Some(goal) = goal
            && !known.contains(goal.as_str())
        {
            let ids = client.goals.iter().map(|goal| goal.id.as_str());
            let finding = at(subject, Code::UnknownReference, place).word("id", goal);
            findings.push(match nearest(goal, ids) {
                Some(near) => finding.variant("goal-near").word("near", near),
                None => finding.variant("goal"),
            });
        }
    };
    for (index, action) in client.actions.iter().enumerate() {
        check_goal(
            action.goal.as_ref(),
            &[Key("actions"), At(index), Key("goal")],
        );
    }
    for (index, decision) in client.decisions.iter().enumerate() {
        check_goal(
            decision.goal.as_ref(),
            &[Key("decisions"), At(index), Key("goal")],
        );
    }
}

/// An exemption names gates on the way out of the phase that is left.
fn gates(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let Some(programme) = subject.programme() else {
        return;
    };
    for (before, pair) in subject.client.phases.windows(2).enumerate() {
        let Some(exemption) = &pair[1].exemption else {
            continue;
        };
        let Some(left) = programme.phase(&pair[0].phase) else {
            continue;
        };
        for (number, gate) in exemption.gates.iter().enumerate() {
            if left.gates.iter().any(|known| known.id == *gate) {
                continue;
            }
            let known: Vec<&str> = left.gates.iter().map(|gate| gate.id.as_str()).collect();
            let place = [
                Key("phases"),
                At(before + 1),
                Key("exemption"),
                Key("gates"),
                At(number),
            ];
            findings.push(
                at(subject, Code::UnknownReference, &place)
                    .variant("gate")
                    .word("id", gate)
                    .word("phase", &left.id)
                    .word("gates", known.join(", ")),
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample::found;
    use super::check;

    #[test]
    fn what_may_only_be_unread_is_not_missed() {
        let action = "actions:\n- {id: call, goal: work, what: Ringe, carried_by: mentor}\n";
        assert_eq!(found(check, action), ["goal: work"]);
        let unread = format!("{action}goals:\n- {{id: work, title: Arbejde}}\n");
        assert_eq!(found(check, &unread), [""; 0]);
    }
}
