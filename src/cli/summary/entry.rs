//! An entry of a list in one line.

use super::front::label;
use super::quote::name;
use super::value::{flat, said as said_value, word};
use crate::locale::{Lang, words};
use crate::model::Day;
use crate::record::shape::{Key, Type};
use crate::text::Value;

/// Keys whose values say what they are without a label; of one list at most one is a word or a text.
const BARE: [&str; 6] = ["phase", "change", "what", "scale", "scores", "kind"];

/// An entry of a list: what it is called and its day, then what it says, in the order of the shape's keys.
pub(super) fn line(
    within: &'static str,
    keys: &'static [Key],
    value: Value<'_>,
    lang: Lang,
) -> String {
    let label = label("", within, lang);
    let day = value.get("date").map(|day| day.text().into_owned());
    // A day that is none is told with the rest.
    match day.filter(|day| Day::parse(day).is_some()) {
        Some(day) => format!("{label} {day}: {}", said(within, keys, value, true, lang)),
        None => format!("{label}: {}", said(within, keys, value, false, lang)),
    }
}

/// What an entry says; its day may have been said already.
pub(super) fn said(
    within: &str,
    keys: &'static [Key],
    value: Value<'_>,
    without_day: bool,
    lang: Lang,
) -> String {
    if !value.is_map() {
        return flat(value);
    }
    let mut parts = Vec::new();
    let known = keys
        .iter()
        .filter(|key| !(without_day && key.name == "date"));
    for known in known {
        let Some(value) = value.get(known.name).filter(|value| !value.is_null()) else {
            continue;
        };
        let said = match known.holds {
            Type::Map(keys) => format!("({})", said(known.name, keys, value, false, lang)),
            Type::Named(holds) if value.is_map() => steps(holds, value, lang),
            Type::List(_) if (within, known.name) == ("consents", "about") => topics(value, lang),
            ref holds => said_value(holds, value, lang),
        };
        parts.push(match BARE.contains(&known.name) {
            true => said,
            false => format!("{} {said}", label(within, known.name, lang)),
        });
    }
    for (name, value) in unknown(keys, value) {
        let other = words::OTHER_TEXT.of(lang);
        parts.push(format!("{other} {name}: {}", flat(value)));
    }
    match parts.is_empty() {
        true => "–".to_owned(),
        false => parts.join("; "),
    }
}

fn topics(value: Value<'_>, lang: Lang) -> String {
    let topic = |topic: Value<'_>| match topic.is_scalar() && !topic.is_null() {
        true => word("topic", &topic.text(), lang),
        false => flat(topic),
    };
    let topics: Vec<String> = value.items().map(topic).collect();
    match value.is_seq() {
        true => format!("({})", topics.join(", ")),
        false => flat(value),
    }
}

fn steps(holds: &'static Type, value: Value<'_>, lang: Lang) -> String {
    let mut steps: Vec<String> = value
        .entries()
        .map(|(item, step)| format!("{} {}", name(&item.text()), said_value(holds, step, lang)))
        .collect();
    steps.sort();
    format!("({})", steps.join(", "))
}

/// What stands behind keys that the shape does not know, by key.
pub(super) fn unknown<'d>(keys: &[Key], value: Value<'d>) -> Vec<(String, Value<'d>)> {
    let is_known = |key: &str| keys.iter().any(|known| known.name == key);
    let entries = value.entries().filter(|(key, _)| !is_known(&key.text()));
    let mut found: Vec<(String, Value<'d>)> = entries
        .map(|(key, value)| (name(&key.text()), value))
        .collect();
    found.sort_by(|one, other| one.0.cmp(&other.0));
    found
}
