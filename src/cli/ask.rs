//! Questions on a terminal; without one nothing is asked.

use std::io::IsTerminal as _;

use inquire::validator::Validation;
use inquire::{InquireError, Select, Text};

use super::context::Context;
use super::failure::{Exit, Failure};
use crate::locale::words;
use crate::model::Day;

/// Whether there is somebody to ask.
pub fn somebody_is_there() -> bool {
    std::io::stdin().is_terminal() && std::io::stderr().is_terminal()
}

/// Asks for a text that must not be empty.
pub fn text(context: &Context, question: &str) -> Result<String, Failure> {
    let empty = words::ASK_NOT_EMPTY.of(context.lang);
    let answer = Text::new(question)
        .with_validator(move |text: &str| {
            Ok(if text.trim().is_empty() {
                Validation::Invalid(empty.into())
            } else {
                Validation::Valid
            })
        })
        .prompt();
    answer
        .map(|text| text.trim().to_owned())
        .map_err(|error| stopped(context, &error))
}

/// Asks for a day; `default` where nothing is typed.
pub fn day(context: &Context, question: &str, default: Day) -> Result<Day, Failure> {
    let wrong = words::ASK_NOT_A_DAY.of(context.lang);
    let answer = Text::new(question)
        .with_default(&default.to_string())
        .with_validator(move |text: &str| {
            Ok(if Day::parse(text.trim()).is_some() {
                Validation::Valid
            } else {
                Validation::Invalid(wrong.into())
            })
        })
        .prompt();
    let text = answer.map_err(|error| stopped(context, &error))?;
    Ok(Day::parse(text.trim()).unwrap_or(default))
}

/// Asks for one of several; the answer is its place.
pub fn one_of(context: &Context, question: &str, choices: Vec<String>) -> Result<usize, Failure> {
    Select::new(question, choices)
        .without_help_message()
        .raw_prompt()
        .map(|choice| choice.index)
        .map_err(|error| stopped(context, &error))
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
