//! `future-date`: what has happened did not happen later than today (E11).

use super::happened;
use super::part::{Part, at};
use crate::check::Subject;
use crate::finding::{Code, Finding};
use crate::model::Day;

pub(super) fn check(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let mut check_day = |date: Day, place: &[Part<'_>]| {
        if date > subject.today {
            findings.push(
                at(subject, Code::FutureDate, place)
                    .word("date", date)
                    .word("today", subject.today),
            );
        }
    };
    check_day(subject.client.started, &[Part::Key("started")]);
    happened::each(subject.client, &mut check_day);
}

#[cfg(test)]
mod tests {
    use super::super::sample::found;
    use super::check;

    #[test]
    fn today_has_come_and_tomorrow_has_not() {
        let carried = |date: &str| {
            format!("areas:\n  housing:\n    carried:\n    - {{date: {date}, by: mentor}}\n")
        };
        assert_eq!(found(check, &carried("2026-06-30")), [""; 0]);
        assert_eq!(found(check, &carried("2026-07-01")), ["-: 2026-07-01"]);
        assert_eq!(found(check, "started: 2026-07-01\n"), ["-: 2026-07-01"]);
    }

    #[test]
    fn what_is_due_or_agreed_to_end_may_be_to_come() {
        let due = "agreement: {from: 2026-07-01, until: 2026-12-31}\n\
                   consents:\n- {to: Kommunen, given: 2026-06-15, until: 2026-12-31}\n\
                   goals:\n- {id: work, title: Arbejde, status: active, due: 2026-12-31}\n\
                   actions:\n- {id: call, what: Ringe, carried_by: mentor, due: 2026-12-31}\n\
                   plan: {made: 2026-06-20, review: 2026-12-31}\n\
                   outcomes:\n- {date: 2026-06-20, kind: internship, until: 2026-12-31}\n";
        assert_eq!(found(check, due), [""; 0]);
    }
}
