//! How a value is written into a report: nothing that a person typed may act as markup or move a terminal.

mod html;
mod markdown;

use std::fmt::Write as _;

use minijinja::value::ValueKind;
use minijinja::{Error, Output, State, Value};

use super::Form;
use super::speech::{apart, tongue};
use crate::locale::shown;
pub(super) use html::html;
pub(super) use markdown::markdown;

/// What stands for a value that is not known.
pub(super) const NOT_KNOWN: &str = "–";

/// Writes a value; the engine calls it for every `{{ … }}`.
///
/// The form decides, and nothing that a template says of escaping. In Markdown a value also stands apart
/// from the page's letters where they are not its own; in HTML, where it may stand within an attribute,
/// that is the template's to say.
pub(super) fn write(
    form: Form,
    out: &mut Output<'_>,
    state: &mut State<'_, '_>,
    value: &Value,
) -> Result<(), Error> {
    if value.is_undefined() {
        return minijinja::escape_formatter(out, state, value);
    }
    out.write_str(&match form {
        Form::Markdown if !value.is_none() => apart(form, tongue(state), value),
        _ => written(form, value),
    })?;
    Ok(())
}

/// A value as it stands in a report.
pub(super) fn written(form: Form, value: &Value) -> String {
    if value.is_none() {
        return NOT_KNOWN.to_owned();
    }
    let text = value.to_string();
    match value.kind() {
        // A value of our own making, such as a date in words.
        _ if value.is_safe() => text,
        ValueKind::Bool | ValueKind::Number => text,
        _ => form.text(&text),
    }
}

/// A text on one line, with control and bidi characters written out.
pub(super) fn one_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    for (index, part) in text.split_whitespace().enumerate() {
        let _ = write!(line, "{}{}", if index == 0 { "" } else { " " }, shown(part));
    }
    line
}
