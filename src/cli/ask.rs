//! Questions on a terminal; without one nothing is asked.

use std::io::IsTerminal as _;
use std::sync::{Arc, Mutex, PoisonError};

use inquire::autocompletion::{Autocomplete, Replacement};
use inquire::ui::{RenderConfig, Styled};
use inquire::validator::Validation;
use inquire::{CustomUserError, InquireError, MultiSelect, Select, Text as Prompt};

use super::context::Context;
use super::failure::{Exit, Failure};
use super::output::Color;
use crate::locale::{Lang, Text, words};

/// Whether there is somebody to ask.
pub fn somebody_is_there() -> bool {
    std::io::stdin().is_terminal() && std::io::stderr().is_terminal()
}

/// What a typed line must not be; `None` where it may stand.
pub type Wrong = fn(&str) -> Option<Text>;

/// Asks for a line, `earlier` standing ready to be changed; an empty one where it may be left out.
///
/// Whoever stops in the middle has it kept: `keep` is told what was typed so far.
pub fn line(
    context: &Context,
    question: &str,
    earlier: Option<&str>,
    may_be_empty: bool,
    wrong: Wrong,
    keep: impl Fn(&str),
) -> Result<Option<String>, Failure> {
    let lang = context.lang;
    let help = match (earlier, may_be_empty) {
        (Some(_), _) => words::ASK_KEEP,
        (None, true) => words::ASK_OR_SKIP,
        (None, false) => words::ASK_STOP,
    };
    let typed = Typed::default();
    let answer = Prompt::new(question)
        .with_render_config(looks(context))
        .with_help_message(help.of(lang))
        .with_initial_value(earlier.unwrap_or_default())
        .with_autocomplete(typed.clone())
        .with_validator(move |text: &str| {
            let wrong = match text.trim() {
                "" => (!may_be_empty).then_some(words::ASK_NOT_EMPTY),
                text => wrong(text),
            };
            Ok(verdict(wrong, lang))
        })
        .prompt();
    let text = answer.map_err(|error| {
        match typed.now().trim() {
            "" => {}
            typed => keep(typed),
        }
        stopped(context, &error)
    })?;
    let text = text.trim();
    Ok((!text.is_empty()).then(|| text.to_owned()))
}

/// What has been typed so far: the library tells it to whoever completes words, and to nobody else.
#[derive(Debug, Clone, Default)]
struct Typed(Arc<Mutex<String>>);

impl Typed {
    fn now(&self) -> String {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }
}

impl Autocomplete for Typed {
    fn get_suggestions(&mut self, input: &str) -> Result<Vec<String>, CustomUserError> {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = input.to_owned();
        Ok(Vec::new())
    }

    fn get_completion(
        &mut self,
        _: &str,
        _: Option<String>,
    ) -> Result<Replacement, CustomUserError> {
        Ok(Replacement::None)
    }
}

/// Asks for one of several; the answer is its place. The hand stands at `earlier` from the start.
pub fn one_of(
    context: &Context,
    question: &str,
    choices: Vec<String>,
    earlier: Option<usize>,
) -> Result<usize, Failure> {
    Select::new(question, choices)
        .with_render_config(looks(context))
        .with_help_message(words::ASK_CHOOSE.of(context.lang))
        .with_starting_cursor(earlier.unwrap_or_default())
        .raw_prompt()
        .map(|choice| choice.index)
        .map_err(|error| stopped(context, &error))
}

/// Asks for some of several, those of `earlier` marked from the start; the answer is their places.
pub fn some_of(
    context: &Context,
    question: &str,
    choices: Vec<String>,
    earlier: &[usize],
    may_be_empty: bool,
) -> Result<Vec<usize>, Failure> {
    let lang = context.lang;
    MultiSelect::new(question, choices)
        .with_render_config(looks(context))
        .with_help_message(words::ASK_MARK.of(lang))
        .with_default(earlier)
        .with_validator(
            move |marked: &[inquire::list_option::ListOption<&String>]| {
                let is_missing = marked.is_empty() && !may_be_empty;
                let none = is_missing.then_some(words::ASK_NOT_EMPTY_MARK);
                Ok(verdict(none, lang))
            },
        )
        .raw_prompt()
        .map(|marked| marked.into_iter().map(|choice| choice.index).collect())
        .map_err(|error| stopped(context, &error))
}

/// Asks a question of yes or no, with the answer that Enter gives.
pub fn yes(context: &Context, question: &str, by_enter: bool) -> Result<bool, Failure> {
    let choices = [words::YES, words::NO].map(|word| word.of(context.lang).to_owned());
    let at = usize::from(!by_enter);
    one_of(context, question, choices.to_vec(), Some(at)).map(|chosen| chosen == 0)
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
        InquireError::OperationCanceled | InquireError::OperationInterrupted => {
            Failure::request(words::CANCELLED.of(context.lang).to_owned())
        }
        other => Failure {
            exit: Exit::Environment,
            message: other.to_string(),
            help: None,
        },
    }
}
