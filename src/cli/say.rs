//! Values of the model in words.

use crate::locale::{Lang, vocabulary, words};
use crate::model::{Carrier, Day, State};

/// How many days.
pub fn days(lang: Lang, days: i64) -> String {
    words::DAYS.count(lang, usize::try_from(days).unwrap_or_default())
}

/// How long ago a day was; a later day as it is written.
pub fn ago(lang: Lang, today: Day, day: Day) -> String {
    match usize::try_from(today.days_since(day)) {
        Ok(0) => words::TODAY.of(lang).to_owned(),
        Ok(days) => words::AGO.say(lang, &[("days", words::DAYS.count(lang, days))]),
        Err(_) => day.to_string(),
    }
}

/// A state, as people say it.
pub fn state(lang: Lang, state: State) -> &'static str {
    vocabulary("state", state.as_str()).map_or(state.as_str(), |text| text.of(lang))
}

/// A word of a closed set, as people say it.
pub fn word(lang: Lang, set: &str, word: &'static str) -> &'static str {
    vocabulary(set, word).map_or(word, |text| text.of(lang))
}

/// Several things in one phrase: `goals, content and pace`.
pub fn all(lang: Lang, things: &[&str]) -> String {
    match things {
        [before @ .., last] if !before.is_empty() => {
            let before = before.join(", ");
            words::AND.say(lang, &[("before", before.as_str()), ("last", last)])
        }
        _ => things.concat(),
    }
}

/// By whom something is carried.
pub fn carried(lang: Lang, by: Carrier) -> &'static str {
    match by {
        Carrier::Mentor => words::CARRIED_BY_MENTOR,
        Carrier::Together => words::CARRIED_TOGETHER,
        Carrier::Client => words::CARRIED_BY_CLIENT,
    }
    .of(lang)
}
