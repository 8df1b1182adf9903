//! `mentor pause`, `resume`, `close` and `reopen`: whether the effort runs.

use clap::Args;

use crate::cli::context::Context;
use crate::cli::failure::{Failure, Outcome};
use crate::cli::global::Format;
use crate::cli::load::Case;
use crate::cli::write::{Write, missing};
use crate::cli::{gates, output, parse, say};
use crate::edit;
use crate::locale::words;
use crate::model::{Change, Snapshot, Standing as Entry};
use crate::view::{self, Judged};

/// The effort rests, goes on or ends.
#[derive(Debug, Args)]
pub struct Standing {
    #[command(flatten)]
    write: Write,
    /// Why
    #[arg(long, value_name = "TEXT", value_parser = parse::text)]
    reason: Option<String>,
    /// The client's own part in it, in a sentence
    #[arg(long, value_name = "TEXT", value_parser = parse::text)]
    client_part: Option<String>,
}

pub(in crate::cli) fn run(standing: &Standing, change: Change, context: &Context) -> Outcome {
    let needs_reason = change != Change::Resume && standing.reason.is_none();
    let flags = [
        ("`--reason`", needs_reason),
        ("`--client-part`", standing.client_part.is_none()),
    ];
    let example = match change {
        Change::Pause => words::EXAMPLE_PAUSE,
        Change::Resume => words::EXAMPLE_RESUME,
        Change::Close => words::EXAMPLE_CLOSE,
        Change::Reopen => words::EXAMPLE_REOPEN,
    };
    missing(context, &flags, example.of(context.lang))?;
    let writer = standing.write.writer(context);
    let loaded = standing.write.load(context)?;
    let case = loaded.case(context)?;
    let author = writer.author(context, &case.client.mentor)?;
    let entry = Entry {
        change,
        date: standing.write.day(context),
        by: Some(author.handle.clone()),
        reason: standing.reason.clone(),
        client_part: standing.client_part.clone(),
    };
    if change == Change::Close && context.format == Format::Human && !context.quiet {
        show_closed_gates(&case, &entry, context)?;
    }
    let state = say::state(context.lang, change.leads_to());
    let filled = [("state", state)];
    let said = words::STANDING_CHANGED;
    standing
        .write
        .carry_out_as(Some(&author), context, &loaded, said, &filled, |record| {
            edit::standing(record, entry)
        })
}

/// Shows the gates of the last phase where some are closed; they never keep an effort from ending.
fn show_closed_gates(case: &Case<'_>, entry: &Entry, context: &Context) -> Result<(), Failure> {
    let programme = case.rules.programme();
    let Some(last) = programme.phases.last() else {
        return Ok(());
    };
    let snapshot = Snapshot::new(case.client.clone(), entry.date);
    if !entry.change.starts_from(snapshot.state()) {
        return Ok(());
    }
    let seen = view::Case::new(snapshot, programme, context.lang);
    let judged = view::judge(&seen, case.rules, &last.id);
    if judged.iter().all(Judged::is_open) {
        return Ok(());
    }
    let title = words::THE_CLOSING.of(context.lang);
    output::result(&gates::text(&judged, &seen, title))
}
