//! `mentor correct`: who corrects what was written down of an earlier day, and why.

use clap::Args;

use crate::cli::context::Context;
use crate::cli::failure::Outcome;
use crate::cli::write::{Write, lacking};
use crate::cli::{closed, parse, say};
use crate::edit;
use crate::locale::words;
use crate::model::{Corrected, Correction, Day};

/// Say who corrects what was written down of an earlier day, and why.
///
/// Phases, decisions, ratings and entries of the journal are not rewritten afterwards without a word.
/// Change in the file what was wrong, and say here why; `mentor check --against` asks for it.
#[derive(Debug, Args)]
pub struct Correct {
    #[command(flatten)]
    write: Write,
    /// What is corrected: phase, decision, rating or note
    #[arg(long, value_name = "KIND", value_parser = closed::corrected)]
    kind: Option<Corrected>,
    /// The day of what is corrected, as it stood
    #[arg(long, value_name = "YYYY-MM-DD")]
    of: Option<Day>,
    /// Why
    #[arg(long, value_name = "TEXT", value_parser = parse::text)]
    why: Option<String>,
}

pub(in crate::cli) fn run(correct: &Correct, context: &Context) -> Outcome {
    let (Some(kind), Some(of), Some(why)) = (correct.kind, correct.of, &correct.why) else {
        let flags = [
            ("`--kind`", correct.kind.is_none()),
            ("`--of`", correct.of.is_none()),
            ("`--why`", correct.why.is_none()),
        ];
        let example = words::EXAMPLE_CORRECT.of(context.lang);
        return Err(lacking(context, &flags, example));
    };
    let writer = correct.write.writer(context);
    let loaded = correct.write.load(context)?;
    let case = loaded.case(context)?;
    let author = writer.author(context, &case.client.mentor)?;
    let correction = Correction {
        date: correct.write.day(context),
        by: Some(author.handle.clone()),
        kind,
        of,
        why: Some(why.clone()),
    };
    let day = of.to_string();
    let said = say::word(context.lang, "corrected", kind.as_str());
    let filled = [("kind", said), ("day", &day)];
    let done = words::CORRECTED;
    correct
        .write
        .carry_out_as(Some(&author), context, &loaded, done, &filled, |record| {
            edit::correct(record, correction)
        })
}
