//! The mentor agreement is in force, and runs no longer than it may (E11).

use crate::check::Subject;
use crate::finding::{Code, Finding};
use crate::model::due;
use crate::record::Route;

pub(super) fn check(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let agreement = subject.client.agreement.as_ref();
    // Where the two days are the wrong way round, one is mistaken, which is another rule's.
    let Some((agreement, until)) = agreement.and_then(|it| Some((it, due::agreement::day(it)?)))
    else {
        return;
    };
    let Some(limits) = subject.limits().filter(|_| subject.is_active()) else {
        return;
    };
    let at_end = || {
        let route = Route::key("agreement").then("until");
        subject
            .at(Code::AgreementPeriod, &route)
            .word("until", until)
    };
    if until < subject.today {
        findings.push(at_end().variant("ended"));
    } else if let Some(from) = agreement.from {
        // First and last day are both days of the agreement.
        if until.days_since(from) >= i64::from(limits.agreement_days) {
            findings.push(
                at_end()
                    .variant("too-long")
                    .word("from", from)
                    .word("days", limits.agreement_days),
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::check::rules::probe::found;

    fn record(from: &str, until: &str) -> String {
        format!("agreement: {{from: {from}, until: {until}}}\n")
    }

    #[test]
    fn an_agreement_ends_after_its_last_day() {
        let ended = record("2026-01-12", "2026-06-29");
        assert_eq!(found(check, &ended), ["warning [ended]: 2026-06-29"]);
        assert!(found(check, &record("2026-01-12", "2026-06-30")).is_empty());
        assert!(found(check, &record("2026-06-12", "2026-06-01")).is_empty());
    }

    #[test]
    fn half_a_year_is_not_too_long() {
        assert!(found(check, &record("2026-07-01", "2026-12-31")).is_empty());
        let long = record("2026-07-01", "2027-01-01");
        assert_eq!(found(check, &long), ["warning [too-long]: 2027-01-01"]);
    }
}
