//! `date-order`: nothing ends before it begins, and nothing of the work is older than the work (E11).

use super::happened;
use super::part::Part::{self, At, Key};
use super::part::{at, place};
use crate::check::Subject;
use crate::finding::{Code, Finding};
use crate::model::Day;

pub(super) fn check(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    pairs(subject, &mut |entry, (key, date), (first_key, first)| {
        if let (Some(date), Some(first)) = (date, first)
            && date < first
        {
            let route = |key| [entry, &[Key(key)]].concat();
            findings.push(
                at(subject, Code::DateOrder, &route(key))
                    .word("key", key)
                    .word("date", date)
                    .word("first_key", first_key)
                    .word("first", first)
                    .against(place(subject, &route(first_key))),
            );
        }
    });
    before_the_start(subject, findings);
}

/// A key of an entry and its day.
type Dated = (&'static str, Option<Day>);

/// Passes on each pair of days of which the first must not be the earlier one.
fn pairs(subject: &Subject<'_>, visit: &mut dyn FnMut(&[Part<'_>], Dated, Dated)) {
    let client = subject.client;
    if let Some(it) = &client.agreement {
        visit(&[Key("agreement")], ("until", it.until), ("from", it.from));
    }
    for (index, it) in client.consents.iter().enumerate() {
        let entry = [Key("consents"), At(index)];
        let given = ("given", Some(it.given));
        visit(&entry, ("until", it.until), given);
        visit(&entry, ("withdrawn", it.withdrawn), given);
    }
    for (index, it) in client.options.iter().enumerate() {
        let entry = [Key("options"), At(index)];
        let (seen, chosen) = (("seen", it.seen), ("chosen", it.chosen));
        visit(&entry, chosen, seen);
        let before = if it.chosen.is_some() { chosen } else { seen };
        visit(&entry, ("tried", it.tried), before);
    }
    for (index, it) in client.goals.iter().enumerate() {
        let entry = [Key("goals"), At(index)];
        let agreed = ("agreed", it.agreed);
        visit(&entry, ("due", it.due), agreed);
        visit(&entry, ("since", it.since), agreed);
    }
    for (index, it) in client.actions.iter().enumerate() {
        let entry = [Key("actions"), At(index)];
        let agreed = ("agreed", it.agreed);
        visit(&entry, ("due", it.due), agreed);
        visit(&entry, ("done", it.done), agreed);
        visit(&entry, ("dropped", it.dropped), agreed);
    }
    if let Some(it) = &client.plan {
        visit(
            &[Key("plan")],
            ("review", it.review),
            ("made", Some(it.made)),
        );
    }
    for (index, it) in client.outcomes.iter().enumerate() {
        let entry = [Key("outcomes"), At(index)];
        visit(&entry, ("until", it.until), ("date", Some(it.date)));
    }
}

/// Referral, agreement and consents may be older than the work; what is done in it may not.
fn before_the_start(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let started = subject.client.started;
    // A start that is yet to come is a mistake of its own.
    if started > subject.today {
        return;
    }
    happened::each(subject.client, &mut |date, parts| {
        if date < started && happened::is_of_the_work(parts) {
            findings.push(
                at(subject, Code::DateOrder, parts)
                    .variant("started")
                    .word("date", date)
                    .word("started", started)
                    .against(place(subject, &[Key("started")])),
            );
        }
    });
}

#[cfg(test)]
mod tests {
    use super::super::sample::found;
    use super::check;

    #[test]
    fn two_things_may_have_one_day() {
        let same = "options:\n- {what: Køkken, seen: 2026-06-20, chosen: 2026-06-20, tried: 2026-06-20}\n\
                    actions:\n- {id: call, what: Ringe, carried_by: mentor, agreed: 2026-06-20, due: 2026-06-20, done: 2026-06-20}\n\
                    phases:\n- {phase: first, date: 2026-06-15}\n";
        assert_eq!(found(check, same), [""; 0]);
    }

    #[test]
    fn of_three_days_each_is_held_against_the_one_before() {
        let option =
            "options:\n- {what: Køkken, seen: 2026-06-18, chosen: 2026-06-22, tried: 2026-06-20}\n";
        assert_eq!(found(check, option), ["-: 2026-06-20"]);
        let goal = "goals:\n- {id: work, title: Arbejde, status: met, agreed: 2026-06-22, due: 2026-06-21, since: 2026-06-20}\n";
        assert_eq!(found(check, goal), ["-: 2026-06-21", "-: 2026-06-20"]);
        let plan = "plan: {made: 2026-06-20, review: 2026-06-19}\noutcomes:\n- {date: 2026-06-20, kind: other, until: 2026-06-19}\n";
        assert_eq!(found(check, plan), ["-: 2026-06-19", "-: 2026-06-19"]);
    }

    #[test]
    fn nothing_ends_before_it_begins() {
        let frame = "agreement: {from: 2026-06-15, until: 2026-06-14}\nconsents:\n- {to: Kommunen, given: 2026-06-16, until: 2026-06-15, withdrawn: 2026-06-14}\n";
        assert_eq!(
            found(check, frame),
            ["-: 2026-06-14", "-: 2026-06-15", "-: 2026-06-14"]
        );
    }

    #[test]
    fn only_the_frame_may_be_older_than_the_work() {
        let frame = "referral: {date: 2026-06-01}\nagreement: {from: 2026-06-10, complaint_guidance_given: 2026-06-10}\n\
                     consents:\n- {to: Kommunen, given: 2026-06-10}\n";
        assert_eq!(found(check, frame), [""; 0]);
        let work =
            "ratings:\n- {date: 2026-06-14, by: client, scale: wellbeing, scores: {trust: 3}}\n";
        assert_eq!(found(check, work), ["started: 2026-06-14"]);
        // The start itself is wrong, which another rule says.
        assert_eq!(
            found(check, &format!("started: 2026-07-15\n{work}")),
            [""; 0]
        );
    }
}
