//! What templates may do with a value beside printing it.

use std::sync::Arc;

use minijinja::{Environment, Error, ErrorKind, State, Value};

use super::catalogues::Catalogues;
use super::speech::{apart, isolated, lang, own_text, tongue};
use super::{Form, escape};
use crate::locale::{date_in_words, number, vocabulary};
use crate::model::Day;
use unicode_width::UnicodeWidthStr as _;

/// Adds the filters.
pub(super) fn add(env: &mut Environment<'static>, form: Form, catalogues: &Arc<Catalogues>) {
    env.add_filter("date", move |state: &State<'_, '_>, value: &Value| {
        date(form, state, value)
    });
    env.add_filter("number", move |state: &State<'_, '_>, value: &Value| {
        decimal(form, state, value)
    });
    env.add_filter("percent", percent);
    let spoken = Arc::clone(catalogues);
    env.add_filter(
        "word",
        move |state: &State<'_, '_>, value: &Value, set: &str| {
            word(form, &spoken, state, value, set)
        },
    );
    let spoken = Arc::clone(catalogues);
    env.add_filter(
        "words",
        move |state: &State<'_, '_>, values: &Value, set: &str| {
            words(form, &spoken, state, values, set)
        },
    );
    env.add_filter("fit", fit);
    env.add_filter("signed", move |state: &State<'_, '_>, value: &Value| {
        signed(form, state, value)
    });
    env.add_filter("points", move |state: &State<'_, '_>, value: &Value| {
        points(form, state, value)
    });
    env.add_filter("step", step);
    env.add_filter("sentence", sentence);
    let spoken = Arc::clone(catalogues);
    env.add_filter(
        "term",
        move |state: &State<'_, '_>, value: &Value, set: &str| {
            term(form, &spoken, state, value, set)
        },
    );
    env.add_filter("paragraphs", paragraphs);
}

/// `2026-01-12` as `12. januar 2026` or `12 January 2026`; as `12.01.2026` where the page has other letters.
fn date(form: Form, state: &State<'_, '_>, value: &Value) -> Value {
    let Some((text, day)) = value
        .as_str()
        .and_then(|text| Some((text, Day::parse(text)?)))
    else {
        return value.clone();
    };
    let tongue = tongue(state);
    let (year, month, day) = (day.year(), day.month(), day.day_of_month());
    let words = match tongue.lang() {
        Some(lang) => date_in_words(lang, year, month, day),
        None => format!("{day:02}.{month:02}.{year}"),
    };
    let written = match form {
        Form::Html => format!("<time datetime=\"{text}\">{words}</time>"),
        Form::Markdown | Form::Plain => words,
    };
    // The words are our own, and the point after the day is no list's.
    Value::from_safe_string(isolated(form, tongue, written))
}

/// A number with at most one decimal, and the language's own decimal sign.
fn decimal(form: Form, state: &State<'_, '_>, value: &Value) -> Value {
    match f64::try_from(value.clone()) {
        Ok(value) => figure(form, state, number(lang(state), value)),
        Err(_) => value.clone(),
    }
}

/// A figure in words of our own: the point of a decimal is no list's.
fn figure(form: Form, state: &State<'_, '_>, written: String) -> Value {
    Value::from_safe_string(isolated(form, tongue(state), written))
}

/// A part of a whole, 0 to 1, as a percentage.
fn percent(value: &Value) -> Result<Value, Error> {
    match f64::try_from(value.clone()) {
        Ok(share) => Ok(format!("{:.0} %", share * 100.0).into()),
        Err(_) => Ok(value.clone()),
    }
}

/// A word of the record in the reader's language: `{{ "together"|word("carrier") }}`.
fn word(
    form: Form,
    catalogues: &Catalogues,
    state: &State<'_, '_>,
    value: &Value,
    set: &str,
) -> Result<Value, Error> {
    let Some(text) = value.as_str() else {
        return Ok(value.clone());
    };
    let own = catalogues
        .of(tongue(state))
        .get(&format!("{set}.{text}"), None);
    if let Some(own) = own {
        return Ok(Value::from_safe_string(own_text(form, own).into_owned()));
    }
    let known = vocabulary(set, text).map(|known| known.of(lang(state)));
    known.map(Value::from).ok_or_else(|| {
        Error::new(
            ErrorKind::InvalidOperation,
            format!("the set `{set}` has no word `{text}`"),
        )
    })
}

/// Words of the record, with the page's own comma between them: `{{ plan.elements|words("element") }}`.
fn words(
    form: Form,
    catalogues: &Catalogues,
    state: &State<'_, '_>,
    values: &Value,
    set: &str,
) -> Result<Value, Error> {
    let said = values.try_iter()?;
    let said = said.map(|value| word(form, catalogues, state, &value, set));
    let tongue = tongue(state);
    let said: Result<Vec<String>, Error> = said
        .map(|word| word.map(|word| apart(form, tongue, &word)))
        .collect();
    let comma = if tongue.is_rtl() { "، " } else { ", " };
    Ok(Value::from_safe_string(said?.join(comma)))
}

/// A word of a set that a workspace may add to; its own word where the set has none:
/// `{{ note.kind|term("note_kind") }}`.
fn term(
    form: Form,
    catalogues: &Catalogues,
    state: &State<'_, '_>,
    value: &Value,
    set: &str,
) -> Value {
    word(form, catalogues, state, value, set).unwrap_or_else(|_| value.clone())
}

/// The paragraphs of a text: what an empty line parts.
fn paragraphs(value: &Value) -> Value {
    let text = value.as_str().unwrap_or_default();
    let mut paragraphs = vec![String::new()];
    for line in text.lines() {
        match (line.trim().is_empty(), paragraphs.last_mut()) {
            (false, Some(paragraph)) => {
                paragraph.push_str(line);
                paragraph.push('\n');
            }
            _ => paragraphs.push(String::new()),
        }
    }
    paragraphs.retain(|paragraph| !paragraph.is_empty());
    Value::from(paragraphs)
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
fn signed(form: Form, state: &State<'_, '_>, value: &Value) -> Value {
    let Ok(value) = f64::try_from(value.clone()) else {
        return value.clone();
    };
    let size = number(lang(state), value.abs());
    let sign = match value {
        _ if size == "0" => "",
        _ if value < 0.0 => "−",
        _ => "+",
    };
    figure(form, state, format!("{sign}{size}"))
}

/// A movement of -1 to 1 in percentage points, with its sign: `+25`.
fn points(form: Form, state: &State<'_, '_>, value: &Value) -> Value {
    match f64::try_from(value.clone()) {
        Ok(moved) => signed(form, state, &Value::from((moved * 100.0).round())),
        Err(_) => value.clone(),
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_line_parts_paragraphs() {
        let parts = |text: &str| paragraphs(&Value::from(text)).to_string();
        assert_eq!(
            parts("One\ntwo.\n\n \r\nThree."),
            r"['One\ntwo.\n', 'Three.\n']"
        );
        assert_eq!(parts(" \n\n"), "[]");
        assert_eq!(paragraphs(&Value::from(())).len(), Some(0));
    }
}
