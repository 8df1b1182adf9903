//! Every voice that a scale asks is asked again in time (E2, R1).

use crate::model::{Client, Day, Limits, Scale, Voice};

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
/// `None` too of a voice that was never asked where the other has rated all that both are asked: then
/// one voice stands alone, which is known by `one_voice_days`.
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
    if last.is_none() && is_answer_awaited(client, scale, voice) {
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

fn is_answer_awaited(client: &Client, scale: &Scale, voice: Voice) -> bool {
    let alone = scale.items.iter().any(|item| item.voices == [voice]);
    !alone && client.ratings.iter().any(|it| it.scale == scale.id)
}
