//! The columns of a table of clients: each client's cells, their order, and how they line up.

use std::cmp::Ordering;

use serde_json::{Map, Value};

use super::cell::{Cell, Figures};
use super::column::Column;
use crate::cli::context::Context;
use crate::cli::select::Member;
use crate::cli::table::Table;
use crate::locale::Lang;

/// The columns, and what the lines are sorted by.
pub struct Layout {
    pub(super) columns: Vec<Column>,
    pub(super) is_asked: bool,
    /// The column, and whether the greatest comes first.
    pub(super) sort: Option<(Column, bool)>,
}

/// What stands in a client's line.
pub struct Row {
    cells: Vec<Cell>,
    /// What the line is sorted by.
    order: Option<Cell>,
}

impl Layout {
    /// Whether these columns were asked for, and are not those where none are.
    pub fn is_asked(&self) -> bool {
        self.is_asked
    }

    /// A client's line.
    pub fn row(&self, member: &Member, context: &Context) -> Row {
        let columns = self.columns.iter();
        let sort = self.sort.as_ref();
        Row {
            cells: columns.map(|it| it.cell(member, context)).collect(),
            order: sort.map(|(column, _)| column.cell(member, context)),
        }
    }

    /// Which of two lines comes first; neither where no order is asked for.
    pub fn compare(&self, one: &Row, other: &Row) -> Ordering {
        let down = self.sort.as_ref().is_some_and(|(_, down)| *down);
        Cell::compare(one.order.as_ref(), other.order.as_ref(), down)
    }

    /// The headings.
    pub fn headings(&self, lang: Lang) -> Vec<&str> {
        let columns = self.columns.iter();
        columns.map(|column| column.heading(lang)).collect()
    }

    /// A line's values under their names.
    pub fn fields(&self, row: &Row) -> Map<String, Value> {
        let cells = self.columns.iter().zip(&row.cells);
        cells
            .map(|(column, cell)| (column.name().to_owned(), cell.value().clone()))
            .collect()
    }

    /// The lines' words, column by column alike; columns of numbers stand flush right in the table.
    pub fn texts(&self, rows: &[&Row], table: &mut Table, lang: Lang) -> Vec<Vec<String>> {
        let figures: Vec<Figures> = (0..self.columns.len())
            .map(|index| Figures::of(rows.iter().map(|row| &row.cells[index])))
            .collect();
        let text = |row: &&Row| {
            let cells = row.cells.iter().zip(&figures);
            cells
                .map(|(cell, figures)| cell.text(*figures, lang))
                .collect()
        };
        let texts = rows.iter().map(text).collect();
        for (index, _) in figures.iter().enumerate().filter(|(_, it)| it.are_all()) {
            table.align_right(index);
        }
        texts
    }
}
