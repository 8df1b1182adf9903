//! Figures for people: a heading a section, a table after the other.

use crate::cli::say;
use crate::cli::table::{Table as Grid, cut};
use crate::locale::{Lang, date_in_words, words};
use crate::model::Day;
use crate::model::caseload::{Figures, Row, Section, Table, Title};
use crate::report::figures::{is_part, name, said, title};

/// How wide the words of a row may be.
const WIDTH_OF_ROW: usize = 58;
/// How wide a text in a cell may be.
const WIDTH_OF_TEXT: usize = 60;

pub(super) fn text(figures: &Figures, lang: Lang) -> String {
    let day = |day: Day| date_in_words(lang, day.year(), day.month(), day.day_of_month());
    let days = [
        ("from", day(figures.period.from)),
        ("until", day(figures.period.until)),
    ];
    let mut text = words::STATS_PERIOD.say(lang, &days) + "\n";
    for section in &figures.sections {
        text.push_str(&of_section(section, lang));
    }
    if let Some(smallest) = figures.smallest_cell {
        let smallest = [("smallest", smallest.to_string())];
        text.push_str(&format!("\n{}\n", words::STATS_HIDDEN.say(lang, &smallest)));
    }
    text
}

fn of_section(section: &Section, lang: Lang) -> String {
    let mut text = String::new();
    let is_named_alike = |table: &Table| table.key == section.key;
    if !section.tables.first().is_some_and(is_named_alike) {
        text.push_str(&format!("\n{}\n", name(section.key, lang)));
    }
    for table in &section.tables {
        text.push_str(&format!("\n{}", of_table(table, lang)));
    }
    text
}

fn of_table(table: &Table, lang: Lang) -> String {
    let belongs = |row: &Row| {
        let programme = row.programme.as_deref();
        programme
            .filter(|it| *it != row.title.key())
            .map(str::to_owned)
    };
    let has_programme = table.rows.iter().any(|row| belongs(row).is_some());
    let has_voice = table.rows.iter().any(|row| row.voice.is_some());
    let mut headings = vec![name(table.key, lang)];
    if has_programme {
        headings.push(words::COLUMN_PROGRAMME.of(lang));
    }
    if has_voice {
        headings.push(words::COLUMN_VOICE.of(lang));
    }
    let named = headings.len();
    let columns = table.columns.iter();
    let columns: Vec<String> = columns.map(|it| heading(name(it.key, lang))).collect();
    headings.extend(columns.iter().map(String::as_str));
    let mut grid = Grid::new(&headings);
    for (place, column) in table.columns.iter().enumerate() {
        if column.unit != "text" {
            grid.align_right(named + place);
        }
    }
    for row in &table.rows {
        let mut cells = vec![cut(&indented(&row.title, lang), WIDTH_OF_ROW)];
        if has_programme {
            cells.push(belongs(row).unwrap_or_default());
        }
        if has_voice {
            let voice = row.voice.map(|it| say::word(lang, "voice", it.as_str()));
            cells.push(voice.unwrap_or_default().to_owned());
        }
        let said = row.cells.iter().map(|cell| said(cell, lang));
        cells.extend(said.map(|said| cut(&said, WIDTH_OF_TEXT)));
        let cells: Vec<&str> = cells.iter().map(String::as_str).collect();
        grid.row(&cells);
    }
    grid.text()
}

/// The name of a row, set in where it is a part of what stands above it.
fn indented(row: &Title, lang: Lang) -> String {
    let said = title(row, lang);
    match is_part(row, lang) {
        true => format!("  {said}"),
        false => said.to_owned(),
    }
}

/// The name of a column, which stands alone.
fn heading(name: &str) -> String {
    let mut letters = name.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}
