//! A value that is to be written.

use serde::Serialize;
use serde_json::Value as Json;

use super::Refusal;
use crate::text::Tape;

/// A new value, to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fresh {
    /// Text, quoted where it would read as something else.
    Text(String),
    /// A number, a boolean or a date: written bare.
    Plain(String),
    /// A list.
    List(Vec<Fresh>),
    /// A map, in the order in which it is written.
    Map(Vec<(String, Fresh)>),
}

impl Fresh {
    /// Makes a new value of a typed one; nulls and empty lists and maps in it are left out.
    pub fn from_serialize<T: Serialize + ?Sized>(value: &T) -> Result<Self, Refusal> {
        let json = serde_json::to_value(value).map_err(|_| Refusal::Unwritable)?;
        Ok(from_json(json).unwrap_or_else(|| Self::Plain("null".to_owned())))
    }

    /// Whether it is neither a list nor a map.
    pub(super) fn is_scalar(&self) -> bool {
        matches!(self, Self::Text(_) | Self::Plain(_))
    }

    /// Whether it is nested no deeper than a document may be.
    pub(super) fn is_shallow(&self) -> bool {
        fn within(value: &Fresh, levels: u32) -> bool {
            match value {
                Fresh::List(items) => {
                    levels > 0 && items.iter().all(|item| within(item, levels - 1))
                }
                Fresh::Map(entries) => {
                    levels > 0 && entries.iter().all(|(_, value)| within(value, levels - 1))
                }
                _ => true,
            }
        }
        within(self, Tape::DEPTH)
    }
}

fn from_json(json: Json) -> Option<Fresh> {
    match json {
        Json::Null => None,
        Json::Bool(value) => Some(Fresh::Plain(value.to_string())),
        Json::Number(value) => Some(Fresh::Plain(number(&value.to_string()))),
        Json::String(text) if is_date(&text) => Some(Fresh::Plain(text)),
        Json::String(text) => Some(Fresh::Text(text)),
        Json::Array(items) => {
            let items: Vec<_> = items.into_iter().filter_map(from_json).collect();
            (!items.is_empty()).then_some(Fresh::List(items))
        }
        Json::Object(entries) => {
            let entry = |(key, value)| Some((key, from_json(value)?));
            let entries: Vec<_> = entries.into_iter().filter_map(entry).collect();
            (!entries.is_empty()).then_some(Fresh::Map(entries))
        }
    }
}

/// A number as people write it: three hours, and not 3.0.
fn number(text: &str) -> String {
    text.strip_suffix(".0").unwrap_or(text).to_owned()
}

/// Whether a text has the form `YYYY-MM-DD`.
fn is_date(text: &str) -> bool {
    let dash = |at: usize| matches!(at, 4 | 7);
    let fits = |(at, byte): (usize, u8)| match dash(at) {
        true => byte == b'-',
        false => byte.is_ascii_digit(),
    };
    text.len() == 10 && text.bytes().enumerate().all(fits)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may fail by panicking")]
mod tests {
    use super::*;

    #[test]
    fn leaves_out_what_is_not_there() {
        let json = serde_json::json!({
            "b": 1.0, "a": "2026-01-02", "c": null, "d": [], "e": {"f": null}, "g": ["2026-1-2", null],
        });
        let text = |text: &str| Fresh::Text(text.to_owned());
        let plain = |text: &str| Fresh::Plain(text.to_owned());
        let expected = Fresh::Map(vec![
            ("b".to_owned(), plain("1")),
            ("a".to_owned(), plain("2026-01-02")),
            ("g".to_owned(), Fresh::List(vec![text("2026-1-2")])),
        ]);
        assert_eq!(Fresh::from_serialize(&json).unwrap(), expected);
        assert_eq!(Fresh::from_serialize(&()).unwrap(), plain("null"));
        let odd = std::collections::BTreeMap::from([(vec![1], 2)]);
        assert_eq!(Fresh::from_serialize(&odd), Err(Refusal::Unwritable));
    }
}
