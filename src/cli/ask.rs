//! Questions on a terminal; without one nothing is asked.

use std::io::IsTerminal as _;

use inquire::ui::{RenderConfig, Styled};
use inquire::validator::Validation;
use inquire::{InquireError, Select, Text as Prompt};

use super::context::Context;
use super::failure::{Exit, Failure};
use super::output::Color;
use crate::locale::{Lang, Text, words};
use crate::model::Day;

/// Whether there is somebody to ask.
pub fn somebody_is_there() -> bool {
    std::io::stdin().is_terminal() && std::io::stderr().is_terminal()
}

/// Asks for a text that must not be empty; `wrong` says what else it must not be.
pub fn text(
    context: &Context,
    question: &str,
    wrong: impl Fn(&str) -> Option<Text> + Clone + 'static,
) -> Result<String, Failure> {
    let lang = context.lang;
    let answer = Prompt::new(question)
        .with_render_config(looks(context))
        .with_help_message(words::ASK_STOP.of(lang))
        .with_validator(move |text: &str| {
            let wrong = match text.trim() {
                "" => Some(words::ASK_NOT_EMPTY),
                text => wrong(text),
            };
            Ok(verdict(wrong, lang))
        })
        .prompt();
    answer
        .map(|text| text.trim().to_owned())
        .map_err(|error| stopped(context, &error))
}

/// Asks for a day up to the latest, which it is where nothing is typed.
pub fn day(context: &Context, question: &str, latest: Day) -> Result<Day, Failure> {
    let lang = context.lang;
    let answer = Prompt::new(question)
        .with_render_config(looks(context))
        .with_help_message(words::ASK_STOP.of(lang))
        .with_default(&latest.to_string())
        .with_validator(move |text: &str| {
            let wrong = match Day::parse(text.trim()) {
                None => Some(words::ASK_NOT_A_DAY),
                Some(day) if day > latest => Some(words::ASK_NOT_YET),
                Some(_) => None,
            };
            Ok(verdict(wrong, lang))
        })
        .prompt();
    let text = answer.map_err(|error| stopped(context, &error))?;
    Ok(Day::parse(text.trim()).unwrap_or(latest))
}

/// Asks for one of several; the answer is its place.
pub fn one_of(context: &Context, question: &str, choices: Vec<String>) -> Result<usize, Failure> {
    Select::new(question, choices)
        .with_render_config(looks(context))
        .with_help_message(words::ASK_CHOOSE.of(context.lang))
        .raw_prompt()
        .map(|choice| choice.index)
        .map_err(|error| stopped(context, &error))
}

/// How questions look: no English of the library's own, and colour only where it may be.
fn looks(context: &Context) -> RenderConfig<'static> {
    let looks = match context.color {
        Color::Never => RenderConfig::empty(),
        Color::Auto | Color::Always => RenderConfig::default(),
    };
    looks.with_canceled_prompt_indicator(Styled::new(""))
}

fn verdict(wrong: Option<Text>, lang: Lang) -> Validation {
    match wrong {
        Some(wrong) => Validation::Invalid(wrong.of(lang).into()),
        None => Validation::Valid,
    }
}

fn stopped(context: &Context, error: &InquireError) -> Failure {
    match error {
        InquireError::OperationCanceled | InquireError::OperationInterrupted => Failure {
            exit: Exit::Request,
            message: words::CANCELLED.of(context.lang).to_owned(),
            help: None,
        },
        other => Failure {
            exit: Exit::Environment,
            message: other.to_string(),
            help: None,
        },
    }
}
