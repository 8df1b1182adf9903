//! `mentor history`: what a record says has happened, with who committed it and when.

use clap::Args;
use serde_json::{Value, json};

use crate::cli::context::Context;
use crate::cli::failure::{Exit, Outcome};
use crate::cli::global::Format;
use crate::cli::history::{
    AsOf, By, Names, Past, Told, by_json, by_line, fact_json, heading, of, secrets, sentence,
    story, with_by,
};
use crate::cli::{load, output, render};
use crate::locale::{shown, words};
use crate::model::Client;
use crate::model::event::{Event, events};
use crate::record::Record;
use crate::report;

/// Show what has happened, and who committed it when.
///
/// Every dated thing that the record says, by its own day, the newest last; with the commit that wrote
/// it. What was rewritten or removed since is shown as it stood, with who did that. Of a private entry of
/// the journal only the heading is shown.
#[derive(Debug, Args)]
pub struct History {
    /// The client: an id, the beginning of one, or an alias
    client: String,
    #[command(flatten)]
    as_of: AsOf,
}

pub(in crate::cli) fn run(history: &History, context: &Context) -> Outcome {
    let loaded = load::load(context, &history.client)?;
    let then = history.as_of.then(&loaded, context)?;
    let until = then.as_ref().map(|then| &then.commit.id);
    let past = Past::read(context, &loaded, until, ask)?;
    let today = client(&loaded.bytes);
    let seen = match &then {
        Some(then) => client(&then.loaded.bytes),
        None => today.clone(),
    };
    let secrets = today.as_ref().map(secrets).unwrap_or_default();
    let rules = seen
        .as_ref()
        .and_then(|it| context.programmes().get(&it.programme));
    let names = Names {
        client: seen.as_ref(),
        programme: rules.map(|rules| &**rules.programme()),
        lang: context.lang,
    };
    let story = story(&past, &secrets);
    match context.format {
        Format::Json => output::result(&render::json::text(&json!({
            "schema_version": render::json::SCHEMA_VERSION,
            "file": loaded.file,
            "at": then.as_ref().map(|then| by_json(By::of(&then.commit))),
            "is_shallow": past.versions.is_shallow,
            "unreadable": unread(&past).map(by_json).collect::<Vec<_>>(),
            "events": story.iter().map(|told| as_json(told, &names)).collect::<Vec<_>>(),
        })))?,
        _ => output::result(&text(&story, &names, context))?,
    }
    if let Some(then) = &then {
        then.tell(context);
    }
    tell(&past, context);
    if then.is_none() && today.is_none() {
        let filled = [("file", loaded.file.as_str())];
        output::message(&words::HISTORY_FOLDER_UNREAD.say(context.lang, &filled));
        let filled = [("id", load::stem(&loaded.path))];
        let help = words::HISTORY_FOLDER_UNREAD_HELP.say(context.lang, &filled);
        output::message(&format!("  {}: {help}", words::HELP.of(context.lang)));
    }
    // A record that cannot be read is said loudly by every command that meets it.
    let is_whole = then.is_some() || today.is_some();
    Ok(if is_whole { Exit::Done } else { Exit::No })
}

fn ask(bytes: &[u8]) -> Option<Vec<Event>> {
    client(bytes).map(|client| events(&client))
}

/// The client; none where the front matter is not whole, such as where a conflict was committed.
fn client(bytes: &[u8]) -> Option<Client> {
    let record = Record::read(bytes).ok()?;
    let is_whole = record.document().problems().is_empty();
    record.into_client().filter(|_| is_whole)
}

fn unread(past: &Past<Event>) -> impl Iterator<Item = By<'_>> {
    let versions = past.unread.iter();
    versions.map(|number| of(past, past.versions.all.get(*number)))
}

/// Says what is not among the events.
fn tell(past: &Past<Event>, context: &Context) {
    let lang = context.lang;
    if past.versions.is_shallow {
        output::message(words::HISTORY_SHALLOW.of(lang));
    }
    if !past.unread.is_empty() {
        let commits = unread(past).map(|by| by_line(by, lang));
        let filled = [
            ("versions", words::VERSIONS.count(lang, past.unread.len())),
            ("commits", commits.collect::<Vec<_>>().join("; ")),
        ];
        output::message(&words::HISTORY_UNREAD.say(lang, &filled));
    }
}

fn text(story: &[Told<'_>], names: &Names<'_>, context: &Context) -> String {
    let mut text = String::new();
    let mut day = None;
    for (place, told) in story.iter().enumerate() {
        if day != Some(told.event.day) {
            let between = if day.is_some() { "\n" } else { "" };
            text.push_str(&format!("{between}{}\n", heading(told.event.day, names)));
            day = Some(told.event.day);
        }
        text.push_str(&report::wrapped(&format!(
            "  {}",
            shown(&said(told, names))
        )));
        let by = who(told, names);
        let next = story.get(place + 1);
        let next = next.filter(|next| next.event.day == told.event.day);
        if next.is_none_or(|next| who(next, names) != by) {
            text.push_str(&with_by(&by, context.color));
        }
    }
    text
}

/// What happened, and whether the record still says so.
fn said(told: &Told<'_>, names: &Names<'_>) -> String {
    let event = sentence(told.event, names, told.is_closed);
    let filled = [("event", event.as_str())];
    match told.gone {
        None => event,
        Some((true, _)) => words::EVENT_REWRITTEN.say(names.lang, &filled),
        Some((false, _)) => words::EVENT_REMOVED.say(names.lang, &filled),
    }
}

/// Who wrote it, and who rewrote or removed it.
fn who(told: &Told<'_>, names: &Names<'_>) -> String {
    let by = by_line(told.by, names.lang);
    let Some((is_rewritten, then)) = told.gone else {
        return by;
    };
    let text = match (is_rewritten, then.commit.is_some()) {
        (true, true) => words::REWRITTEN_BY,
        (true, false) => words::REWRITTEN_NOT_COMMITTED,
        (false, true) => words::REMOVED_BY,
        (false, false) => words::REMOVED_NOT_COMMITTED,
    };
    let then = by_line(then, names.lang);
    text.say(names.lang, &[("by", by.as_str()), ("then", &then)])
}

fn as_json(told: &Told<'_>, names: &Names<'_>) -> Value {
    let gone = told.gone.map(|(is_rewritten, by)| {
        let how = if is_rewritten { "rewritten" } else { "removed" };
        json!({"how": how, "commit": by_json(by)})
    });
    json!({
        "day": told.event.day.to_string(),
        "kind": told.event.kind.as_str(),
        "of": told.event.of,
        "says": fact_json(told.event, told.is_closed),
        "sentence": sentence(told.event, names, told.is_closed),
        "commit": by_json(told.by),
        "gone": gone,
    })
}
