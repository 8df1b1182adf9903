//! Why an expression over the caseload, or a name in it, is refused; and what was meant.

use unicode_width::UnicodeWidthStr as _;

use crate::cli::failure::Failure;
use crate::locale::{Lang, shown, words};
use crate::model::Programme;
use crate::programme::{ConditionError, Fault};
use crate::record::nearest;
use crate::view::{UnknownName, value_names};

/// An expression that cannot be read, with a mark under the place.
pub fn expression(lang: Lang, source: &str, error: &ConditionError) -> Failure {
    let failure =
        Failure::request(words::WHERE_FORM.of(lang).to_owned() + &mark(lang, source, error));
    failure.help(slip(lang, source, error))
}

/// An expression that can be read, and cannot be asked of a client.
pub fn asking(lang: Lang, source: &str, id: &str, error: &ConditionError) -> Failure {
    let (message, mark) = match error.fault {
        Fault::Answer => (words::WHERE_ANSWER, String::new()),
        Fault::Form | Fault::Asking => (words::WHERE_ASKING, mark(lang, source, error)),
    };
    let message = message.say(lang, &[("expression", source), ("id", id)]);
    Failure::request(message + &mark).help(words::WHERE_HELP.of(lang).to_owned())
}

/// A name that leads to no value of the view, and is none of the others that may stand there.
pub fn no_field(
    lang: Lang,
    unknown: &UnknownName,
    programmes: &[&Programme],
    others: &[&str],
) -> Failure {
    let name = &unknown.name;
    let below = format!("{name}.");
    let is_section = unknown.known.iter().all(|known| known.starts_with(&below));
    if is_section {
        return Failure::request(words::WHERE_SECTION.say(lang, &[("name", name)]))
            .help(words::USAGE_KNOWN.say(lang, &[("known", quoted(&unknown.known))]));
    }
    let failure = Failure::request(words::WHERE_NO_FIELD.say(lang, &[("name", name)]));
    let values = value_names(programmes);
    let last = format!(".{name}");
    let values = || values.iter().map(String::as_str);
    let near = nearest(name, values().chain(others.iter().copied()));
    let near = near.or_else(|| values().find(|it| it.ends_with(&last)));
    failure.help(match near {
        Some(near) => words::DID_YOU_MEAN.say(lang, &[("near", near)]),
        None => words::USAGE_KNOWN.say(lang, &[("known", quoted(&unknown.known))]),
    })
}

/// The expression on a line of its own, and below it a mark where it goes wrong.
fn mark(lang: Lang, source: &str, error: &ConditionError) -> String {
    let range = error.range.clone().unwrap_or_default();
    let start = source.floor_char_boundary(range.start);
    let end = source.ceil_char_boundary(range.end.max(start));
    let blank = " ".repeat(shown(&source[..start]).width());
    let carets = "^".repeat(shown(&source[start..end]).width().max(1));
    // The engine speaks English only.
    let why = match lang {
        Lang::En => format!(" {}", shown(&error.message)),
        Lang::Da => String::new(),
    };
    format!("\n  {}\n  {blank}{carets}{why}", shown(source))
}

/// What is often written otherwise than here; else an example.
fn slip(lang: Lang, source: &str, error: &ConditionError) -> String {
    let at = error.range.clone().unwrap_or_default().start;
    let rest = source.get(at..).unwrap_or_default();
    let digit = |text: Option<char>| text.is_some_and(|sign| sign.is_ascii_digit());
    let before = source.get(..at).unwrap_or_default();
    let text = match rest.chars().next() {
        Some(',') if digit(before.chars().last()) && digit(rest.chars().nth(1)) => {
            words::WHERE_COMMA
        }
        Some('=') => words::WHERE_EQUALS,
        _ => words::WHERE_HELP,
    };
    text.of(lang).to_owned()
}

fn quoted(names: &[String]) -> String {
    let names: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
    names.join(", ")
}
