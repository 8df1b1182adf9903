//! What a command lacks is asked for on a terminal, and becomes part of its command line.
//!
//! So there is one way for what is typed and what is answered, and a form that is left half-filled
//! is kept as what was answered, and offered again.

mod choices;
mod compose;
mod facts;
mod kept;
mod line;
mod put;
mod question;
mod sheet;
mod table;

use std::ffi::OsString;

use kept::Kept;
use line::Typed;
use question::{Form, Kind};
use sheet::{Answers, Sheet};

use super::ask;
use super::context::Context;
use super::failure::Failure;
use super::load::{self, Loaded};
use crate::locale::{Lang, words};

/// A command line that lacks nothing that can be asked for.
pub struct Filled {
    /// The arguments.
    pub args: Vec<OsString>,
    kept: Option<Kept>,
}

/// Asks for what the command line lacks, where there is somebody to ask.
///
/// # Errors
/// Where the person stops, or nobody is meant by the client that was typed.
pub fn fill(args: &[OsString], lang: impl Fn() -> Lang) -> Result<Filled, Failure> {
    let untouched = || {
        Ok(Filled {
            args: args.to_vec(),
            kept: None,
        })
    };
    if !ask::somebody_is_there() {
        return untouched();
    }
    let Some(typed) = Typed::read(args, lang()) else {
        return untouched();
    };
    let Some((form, global)) = table::form(&typed.command()).zip(typed.global()) else {
        return untouched();
    };
    let mut context = Context::new(global, &lang)?;
    if context.open_workspace().is_err() {
        // The command says it better.
        return untouched();
    }
    let mut answers = typed.answers();
    let is_about_client = form.questions.iter().any(|it| it.kind == Kind::Client);
    if is_about_client && !answers.contains_key("client") && !answers.contains_key("all") {
        answers.insert("client".to_owned(), put::client(&context)?);
    }
    let loaded = match answers.get("client").and_then(|client| client.first()) {
        Some(client) => Some(load::load(&context, client)?),
        None => None,
    };
    let case = loaded.as_ref().map(|it| it.case(&context)).transpose()?;
    let mut sheet = Sheet {
        context: &context,
        case: case.as_ref(),
        answers,
        earlier: Answers::new(),
    };
    let kept = match is_open(form, &sheet, &typed) {
        true => Some(ask_all(form, &mut sheet, &typed, loaded.as_ref())?),
        false => None,
    };
    let args = typed.completed(form, &sheet.answers);
    Ok(Filled { args, kept })
}

impl Filled {
    /// The command has done what it was to do: nothing needs to be kept.
    pub fn is_done(&self) {
        self.kept.iter().for_each(Kept::discard);
    }

    /// The command has refused: what was answered stays, and the person is told.
    pub fn is_refused(&self, failure: Failure, lang: Lang) -> Failure {
        match self.kept {
            Some(_) => told(failure, lang),
            None => failure,
        }
    }
}

/// Whether there is anything to ask: something is lacking, or nothing was said beyond what it is about.
fn is_open(form: &Form, sheet: &Sheet<'_>, typed: &Typed) -> bool {
    let mut told = form.questions.iter().filter(|question| {
        let is_choice = matches!(question.kind, Kind::Client | Kind::One(_));
        !(is_choice && typed.is_by_place(question.argument))
    });
    let is_lacking = form.questions.iter().any(|question| sheet.lacks(question));
    is_lacking || !told.any(|question| sheet.has(question.argument))
}

fn ask_all(
    form: &Form,
    sheet: &mut Sheet<'_>,
    typed: &Typed,
    loaded: Option<&Loaded>,
) -> Result<Kept, Failure> {
    let context = sheet.context;
    let kept = Kept::new(context, form, loaded)?;
    sheet.earlier = kept.offer(context)?;
    for question in form.questions {
        if sheet.has(question.argument) || !(question.fits)(sheet) {
            continue;
        }
        let label = match question.words {
            Some(words) => words.of(context.lang).to_owned(),
            None => format!("{}:", typed.help(question.argument)),
        };
        let answer = put::put(question, &label, sheet, &kept).map_err(|failure| {
            match kept.has_anything() {
                true => told(failure, context.lang),
                false => failure,
            }
        })?;
        kept.keep(context, &sheet.answers, question.argument, &answer);
        if !answer.is_empty() {
            sheet.answers.insert(question.argument.to_owned(), answer);
        }
    }
    Ok(kept)
}

/// The same failure, with the word that nothing of the answers is lost.
fn told(failure: Failure, lang: Lang) -> Failure {
    let kept = words::DRAFT_KEPT.of(lang);
    let help = match &failure.help {
        Some(help) => format!("{help}\n  {kept}"),
        None => kept.to_owned(),
    };
    failure.help(help)
}
