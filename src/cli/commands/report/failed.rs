//! What a person is told of a template that failed.

use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::locale::{Text, words};
use crate::report::{TemplateError, Wrong};

/// What a person is told of a template that failed for a client's file.
pub(in crate::cli) fn template_failure(
    context: &Context,
    file: &str,
    error: &TemplateError,
) -> Failure {
    let lang = context.lang;
    let name = || error.expression.clone().unwrap_or_default();
    let why = |text: Text| text.say(lang, &[("name", name())]);
    let why = match &error.wrong {
        Wrong::UnknownName => why(words::TEMPLATE_NAME),
        Wrong::UnknownTool => why(words::TEMPLATE_TOOL),
        Wrong::UnknownPhrase(phrase) => words::TEMPLATE_PHRASE.say(lang, &[("name", phrase)]),
        Wrong::NoTemplate => words::TEMPLATE_MISSING.of(lang).to_owned(),
        Wrong::TooMuch => words::TEMPLATE_TOO_MUCH.of(lang).to_owned(),
        Wrong::Other(engine) => engine.clone(),
    };
    let line = error
        .line
        .map_or_else(String::new, |line| format!(":{line}"));
    let mut message = words::TEMPLATE.say(
        lang,
        &[
            ("file", file.to_owned()),
            ("template", error.template.clone()),
            ("line", line),
            ("why", why),
        ],
    );
    if let Some(excerpt) = &error.excerpt {
        message = format!("{message}\n  | {}", crate::locale::shown(excerpt));
    }
    let failure = Failure::request(message);
    match (&error.wrong, &error.near) {
        (_, Some(near)) => failure.help(words::TEMPLATE_NEAR.say(lang, &[("near", near)])),
        (Wrong::UnknownName, None) => failure.help(words::TEMPLATE_NAMES.of(lang).to_owned()),
        _ => failure,
    }
}
