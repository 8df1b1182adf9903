//! `mentor list`: the caseload, a line a client.

use clap::Args;
use serde_json::{Value, json};

use crate::cli::columns::{Column, Columns, Layout, Row};
use crate::cli::context::Context;
use crate::cli::failure::Outcome;
use crate::cli::global::Format;
use crate::cli::select::{Scope, Seen, Select};
use crate::cli::table::Table;
use crate::cli::{output, render};
use crate::locale::{Lang, words};

/// List the caseload.
///
/// A NAME is one of the list's own columns (id, alias, mentor, programme, phase, phase_since, phase_days,
/// state, last_contact) or a field of the view, such as contact.days_since; docs/view.md has them
/// all. --where asks the same fields in the language of the gates.
#[derive(Debug, Args)]
pub struct List {
    #[command(flatten)]
    select: Select,
    /// Closed ones too
    #[arg(long)]
    all: bool,
    #[command(flatten)]
    columns: Columns,
}

/// The columns of a table where none are asked for.
const OF_TABLE: &[&str] = &[
    "id",
    "alias",
    "phase",
    "phase_days",
    "last_contact",
    "mentor",
    "state",
];

pub(in crate::cli) fn run(list: &List, context: &Context) -> Outcome {
    let others = match context.format {
        Format::Json => Column::own(),
        _ => Column::of(OF_TABLE),
    };
    let layout = list.columns.layout(others, context)?;
    let each = |seen: &Seen<'_>| layout.row(seen.member, context);
    let scope = if list.all { Scope::All } else { Scope::Open };
    let mut selected = list.select.each(scope, context, each)?;
    let rows = &mut selected.taken;
    // Those that are alike stay by file.
    rows.sort_by(|one, other| layout.compare(one, other));
    let rows: Vec<&Row> = rows.iter().collect();
    match context.format {
        Format::Json => output::result(&render::json::text(&json!({
            "schema_version": render::json::SCHEMA_VERSION,
            "today": context.today().to_string(),
            "clients": rows.iter().map(|row| Value::Object(layout.fields(row))).collect::<Vec<_>>(),
            "left_out": selected.left_out(),
            "unreadable": selected.unread(),
        })))?,
        _ if rows.is_empty() => {
            let none = match selected.files {
                0 => words::LIST_NONE,
                _ => words::LIST_EMPTY,
            };
            output::message(none.of(context.lang));
        }
        _ => output::result(&table(&rows, &layout, context.lang))?,
    }
    Ok(selected.tell(context))
}

fn table(rows: &[&Row], layout: &Layout, lang: Lang) -> String {
    let mut table = Table::new(&layout.headings(lang));
    for cells in layout.texts(rows, &mut table, lang) {
        let cells: Vec<&str> = cells.iter().map(String::as_str).collect();
        table.row(&cells);
    }
    table.text()
}
