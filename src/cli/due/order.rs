//! What is due of a caseload, line by line, in the order in which it is told.

use std::cmp::Ordering;

use clap::ValueEnum;

use super::Item;
use crate::cli::columns::{Layout, Row};
use crate::model::Day;

/// What the lines stand under headings of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub(in crate::cli) enum By {
    #[default]
    #[value(alias = "dag")]
    Day,
    Mentor,
}

/// What is due of one client, and what is shown of the client beside each.
pub(in crate::cli) struct OfClient {
    pub items: Vec<Item>,
    pub row: Row,
}

/// One thing that is due, and what is shown of the client beside it.
pub(in crate::cli) struct Line<'d> {
    pub item: &'d Item,
    pub row: &'d Row,
}

/// The lines: by heading, under each as the layout sorts them, then by day and by file.
pub(in crate::cli) fn lines<'d>(
    all: &'d [OfClient],
    by: By,
    layout: &Layout,
    today: Day,
) -> Vec<Line<'d>> {
    let mut lines: Vec<Line> = all
        .iter()
        .flat_map(|OfClient { items, row }| items.iter().map(move |item| Line { item, row }))
        .collect();
    lines.sort_by(|one, other| {
        by.compare(one.item, other.item, today)
            .then_with(|| layout.compare(one.row, other.row))
            .then_with(|| one.item.due.day.cmp(&other.item.due.day))
    });
    lines
}

impl By {
    /// Which of two headings comes first; all that is overdue stands under one, and what is no deadline
    /// under the last.
    fn compare(self, one: &Item, other: &Item, today: Day) -> Ordering {
        let ahead = |item: &Item| {
            let is_deadline = item.due.is_deadline();
            let day = Some(item.due.day).filter(|day| is_deadline && *day >= today);
            (!is_deadline, day)
        };
        match self {
            By::Day => ahead(one).cmp(&ahead(other)),
            By::Mentor => one.mentor.cmp(&other.mentor),
        }
    }
}
