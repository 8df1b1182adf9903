//! A value in words, by what the shape says of it; one of another shape as it is written.

use super::quote::{name, quoted};
use crate::locale::{Lang, VOCABULARY, vocabulary};
use crate::model::{
    Carrier, Change, Corrected, Day, Decider, Direction, Element, GoalKind, GoalStatus,
    OutcomeKind, Subject, Voice,
};
use crate::record::shape::Type;
use crate::text::{Scalar, Value};

/// What each closed set of words is called in the catalogue.
const SETS: &[(&[&str], &str)] = &[
    (Carrier::WORDS, "carrier"),
    (Change::WORDS, "change"),
    (Corrected::WORDS, "corrected"),
    (Decider::WORDS, "decider"),
    (Direction::WORDS, "direction"),
    (Element::WORDS, "element"),
    (GoalKind::WORDS, "goal_kind"),
    (GoalStatus::WORDS, "goal_status"),
    (OutcomeKind::WORDS, "outcome_kind"),
    (Subject::WORDS, "subject"),
    (Voice::WORDS, "voice"),
];

/// A value in words.
pub(super) fn said(holds: &Type, value: Value<'_>, lang: Lang) -> String {
    match holds {
        Type::List(holds) if value.is_seq() => {
            let items = value.items().map(|item| said(holds, item, lang));
            format!("({})", items.collect::<Vec<_>>().join(", "))
        }
        Type::Text if value.is_scalar() && !value.is_null() => name(&value.text()),
        Type::Day if Day::parse(&value.text()).is_some() => value.text().into_owned(),
        Type::Word(words) if value.is_scalar() => {
            let set = SETS.iter().find(|(known, _)| known == words);
            word(set.map_or("", |(_, set)| set), &value.text(), lang)
        }
        Type::Whole(..) | Type::Number => match value.scalar() {
            Scalar::Int(number) if value.is_scalar() => number.to_string(),
            Scalar::Float(number) if value.is_scalar() => number.to_string(),
            _ => flat(value),
        },
        _ => flat(value),
    }
}

/// A word of a set as people say it; one that the set does not have in quotes, where it could be taken for
/// one that it has.
pub(super) fn word(set: &str, word: &str, lang: Lang) -> String {
    if let Some(text) = vocabulary(set, word) {
        return text.of(lang).to_owned();
    }
    let mut all = VOCABULARY.iter();
    let is_taken = all.any(|(known, _, text)| *known == set && text.of(lang) == word);
    match is_taken {
        true => quoted(word),
        false => name(word),
    }
}

/// Any value as it is: texts in quotes, maps by key.
pub(super) fn flat(value: Value<'_>) -> String {
    if value.is_map() {
        let entry = |(key, value): (Value<'_>, Value<'_>)| {
            format!("{}: {}", quoted(&key.text()), flat(value))
        };
        let mut entries: Vec<String> = value.entries().map(entry).collect();
        entries.sort();
        return format!("{{{}}}", entries.join(", "));
    }
    if value.is_seq() {
        let items: Vec<String> = value.items().map(flat).collect();
        return format!("[{}]", items.join(", "));
    }
    match value.scalar() {
        Scalar::Null => "~".to_owned(),
        Scalar::Bool(value) => value.to_string(),
        Scalar::Int(value) => value.to_string(),
        Scalar::Float(_) => value.raw().to_owned(),
        Scalar::Text => quoted(&value.text()),
    }
}
