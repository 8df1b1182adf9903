//! The walk over a record's tree by its shape: every mistake a finding, and what it spoils set aside.

use super::shape::{Key, Type};
use crate::finding::{Code, Finding};
use crate::model::{Day, nearest};
use crate::text::de::Broken;
use crate::text::{Scalar, Span, Value};

/// Keys with this beginning are the organisation's own.
const OWN: &str = "x_";

/// What a walk has found.
#[derive(Default)]
pub(super) struct Walk {
    pub findings: Vec<Finding>,
    /// Values that must be passed over when the model is read.
    pub broken: Broken,
}

impl Walk {
    /// Walks a map; false where it cannot be read for want of a key.
    pub fn map(&mut self, map: Value<'_>, keys: &'static [Key]) -> bool {
        if !map.is_map() {
            return self.wrong_type(map, "map");
        }
        let mut met: u32 = 0;
        let mut seen: u32 = 0;
        let mut whole = true;
        for (key, value) in map.entries() {
            let name = key.text();
            let Some(position) = keys.iter().position(|known| known.name == name) else {
                self.unknown_key(key.span(), &name, keys);
                continue;
            };
            // Of a key that stands twice, which the document has said, the first is read.
            if met & (1 << position) != 0 {
                self.broken.insert(value.id());
                continue;
            }
            met |= 1 << position;
            // A key with nothing behind it says as little as one that is not there.
            if value.is_null() {
                self.broken.insert(value.id());
                continue;
            }
            seen |= 1 << position;
            if !self.value(value, &keys[position].holds) {
                self.broken.insert(value.id());
                whole &= !keys[position].required;
            }
        }
        for (position, key) in keys.iter().enumerate() {
            if key.required && seen & (1 << position) == 0 {
                self.findings
                    .push(Finding::new(Code::MissingKey, head(map)).word("key", key.name));
                whole = false;
            }
        }
        whole
    }

    fn value(&mut self, value: Value<'_>, expected: &'static Type) -> bool {
        match expected {
            Type::Text => value.is_scalar() || self.wrong_type(value, "text"),
            Type::Day => self.day(value),
            Type::Whole(least, most) => self.whole(value, *least, *most),
            Type::Number => match value.scalar() {
                Scalar::Int(number) if number >= 0 => true,
                Scalar::Float(number) if number >= 0.0 && number.is_finite() => true,
                _ => self.wrong_type(value, "number"),
            },
            Type::Word(words) => self.word(value, words),
            Type::List(item) => {
                if !value.is_seq() {
                    return self.wrong_type(value, "list");
                }
                for entry in value.items() {
                    if !self.value(entry, item) {
                        self.broken.insert(entry.id());
                    }
                }
                true
            }
            Type::Map(keys) => self.map(value, keys),
            Type::Named(holds) => self.named(value, holds, |_, _| true),
            Type::Numbered(least, most, holds) => {
                self.named(value, holds, |walk, key| walk.whole(key, *least, *most))
            }
        }
    }

    fn named(
        &mut self,
        map: Value<'_>,
        holds: &'static Type,
        key_fits: impl Fn(&mut Self, Value<'_>) -> bool,
    ) -> bool {
        if !map.is_map() {
            return self.wrong_type(map, "map");
        }
        for (key, value) in map.entries() {
            if !key_fits(self, key)
                || (!value.is_null() && !self.value(value, holds))
                || value.is_null()
            {
                self.broken.insert(value.id());
            }
        }
        true
    }

    fn day(&mut self, value: Value<'_>) -> bool {
        if !value.is_scalar() {
            return self.wrong_type(value, "day");
        }
        let text = value.text();
        if Day::parse(&text).is_some() {
            return true;
        }
        let Some(day) = Day::turned(&text) else {
            return self.wrong_type(value, "day");
        };
        let finding = Finding::new(Code::WrongType, value.span()).variant("turned");
        self.findings
            .push(finding.word("found", text).word("day", day));
        false
    }

    fn whole(&mut self, value: Value<'_>, least: i64, most: i64) -> bool {
        match value.scalar() {
            Scalar::Int(number) if (least..=most).contains(&number) => true,
            Scalar::Int(number) => {
                let finding = Finding::new(Code::WrongType, value.span())
                    .variant("range")
                    .word("found", number)
                    .word("least", least)
                    .word("most", most);
                self.findings.push(finding);
                false
            }
            _ => self.wrong_type(value, "whole"),
        }
    }

    fn word(&mut self, value: Value<'_>, words: &[&str]) -> bool {
        if !value.is_scalar() {
            return self.wrong_type(value, "text");
        }
        let found = value.text();
        if words.contains(&found.as_ref()) {
            return true;
        }
        let mut finding = Finding::new(Code::UnknownWord, value.span())
            .word("found", &found)
            .word("words", words.join(", "));
        if let Some(near) = nearest(&found, words.iter().copied()) {
            finding = finding.variant("near").word("near", near);
        }
        self.findings.push(finding);
        false
    }

    fn unknown_key(&mut self, span: Span, name: &str, keys: &'static [Key]) {
        if name.starts_with(OWN) {
            return;
        }
        let mut finding = Finding::new(Code::UnknownKey, span).word("key", name);
        if let Some(near) = nearest(name, keys.iter().map(|key| key.name)) {
            finding = finding.variant("near").word("near", near);
        }
        self.findings.push(finding);
    }

    fn wrong_type(&mut self, value: Value<'_>, variant: &'static str) -> bool {
        let found: String = if value.is_scalar() {
            value.text().chars().take(40).collect()
        } else {
            String::new()
        };
        let span = if value.is_scalar() {
            value.span()
        } else {
            head(value)
        };
        self.findings.push(
            Finding::new(Code::WrongType, span)
                .variant(variant)
                .word("found", found),
        );
        false
    }
}

/// The first line of a value that may be long: of a map its first key and what stands beside it.
pub(super) fn head(value: Value<'_>) -> Span {
    if let Some((key, first)) = value.entries().next() {
        return if first.is_scalar() {
            key.span().to(first.span())
        } else {
            key.span()
        };
    }
    value.items().next().map_or(value.span(), head)
}
