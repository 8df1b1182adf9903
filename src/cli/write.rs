//! What every command that writes an entry shares.

use clap::Args;

use super::apply::{apply, edit_failure};
use super::author::{Author, Writer, refuse_unknown_mentor};
use super::context::Context;
use super::failure::{Failure, Outcome};
use super::global::Format;
use super::load::{self, Loaded};
use super::output;
use super::saving::Saving;
use crate::edit::{Edit, EditError, When};
use crate::locale::{Text, words};
use crate::model::Day;
use crate::record::Record;

/// The client of every example.
const EXAMPLE_CLIENT: &str = "2601-k7qm";

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
    #[command(flatten)]
    saving: Saving,
}

impl Write {
    /// Finds and reads the client's record.
    pub(in crate::cli) fn load(&self, context: &Context) -> Result<Loaded, Failure> {
        if let Some(author) = &self.author {
            refuse_unknown_mentor(author, context)?;
        }
        load::load(context, &self.client)
    }

    /// The day of the entry.
    pub(in crate::cli) fn day(&self, context: &Context) -> Day {
        self.date.unwrap_or_else(|| context.today())
    }

    /// The day of something that has happened.
    pub(in crate::cli) fn when(&self, context: &Context) -> When {
        When {
            day: self.day(context),
            named: self.date.is_some(),
        }
    }

    /// Begins to find out who writes: as asked, as the environment says, else the client's mentor.
    pub(in crate::cli) fn writer(&self, context: &Context) -> Writer {
        Writer::ask(context, self.author.as_deref())
    }

    /// Makes the edit and says in one line what was done; `done` has `{alias}`, `{file}` and,
    /// where the edit is about an entry, its `{id}`.
    pub(in crate::cli) fn carry_out(
        &self,
        context: &Context,
        loaded: &Loaded,
        done: Text,
        more: &[(&str, &str)],
        edit: impl FnOnce(&Record<'_>) -> Result<Edit, EditError>,
    ) -> Outcome {
        self.carry_out_as(None, context, loaded, done, more, edit)
    }

    /// The same for an entry that names who wrote it.
    pub(in crate::cli) fn carry_out_as(
        &self,
        author: Option<&Author>,
        context: &Context,
        loaded: &Loaded,
        done: Text,
        more: &[(&str, &str)],
        edit: impl FnOnce(&Record<'_>) -> Result<Edit, EditError>,
    ) -> Outcome {
        let mut alias = String::new();
        let mut id = String::new();
        let applied = apply(context, loaded, &self.saving, |record| {
            alias = record
                .client()
                .map(|client| client.alias.clone())
                .unwrap_or_default();
            let edit = edit(record).map_err(|error| edit_failure(context, &loaded.file, &error))?;
            id = edit.entry.clone().unwrap_or_default();
            Ok(edit)
        })?;
        applied.tell(context)?;
        if applied.changed && context.format == Format::Human && !context.quiet {
            let mut filled = vec![("alias", alias.as_str()), ("file", loaded.file.as_str())];
            filled.extend(more);
            filled.push(("id", &id));
            output::message(&done.say(context.lang, &filled));
            author.inspect(|author| author.tell(context));
        }
        applied.committed.tell(context);
        Ok(applied.committed.exit())
    }
}

/// Refuses where flags that must be given are not.
///
/// # Errors
/// Where one of them is missing.
pub fn missing(context: &Context, flags: &[(&str, bool)], example: &str) -> Result<(), Failure> {
    match flags.iter().any(|(_, missing)| *missing) {
        true => Err(lacking(context, flags, example)),
        false => Ok(()),
    }
}

/// The refusal of what lacks flags, with an example of how it is written.
pub fn lacking(context: &Context, flags: &[(&str, bool)], example: &str) -> Failure {
    let missing: Vec<&str> = flags
        .iter()
        .filter(|(_, missing)| *missing)
        .map(|(flag, _)| *flag)
        .collect();
    Failure::request(words::MISSING_FLAGS.say(context.lang, &[("flags", missing.join(", "))]))
        .help(for_example(context, example))
}

/// Refuses where none of several flags is given, and so nothing is said.
///
/// # Errors
/// Where nothing is said.
pub fn nothing_said(
    context: &Context,
    says_something: bool,
    flags: &str,
    example: &str,
) -> Result<(), Failure> {
    if says_something {
        return Ok(());
    }
    let text = words::ONE_OF_FLAGS.say(context.lang, &[("flags", flags)]);
    Err(Failure::request(text).help(for_example(context, example)))
}

/// How the command is written, for the client that was typed instead of the examples' own.
fn for_example(context: &Context, example: &str) -> String {
    let example = match &context.client {
        Some(client) if client.contains(char::is_whitespace) => {
            example.replacen(EXAMPLE_CLIENT, &format!("\"{client}\""), 1)
        }
        Some(client) => example.replacen(EXAMPLE_CLIENT, client, 1),
        None => example.to_owned(),
    };
    words::MISSING_FLAGS_HELP.say(context.lang, &[("example", example)])
}
