//! `mentor consent`: what may be passed on to whom is given, withdrawn.

use clap::{Args, Subcommand};

use crate::cli::closed;
use crate::cli::context::Context;
use crate::cli::failure::Outcome;
use crate::cli::parse;
use crate::cli::write::{Write, lacking};
use crate::edit;
use crate::locale::words;
use crate::model::{Consent as Entry, Day};

/// Write down a consent: given, or withdrawn.
#[derive(Debug, Args)]
pub struct Consent {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, Subcommand)]
enum Verb {
    Give(Give),
    Withdraw(Withdraw),
}

/// The client lets something be passed on.
#[derive(Debug, Args)]
pub struct Give {
    #[command(flatten)]
    write: Write,
    /// To whom
    #[arg(long, value_name = "NAME", value_parser = parse::text)]
    to: Option<String>,
    /// What may be passed on: progress, plan, attendance, or something of your own (with commas between)
    #[arg(long, value_name = "TOPIC", value_delimiter = ',', value_parser = closed::consented)]
    about: Vec<String>,
    /// The last day on which it holds
    #[arg(long, value_name = "YYYY-MM-DD")]
    until: Option<Day>,
}

/// The client takes a consent back.
#[derive(Debug, Args)]
pub struct Withdraw {
    #[command(flatten)]
    write: Write,
    /// To whom it was given
    #[arg(long, value_name = "NAME", value_parser = parse::text)]
    to: Option<String>,
}

pub(in crate::cli) fn run(consent: &Consent, context: &Context) -> Outcome {
    match &consent.verb {
        Verb::Give(given) => give(given, context),
        Verb::Withdraw(withdrawn) => withdraw(withdrawn, context),
    }
}

fn give(give: &Give, context: &Context) -> Outcome {
    let (Some(to), false, Some(until)) = (&give.to, give.about.is_empty(), give.until) else {
        let flags = [
            ("`--to`", give.to.is_none()),
            ("`--about`", give.about.is_empty()),
            ("`--until`", give.until.is_none()),
        ];
        let example = "mentor consent give 2601-k7qm --to \"Havnby Kommune\" --about progress,plan,attendance --until 2026-07-11";
        return Err(lacking(context, &flags, example));
    };
    let loaded = give.write.load(context)?;
    let entry = Entry {
        to: to.clone(),
        about: give.about.clone(),
        given: give.write.day(context),
        until: Some(until),
        withdrawn: None,
    };
    let until = until.to_string();
    let filled = [("to", to.as_str()), ("until", &until)];
    give.write
        .carry_out(context, &loaded, words::CONSENT_GIVEN, &filled, |record| {
            edit::consent::give(record, entry)
        })
}

fn withdraw(withdraw: &Withdraw, context: &Context) -> Outcome {
    let Some(to) = &withdraw.to else {
        let example = "mentor consent withdraw 2601-k7qm --to \"Havnby Kommune\"";
        return Err(lacking(context, &[("`--to`", true)], example));
    };
    let loaded = withdraw.write.load(context)?;
    let when = withdraw.write.when(context);
    let filled = [("to", to.as_str())];
    let said = words::CONSENT_WITHDRAWN;
    withdraw
        .write
        .carry_out(context, &loaded, said, &filled, |record| {
            edit::consent::withdraw(record, to, when)
        })
}
