//! Figures for a spreadsheet: a line a cell, each with all that it is called by.

use std::borrow::Cow;

use csv::Writer;

use crate::locale::{Lang, shown};
use crate::model::caseload::{Column, Figures, Row, Section, Table, Value};
use crate::report::figures::{name, title};

const HEADINGS: [&str; 14] = [
    "from",
    "until",
    "section",
    "table",
    "programme",
    "row",
    "row_title",
    "voice",
    "column",
    "column_title",
    "unit",
    "value",
    "rests_on",
    "suppressed",
];

/// The figures as CSV (RFC 4180); numbers have a point, whatever the language.
pub(super) fn csv(figures: &Figures, lang: Lang) -> String {
    let mut lines = Writer::from_writer(Vec::new());
    write(&mut lines, HEADINGS.map(Cow::Borrowed));
    for section in &figures.sections {
        for table in &section.tables {
            for row in &table.rows {
                for line in lines_of(figures, section, table, row, lang) {
                    write(&mut lines, line);
                }
            }
        }
    }
    let bytes = lines.into_inner().unwrap_or_default();
    String::from_utf8_lossy(&bytes).into_owned()
}

fn lines_of<'f>(
    figures: &'f Figures,
    section: &'f Section,
    table: &'f Table,
    row: &'f Row,
    lang: Lang,
) -> impl Iterator<Item = [Cow<'f, str>; 14]> {
    let cells = table.columns.iter().zip(&row.cells);
    cells.map(move |(Column { key, unit }, cell)| {
        let value = match &cell.value {
            None => Cow::Borrowed(""),
            Some(Value::Count(count)) => count.to_string().into(),
            Some(Value::Number(number)) => number.to_string().into(),
            Some(Value::Text(text)) => inert(title(text, lang)).into(),
        };
        [
            figures.period.from.to_string().into(),
            figures.period.until.to_string().into(),
            section.key.as_str().into(),
            table.key.as_str().into(),
            inert(row.programme.as_deref().unwrap_or_default()).into(),
            inert(row.title.key()).into(),
            inert(title(&row.title, lang)).into(),
            row.voice.map_or("", |voice| voice.as_str()).into(),
            key.as_str().into(),
            name(*key, lang).into(),
            (*unit).into(),
            value,
            cell.rests_on
                .map_or(Cow::Borrowed(""), |it| it.to_string().into()),
            cell.suppressed.to_string().into(),
        ]
    })
}

fn write<const N: usize>(lines: &mut Writer<Vec<u8>>, line: [Cow<'_, str>; N]) {
    // Writing into memory cannot fail, and every line has as many cells.
    let _ = lines.write_record(line.iter().map(|cell| cell.as_bytes()));
}

/// A text that a spreadsheet takes for a text and not for a formula: with an apostrophe before what it
/// would act on, also where that stands behind blanks (OWASP, CSV injection); control and bidi characters
/// are written out.
fn inert(text: &str) -> String {
    const ACTS: &[char] = &['=', '+', '-', '@', '＝', '＋', '－', '＠'];
    let begins = |set: &[char]| text.trim_start().starts_with(set);
    match begins(ACTS) || text.starts_with(['\t', '\r', '\n']) {
        true => format!("'{}", shown(text)),
        false => shown(text),
    }
}

#[cfg(test)]
mod tests {
    use super::inert;

    #[test]
    fn nothing_is_a_formula() {
        for text in ["=1+1", "+1", "-1", "@SUM(A1)", " =1", "\u{a0}=1", "＝1"] {
            assert_eq!(inert(text), format!("'{text}"));
        }
        assert_eq!(inert("\tx"), "'\\u{9}x");
        assert_eq!(inert("\n=x"), "'\\u{a}=x");
        assert_eq!(inert("\u{1b}[2J\u{202e}"), "\\u{1b}[2J\\u{202e}");
        for text in ["", "Flyttet", "1-2", "a=b", "'=1", "–"] {
            assert_eq!(inert(text), text);
        }
    }
}
