//! The front matter: a line a field, and one for each entry that is short.

use super::entry;
use super::quote::{name, plain};
use super::value::{flat, said};
use crate::locale::{Lang, key, words};
use crate::record::shape::{Key, Type};
use crate::text::Value;

/// The fields of a map, each line after `before`; `within` is the key that the map stands behind.
pub(super) fn map(
    before: &str,
    within: &str,
    keys: &'static [Key],
    value: Value<'_>,
    lang: Lang,
    lines: &mut Vec<String>,
) {
    if value.is_null() || (value.is_map() && value.is_empty()) {
        lines.push(format!("{before}–"));
        return;
    }
    if !value.is_map() {
        lines.push(format!("{before}{}", flat(value)));
        return;
    }
    // An entry with an id is called by it.
    let is_said = |key: &&Key| key.name == "id" && matches!(within, "goals" | "actions");
    for known in keys.iter().filter(|key| !is_said(key)) {
        if let Some(value) = value.get(known.name) {
            field(before, within, known, value, lang, lines);
        }
    }
    for (name, value) in entry::unknown(keys, value) {
        let other = words::OTHER_TEXT.of(lang);
        lines.push(format!("{before}{other} {name}: {}", flat(value)));
    }
}

fn field(
    before: &str,
    within: &str,
    known: &'static Key,
    value: Value<'_>,
    lang: Lang,
    lines: &mut Vec<String>,
) {
    let label = label(within, known.name, lang);
    if value.is_null() {
        return;
    }
    match known.holds {
        Type::List(Type::Map(keys)) if value.is_seq() => {
            for (number, item) in value.items().enumerate() {
                match known.name {
                    "goals" | "actions" => {
                        let before = format!("{label} {}: ", id(item, number));
                        map(&before, known.name, keys, item, lang, lines);
                    }
                    _ => {
                        let entry = entry::line(known.name, keys, item, lang);
                        lines.push(format!("{before}{entry}"));
                    }
                }
            }
        }
        Type::Named(Type::Map(keys)) if value.is_map() => {
            for (area, value) in value.entries() {
                let before = format!("{before}{label} {}: ", name(&area.text()));
                map(&before, known.name, keys, value, lang, lines);
            }
        }
        Type::Numbered(_, _, holds) if value.is_map() => {
            for (level, value) in value.entries() {
                let level = name(&level.text());
                lines.push(format!(
                    "{before}{label} {level}: {}",
                    said(holds, value, lang)
                ));
            }
        }
        Type::Map(keys) if value.is_map() && within.is_empty() => {
            map(&format!("{label}: "), known.name, keys, value, lang, lines);
        }
        Type::Map(keys) if value.is_map() => {
            let entry = entry::said(known.name, keys, value, false, lang);
            lines.push(format!("{before}{label}: {entry}"));
        }
        // What stands alone on its line needs no quotes.
        Type::Text if value.is_scalar() => {
            lines.push(format!("{before}{label}: {}", plain(&value.text())));
        }
        ref holds => lines.push(format!("{before}{label}: {}", said(holds, value, lang))),
    }
}

/// What a key is called; the key itself where records do not have it.
pub(super) fn label(within: &str, name: &'static str, lang: Lang) -> &'static str {
    key(within, name).map_or(name, |label| label.of(lang))
}

/// The id of an entry; its place where it has none.
fn id(entry: Value<'_>, number: usize) -> String {
    match entry.get("id").filter(|id| !id.is_null()) {
        Some(id) if id.is_scalar() => name(&id.text()),
        Some(id) => flat(id),
        None => format!("#{}", number + 1),
    }
}
