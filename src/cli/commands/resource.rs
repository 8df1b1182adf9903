//! `mentor resource`: what the client can, knows or has.

use clap::{Args, Subcommand};

use crate::cli::closed;
use crate::cli::context::Context;
use crate::cli::failure::Outcome;
use crate::cli::parse;
use crate::cli::write::{Write, lacking};
use crate::edit;
use crate::locale::words;
use crate::model::{Resource as Entry, Voice};

/// Write down what the client brings.
#[derive(Debug, Args)]
pub struct Resource {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, Subcommand)]
enum Verb {
    Add(Add),
}

/// Write down something that the client can, knows or has.
#[derive(Debug, Args)]
pub struct Add {
    #[command(flatten)]
    write: Write,
    /// What it is, in the client's words where it can be
    #[arg(long, value_name = "TEXT", value_parser = parse::text)]
    what: Option<String>,
    /// Who named it: client or mentor
    #[arg(long, value_name = "VOICE", value_parser = closed::voice)]
    named_by: Option<Voice>,
    /// Its name in the record; made of what it is where none is given
    #[arg(long, value_name = "ID", value_parser = parse::text)]
    id: Option<String>,
}

pub(in crate::cli) fn run(resource: &Resource, context: &Context) -> Outcome {
    let Verb::Add(add) = &resource.verb;
    let (Some(what), Some(named_by)) = (&add.what, add.named_by) else {
        let flags = [
            ("`--what`", add.what.is_none()),
            ("`--named-by`", add.named_by.is_none()),
        ];
        let example = words::EXAMPLE_RESOURCE_ADD.of(context.lang);
        return Err(lacking(context, &flags, example));
    };
    let loaded = add.write.load(context)?;
    let entry = Entry {
        id: add.id.clone(),
        what: what.clone(),
        named_by: Some(named_by),
        date: Some(add.write.day(context)),
    };
    add.write
        .carry_out(context, &loaded, words::RESOURCE_ADDED, &[], |record| {
            edit::resource(record, entry)
        })
}
