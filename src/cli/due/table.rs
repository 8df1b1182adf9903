//! What is due of a caseload, as a table with a heading a day, or a mentor.

use clap::ValueEnum;

use super::{Item, heading, late};
use crate::cli::table::{Table, cut};
use crate::locale::{Lang, shown};
use crate::model::Day;

/// What the agenda is ordered by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub(in crate::cli) enum By {
    #[default]
    #[value(alias = "dag")]
    Day,
    Mentor,
}

/// How wide the words may be for a line to stay within 100 columns, with names of usual length.
const WIDTH_OF_WHAT: usize = 46;

/// One table, so that its columns stand below each other, with a heading wherever one begins.
pub(in crate::cli) fn table(items: &[Item], by: By, today: Day, lang: Lang) -> String {
    let mut table = Table::bare();
    for item in items {
        let late = late(item.due.day, today, lang);
        let what = cut(&item.says, WIDTH_OF_WHAT);
        let mut cells = vec![item.client.as_str(), &item.alias, &what, &late];
        if by == By::Day {
            cells.push(&item.mentor);
        }
        table.row(&cells);
    }
    let mut text = String::new();
    let mut last = None;
    for (item, line) in items.iter().zip(table.text().lines()) {
        let heading = match by {
            By::Day => heading(item.due.day, today, lang),
            By::Mentor => shown(&item.mentor),
        };
        if last.as_ref() != Some(&heading) {
            let between = if last.is_some() { "\n" } else { "" };
            text.push_str(&format!("{between}{heading}\n"));
            last = Some(heading);
        }
        text.push_str(&format!("{line}\n"));
    }
    text
}
