//! The outcomes that began in the period, by kind and by month; each one for the organisation.

use std::iter::once;

use super::{Caseload, column, sum, table};
use crate::model::caseload::figures::Planned;
use crate::model::caseload::{Facts, Figure, Row, Section, Table, Title};
use crate::model::suppress::{Cell, Count};
use crate::model::{Day, OutcomeKind};

pub(super) fn section(caseload: &mut Caseload<'_>) -> Section<Planned> {
    let any = count(caseload, |_| true);
    let all = caseload.counts.whole(any);
    let kinds: Vec<(Title, Count)> = OutcomeKind::ALL
        .iter()
        .map(|kind| {
            let title = Title::Word("outcome_kind", kind.as_str());
            let count = count(caseload, |(_, of)| of == kind);
            (title, count)
        })
        .collect();
    let months: Vec<(Title, Count)> = caseload
        .period
        .months()
        .into_iter()
        .map(|(year, month)| {
            let name = format!("{year:04}-{month:02}");
            let count = count(caseload, |(day, _)| {
                (day.year(), day.month()) == (year, month)
            });
            (Title::Plain(name), count)
        })
        .collect();
    let mut tables = vec![
        split(caseload, Figure::Outcomes, (all, any), kinds),
        split(caseload, Figure::OutcomesByMonth, (all, any), months),
    ];
    if caseload.is_inside() {
        tables.push(days(caseload));
    }
    Section {
        key: Figure::Outcomes,
        tables,
    }
}

fn count(caseload: &Caseload<'_>, is: impl Fn(&(Day, OutcomeKind)) -> bool) -> Count {
    sum(caseload.facts(), |facts| {
        facts.outcomes.iter().filter(|it| is(it)).count() as u64
    })
}

/// All outcomes, split in one way.
fn split(
    caseload: &mut Caseload<'_>,
    key: Figure,
    (all, any): (Cell, Count),
    parts: Vec<(Title, Count)>,
) -> Table<Planned> {
    let counts: Vec<Count> = parts.iter().map(|(_, count)| *count).collect();
    let cells = caseload.counts.split(all, &counts);
    let mut columns = vec![column(Figure::Count, "outcomes")];
    if caseload.is_inside() {
        columns.push(column(Figure::Clients, "clients"));
    }
    let row = |cell, count: Count| {
        let clients = Planned::count(count.clients as usize);
        let inside = caseload.is_inside().then_some(clients);
        once(Planned::Linked(cell)).chain(inside).collect()
    };
    let mut table = table(key, columns);
    table.rows = parts
        .into_iter()
        .zip(cells)
        .map(|((title, count), cell)| Row::named(title, row(cell, count)))
        .collect();
    table.rows.push(Row::of(Figure::All, row(all, any)));
    table
}

fn days(caseload: &Caseload<'_>) -> Table<Planned> {
    let columns = [Figure::Date, Figure::Kind, Figure::Alias, Figure::Mentor];
    let columns = columns.map(|key| column(key, "text"));
    let mut days: Vec<(Day, OutcomeKind, &Facts)> = caseload
        .facts()
        .flat_map(|facts| {
            facts
                .outcomes
                .iter()
                .map(move |(day, kind)| (*day, *kind, facts))
        })
        .collect();
    days.sort_by(|one, other| (one.0, &one.2.id).cmp(&(other.0, &other.2.id)));
    let plain = |text: &str| Planned::text(Some(Title::Plain(text.to_owned())));
    let mut table = table(Figure::OutcomeDays, columns.into());
    table.rows = days
        .into_iter()
        .map(|(day, kind, facts)| {
            let kind = Title::Word("outcome_kind", kind.as_str());
            let cells = vec![
                plain(&day.to_string()),
                Planned::text(Some(kind)),
                plain(&facts.alias),
                plain(&facts.mentor),
            ];
            Row::named(Title::Plain(facts.id.clone()), cells)
        })
        .collect();
    table
}
