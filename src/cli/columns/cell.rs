//! What stands in a line under a column: a value, how it is shown, what comes before what.

use std::cmp::Ordering;

use serde_json::Value;

use crate::locale::{Lang, alphabetical, decimals};

/// What stands in the place of what is not known.
const NOT_KNOWN: &str = "–";

/// A value of a client, as JSON has it; `null` where it is not known.
pub struct Cell {
    value: Value,
    /// How people are shown it, where that is not the value itself.
    shown: Option<String>,
    /// What it is sorted by, where that is not the value itself.
    order: Option<Value>,
}

/// The numbers of a column, which are all shown with as many decimals.
#[derive(Debug, Clone, Copy)]
pub struct Figures {
    all: bool,
    places: usize,
}

impl Cell {
    /// A value that is shown as it is.
    pub fn of(value: Value) -> Cell {
        Cell {
            value,
            shown: None,
            order: None,
        }
    }

    /// How people are shown it.
    pub fn shown(mut self, shown: String) -> Cell {
        self.shown = Some(shown).filter(|shown| !shown.is_empty());
        self
    }

    /// What it is sorted by.
    pub fn order(mut self, order: Value) -> Cell {
        self.order = Some(order);
        self
    }

    /// The value, for JSON.
    pub fn value(&self) -> &Value {
        &self.value
    }

    /// The value, for a table.
    pub fn text(&self, figures: Figures, lang: Lang) -> String {
        if let Some(shown) = &self.shown {
            return shown.clone();
        }
        match &self.value {
            Value::Null => NOT_KNOWN.to_owned(),
            Value::Number(number) => {
                decimals(lang, number.as_f64().unwrap_or_default(), figures.places)
            }
            Value::String(text) => text.clone(),
            Value::Array(items) if items.is_empty() => NOT_KNOWN.to_owned(),
            Value::Array(items) => words(items).unwrap_or_else(|| items.len().to_string()),
            other => other.to_string(),
        }
    }

    /// Which of two comes first; what is not known comes last, whichever way round.
    pub fn compare(one: Option<&Cell>, other: Option<&Cell>, down: bool) -> Ordering {
        fn key(cell: Option<&Cell>) -> Option<&Value> {
            let cell = cell?;
            let key = cell.order.as_ref().unwrap_or(&cell.value);
            Some(key).filter(|key| !key.is_null())
        }
        match (key(one), key(other)) {
            (Some(one), Some(other)) if down => values(other, one),
            (Some(one), Some(other)) => values(one, other),
            (Some(_), None) => Ordering::Less,
            (None, Some(_)) => Ordering::Greater,
            (None, None) => Ordering::Equal,
        }
    }
}

impl Figures {
    /// What the cells of a column have in common.
    pub fn of<'c>(cells: impl Iterator<Item = &'c Cell>) -> Figures {
        let mut known = cells.filter(|cell| !cell.value.is_null()).peekable();
        let mut figures = Figures {
            all: known.peek().is_some(),
            places: 0,
        };
        for cell in known {
            match cell.value.as_f64() {
                Some(number) if cell.shown.is_none() => {
                    let is_whole = number.fract() == 0.0;
                    figures.places = figures.places.max(if is_whole { 0 } else { 2 });
                }
                _ => figures.all = false,
            }
        }
        figures
    }

    /// Whether nothing but numbers stands there.
    pub fn are_all(self) -> bool {
        self.all
    }
}

/// A list of words as people read it.
fn words(items: &[Value]) -> Option<String> {
    let words: Option<Vec<&str>> = items.iter().map(Value::as_str).collect();
    words.map(|words| words.join(", "))
}

fn values(one: &Value, other: &Value) -> Ordering {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) => {
            let (one, other) = (one.as_f64(), other.as_f64());
            one.unwrap_or_default()
                .total_cmp(&other.unwrap_or_default())
        }
        (Value::String(one), Value::String(other)) => alphabetical(one, other),
        (Value::Bool(one), Value::Bool(other)) => one.cmp(other),
        (Value::Array(one), Value::Array(other)) => one.len().cmp(&other.len()),
        _ => Ordering::Equal,
    }
}
