//! `duplicate-entry`: no two goals, actions, options or resources of a record have one id (E11).

use std::collections::HashMap;

use super::part::Part::{At, Key};
use super::part::{at, place};
use crate::check::Subject;
use crate::finding::{Code, Finding};

pub(super) fn check(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let client = subject.client;
    let goals = client.goals.iter().map(|goal| Some(&goal.id));
    let actions = client.actions.iter().map(|action| Some(&action.id));
    let options = client.options.iter().map(|option| option.id.as_ref());
    let resources = client.resources.iter().map(|it| it.id.as_ref());
    once(subject, "resources", resources, findings);
    once(subject, "options", options, findings);
    once(subject, "goals", goals, findings);
    once(subject, "actions", actions, findings);
}

fn once<'c>(
    subject: &Subject<'_>,
    list: &'static str,
    ids: impl ExactSizeIterator<Item = Option<&'c String>>,
    findings: &mut Vec<Finding>,
) {
    if ids.len() < 2 {
        return;
    }
    let mut seen: HashMap<&str, usize> = HashMap::with_capacity(ids.len());
    for (index, id) in ids.enumerate() {
        let Some(id) = id else { continue };
        match seen.get(id.as_str()) {
            Some(first) => findings.push(
                at(
                    subject,
                    Code::DuplicateEntry,
                    &[Key(list), At(index), Key("id")],
                )
                .variant(list)
                .word("id", id)
                .against(place(subject, &[Key(list), At(*first), Key("id")])),
            ),
            None => {
                seen.insert(id, index);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample::found;
    use super::check;

    #[test]
    fn entries_without_an_id_are_no_twins() {
        let resources =
            "resources:\n- {what: Laver mad}\n- {what: Synger}\n- {id: sings, what: Synger}\n";
        assert_eq!(found(check, resources), [""; 0]);
        assert_eq!(
            found(check, &format!("{resources}- {{id: sings, what: Ja}}\n")),
            ["resources: sings"]
        );
    }
}
