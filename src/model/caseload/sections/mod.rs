//! The sections of figures, one file each; what they share.

mod clients;
mod contact;
mod endings;
mod mentors;
mod movement;
mod outcomes;
mod over_expected;
mod way;

use std::collections::BTreeMap;
use std::sync::Arc;

use super::figures::Planned;
use super::{Column, Facts, Figure, Period, Reader, Section, Table};
use crate::model::Programme;
use crate::model::suppress::{Cell, Count, Counts};

/// The caseload that is counted, and the counts so far.
struct Caseload<'c> {
    clients: &'c [(Facts, Arc<Programme>)],
    /// Each programme by its reference, with the count of its clients.
    programmes: Vec<(&'c str, &'c Programme, Cell)>,
    period: Period,
    reader: Reader,
    counts: Counts,
    /// Everybody.
    all: Cell,
}

/// The counts of a caseload, and the sections that show them.
///
/// What is linked is a tree: everybody are split in some ways, and their parts further. A figure that
/// would link two branches, such as each programme's endings, is the organisation's only.
pub(super) fn of(
    clients: &[(Facts, Arc<Programme>)],
    period: Period,
    reader: Reader,
) -> (Counts, Vec<Section<Planned>>) {
    let mut counts = Counts::default();
    let all = counts.whole(Count::of_clients(clients.len() as u64));
    let mut by_programme: BTreeMap<&str, (&Programme, u64)> = BTreeMap::new();
    for (facts, programme) in clients {
        let own = by_programme.entry(&facts.programme);
        own.or_insert((programme, 0)).1 += 1;
    }
    let own = by_programme.values();
    let own: Vec<Count> = own.map(|(_, count)| Count::of_clients(*count)).collect();
    let cells = counts.split(all, &own);
    let programmes = by_programme.into_iter().zip(cells);
    let mut caseload = Caseload {
        clients,
        programmes: programmes
            .map(|((reference, (programme, _)), cell)| (reference, programme, cell))
            .collect(),
        period,
        reader,
        counts,
        all,
    };
    let mut sections = vec![
        clients::section(&mut caseload),
        way::section(&mut caseload),
        outcomes::section(&mut caseload),
        contact::section(&mut caseload),
        movement::section(&mut caseload),
    ];
    if reader == Reader::Organisation {
        sections.extend([mentors::section(&caseload), endings::section(&caseload)]);
    }
    (caseload.counts, sections)
}

impl Caseload<'_> {
    fn facts(&self) -> impl Iterator<Item = &Facts> {
        self.clients.iter().map(|(facts, _)| facts)
    }

    fn is_inside(&self) -> bool {
        self.reader == Reader::Organisation
    }

    /// Splits a count of clients.
    fn split(&mut self, total: Cell, parts: &[usize]) -> Vec<Cell> {
        let parts: Vec<Count> = parts
            .iter()
            .map(|part| Count::of_clients(*part as u64))
            .collect();
        self.counts.split(total, &parts)
    }
}

/// What the clients give together, and how many of them give something.
fn sum<'c>(clients: impl Iterator<Item = &'c Facts>, of: impl Fn(&Facts) -> u64) -> Count {
    clients.map(of).fold(
        Count {
            value: 0,
            clients: 0,
        },
        |all, one| Count {
            value: all.value + one,
            clients: all.clients + u64::from(one > 0),
        },
    )
}

fn column(key: Figure, unit: &'static str) -> Column {
    Column { key, unit }
}

fn table(key: Figure, columns: Vec<Column>) -> Table<Planned> {
    Table {
        key,
        columns,
        rows: Vec::new(),
    }
}
