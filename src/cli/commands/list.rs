//! `mentor list`: the caseload, a line a client.

use clap::Args;
use rayon::prelude::*;
use serde_json::{Value, json};

use crate::cli::context::Context;
use crate::cli::failure::{Exit, Failure, Outcome};
use crate::cli::global::Format;
use crate::cli::table::Table;
use crate::cli::{output, render, say};
use crate::locale::words;
use crate::model::measure::{contact, phase_time};
use crate::model::{Day, Snapshot, State};
use crate::record::Record;

/// List the caseload.
#[derive(Debug, Args)]
pub struct List {
    /// Only this mentor's clients
    #[arg(long, value_name = "HANDLE")]
    mentor: Option<String>,
    /// Only clients in this programme
    #[arg(long, value_name = "PROGRAMME")]
    programme: Option<String>,
    /// Only clients in this phase
    #[arg(long, value_name = "PHASE")]
    phase: Option<String>,
    /// Closed ones too
    #[arg(long)]
    all: bool,
}

struct Row {
    id: String,
    alias: String,
    mentor: String,
    programme: String,
    phase: Option<String>,
    phase_title: String,
    phase_since: Option<Day>,
    phase_days: Option<i64>,
    state: State,
    last_contact: Option<Day>,
}

pub(in crate::cli) fn run(list: &List, context: &Context) -> Outcome {
    let workspace = context.workspace()?;
    let paths = workspace
        .client_files()
        .map_err(|error| Failure::store(&error, context.lang))?;
    let rows: Vec<Result<Row, String>> = paths
        .par_iter()
        .filter_map(|path| {
            let client = workspace
                .read(path)
                .ok()
                .and_then(|bytes| Record::read(&bytes).ok()?.into_client());
            let Some(client) = client else {
                return Some(Err(workspace.relative(path).display().to_string()));
            };
            let snapshot = Snapshot::new(client, context.today());
            snapshot.has_started().then(|| Ok(row(&snapshot, context)))
        })
        .collect();
    let (rows, unread): (Vec<_>, Vec<_>) = rows.into_iter().partition(Result::is_ok);
    let unread: Vec<String> = unread.into_iter().filter_map(Result::err).collect();
    let wanted: Vec<Row> = rows
        .into_iter()
        .filter_map(Result::ok)
        .filter(|row| list.wants(row))
        .collect();
    let (shown, closed): (Vec<Row>, Vec<Row>) = wanted
        .into_iter()
        .partition(|row| list.all || row.state != State::Closed);

    match context.format {
        Format::Json => {
            let clients: Vec<Value> = shown.iter().map(Row::json).collect();
            output::result(&render::json::text(&json!({
                "schema_version": render::json::SCHEMA_VERSION,
                "today": context.today().to_string(),
                "clients": clients,
                "unreadable": unread,
            })))?;
        }
        _ => {
            if shown.is_empty() {
                let none = match paths.is_empty() {
                    true => words::LIST_NONE,
                    false => words::LIST_EMPTY,
                };
                output::message(none.of(context.lang));
            } else {
                output::result(&table(&shown, context))?;
            }
            if !closed.is_empty() && !context.quiet {
                output::message(&words::LIST_CLOSED.say(
                    context.lang,
                    &[(
                        "closed",
                        words::CLOSED_CLIENTS.count(context.lang, closed.len()),
                    )],
                ));
            }
        }
    }
    for file in &unread {
        output::message(&format!(
            "{}: {}",
            words::ERROR.of(context.lang),
            words::UNREADABLE_RECORD.say(context.lang, &[("file", file)])
        ));
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

impl List {
    fn wants(&self, row: &Row) -> bool {
        let fits = |wanted: &Option<String>, found: &str| {
            let same = |wanted: &str| wanted.to_lowercase() == found.to_lowercase();
            wanted.as_deref().is_none_or(same)
        };
        let programme = row.programme.split('@').next().unwrap_or_default();
        fits(&self.mentor, &row.mentor)
            && fits(&self.phase, row.phase.as_deref().unwrap_or_default())
            && (fits(&self.programme, programme) || fits(&self.programme, &row.programme))
    }
}

impl Row {
    fn json(&self) -> Value {
        json!({
            "id": self.id,
            "alias": self.alias,
            "mentor": self.mentor,
            "programme": self.programme,
            "phase": self.phase,
            "phase_since": self.phase_since.map(|day| day.to_string()),
            "state": self.state.as_str(),
            "last_contact": self.last_contact.map(|day| day.to_string()),
        })
    }
}

fn row(snapshot: &Snapshot, context: &Context) -> Row {
    let client = snapshot.client();
    let phase = snapshot.phase();
    let title = phase.map(|change| {
        let programme = context
            .programmes()
            .get(&client.programme)
            .map(|rules| rules.programme());
        let known = programme.and_then(|programme| programme.phase(&change.phase));
        match known {
            Some(phase) => context.lang.pick(&phase.da, &phase.en).to_owned(),
            None => change.phase.clone(),
        }
    });
    Row {
        id: client.id.clone(),
        alias: client.alias.clone(),
        mentor: client.mentor.clone(),
        programme: client.programme.clone(),
        phase: phase.map(|change| change.phase.clone()),
        phase_title: title.unwrap_or_default(),
        phase_since: phase.map(|change| change.date),
        phase_days: phase_time::days_in_phase(snapshot),
        state: snapshot.state(),
        last_contact: contact::last(snapshot),
    }
}

fn table(rows: &[Row], context: &Context) -> String {
    let lang = context.lang;
    let mut table = Table::new(
        &[
            words::COLUMN_ID,
            words::COLUMN_ALIAS,
            words::COLUMN_PHASE,
            words::COLUMN_SINCE,
            words::COLUMN_LAST_CONTACT,
            words::COLUMN_MENTOR,
            words::COLUMN_STATE,
        ],
        lang,
    );
    let lasted = |days: Option<i64>| days.map_or_else(String::new, |days| say::days(lang, days));
    for row in rows {
        let days = |day: Option<Day>| {
            day.map_or_else(String::new, |day| say::ago(lang, context.today(), day))
        };
        table.row(&[
            &row.id,
            &row.alias,
            &row.phase_title,
            &lasted(row.phase_days),
            &days(row.last_contact),
            &row.mentor,
            say::state(lang, row.state),
        ]);
    }
    table.text()
}
