//! `mentor agenda`: what is due, for whom, by when.

use clap::Args;
use rayon::prelude::*;
use serde_json::json;

use crate::cli::context::Context;
use crate::cli::deadlines::deadlines;
use crate::cli::due::{self, By, HORIZON, Item};
use crate::cli::failure::{Exit, Failure, Outcome};
use crate::cli::global::Format;
use crate::cli::{load, output, render};
use crate::locale::{date_in_words, shown, words};
use crate::model::{Day, Deadlines, Snapshot};
use crate::record::Record;
use crate::store::Workspace;

/// Show what is due: actions, follow-ups, ratings, reviews, consents and agreements that run out.
///
/// What is overdue comes first, whatever its age. With a client, each line has the command that
/// settles it. A calendar (`--format ical`) says which client by id and what kind of thing is due, and
/// nothing else.
#[derive(Debug, Args)]
pub struct Agenda {
    /// Only this client: an id, the beginning of one, or an alias
    #[arg(conflicts_with_all = ["mentor", "programme", "phase"])]
    client: Option<String>,
    /// Only this mentor's clients
    #[arg(long, value_name = "HANDLE")]
    mentor: Option<String>,
    /// Only clients in this programme
    #[arg(long, value_name = "PROGRAMME")]
    programme: Option<String>,
    /// Only clients in this phase
    #[arg(long, value_name = "PHASE")]
    phase: Option<String>,
    /// How many days ahead
    #[arg(long, value_name = "N", default_value_t = HORIZON)]
    days: u32,
    /// Under a heading for each day, or for each mentor
    #[arg(
        long,
        value_enum,
        value_name = "day|mentor",
        default_value_t,
        hide_possible_values = true
    )]
    by: By,
}

/// What reading a record gave.
enum Read {
    Due(Vec<Item>),
    Partly(String, Vec<Item>),
    Unreadable(String),
    NoProgramme(String, String),
}

pub(in crate::cli) fn run(agenda: &Agenda, context: &Context) -> Outcome {
    let deadlines = deadlines(context)?;
    let until = context.today().plus_days(agenda.days.into());
    let mut unread = Vec::new();
    let items = match &agenda.client {
        Some(client) => of_client(client, until, &deadlines, context)?,
        None => agenda.of_caseload(until, &deadlines, context, &mut unread)?,
    };
    match context.format {
        Format::Json => output::result(&render::json::text(&json!({
            "schema_version": render::json::SCHEMA_VERSION,
            "today": context.today().to_string(),
            "until": until.to_string(),
            "deadlines_version": deadlines.version,
            "due": due::json(&items, context.today()),
            "unreadable": unread,
        })))?,
        Format::Ical => output::result(&render::ical::calendar(
            &items,
            context.today(),
            context.lang,
        ))?,
        _ => agenda.show(&items, until, context)?,
    }
    if unread.is_empty() {
        return Ok(Exit::Done);
    }
    output::message(&format!(
        "  {}: {}",
        words::HELP.of(context.lang),
        words::LIST_UNREAD_HELP.of(context.lang)
    ));
    Ok(Exit::No)
}

fn of_client(
    asked: &str,
    until: Day,
    deadlines: &Deadlines,
    context: &Context,
) -> Result<Vec<Item>, Failure> {
    let loaded = load::load(context, asked)?;
    let case = loaded.case(context)?;
    let snapshot = Snapshot::new(case.client, context.today());
    Ok(due::until(
        until,
        &snapshot,
        case.rules,
        deadlines,
        context.lang,
    ))
}

impl Agenda {
    fn of_caseload(
        &self,
        until: Day,
        deadlines: &Deadlines,
        context: &Context,
        unread: &mut Vec<String>,
    ) -> Result<Vec<Item>, Failure> {
        let lang = context.lang;
        let workspace = context.workspace()?;
        let paths = workspace
            .client_files()
            .map_err(|error| Failure::store(&error, lang))?;
        let read: Vec<Read> = paths
            .par_iter()
            .map(|path| self.read(path, workspace, until, deadlines, context))
            .collect();
        let mut items = Vec::new();
        for one in read {
            match one {
                Read::Due(due) => items.extend(due),
                Read::Partly(file, due) => {
                    output::message(&words::PARTLY_READ.say(lang, &[("file", &file)]));
                    items.extend(due);
                }
                Read::Unreadable(file) => {
                    let said = words::UNREADABLE_RECORD.say(lang, &[("file", &file)]);
                    output::message(&format!("{}: {said}", words::ERROR.of(lang)));
                    unread.push(file);
                }
                Read::NoProgramme(file, programme) => {
                    let filled = [("file", &file), ("programme", &programme)];
                    let said = words::UNKNOWN_PROGRAMME.say(lang, &filled);
                    output::message(&format!("{}: {said}", words::ERROR.of(lang)));
                    unread.push(file);
                }
            }
        }
        match self.by {
            By::Day => items.sort_by_key(|item| item.due.day),
            By::Mentor => items.sort_by(|one, other| {
                (&one.mentor, one.due.day).cmp(&(&other.mentor, other.due.day))
            }),
        }
        Ok(items)
    }

    fn read(
        &self,
        path: &std::path::Path,
        workspace: &Workspace,
        until: Day,
        deadlines: &Deadlines,
        context: &Context,
    ) -> Read {
        let file = || workspace.relative(path).display().to_string();
        let Ok(bytes) = workspace.read(path) else {
            return Read::Unreadable(file());
        };
        let Ok(record) = Record::read(&bytes) else {
            return Read::Unreadable(file());
        };
        let is_partial = record.is_partial();
        let Some(client) = record.into_client() else {
            return Read::Unreadable(file());
        };
        let Some(rules) = context.programmes().get(&client.programme) else {
            return Read::NoProgramme(file(), client.programme);
        };
        let snapshot = Snapshot::new(client, context.today());
        if !self.wants(&snapshot) {
            return Read::Due(Vec::new());
        }
        let items = due::until(until, &snapshot, rules, deadlines, context.lang);
        match is_partial {
            true => Read::Partly(file(), items),
            false => Read::Due(items),
        }
    }

    fn wants(&self, snapshot: &Snapshot) -> bool {
        let fits = |wanted: &Option<String>, found: &str| {
            let same = |wanted: &str| wanted.to_lowercase() == found.to_lowercase();
            wanted.as_deref().is_none_or(same)
        };
        let client = snapshot.client();
        let programme = client.programme.split('@').next().unwrap_or_default();
        let phase = snapshot.phase().map(|change| change.phase.as_str());
        fits(&self.mentor, &client.mentor)
            && fits(&self.phase, phase.unwrap_or_default())
            && (fits(&self.programme, programme) || fits(&self.programme, &client.programme))
    }

    fn show(&self, items: &[Item], until: Day, context: &Context) -> Result<(), Failure> {
        let (lang, today) = (context.lang, context.today());
        if items.is_empty() {
            let date = date_in_words(lang, until.year(), until.month(), until.day_of_month());
            let filled = [("until", date)];
            output::message(&words::AGENDA_EMPTY.say(lang, &filled));
            return Ok(());
        }
        if self.client.is_some() {
            let who = format!("{} ({})", shown(&items[0].alias), shown(&items[0].client));
            return output::result(&format!("{who}\n\n{}", due::text(items, today, lang)));
        }
        output::result(&due::table(items, self.by, today, lang))?;
        if !context.quiet {
            output::message(words::AGENDA_HINT.of(lang));
        }
        Ok(())
    }
}
