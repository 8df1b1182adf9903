//! `phase-too-long`: when a phase lasts longer than the programme allows, somebody asks why (E11).

use super::part::Part::{At, Key};
use super::part::at;
use crate::check::Subject;
use crate::finding::{Code, Finding};
use crate::model::due;
use crate::model::measure::phase_time;

pub(super) fn check(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let Some(phase) = subject.phase().filter(|_| subject.is_active()) else {
        return;
    };
    let mut changes = subject.client.phases.iter().enumerate().rev();
    let Some((index, _)) = changes.find(|(_, change)| change.date <= subject.today) else {
        return;
    };
    let Some(days) = phase_time::days_in_phase(subject.snapshot()) else {
        return;
    };
    let last = due::phase::day(subject.snapshot(), phase.longest_days);
    if last.is_some_and(|last| last < subject.today) {
        findings.push(
            at(
                subject,
                Code::PhaseTooLong,
                &[Key("phases"), At(index), Key("date")],
            )
            .word("phase", &phase.id)
            .word("days", days)
            .word("longest", phase.longest_days),
        );
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample::found;
    use super::check;

    #[test]
    fn the_longest_time_may_be_used_up() {
        // The programme allows 400 days.
        let since =
            |date: &str| format!("started: {date}\nphases:\n- {{phase: first, date: {date}}}\n");
        assert_eq!(found(check, &since("2025-05-26")), [""; 0]);
        assert_eq!(found(check, &since("2025-05-25")), ["-: 2025-05-25"]);
        let rests = "standing:\n- {change: pause, date: 2026-06-29, reason: Rejse}\n";
        assert_eq!(found(check, &(since("2025-05-25") + rests)), [""; 0]);
        // A pause of ten days gives ten more.
        let rested = "standing:
- {change: pause, date: 2026-01-01, reason: Rejse}
- {change: resume, date: 2026-01-11}
";
        assert_eq!(found(check, &(since("2025-05-16") + rested)), [""; 0]);
        assert_eq!(
            found(check, &(since("2025-05-15") + rested)),
            ["-: 2025-05-15"]
        );
    }
}
