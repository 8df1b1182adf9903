//! How a value is written into a report: nothing that a person typed may act as markup or move a terminal.

use std::fmt::Write as _;

use minijinja::value::ValueKind;
use minijinja::{AutoEscape, Error, Output, State, Value};

use crate::locale::shown;

/// What stands for a value that is not known.
pub(super) const NOT_KNOWN: &str = "–";

/// Writes a value; the engine calls it for every `{{ … }}`.
pub(super) fn format(
    out: &mut Output<'_>,
    state: &mut State<'_, '_>,
    value: &Value,
) -> Result<(), Error> {
    if value.is_undefined() {
        return minijinja::escape_formatter(out, state, value);
    }
    if value.is_none() {
        out.write_str(NOT_KNOWN)?;
        return Ok(());
    }
    let text = value.to_string();
    let is_text = value.kind() == ValueKind::String && !value.is_safe();
    match state.auto_escape() {
        AutoEscape::Custom(name) if is_text && name == "markdown" => {
            out.write_str(&markdown(&text))?
        }
        _ if is_text => out.write_str(&one_line(&text))?,
        _ => out.write_str(&text)?,
    }
    Ok(())
}

/// A text within a line of Markdown: what would be markup stands with a backslash.
pub(super) fn markdown(text: &str) -> String {
    let line = one_line(text);
    let mut escaped = String::with_capacity(line.len() + 8);
    let mut before = ' ';
    let mut characters = line.chars().peekable();
    while let Some(character) = characters.next() {
        let markup = match character {
            '\\' | '`' | '*' | '[' | ']' | '<' | '>' | '|' | '~' | '{' | '}' => true,
            // Within a word an underscore is only an underscore.
            '_' => {
                !(before.is_alphanumeric()
                    && characters.peek().is_some_and(|next| next.is_alphanumeric()))
            }
            '&' => begins_an_entity(characters.clone()),
            '#' | '+' | '-' | '=' => escaped.is_empty(),
            '.' | ')' => {
                before.is_ascii_digit() && escaped.chars().all(|written| written.is_ascii_digit())
            }
            _ => false,
        };
        if markup {
            escaped.push('\\');
        }
        escaped.push(character);
        before = character;
    }
    escaped
}

/// Whether what follows an ampersand makes it a character reference, such as `amp;`.
fn begins_an_entity(rest: impl Iterator<Item = char>) -> bool {
    let mut after_name = rest.skip_while(|next| next.is_ascii_alphanumeric() || *next == '#');
    after_name.next() == Some(';')
}

/// A text on one line, with control and bidi characters written out.
pub(super) fn one_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    for (index, part) in text.split_whitespace().enumerate() {
        let _ = write!(line, "{}{}", if index == 0 { "" } else { " " }, shown(part));
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_typed_is_inert() {
        assert_eq!(
            markdown("<b>*x*</b> | [y](z)"),
            "\\<b\\>\\*x\\*\\</b\\> \\| \\[y\\](z)"
        );
        assert_eq!(
            markdown("# not a heading\nnor two lines"),
            "\\# not a heading nor two lines"
        );
        assert_eq!(markdown("1. not a list"), "1\\. not a list");
        assert_eq!(markdown("\u{1B}[2J"), "\\\\u\\{1b\\}\\[2J");
        assert_eq!(
            markdown("{{ client.id }} &amp;"),
            "\\{\\{ client.id \\}\\} \\&amp;"
        );
    }

    #[test]
    fn ordinary_text_stays_as_it_is() {
        for text in [
            "Jeg vil lave mad, hvor folk spiser sammen.",
            "anna_l, 3 - 4 timer",
            "R&D & mere",
        ] {
            assert_eq!(markdown(text), text);
        }
    }
}
