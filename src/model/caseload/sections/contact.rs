//! Hours agreed and delivered, contacts, and weeks with contact.

use std::iter::once;

use super::{Caseload, column, sum, table};
use crate::model::caseload::figures::{Planned, Value};
use crate::model::caseload::{Contact, Facts, Figure, Row, Section, Table};
use crate::model::suppress::Count;

pub(super) fn section(caseload: &mut Caseload<'_>) -> Section<Planned> {
    let hours = hours(caseload);
    let contacts = parts(
        caseload,
        "contacts",
        [
            Figure::Contacts,
            Figure::ContactsWithMinutes,
            Figure::ContactsWithoutMinutes,
        ],
        [
            |it| it.contacts - it.without_minutes,
            |it| it.without_minutes,
        ],
    );
    let weeks = parts(
        caseload,
        "weeks",
        [
            Figure::Weeks,
            Figure::WeeksWithContact,
            Figure::WeeksWithoutContact,
        ],
        [|it| it.weeks_with, |it| it.weeks - it.weeks_with],
    );
    Section {
        key: Figure::Contact,
        tables: vec![hours, contacts, weeks],
    }
}

/// Agreed and delivered are of the same clients: those of whom both are known.
fn hours(caseload: &mut Caseload<'_>) -> Table<Planned> {
    let known: Vec<(f64, f64)> = caseload
        .facts()
        .filter_map(|it| it.contact.hours_agreed.zip(it.contact.hours_delivered))
        .collect();
    let others = |it: &Facts| match it.contact {
        Contact {
            hours_agreed: None, ..
        } => it.contact.hours_delivered,
        _ => None,
    };
    let others: Vec<f64> = caseload.facts().filter_map(others).collect();
    // Not a part of everybody: how many the rest are, often none, would hide the hours.
    let count = Count::of_clients(known.len() as u64);
    let cell = caseload.counts.whole(count);
    let inside = caseload.is_inside();
    let row = |figure, of: fn(&(f64, f64)) -> f64| {
        let hours = (!known.is_empty()).then(|| Value::Number(known.iter().map(of).sum()));
        let clients = inside.then(|| Planned::count(known.len()));
        let hours = Planned::Of(vec![cell], hours);
        Row::of(figure, once(hours).chain(clients).collect())
    };
    let mut columns = vec![column(Figure::Hours, "hours")];
    if inside {
        columns.push(column(Figure::Clients, "clients"));
    }
    let mut hours = table(Figure::Hours, columns);
    hours.rows = vec![
        row(Figure::HoursAgreed, |(agreed, _)| *agreed),
        row(Figure::HoursDelivered, |(_, delivered)| *delivered),
    ];
    if caseload.is_inside() && !others.is_empty() {
        let delivered = Planned::amount(others.iter().sum(), others.len());
        let cells = vec![delivered, Planned::count(others.len())];
        hours.rows.push(Row::of(Figure::HoursDeliveredOther, cells));
    }
    hours
}

/// A table of a whole and its two parts.
fn parts(
    caseload: &mut Caseload<'_>,
    unit: &'static str,
    rows: [Figure; 3],
    of: [fn(&Contact) -> u64; 2],
) -> Table<Planned> {
    let count = |of: &dyn Fn(&Contact) -> u64| sum(caseload.facts(), |facts| of(&facts.contact));
    let whole: Count = count(&|it| of[0](it) + of[1](it));
    let counts = of.map(|of| count(&of));
    let whole = caseload.counts.whole(whole);
    let cells = caseload.counts.split(whole, &counts);
    let mut table = table(rows[0], vec![column(Figure::Count, unit)]);
    table.rows = rows
        .into_iter()
        .zip([whole].into_iter().chain(cells))
        .map(|(figure, cell)| Row::of(figure, vec![Planned::Linked(cell)]))
        .collect();
    table
}
