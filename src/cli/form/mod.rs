//! What a command lacks is asked for on a terminal, and becomes part of its command line.
//!
//! So there is one way for what is typed and what is answered, and a form that is left half-filled
//! is kept as what was answered, and offered again.

mod choices;
mod compose;
mod facts;
mod forms;
mod kept;
mod line;
mod put;
mod question;
mod sheet;

use std::ffi::OsString;

use kept::Kept;
use line::Typed;
use question::{Form, Kind};
use sheet::{Answers, Sheet};

use super::ask;
use super::context::Context;
use super::failure::Failure;
use super::load::{self, Loaded};
use super::output;
use crate::locale::{Lang, words};

/// What says how an edit is written down, and nothing of what is.
const ASIDE: [&str; 4] = ["date", "author", "dry_run", "commit"];

/// A command line that lacks nothing that can be asked for.
pub struct Filled {
    /// The arguments.
    pub args: Vec<OsString>,
    kept: Option<Kept>,
    is_trial: bool,
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
            is_trial: false,
        })
    };
    if !ask::somebody_is_there() {
        return untouched();
    }
    let Some(typed) = Typed::read(args, lang()) else {
        return untouched();
    };
    let Some((form, global)) = forms::form(&typed.command()).zip(typed.global()) else {
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
    Ok(Filled {
        args: typed.completed(form, &sheet.answers),
        kept,
        is_trial: sheet.has("dry_run"),
    })
}

impl Filled {
    /// The command has done what it was to do: nothing needs to be kept, unless it was a trial.
    pub fn is_done(&self, lang: Lang) {
        match self.is_trial {
            true => self.say_kept(lang),
            false => self.kept.iter().for_each(Kept::discard),
        }
    }

    /// Says that what was answered stays, where anything was.
    pub fn say_kept(&self, lang: Lang) {
        if self.has_anything() {
            output::message(&format!("  {}", words::DRAFT_KEPT.of(lang)));
        }
    }

    /// The command has refused: what was answered stays, and the person is told.
    pub fn is_refused(&self, failure: Failure, lang: Lang) -> Failure {
        match self.has_anything() {
            true => told(failure, lang),
            false => failure,
        }
    }

    fn has_anything(&self) -> bool {
        self.kept.as_ref().is_some_and(Kept::has_anything)
    }
}

/// Whether there is anything to ask: something is lacking, or nothing was said beyond what it is about.
fn is_open(form: &Form, sheet: &Sheet<'_>, typed: &Typed) -> bool {
    let names = |argument: &str| {
        let mut questions = form.questions.iter();
        let question = questions.find(|question| question.argument == argument);
        question.is_some_and(|it| matches!(it.kind, Kind::Client | Kind::One(_)))
            && typed.is_by_place(argument)
    };
    let mut told = sheet.answers.keys().map(String::as_str);
    let says_nothing = !told.any(|it| !ASIDE.contains(&it) && !names(it));
    let is_lacking = form.questions.iter().any(|question| sheet.lacks(question));
    let is_asked = form.questions.iter().any(|question| sheet.asks(question));
    is_lacking || (says_nothing && is_asked)
}

fn ask_all(
    form: &Form,
    sheet: &mut Sheet<'_>,
    typed: &Typed,
    loaded: Option<&Loaded>,
) -> Result<Kept, Failure> {
    let context = sheet.context;
    let kept = Kept::new(context, form, loaded)?;
    let stopped = |failure| match kept.has_anything() {
        true => told(failure, context.lang),
        false => failure,
    };
    sheet.earlier = kept.offer(context).map_err(stopped)?;
    sheet.take_up(form);
    for question in form.questions {
        if !sheet.asks(question) {
            continue;
        }
        let label = match question.words {
            Some(words) => words.of(context.lang).to_owned(),
            None => format!("{}:", typed.help(question.argument)),
        };
        let answer = put::put(question, &label, sheet, &kept).map_err(stopped)?;
        // What stays as it stands is nobody's edit: a colleague may change it meanwhile.
        let is_new = !answer.is_empty() && !sheet.is_kept(question, &answer);
        sheet.earlier.remove(question.argument);
        if is_new {
            kept.keep(sheet, question.argument, &answer);
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
