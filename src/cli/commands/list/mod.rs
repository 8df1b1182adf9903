//! `mentor list`: the caseload, a line a client.

mod cell;
mod column;

use clap::Args;
use serde_json::{Map, Value, json};

use crate::cli::context::Context;
use crate::cli::failure::{Failure, Outcome};
use crate::cli::global::Format;
use crate::cli::select::Select;
use crate::cli::table::Table;
use crate::cli::{output, parse, render};
use crate::locale::words;
use cell::{Cell, Figures};
use column::Column;

/// List the caseload.
///
/// A NAME is one of the list's own columns (id, alias, mentor, programme, phase, phase_since, phase_days,
/// state, last_contact) or a field of the view, such as contact.days_since; docs/programme.md has them
/// all. --where asks the same fields in the language of the gates.
#[derive(Debug, Args)]
pub struct List {
    #[command(flatten)]
    select: Select,
    /// In the order of this column or field; the other way round with a - before it
    #[arg(long, value_name = "NAME", value_parser = parse::text, allow_hyphen_values = true)]
    sort: Option<String>,
    /// These columns, such as alias,phase,responsibility.index
    #[arg(long, value_name = "NAME,…", value_parser = parse::text, value_delimiter = ',')]
    columns: Vec<String>,
}

/// A client's line.
struct Row {
    id: String,
    cells: Vec<Cell>,
    /// What the line is sorted by.
    order: Option<Cell>,
}

pub(in crate::cli) fn run(list: &List, context: &Context) -> Outcome {
    let columns = list.columns(context)?;
    let sort = list.sort.as_deref().map(|name| sort(name, context));
    let sort = sort.transpose()?;
    let mut selected = list.select.each(context, |member| Row {
        id: member.snapshot().client().id.clone(),
        cells: columns.iter().map(|it| it.cell(member, context)).collect(),
        order: sort
            .as_ref()
            .map(|(column, _)| column.cell(member, context)),
    })?;
    if let Some((_, down)) = &sort {
        selected.taken.sort_by(|one, other| {
            let by_order = Cell::compare(one.order.as_ref(), other.order.as_ref(), *down);
            by_order.then_with(|| one.id.cmp(&other.id))
        });
    }
    let rows = &selected.taken;
    match context.format {
        Format::Json => output::result(&render::json::text(&json!({
            "schema_version": render::json::SCHEMA_VERSION,
            "today": context.today().to_string(),
            "clients": rows.iter().map(|row| row.json(&columns)).collect::<Vec<_>>(),
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
        _ => output::result(&table(rows, &columns, context))?,
    }
    Ok(selected.tell(context))
}

impl List {
    fn columns(&self, context: &Context) -> Result<Vec<Column>, Failure> {
        if self.columns.is_empty() {
            return Ok(match context.format {
                Format::Json => Column::of_json(),
                _ => Column::of_table(),
            });
        }
        let names = self.columns.iter();
        names.map(|name| Column::named(name, context)).collect()
    }
}

/// The column that is sorted by, and whether the greatest comes first.
fn sort(name: &str, context: &Context) -> Result<(Column, bool), Failure> {
    let (name, down) = match name.strip_prefix('-') {
        Some(name) => (name, true),
        None => (name, false),
    };
    Ok((Column::named(name, context)?, down))
}

impl Row {
    fn json(&self, columns: &[Column]) -> Value {
        let cells = columns.iter().zip(&self.cells);
        let fields = cells.map(|(column, cell)| (column.name().to_owned(), cell.value().clone()));
        Value::Object(fields.collect::<Map<String, Value>>())
    }
}

fn table(rows: &[Row], columns: &[Column], context: &Context) -> String {
    let lang = context.lang;
    let headings: Vec<&str> = columns.iter().map(|column| column.heading(lang)).collect();
    let figures: Vec<Figures> = (0..columns.len())
        .map(|index| Figures::of(rows.iter().map(|row| &row.cells[index])))
        .collect();
    let mut table = Table::new(&headings);
    for (index, figures) in figures.iter().enumerate() {
        if figures.are_all() {
            table.align_right(index);
        }
    }
    for row in rows {
        let cells = row.cells.iter().zip(&figures);
        let cells: Vec<String> = cells
            .map(|(cell, figures)| cell.text(*figures, lang))
            .collect();
        let cells: Vec<&str> = cells.iter().map(String::as_str).collect();
        table.row(&cells);
    }
    table.text()
}
