//! `mentor outcome`: what the work led to begins, ends.

use clap::{Args, Subcommand};

use crate::cli::context::Context;
use crate::cli::failure::Outcome;
use crate::cli::write::{Write, lacking};
use crate::cli::{closed, parse, say};
use crate::edit;
use crate::locale::words;
use crate::model::{Outcome as Entry, OutcomeKind};

/// Write down what the work led to: begun, or ended.
#[derive(Debug, Args)]
pub struct Outcomes {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, Subcommand)]
enum Verb {
    Add(Add),
    End(End),
}

/// A job, an internship, an education has begun.
#[derive(Debug, Args)]
pub struct Add {
    #[command(flatten)]
    write: Write,
    /// What it is: ordinary_job, subsidised_job, internship, education or other
    #[arg(long, value_name = "KIND", value_parser = closed::outcome_kind)]
    kind: Option<OutcomeKind>,
    /// Where, and what there is to say of it
    #[arg(long, value_name = "TEXT", value_parser = parse::text)]
    note: Option<String>,
}

/// It has ended.
#[derive(Debug, Args)]
pub struct End {
    #[command(flatten)]
    write: Write,
    /// What it was: ordinary_job, subsidised_job, internship, education or other
    #[arg(long, value_name = "KIND", value_parser = closed::outcome_kind)]
    kind: Option<OutcomeKind>,
}

pub(in crate::cli) fn run(outcomes: &Outcomes, context: &Context) -> Outcome {
    match &outcomes.verb {
        Verb::Add(begun) => add(begun, context),
        Verb::End(ended) => end(ended, context),
    }
}

fn add(add: &Add, context: &Context) -> Outcome {
    let Some(kind) = add.kind else {
        let example = words::EXAMPLE_OUTCOME_ADD.of(context.lang);
        return Err(lacking(context, &[("`--kind`", true)], example));
    };
    let loaded = add.write.load(context)?;
    let date = add.write.day(context);
    let entry = Entry {
        date,
        kind,
        note: add.note.clone(),
        until: None,
    };
    let day = date.to_string();
    let said = say::word(context.lang, "outcome_kind", kind.as_str());
    let filled = [("kind", said), ("day", &day)];
    add.write
        .carry_out(context, &loaded, words::OUTCOME_ADDED, &filled, |record| {
            edit::outcome::add(record, entry)
        })
}

fn end(end: &End, context: &Context) -> Outcome {
    let Some(kind) = end.kind else {
        let example = "mentor outcome end 2601-k7qm --kind internship";
        return Err(lacking(context, &[("`--kind`", true)], example));
    };
    let loaded = end.write.load(context)?;
    let when = end.write.when(context);
    let day = when.day.to_string();
    let said = say::word(context.lang, "outcome_kind", kind.as_str());
    let filled = [("kind", said), ("day", &day)];
    end.write
        .carry_out(context, &loaded, words::OUTCOME_ENDED, &filled, |record| {
            edit::outcome::end(record, kind, when)
        })
}
