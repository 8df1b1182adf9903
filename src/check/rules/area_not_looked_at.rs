//! No area of life is forgotten silently (E9, R2).

use super::keys::quoted;
use crate::check::Subject;
use crate::finding::{Code, Finding};
use crate::model::measure::looked_at;
use crate::record::Route;

pub(super) fn check(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let Some((programme, limits)) = subject.programme().zip(subject.limits()) else {
        return;
    };
    let days = subject.today.days_since(subject.client.started);
    if days <= i64::from(limits.areas_looked_at_days)
        || !subject.is_active()
        || subject.record.is_partial()
    {
        return;
    }
    let mut forgotten = looked_at::forgotten(subject.snapshot(), programme).peekable();
    if forgotten.peek().is_none() {
        return;
    }
    let finding = if subject.client.areas.is_empty() {
        subject.at(Code::AreaNotLookedAt, &Route::key("started"))
    } else {
        subject.at_key(Code::AreaNotLookedAt, &Route::key("areas"))
    };
    findings.push(finding.word("areas", quoted(forgotten)));
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::check::rules::probe::{found, words};

    #[test]
    fn all_that_is_forgotten_is_named_in_one_finding() {
        let record = "areas:
  substance_use: {looked_at: 2026-02-01}
  housing: {challenge: Bor hos en fætter}
  finances: {carried: [{date: 2026-02-01, by: mentor}]}
  network: {challenge: ' '}
  education: {looked_at: 2026-07-01}
ratings:
- date: 2026-02-01
  by: client
  scale: areas
  scores: {crime: 3, physical_health: 3, mental_health: 2, diagnosis: 2, employment: 1}
";
        assert_eq!(found(check, record), ["warning: areas"]);
        assert_eq!(words(check, record, "areas"), ["`network`, `education`"]);
    }

    #[test]
    fn there_is_time_to_look() {
        assert_eq!(
            found(check, "started: 2026-03-31\n"),
            ["warning: 2026-03-31"]
        );
        assert!(found(check, "started: 2026-04-01\n").is_empty());
    }
}
