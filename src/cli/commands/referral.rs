//! `mentor referral`: who asked for the effort, when, and on what legal basis.

use clap::Args;

use crate::cli::context::Context;
use crate::cli::failure::Outcome;
use crate::cli::parse;
use crate::cli::write::{Write, nothing_said};
use crate::edit;
use crate::locale::words;
use crate::model::{Day, Referral as Terms};

const FLAGS: &str = "`--by`, `--referred`, `--legal-basis`";
const EXAMPLE: &str =
    "mentor referral 2601-k7qm --by \"Havnby Kommune\" --referred 2026-01-05 --legal-basis lab-167";

/// Write down who asked for the effort, or what is new of it.
#[derive(Debug, Args)]
pub struct Referral {
    #[command(flatten)]
    write: Write,
    /// The authority
    #[arg(long, value_name = "NAME", value_parser = parse::text)]
    by: Option<String>,
    /// The day of the referral (`--date` says the same)
    #[arg(long, value_name = "YYYY-MM-DD")]
    referred: Option<Day>,
    /// The legal basis, by your own term, for example lab-167, sel-85, intl-19
    #[arg(long, value_name = "TERM", value_parser = parse::text)]
    legal_basis: Option<String>,
}

pub(in crate::cli) fn run(referral: &Referral, context: &Context) -> Outcome {
    let named = Terms {
        by: referral.by.clone(),
        // A day that stands alone is the referral's: nothing else here has one.
        date: referral.referred.or(referral.write.date),
        legal_basis: referral.legal_basis.clone(),
    };
    nothing_said(context, named != Terms::default(), FLAGS, EXAMPLE)?;
    let loaded = referral.write.load(context)?;
    referral
        .write
        .carry_out(context, &loaded, words::REFERRAL_WRITTEN, &[], |record| {
            edit::referral(record, named)
        })
}
