//! The figures of a caseload with their words: what JSON writes and templates read.

use serde_json::{Value as Json, json};

use crate::locale::{Lang, figure_name, number, vocabulary};
use crate::model::caseload::{Cell, Column, Figure, Figures, Row, Section, Table, Title, Value};

/// What stands in the place of a value that is not shown or not known.
const NONE: &str = "–";

/// The sections, as `docs/json.md` describes them.
pub fn sections(figures: &Figures, lang: Lang) -> Json {
    let sections = figures.sections.iter();
    sections.map(|it| section(it, lang)).collect()
}

/// What a figure is called.
pub fn name(figure: Figure, lang: Lang) -> &'static str {
    figure_name(figure.as_str()).map_or(figure.as_str(), |text| text.of(lang))
}

/// What people read for a name.
pub fn title(title: &Title, lang: Lang) -> &str {
    match title {
        Title::Word("figure", key) => figure_name(key).map_or(key, |text| text.of(lang)),
        Title::Word(set, word) => vocabulary(set, word).map_or(word, |text| text.of(lang)),
        Title::Own(_, words) => lang.pick(&words.da, &words.en),
        Title::Plain(text) => text,
    }
}

/// Whether a row is a part of what stands above it.
pub fn is_part(row: &Title, lang: Lang) -> bool {
    matches!(row, Title::Word("figure", _)) && title(row, lang).starts_with(char::is_lowercase)
}

/// What people read in a cell.
pub fn said(cell: &Cell, lang: Lang) -> String {
    match &cell.value {
        None => NONE.to_owned(),
        Some(Value::Count(count)) => count.to_string(),
        Some(Value::Number(value)) => number(lang, *value),
        Some(Value::Text(text)) => title(text, lang).to_owned(),
    }
}

fn section(section: &Section, lang: Lang) -> Json {
    let tables = section.tables.iter();
    json!({
        "key": section.key.as_str(),
        "title": name(section.key, lang),
        "tables": tables.map(|it| table(it, lang)).collect::<Vec<_>>(),
    })
}

fn table(table: &Table, lang: Lang) -> Json {
    json!({
        "key": table.key.as_str(),
        "title": name(table.key, lang),
        "columns": table.columns.iter().map(|it| column(it, lang)).collect::<Vec<_>>(),
        "rows": table.rows.iter().map(|it| row(it, lang)).collect::<Vec<_>>(),
    })
}

fn column(column: &Column, lang: Lang) -> Json {
    json!({
        "key": column.key.as_str(),
        "title": name(column.key, lang),
        "unit": column.unit,
    })
}

fn row(row: &Row, lang: Lang) -> Json {
    json!({
        "key": row.title.key(),
        "title": title(&row.title, lang),
        "programme": row.programme,
        "voice": row.voice.map(|voice| voice.as_str()),
        "cells": row.cells.iter().map(cell).collect::<Vec<_>>(),
    })
}

fn cell(cell: &Cell) -> Json {
    let value = match &cell.value {
        None => Json::Null,
        Some(Value::Count(count)) => json!(count),
        Some(Value::Number(number)) => json!(number),
        Some(Value::Text(text)) => json!(text.key()),
    };
    json!({
        "value": value,
        "suppressed": cell.suppressed,
        "rests_on": cell.rests_on,
    })
}
