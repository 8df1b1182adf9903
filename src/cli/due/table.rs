//! What is due of a caseload, as a table with a heading a day, or a mentor.

use super::{By, Line, heading, late};
use crate::cli::columns::{Layout, Row};
use crate::cli::table::{Table, cut};
use crate::locale::{Lang, shown, words};
use crate::model::Day;

/// How wide the words may be for a line to stay within 100 columns, with names of usual length.
const WIDTH_OF_WHAT: usize = 46;

/// One table, so that its columns stand below each other, with a heading wherever one begins; what the
/// columns are stands on top where they were asked for.
pub(in crate::cli) fn table(
    lines: &[Line],
    layout: &Layout,
    by: By,
    today: Day,
    lang: Lang,
) -> String {
    let mut headings = Vec::new();
    if layout.is_asked() {
        headings.extend(layout.headings(lang));
        headings.extend([words::COLUMN_WHAT.of(lang), words::COLUMN_WHEN.of(lang)]);
    }
    let mut table = match headings.is_empty() {
        true => Table::bare(),
        false => Table::new(&headings),
    };
    let rows: Vec<&Row> = lines.iter().map(|line| line.row).collect();
    let texts = layout.texts(&rows, &mut table, lang);
    for (Line { item, .. }, of_client) in lines.iter().zip(&texts) {
        let late = late(&item.due, today, lang);
        let what = cut(&item.says, WIDTH_OF_WHAT);
        let mut cells: Vec<&str> = of_client.iter().map(String::as_str).collect();
        cells.extend([what.as_str(), &late]);
        if by == By::Day && !layout.is_asked() {
            cells.push(&item.mentor);
        }
        table.row(&cells);
    }
    let table = table.text();
    let mut drawn = table.lines();
    let mut text = String::new();
    if !headings.is_empty() {
        text.extend(drawn.next().map(|line| format!("{line}\n")));
    }
    let mut last = None;
    for (Line { item, .. }, line) in lines.iter().zip(drawn) {
        let heading = match by {
            By::Day => heading(&item.due, today, lang),
            By::Mentor => shown(&item.mentor),
        };
        if last.as_ref() != Some(&heading) {
            let between = if text.is_empty() { "" } else { "\n" };
            text.push_str(&format!("{between}{heading}\n"));
            last = Some(heading);
        }
        text.push_str(&format!("{line}\n"));
    }
    text
}
