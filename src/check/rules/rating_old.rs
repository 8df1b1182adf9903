//! Every voice that a scale asks is asked again in time (E2, R1).

use crate::check::Subject;
use crate::finding::{Code, Finding};
use crate::model::Voice;
use crate::model::due::rating;
use crate::record::Route;

pub(super) fn check(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let Some((programme, limits)) = subject.programme().zip(subject.limits()) else {
        return;
    };
    if !subject.is_active() || subject.record.is_partial() {
        return;
    }
    for scale in &programme.scales {
        for voice in Voice::ALL.iter().copied() {
            let next = rating::next(subject.client, scale, voice, limits, subject.today);
            let Some(next) = next.filter(|next| next.day < subject.today) else {
                continue;
            };
            let finding = match (next.last, voice) {
                (Some(rating), _) => subject
                    .at(Code::RatingOld, &Route::key("ratings").at(rating))
                    .variant(voice.as_str()),
                (None, Voice::Client) => never(subject, "client-never"),
                (None, Voice::Mentor) => never(subject, "mentor-never"),
            };
            findings.push(finding.word("scale", &scale.id).word("date", next.since));
        }
    }
}

fn never(subject: &Subject<'_>, variant: &'static str) -> Finding {
    subject
        .at(Code::RatingOld, &Route::key("started"))
        .variant(variant)
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::check::rules::probe::found;

    #[test]
    fn each_voice_of_each_scale_has_its_own_age() {
        let record = "ratings:
- {date: 2026-01-20, by: client, scale: wellbeing, scores: {safe: 2}}
- {date: 2026-03-21, by: client, scale: wellbeing, scores: {safe: 2}}
- {date: 2026-06-01, by: mentor, scale: wellbeing, scores: {trust: 2}}
- {date: 2026-06-01, by: client, scale: areas, scores: {housing: 2}}
- {date: 2026-03-22, by: mentor, scale: areas, scores: {housing: 2}}
";
        assert_eq!(found(check, record), ["warning [client]: date: 2026-03-21"]);
    }

    #[test]
    fn a_voice_that_was_never_asked_is_found_unless_the_other_waits_for_it() {
        let record =
            "ratings: [{date: 2026-06-01, by: client, scale: areas, scores: {housing: 2}}]\n";
        assert_eq!(
            found(check, record),
            [
                "warning [client-never]: 2026-01-12",
                "warning [mentor-never]: 2026-01-12"
            ]
        );
        assert!(found(check, "started: 2026-03-22\n").is_empty());
    }
}
