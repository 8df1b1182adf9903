//! `mentor note`: a journal entry.

use std::io::Read as _;

use clap::Args;

use crate::cli::closed;
use crate::cli::context::Context;
use crate::cli::failure::{self, Failure, Outcome};
use crate::cli::write::{Write, missing};
use crate::edit;
use crate::locale::words;
use crate::model::{NOTE_KINDS, Note as Entry};
use crate::record::nearest;

/// Write a journal entry: a meeting, a call, an observation.
///
/// The text comes from the argument, or from standard input where that is no terminal; on a terminal
/// from your own editor (VISUAL or EDITOR), or from a line where you have none.
#[derive(Debug, Args)]
pub struct Note {
    #[command(flatten)]
    write: Write,
    /// What there is to say
    text: Option<String>,
    /// What it was: meeting, phone, message, home_visit, accompanied, follow_up, no_show, note, assessment, or a kind of your own
    #[arg(long, default_value = "meeting")]
    kind: String,
    /// How long it took
    #[arg(long, value_name = "N")]
    minutes: Option<u32>,
    /// It never leaves the organisation
    #[arg(long)]
    private: bool,
}

pub(in crate::cli) fn run(note: &Note, context: &Context) -> Outcome {
    let writer = note.write.writer(context);
    let loaded = note.write.load(context)?;
    let case = loaded.case(context)?;
    let kind = note.kind(context)?;
    let text = note.text(context)?;
    let author = writer.author(context, &case.client.mentor)?;
    let entry = Entry {
        date: note.write.day(context),
        kind,
        minutes: note.minutes,
        by: Some(author.handle.clone()),
        private: note.private,
        text: text.trim().to_owned(),
    };
    let by = Some(&author);
    note.write
        .carry_out_as(by, context, &loaded, words::NOTED, &[], |record| {
            edit::note(record, entry)
        })
}

impl Note {
    /// The kind that was typed, as records write it or as people say it.
    fn kind(&self, context: &Context) -> Result<String, Failure> {
        let own = context.around().note_kinds;
        let mut known: Vec<&str> = NOTE_KINDS.to_vec();
        known.extend(own.iter().map(String::as_str));
        if known.contains(&self.kind.as_str()) {
            return Ok(self.kind.clone());
        }
        if let Ok(kind) = closed::word("note_kind", &self.kind) {
            return Ok(kind.to_owned());
        }
        let lang = context.lang;
        let failure = Failure::request(words::NOTE_NO_KIND.say(lang, &[("kind", &self.kind)]));
        Err(match nearest(&self.kind, known.iter().copied()) {
            Some(near) => failure.help(words::DID_YOU_MEAN.say(lang, &[("near", near)])),
            None => failure.help(words::NOTE_KINDS.say(lang, &[("kinds", known.join(", "))])),
        })
    }

    fn text(&self, context: &Context) -> Result<String, Failure> {
        let text = match &self.text {
            Some(text) => text.clone(),
            None => sent_in(context)?,
        };
        missing(
            context,
            &[("`TEXT`", text.trim().is_empty())],
            words::EXAMPLE_NOTE.of(context.lang),
        )?;
        Ok(text)
    }
}

fn sent_in(context: &Context) -> Result<String, Failure> {
    let mut text = String::new();
    let unreadable = |error: std::io::Error| {
        let filled = [("why", failure::why(&error, context.lang))];
        Failure::request(words::NOTE_UNREADABLE.say(context.lang, &filled))
    };
    std::io::stdin()
        .read_to_string(&mut text)
        .map_err(unreadable)?;
    Ok(text)
}
