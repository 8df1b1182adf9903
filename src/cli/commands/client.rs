//! `mentor client`: another mentor goes on, or what the record says of the client is set right.

use clap::Args;

use crate::cli::author::refuse_unknown_mentor;
use crate::cli::context::Context;
use crate::cli::failure::Outcome;
use crate::cli::parse;
use crate::cli::write::{Write, nothing_said};
use crate::edit::{self, ClientChanges};
use crate::locale::words;

const EXAMPLE: &str = "mentor client 2601-k7qm --mentor jonas";

/// Change who it is about: the mentor, what the client wants to be called, the language.
#[derive(Debug, Args)]
pub struct Client {
    #[command(flatten)]
    write: Write,
    /// What the client wants to be called; never the full legal name
    #[arg(long, value_name = "NAME", value_parser = parse::text)]
    alias: Option<String>,
    /// The handle of the mentor who goes on with the work
    #[arg(long, value_name = "HANDLE", value_parser = parse::text)]
    mentor: Option<String>,
    /// The language of the client's own report: da, en, ti, ar, …
    #[arg(long, value_name = "CODE", value_parser = parse::text)]
    language: Option<String>,
    /// The year of birth
    #[arg(long, value_name = "YEAR", value_parser = clap::value_parser!(i32).range(1900..=2100))]
    birth_year: Option<i32>,
}

pub(in crate::cli) fn run(client: &Client, context: &Context) -> Outcome {
    let changes = ClientChanges {
        alias: client.alias.clone(),
        mentor: client.mentor.clone(),
        language: client.language.clone(),
        birth_year: client.birth_year,
    };
    let says_something = changes != ClientChanges::default();
    let flags = "`--alias`, `--mentor`, `--language`, `--birth-year`";
    nothing_said(context, says_something, flags, EXAMPLE)?;
    if let Some(mentor) = &client.mentor {
        refuse_unknown_mentor(mentor, context)?;
    }
    let loaded = client.write.load(context)?;
    client
        .write
        .carry_out(context, &loaded, words::CLIENT_CHANGED, &[], |record| {
            edit::client(record, changes)
        })
}
