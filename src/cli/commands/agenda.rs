//! `mentor agenda`: what is due, for whom, by when.

use std::borrow::Cow;

use clap::Args;
use serde_json::{Map, Value, json};

use crate::cli::columns::{Column, Columns, Layout};
use crate::cli::context::Context;
use crate::cli::deadlines::deadlines;
use crate::cli::due::{self, By, HORIZON, Item, OfClient};
use crate::cli::failure::{Exit, Failure, Outcome};
use crate::cli::global::Format;
use crate::cli::select::{Member, Scope, Seen, Select, Selected};
use crate::cli::{load, output, render};
use crate::locale::{Text, date_in_words, shown, words};
use crate::model::{Day, Deadlines, Snapshot};
use crate::programme::Rules;

/// Show what is due: actions, follow-ups, ratings, reviews, consents and agreements that run out.
///
/// What is overdue comes first, whatever its age. With a client, each line has the command that
/// settles it. --where, --sort and --columns take the names of `mentor list`; --sort orders the lines
/// under each heading. A calendar (`--format ical`) says which client by id and what kind of thing is
/// due, and nothing else.
#[derive(Debug, Args)]
pub struct Agenda {
    /// Only this client: an id, the beginning of one, or an alias
    #[arg(conflicts_with_all = ["mentor", "programme", "phase", "where", "sort", "columns"])]
    client: Option<String>,
    #[command(flatten)]
    select: Select,
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
    #[command(flatten)]
    columns: Columns,
}

/// What a table shows of the client where no columns are asked for; JSON has it in any case.
const OF_TABLE: &[&str] = &["id", "alias"];

/// How far ahead is looked, and by which deadlines.
struct Ahead<'c> {
    until: Day,
    deadlines: Cow<'static, Deadlines>,
    context: &'c Context,
}

pub(in crate::cli) fn run(agenda: &Agenda, context: &Context) -> Outcome {
    let ahead = Ahead {
        until: context.today().plus_days(agenda.days.into()),
        deadlines: deadlines(context)?,
        context,
    };
    match &agenda.client {
        Some(client) => ahead.of_client(client),
        None => agenda.of_caseload(&ahead, context),
    }
}

impl Agenda {
    fn of_caseload(&self, ahead: &Ahead, context: &Context) -> Outcome {
        let (lang, today) = (context.lang, context.today());
        let layout = self.layout(context)?;
        let due = |seen: &Seen<'_>| OfClient {
            items: match seen.member {
                Member::Judged(case, rules) => ahead.due(case.snapshot(), rules),
                Member::Bare(_) => Vec::new(),
            },
            row: layout.row(seen.member, context),
        };
        let selected = self.select.each(Scope::Running, context, due)?;
        let lines = due::lines(&selected.taken, self.by, &layout, today);
        match context.format {
            Format::Json => {
                let due = lines
                    .iter()
                    .map(|line| due::json(line.item, today, layout.fields(line.row)));
                ahead.json(due.collect(), selected.left_out(), &selected.unread())?;
            }
            Format::Ical => ahead.calendar(lines.iter().map(|line| line.item))?,
            _ if selected.taken.is_empty() => output::message(nobody(&selected).of(lang)),
            _ if lines.is_empty() => ahead.nothing(),
            _ => {
                output::result(&due::table(&lines, &layout, self.by, today, lang))?;
                if !context.quiet {
                    output::message(words::AGENDA_HINT.of(lang));
                }
            }
        }
        Ok(selected.tell(context))
    }

    fn layout(&self, context: &Context) -> Result<Layout, Failure> {
        let lang = context.lang;
        let others = match context.format {
            Format::Ical if self.columns.are_asked() => {
                let help = words::ICAL_COLUMNS_HELP.of(lang).to_owned();
                return Err(Failure::request(words::ICAL_COLUMNS.of(lang).to_owned()).help(help));
            }
            Format::Json | Format::Ical => &[],
            _ => OF_TABLE,
        };
        self.columns.layout(Column::of(others), context)
    }
}

/// Why there is nobody of whom anything could be due.
fn nobody<T>(selected: &Selected<T>) -> Text {
    match selected.files {
        0 => words::LIST_NONE,
        _ => words::AGENDA_NOBODY,
    }
}

impl Ahead<'_> {
    fn due(&self, snapshot: &Snapshot, rules: &Rules) -> Vec<Item> {
        let lang = self.context.lang;
        due::until(self.until, snapshot, rules, &self.deadlines, lang)
    }

    fn of_client(&self, asked: &str) -> Outcome {
        let context = self.context;
        let loaded = load::load(context, asked)?;
        let case = loaded.case(context)?;
        let snapshot = Snapshot::new(case.client, context.today());
        let items = self.due(&snapshot, case.rules);
        match context.format {
            Format::Json => {
                let due = items
                    .iter()
                    .map(|item| due::json(item, context.today(), Map::new()));
                self.json(due.collect(), Vec::new(), &[])?;
            }
            Format::Ical => self.calendar(items.iter())?,
            _ if items.is_empty() => self.nothing(),
            _ => {
                let client = snapshot.client();
                let who = format!("{} ({})", shown(&client.alias), shown(&client.id));
                let text = due::text(&items, context.today(), context.lang);
                output::result(&format!("{who}\n\n{text}"))?;
            }
        }
        Ok(Exit::Done)
    }

    fn json(&self, due: Vec<Value>, left_out: Vec<Value>, unread: &[&str]) -> Result<(), Failure> {
        output::result(&render::json::text(&json!({
            "schema_version": render::json::SCHEMA_VERSION,
            "today": self.context.today().to_string(),
            "until": self.until.to_string(),
            "deadlines_version": self.deadlines.version,
            "due": due,
            "left_out": left_out,
            "unreadable": unread,
        })))
    }

    fn calendar<'i>(&self, items: impl Iterator<Item = &'i Item>) -> Result<(), Failure> {
        let context = self.context;
        let calendar = render::ical::calendar(items, context.today(), context.lang);
        output::result(&calendar)
    }

    fn nothing(&self) {
        let (lang, until) = (self.context.lang, self.until);
        let date = date_in_words(lang, until.year(), until.month(), until.day_of_month());
        output::message(&words::AGENDA_EMPTY.say(lang, &[("until", date)]));
    }
}
