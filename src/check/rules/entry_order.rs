//! `entry-order`: dated entries stand oldest first, so that the last one is how things are (E11).

use super::part::Part::{self, At, Heading, Key};
use super::part::{at, place};
use crate::check::Subject;
use crate::finding::{Code, Finding};
use crate::model::Day;

pub(super) fn check(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let client = subject.client;
    let mut check_list = |name: &str, list: &[Part<'_>], dates: &mut dyn Iterator<Item = Day>| {
        if let Some((later, [first, date])) = first_out_of_order(dates) {
            let entry = |index| [list, &[At(index), Key("date")]].concat();
            let (before, after) = (entry(later - 1), entry(later));
            findings.push(
                at(subject, Code::EntryOrder, &after)
                    .word("list", name)
                    .word("date", date)
                    .word("first", first)
                    .against(place(subject, &before)),
            );
        }
    };
    let mut top =
        |name, dates: &mut dyn Iterator<Item = Day>| check_list(name, &[Key(name)], dates);
    top("phases", &mut client.phases.iter().map(|it| it.date));
    top("standing", &mut client.standing.iter().map(|it| it.date));
    top("ratings", &mut client.ratings.iter().map(|it| it.date));
    top("decisions", &mut client.decisions.iter().map(|it| it.date));
    top("outcomes", &mut client.outcomes.iter().map(|it| it.date));
    top(
        "corrections",
        &mut client.corrections.iter().map(|it| it.date),
    );
    for (id, area) in &client.areas {
        let list = [Key("areas"), Key(id), Key("carried")];
        check_list("carried", &list, &mut area.carried.iter().map(|it| it.date));
    }
    for (index, goal) in client.goals.iter().enumerate() {
        let list = [Key("goals"), At(index), Key("scores")];
        check_list("scores", &list, &mut goal.scores.iter().map(|it| it.date));
    }
    for (index, action) in client.actions.iter().enumerate() {
        let list = [Key("actions"), At(index), Key("hand_overs")];
        check_list(
            "hand_overs",
            &list,
            &mut action.hand_overs.iter().map(|it| it.date),
        );
    }
    journal(subject, findings);
}

fn journal(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let mut dates = subject.client.notes.iter().map(|note| note.date);
    if let Some((later, [first, date])) = first_out_of_order(&mut dates) {
        findings.push(
            at(subject, Code::EntryOrder, &[Heading(later, 0)])
                .variant("journal")
                .word("date", date)
                .word("first", first)
                .against(place(subject, &[Heading(later - 1, 0)])),
        );
    }
}

/// The first entry that is older than the one before it: its place, and the two days.
fn first_out_of_order(dates: &mut dyn Iterator<Item = Day>) -> Option<(usize, [Day; 2])> {
    let mut before = dates.next()?;
    for (index, date) in dates.enumerate() {
        if date < before {
            return Some((index + 1, [before, date]));
        }
        before = date;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::super::sample::found;
    use super::check;

    #[test]
    fn of_each_list_the_first_place_out_of_order_is_named() {
        let list = |days: [u32; 3]| {
            let entry = |day| format!("- {{date: 2026-06-{day}, kind: other}}\n");
            format!("outcomes:\n{}", days.map(entry).concat())
        };
        assert_eq!(found(check, &list([16, 16, 17])), [""; 0]);
        assert_eq!(found(check, &list([18, 17, 16])), ["-: 2026-06-17"]);
        assert_eq!(found(check, &list([16, 18, 17])), ["-: 2026-06-17"]);
    }

    #[test]
    fn a_journal_that_begins_with_the_newest_is_found_once() {
        let journal = "---\n## 2026-06-20, phone\n## 2026-06-19, phone\n## 2026-06-18, phone\n";
        assert_eq!(
            found(check, &format!("language: ti\n{journal}")),
            ["journal: 2026-06-19"]
        );
    }
}
