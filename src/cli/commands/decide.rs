//! `mentor decide`: an important decision, and the client's own part in it.

use clap::Args;

use crate::cli::closed;
use crate::cli::context::Context;
use crate::cli::failure::Outcome;
use crate::cli::parse;
use crate::cli::write::{Write, lacking};
use crate::edit;
use crate::locale::words;
use crate::model::{Decider, Decision, Subject};

/// Write down a decision, and the client's own part in it.
#[derive(Debug, Args)]
pub struct Decide {
    #[command(flatten)]
    write: Write,
    /// What it is about: goals, content or pace (can be given several times)
    #[arg(long, value_name = "SUBJECT", value_delimiter = ',', value_parser = closed::subject)]
    about: Vec<Subject>,
    /// What was decided
    #[arg(long, value_name = "TEXT", value_parser = parse::text)]
    what: Option<String>,
    /// Who decided: client, together, mentor or authority
    #[arg(long, value_name = "WHO", value_parser = closed::decider)]
    decided_by: Option<Decider>,
    /// The client's own part in it, in a sentence
    #[arg(long, value_name = "TEXT", value_parser = parse::text)]
    client_part: Option<String>,
    /// The goal that it concerns
    #[arg(long, value_name = "GOAL")]
    goal: Option<String>,
}

pub(in crate::cli) fn run(decide: &Decide, context: &Context) -> Outcome {
    let (false, Some(what), Some(decided_by), Some(client_part)) = (
        decide.about.is_empty(),
        &decide.what,
        decide.decided_by,
        &decide.client_part,
    ) else {
        let flags = [
            ("`--about`", decide.about.is_empty()),
            ("`--what`", decide.what.is_none()),
            ("`--decided-by`", decide.decided_by.is_none()),
            ("`--client-part`", decide.client_part.is_none()),
        ];
        return Err(lacking(
            context,
            &flags,
            words::EXAMPLE_DECIDE.of(context.lang),
        ));
    };
    let loaded = decide.write.load(context)?;
    let decision = Decision {
        date: decide.write.day(context),
        about: decide.about.clone(),
        what: what.clone(),
        decided_by: Some(decided_by),
        client_part: Some(client_part.clone()),
        goal: decide.goal.clone(),
    };
    decide
        .write
        .carry_out(context, &loaded, words::DECIDED, &[], |record| {
            edit::decide(record, decision)
        })
}
