//! `mentor option`: what the client may choose is seen, chosen, tried.

use clap::{Args, Subcommand};

use crate::cli::context::Context;
use crate::cli::failure::Outcome;
use crate::cli::parse;
use crate::cli::write::{Write, lacking};
use crate::edit::{self, option::Step};
use crate::locale::words;
use crate::model::Choice;

/// Write down an option: seen, chosen, tried.
#[derive(Debug, Args)]
pub struct Options {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, Subcommand)]
enum Verb {
    Add(Add),
    /// Say that the client has chosen an option
    Choose(Stepped),
    /// Say that the client has tried an option
    Tried(Stepped),
}

/// Write down an option that the client has seen.
#[derive(Debug, Args)]
pub struct Add {
    #[command(flatten)]
    write: Write,
    /// What it is
    #[arg(long, value_name = "TEXT", value_parser = parse::text)]
    what: Option<String>,
    /// Its name in the record; made of what it is where none is given
    #[arg(long, value_name = "ID", value_parser = parse::text)]
    id: Option<String>,
}

/// The option that was chosen or tried.
#[derive(Debug, Args)]
pub struct Stepped {
    #[command(flatten)]
    write: Write,
    /// The option's id
    option: String,
}

pub(in crate::cli) fn run(options: &Options, context: &Context) -> Outcome {
    match &options.verb {
        Verb::Add(add) => run_add(add, context),
        Verb::Choose(stepped) => run_step(stepped, Step::Chosen, context),
        Verb::Tried(stepped) => run_step(stepped, Step::Tried, context),
    }
}

fn run_add(add: &Add, context: &Context) -> Outcome {
    let Some(what) = &add.what else {
        let example = words::EXAMPLE_OPTION_ADD.of(context.lang);
        return Err(lacking(context, &[("`--what`", true)], example));
    };
    let loaded = add.write.load(context)?;
    let option = Choice {
        id: add.id.clone(),
        what: what.clone(),
        seen: Some(add.write.day(context)),
        chosen: None,
        tried: None,
    };
    add.write
        .carry_out(context, &loaded, words::OPTION_ADDED, &[], |record| {
            edit::option::add(record, option)
        })
}

fn run_step(stepped: &Stepped, step: Step, context: &Context) -> Outcome {
    let loaded = stepped.write.load(context)?;
    let when = stepped.write.when(context);
    let said = match step {
        Step::Chosen => words::OPTION_CHOSEN,
        Step::Tried => words::OPTION_TRIED,
    };
    let filled = [("option", stepped.option.as_str())];
    stepped
        .write
        .carry_out(context, &loaded, said, &filled, |record| {
            edit::option::step(record, &stepped.option, step, when)
        })
}
