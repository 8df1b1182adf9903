//! `mentor agreement`: what the written mentor agreement says.

use clap::Args;

use crate::cli::context::Context;
use crate::cli::failure::Outcome;
use crate::cli::global::Format;
use crate::cli::write::{Write, nothing_said};
use crate::cli::{output, parse};
use crate::edit;
use crate::locale::words;
use crate::model::{Agreement as Terms, Day};

const FLAGS: &str =
    "`--goal`, `--tasks`, `--from`, `--until`, `--hours-per-week`, `--complaint-guidance-given`";

/// Write down the mentor agreement, or what is new in it.
#[derive(Debug, Args)]
pub struct Agreement {
    #[command(flatten)]
    write: Write,
    /// The goal of the mentor support
    #[arg(long, value_name = "TEXT", value_parser = parse::text)]
    goal: Option<String>,
    /// The mentor's tasks
    #[arg(long, value_name = "TEXT", value_parser = parse::text)]
    tasks: Option<String>,
    /// The first day
    #[arg(long, value_name = "YYYY-MM-DD")]
    from: Option<Day>,
    /// The last day
    #[arg(long, value_name = "YYYY-MM-DD")]
    until: Option<Day>,
    /// Hours a week
    #[arg(long, value_name = "N", value_parser = parse::hours)]
    hours_per_week: Option<f64>,
    /// The day on which the client was told how to complain
    #[arg(long, value_name = "YYYY-MM-DD")]
    complaint_guidance_given: Option<Day>,
}

pub(in crate::cli) fn run(agreement: &Agreement, context: &Context) -> Outcome {
    let named = Terms {
        goal: agreement.goal.clone(),
        tasks: agreement.tasks.clone(),
        from: agreement.from,
        until: agreement.until,
        hours_per_week: agreement.hours_per_week,
        complaint_guidance_given: agreement.complaint_guidance_given,
    };
    nothing_said(
        context,
        named != Terms::default(),
        FLAGS,
        words::EXAMPLE_AGREEMENT.of(context.lang),
    )?;
    let loaded = agreement.write.load(context)?;
    let mut replaced = None;
    let exit =
        agreement
            .write
            .carry_out(context, &loaded, words::AGREEMENT_WRITTEN, &[], |record| {
                let edit = edit::agreement(record, named)?;
                let was = record.client().and_then(|client| client.agreement.as_ref());
                let both = was.zip(edit.intended.agreement.as_ref());
                replaced = both
                    .filter(|(was, is)| was.is_followed_by(is, context.today()))
                    .map(|(was, _)| (was.from, was.until));
                Ok(edit)
            })?;
    if let Some((from, until)) = replaced
        && context.format == Format::Human
        && !context.quiet
    {
        let said = |day: Option<Day>| day.map_or_else(|| "?".to_owned(), |day| day.to_string());
        let filled = [("from", said(from)), ("until", said(until))];
        output::message(&words::AGREEMENT_REPLACES.say(context.lang, &filled));
    }
    Ok(exit)
}
