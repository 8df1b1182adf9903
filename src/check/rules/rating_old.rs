//! Every voice that a scale asks is asked again in time (E2, R1).

use crate::check::Subject;
use crate::finding::{Code, Finding};
use crate::model::{Scale, Voice};
use crate::record::Route;

pub(super) fn check(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let Some((programme, limits)) = subject.programme().zip(subject.limits()) else {
        return;
    };
    if !subject.is_active() || subject.record.is_partial() {
        return;
    }
    for scale in &programme.scales {
        for voice in Voice::ALL.iter().copied().filter(|it| asks(scale, *it)) {
            let latest = latest(subject, scale, voice);
            let date = latest.map_or(subject.client.started, |it| subject.client.ratings[it].date);
            if subject.today.days_since(date) <= i64::from(limits.rating_days) {
                continue;
            }
            let finding = match (latest, voice) {
                (Some(rating), _) => subject
                    .at(Code::RatingOld, &Route::key("ratings").at(rating))
                    .variant(voice.as_str()),
                (None, _) if is_answer_awaited(subject, scale, voice) => continue,
                (None, Voice::Client) => never(subject, "client-never"),
                (None, Voice::Mentor) => never(subject, "mentor-never"),
            };
            findings.push(finding.word("scale", &scale.id).word("date", date));
        }
    }
}

fn asks(scale: &Scale, voice: Voice) -> bool {
    scale.items.iter().any(|item| item.voices.contains(&voice))
}

/// The latest rating of a scale by a voice.
fn latest(subject: &Subject<'_>, scale: &Scale, voice: Voice) -> Option<usize> {
    let ratings = subject.client.ratings.iter().enumerate();
    ratings
        .filter(|(_, it)| it.by == voice && it.scale == scale.id && it.date <= subject.today)
        .max_by_key(|(_, it)| it.date)
        .map(|(index, _)| index)
}

/// Whether all that the voice is asked has been rated by the other: then the one voice is found already.
fn is_answer_awaited(subject: &Subject<'_>, scale: &Scale, voice: Voice) -> bool {
    let alone = scale.items.iter().any(|item| item.voices == [voice]);
    let ratings = &subject.client.ratings;
    !alone && ratings.iter().any(|rating| rating.scale == scale.id)
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
