//! Every voice that a scale asks is asked again in time (E2, R1).

use super::{Due, DueKind, one_voice};
use crate::model::{Client, Day, Limits, Programme, Scale, Snapshot, Voice};

/// When a voice is to be asked about a scale again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Next {
    /// The place of the voice's latest rating of the scale; `None` where it was never asked.
    pub last: Option<usize>,
    /// The day of that rating; of the start where there is none.
    pub since: Day,
    /// The day by which it is to be asked: `rating_days` after `since`.
    pub day: Day,
}

/// When the voice is to be asked about the scale again; `None` where the scale does not ask it.
///
/// `None` too of a voice that was never asked where the other waits for its answer: see [`one_voice`].
pub fn next(
    client: &Client,
    scale: &Scale,
    voice: Voice,
    limits: &Limits,
    today: Day,
) -> Option<Next> {
    let mut items = scale.items.iter();
    if !items.any(|item| item.voices.contains(&voice)) {
        return None;
    }
    let last = latest(client, scale, voice, today);
    if last.is_none() && is_answer_awaited(client, scale, voice, limits, today) {
        return None;
    }
    let since = last.map_or(client.started, |last| client.ratings[last].date);
    let day = since.plus_days(limits.rating_days.into());
    Some(Next { last, since, day })
}

fn latest(client: &Client, scale: &Scale, voice: Voice, today: Day) -> Option<usize> {
    let ratings = client.ratings.iter().enumerate();
    ratings
        .filter(|(_, it)| it.by == voice && it.scale == scale.id && it.date <= today)
        .max_by_key(|(_, it)| it.date)
        .map(|(index, _)| index)
}

fn is_answer_awaited(
    client: &Client,
    scale: &Scale,
    voice: Voice,
    limits: &Limits,
    today: Day,
) -> bool {
    let is_asked_alone = scale.items.iter().any(|item| item.voices == [voice]);
    !is_asked_alone && !one_voice::alone(client, scale, voice, limits, today).is_empty()
}

/// The ratings, by scale and voice: again in time, and in answer to the other voice, whichever is
/// first.
pub fn of(snapshot: &Snapshot, programme: &Programme) -> impl Iterator<Item = Due> {
    let voices = |scale| Voice::ALL.iter().map(move |voice| (scale, *voice));
    let asked = programme.scales.iter().flat_map(voices);
    asked.filter_map(|(scale, voice)| {
        let (client, limits) = (snapshot.client(), &programme.limits);
        let again = next(client, scale, voice, limits, snapshot.day()).map(|next| next.day);
        let awaited = one_voice::alone(client, scale, voice, limits, snapshot.day());
        let day = again
            .into_iter()
            .chain(awaited.iter().map(|it| it.day))
            .min()?;
        Some(Due {
            voice: Some(voice),
            ..Due::new(DueKind::Rating, day).entry(&scale.id)
        })
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::model::sample::{programme, snapshot};

    #[test]
    fn each_voice_has_its_own_day() {
        let rating = |by: &str, date: &str| json!({"date": date, "by": by, "scale": "s", "scores": {"i": 2}});
        let due = |ratings: &[serde_json::Value]| -> Vec<String> {
            let snapshot = snapshot(&json!({"ratings": ratings}), "2026-06-01");
            let programme = programme();
            let all = of(&snapshot, &programme);
            all.map(|due| format!("{} {}", due.voice.expect("a voice"), due.day))
                .collect()
        };
        // 100 days after the start, and after the latest rating.
        assert_eq!(due(&[]), ["client 2026-04-22", "mentor 2026-04-22"]);
        let client = [
            rating("client", "2026-02-01"),
            rating("client", "2026-03-01"),
        ];
        // The mentor's answer to the first is awaited for 60 days.
        assert_eq!(due(&client), ["client 2026-06-09", "mentor 2026-04-02"]);
        let both = [
            rating("client", "2026-03-01"),
            rating("mentor", "2026-01-20"),
        ];
        assert_eq!(due(&both), ["client 2026-06-09", "mentor 2026-04-30"]);
        // 60 days after the client's rating are over before 100 after the mentor's own.
        let long_ago = [
            rating("client", "2026-04-01"),
            rating("mentor", "2026-01-31"),
        ];
        assert_eq!(due(&long_ago), ["client 2026-07-10", "mentor 2026-05-11"]);
        let unanswered = [
            rating("client", "2026-04-01"),
            rating("mentor", "2026-01-12"),
        ];
        assert_eq!(due(&unanswered), ["client 2026-07-10", "mentor 2026-04-22"]);
    }
}
