//! `mentor help`: what a command does and how it is written.

use std::ffi::OsString;

use clap::Args;

use crate::cli::context::Context;
use crate::cli::failure::{Exit, Outcome};
use crate::cli::{read, usage};

/// Show how a command is written; the list of commands where none is named.
#[derive(Debug, Args)]
pub struct Help {
    /// The command, such as goal add
    #[arg(value_name = "COMMAND")]
    command: Vec<OsString>,
}

pub(in crate::cli) fn run(help: &Help, context: &Context) -> Outcome {
    let mut args = vec![OsString::from("mentor")];
    args.extend(help.command.iter().cloned());
    args.push("--help".into());
    Ok(match read(&args) {
        Ok(_) => Exit::Done,
        Err(error) => usage::tell(error, &args, context.lang),
    })
}
