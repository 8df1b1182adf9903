//! Responsibility lies where the phase expects it, once the phase has had its time (E6, R4).

use crate::check::Subject;
use crate::finding::{Code, Finding};
use crate::model::measure::{phase_time, responsibility};
use crate::record::Route;

pub(super) fn check(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let phases = &subject.client.phases;
    let current = phases.iter().rposition(|it| it.date <= subject.today);
    let Some((index, phase)) = current.zip(subject.phase()) else {
        return;
    };
    // Moving the responsibility is what the phase is for: nobody is asked before its time is up.
    let is_due = phase_time::days_in_phase(subject.snapshot())
        .is_some_and(|days| days > i64::from(phase.expected_days));
    if !is_due || !subject.is_active() || subject.record.is_partial() {
        return;
    }
    let Some(share) = responsibility::index(subject.snapshot()) else {
        return;
    };
    let variant = if share < phase.band.from {
        "below"
    } else if share > phase.band.to {
        "above"
    } else {
        return;
    };
    let route = Route::key("phases").at(index).then("phase");
    findings.push(
        subject
            .at(Code::ResponsibilityBand, &route)
            .variant(variant)
            .word("phase", &phase.id)
            .word("share", percent(share))
            .word("from", percent(phase.band.from))
            .word("to", percent(phase.band.to)),
    );
}

fn percent(share: f64) -> String {
    format!("{:.0}", share * 100.0)
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::check::rules::probe::{found, words};

    fn record(entered: &str, carrier: &str) -> String {
        format!(
            "phases: [{{phase: plan, date: {entered}}}]
areas: {{housing: {{carried: [{{date: 2026-02-01, by: {carrier}}}]}}}}
"
        )
    }

    #[test]
    fn the_share_is_compared_with_the_band_when_the_phase_has_had_its_time() {
        let late = "2026-06-01";
        assert_eq!(
            found(check, &record(late, "mentor")),
            ["warning [below]: plan"]
        );
        assert_eq!(
            found(check, &record(late, "client")),
            ["warning [above]: plan"]
        );
        assert!(found(check, &record(late, "together")).is_empty());
        assert!(found(check, &record("2026-06-02", "mentor")).is_empty());
        assert_eq!(words(check, &record(late, "mentor"), "share"), ["0"]);
        let rested = "standing:
- {change: pause, date: 2026-06-10, reason: Rejse}
- {change: resume, date: 2026-06-11}
";
        assert!(found(check, &(record(late, "mentor") + rested)).is_empty());
        assert_eq!(
            found(check, &(record("2026-05-31", "mentor") + rested)),
            ["warning [below]: plan"]
        );
    }

    #[test]
    fn what_nobody_carries_has_no_share() {
        assert!(found(check, "phases: [{phase: handover, date: 2026-01-12}]\n").is_empty());
    }
}
