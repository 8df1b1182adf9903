//! What every command that writes an entry shares.

use clap::Args;

use super::apply::{apply, edit_failure};
use super::args::Format;
use super::context::Context;
use super::failure::{Exit, Failure, Outcome};
use super::load::{self, Case, Loaded};
use super::output;
use crate::edit::{Edit, EditError};
use crate::locale::{Text, words};
use crate::model::Day;
use crate::record::Record;

/// The client, the day, who writes, and whether to write at all.
#[derive(Debug, Args)]
pub struct Write {
    /// The client: an id, the beginning of one, or an alias
    pub client: String,
    /// The day; today where none is named
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub date: Option<Day>,
    /// Who records it (also MENTOR_USER; else the mentor whom Git knows)
    #[arg(long, value_name = "HANDLE")]
    pub author: Option<String>,
    /// Print the change, and write nothing
    #[arg(long)]
    pub dry_run: bool,
}

impl Write {
    /// Finds and reads the client's record.
    pub(in crate::cli) fn load(&self, context: &Context) -> Result<Loaded, Failure> {
        load::load(context, &self.client)
    }

    /// The day of the entry.
    pub(in crate::cli) fn day(&self, context: &Context) -> Day {
        self.date.unwrap_or_else(|| context.today())
    }

    /// Who writes: as asked, as the environment says, else the client's mentor.
    pub(in crate::cli) fn author(&self, context: &Context, case: &Case<'_>) -> String {
        context
            .author(self.author.as_deref())
            .unwrap_or_else(|| case.client.mentor.clone())
    }

    /// Makes the edit and says in one line what was done; `done` has `{alias}` and `{file}`.
    pub(in crate::cli) fn carry_out(
        &self,
        context: &Context,
        loaded: &Loaded,
        done: Text,
        more: &[(&str, &str)],
        edit: impl FnOnce(&Record<'_>) -> Result<Edit, EditError>,
    ) -> Outcome {
        let mut alias = String::new();
        let applied = apply(context, loaded, self.dry_run, |record| {
            alias = record
                .client()
                .map(|client| client.alias.clone())
                .unwrap_or_default();
            edit(record).map_err(|error| edit_failure(context, &loaded.file, &error))
        })?;
        applied.tell(context)?;
        if applied.changed && context.format == Format::Human && !context.quiet {
            let mut filled = vec![("alias", alias.as_str()), ("file", loaded.file.as_str())];
            filled.extend(more);
            output::message(&done.say(context.lang, &filled));
        }
        Ok(Exit::Done)
    }
}

/// The refusal of flags that must be given.
pub fn missing(context: &Context, flags: &[(&str, bool)], example: &str) -> Result<(), Failure> {
    let missing: Vec<&str> = flags
        .iter()
        .filter(|(_, missing)| *missing)
        .map(|(flag, _)| *flag)
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    Err(
        Failure::request(words::MISSING_FLAGS.say(context.lang, &[("flags", missing.join(", "))]))
            .help(words::MISSING_FLAGS_HELP.say(context.lang, &[("example", example)])),
    )
}
