//! What templates may do with a value beside printing it.

use minijinja::{Environment, Error, ErrorKind, State, Value};

use super::escape;
use crate::locale::{Lang, date_in_words, number, vocabulary};
use crate::model::Day;
use unicode_width::UnicodeWidthStr as _;

/// Adds the filters.
pub(super) fn add(env: &mut Environment<'static>) {
    env.add_filter("date", date);
    env.add_filter("number", decimal);
    env.add_filter("percent", percent);
    env.add_filter("word", word);
    env.add_filter("fit", fit);
    env.add_filter("signed", signed);
    env.add_filter("step", step);
    env.add_filter("sentence", sentence);
}

/// `2026-01-12` as `12. januar 2026` or `12 January 2026`.
fn date(state: &State<'_, '_>, value: &Value) -> Result<Value, Error> {
    let Some(text) = value.as_str() else {
        return Ok(value.clone());
    };
    let Some(day) = Day::parse(text) else {
        return Ok(value.clone());
    };
    let words = date_in_words(lang(state), day.year(), day.month(), day.day_of_month());
    // The words are our own, and the point after the day is no list's.
    Ok(Value::from_safe_string(words))
}

/// A number with at most one decimal, and the language's own decimal sign.
fn decimal(state: &State<'_, '_>, value: &Value) -> Result<Value, Error> {
    match f64::try_from(value.clone()) {
        // The point of a decimal is no list's.
        Ok(value) => Ok(Value::from_safe_string(number(lang(state), value))),
        Err(_) => Ok(value.clone()),
    }
}

/// A part of a whole, 0 to 1, as a percentage.
fn percent(value: &Value) -> Result<Value, Error> {
    match f64::try_from(value.clone()) {
        Ok(share) => Ok(format!("{:.0} %", share * 100.0).into()),
        Err(_) => Ok(value.clone()),
    }
}

/// A word of the record in the reader's language: `{{ "together"|word("carrier") }}`.
fn word(state: &State<'_, '_>, value: &Value, set: &str) -> Result<Value, Error> {
    let Some(text) = value.as_str() else {
        return Ok(value.clone());
    };
    let known = vocabulary(set, text).map(|known| known.of(lang(state)));
    known.map(Value::from).ok_or_else(|| {
        Error::new(
            ErrorKind::InvalidOperation,
            format!("the set `{set}` has no word `{text}`"),
        )
    })
}

/// The words of a step, `{{ 3|step(scale.steps) }}`; none where the scale has no such step.
fn step(value: &Value, steps: &Value) -> Value {
    let index = usize::try_from(value.clone()).ok();
    let index = index.and_then(|step| step.checked_sub(1));
    let words = index.and_then(|index| steps.get_item_by_index(index).ok());
    words
        .filter(|words| !words.is_undefined())
        .unwrap_or(Value::from(()))
}

/// A text with the full stop that ends a sentence, where it has no sign of its own.
fn sentence(value: &Value) -> Value {
    let Some(text) = value.as_str().map(str::trim_end) else {
        return value.clone();
    };
    match text.ends_with(['.', '!', '?', '…']) {
        true => Value::from(text),
        false => Value::from(format!("{text}.")),
    }
}

/// A number with its sign, and a real minus: `+1`, `0`, `−0,5`.
fn signed(state: &State<'_, '_>, value: &Value) -> Result<Value, Error> {
    let Ok(value) = f64::try_from(value.clone()) else {
        return Ok(value.clone());
    };
    let size = number(lang(state), value.abs());
    let sign = match value {
        _ if size == "0" => "",
        _ if value < 0.0 => "−",
        _ => "+",
    };
    Ok(Value::from_safe_string(format!("{sign}{size}")))
}

/// A text on one line, of exactly that many columns: filled up with spaces, or cut.
fn fit(value: &Value, width: usize) -> Value {
    let text = if value.is_none() {
        escape::NOT_KNOWN.to_owned()
    } else {
        escape::one_line(&value.to_string())
    };
    let text = match text.width() > width {
        true => cut(&text, width),
        false => text,
    };
    let missing = width.saturating_sub(text.width());
    Value::from_safe_string(format!("{text}{}", " ".repeat(missing)))
}

/// As much of a text as fits, with a sign that there is more.
fn cut(text: &str, width: usize) -> String {
    let mut cut = String::new();
    for character in text.chars() {
        cut.push(character);
        if cut.width() + 1 > width {
            cut.pop();
            break;
        }
    }
    format!("{}…", cut.trim_end())
}

/// The language of the template, which its name says: `client.da.md`.
fn lang(state: &State<'_, '_>) -> Lang {
    state
        .name()
        .split('.')
        .rev()
        .find_map(|part| part.parse().ok())
        .unwrap_or_default()
}
