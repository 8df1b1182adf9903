//! The page with the figures of a caseload: what its templates see (E10, E11).

mod names;
mod pictured;

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::figures::{is_part, name, said, title};
use crate::locale::{Lang, Tongue, month_in_words};
use crate::model::Day;
use crate::model::caseload::{Cell, Column, Figure, Figures, Row, Section, Table};
pub use names::CASELOAD;

/// What the page is made of.
#[derive(Debug, Clone, Copy)]
pub struct Caseload<'f> {
    /// The figures.
    pub figures: &'f Figures,
    /// The day that everything is seen from.
    pub today: Day,
    /// The reader's language.
    pub lang: Lang,
    /// The files that nobody could be read from.
    pub unread: &'f [&'f str],
}

impl Caseload<'_> {
    /// What a template of the page sees, under the names of [`CASELOAD`].
    pub fn view(&self) -> Value {
        let figures = self.figures;
        let programmes = self.programmes();
        let sections = figures.sections.iter();
        json!({
            "page": {
                "audience": figures.reader.as_str(),
                "lang": Tongue::from(self.lang).code(),
                "dir": "ltr",
                "beside": null,
                "reviewed": true,
            },
            "today": self.today.to_string(),
            "period": {
                "from": figures.period.from.to_string(),
                "until": figures.period.until.to_string(),
            },
            "smallest_cell": figures.smallest_cell,
            "sections": sections.map(|it| self.section(it, &programmes)).collect::<Vec<_>>(),
            "unread": self.unread,
        })
    }

    /// The titles of the programmes, by their references.
    fn programmes(&self) -> Programmes<'_> {
        let tables = self.figures.sections.iter().flat_map(|it| &it.tables);
        let rows = tables
            .filter(|table| table.key == Figure::Programmes)
            .flat_map(|table| &table.rows);
        rows.map(|row| (row.title.key(), title(&row.title, self.lang)))
            .collect()
    }

    fn section(&self, section: &Section, programmes: &Programmes<'_>) -> Value {
        let tables = section.tables.iter();
        json!({
            "key": section.key.as_str(),
            "title": name(section.key, self.lang),
            "tables": tables.map(|it| self.table(it, programmes)).collect::<Vec<_>>(),
        })
    }

    fn table(&self, table: &Table, programmes: &Programmes<'_>) -> Value {
        json!({
            "key": table.key.as_str(),
            "title": name(table.key, self.lang),
            "columns": table.columns.iter().map(|it| self.column(it)).collect::<Vec<_>>(),
            "rows": table.rows.iter().map(|it| self.row(table, it, programmes)).collect::<Vec<_>>(),
            "pictures": pictured::pictures(table, programmes, self.lang),
        })
    }

    fn column(&self, column: &Column) -> Value {
        json!({
            "key": column.key.as_str(),
            "title": name(column.key, self.lang),
            "unit": column.unit,
        })
    }

    fn row(&self, table: &Table, row: &Row, programmes: &Programmes<'_>) -> Value {
        let cells = row.cells.iter();
        json!({
            "key": row.title.key(),
            "title": row_title(table, row, self.lang),
            "is_part": is_part(&row.title, self.lang),
            "programme": programme_of(row, programmes),
            "voice": row.voice.map(|voice| voice.as_str()),
            "cells": cells.map(|it| cell(it, self.lang)).collect::<Vec<_>>(),
        })
    }
}

/// The titles of programmes, by their references.
type Programmes<'p> = BTreeMap<&'p str, &'p str>;

/// The title of the programme that a row belongs to, where it does not name it itself.
fn programme_of<'p>(row: &'p Row, programmes: &Programmes<'p>) -> Option<&'p str> {
    let reference = row.programme.as_deref()?;
    let belongs = reference != row.title.key();
    belongs.then(|| programmes.get(reference).copied().unwrap_or(reference))
}

/// What a row is called: a month in words.
fn row_title(table: &Table, row: &Row, lang: Lang) -> String {
    let month = || {
        let (year, month) = row.title.key().split_once('-')?;
        Some(month_in_words(
            lang,
            year.parse().ok()?,
            month.parse().ok()?,
        ))
    };
    let month = (table.key == Figure::OutcomesByMonth).then(month).flatten();
    month.unwrap_or_else(|| title(&row.title, lang).to_owned())
}

fn cell(cell: &Cell, lang: Lang) -> Value {
    json!({
        "said": said(cell, lang),
        "suppressed": cell.suppressed,
    })
}
