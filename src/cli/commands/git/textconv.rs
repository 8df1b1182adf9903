//! `mentor git textconv`: a record as `git diff` shows it.

use std::path::PathBuf;

use clap::Args;

use crate::cli::context::Context;
use crate::cli::failure::{Exit, Failure, Outcome};
use crate::cli::output;
use crate::cli::summary::summary;
use crate::store;

/// Write a record as plain sentences, a fact a line, for `git diff`.
///
/// Git calls it for files with the attribute diff=mentor. What cannot be read as a record is written as
/// it is.
#[derive(Debug, Args)]
pub(super) struct Textconv {
    /// The file
    file: PathBuf,
}

pub(super) fn run(textconv: &Textconv, context: &Context) -> Outcome {
    let failed = |error| Failure::store(&error, context.lang);
    let bytes = store::read_named(&textconv.file).map_err(failed)?;
    match summary(&bytes, context.lang) {
        Some(summary) => output::result(&summary)?,
        None => output::bytes(&bytes)?,
    }
    Ok(Exit::Done)
}
