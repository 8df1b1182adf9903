//! The caseload by mentor; for the organisation.

use std::collections::BTreeMap;

use super::{Caseload, column, table};
use crate::model::caseload::figures::Planned;
use crate::model::caseload::{Contact, Facts, Figure, Pace, Row, Section, Title};

pub(super) fn section(caseload: &Caseload<'_>) -> Section<Planned> {
    let columns = vec![
        column(Figure::All, "clients"),
        column(Figure::Open, "clients"),
        column(Figure::Ended, "clients"),
        column(Figure::Stuck, "clients"),
        column(Figure::HoursAgreed, "hours"),
        column(Figure::HoursDelivered, "hours"),
        column(Figure::Contacts, "contacts"),
        column(Figure::ContactsWithoutMinutes, "contacts"),
    ];
    let mut by_mentor: BTreeMap<&str, Vec<&Facts>> = BTreeMap::new();
    for facts in caseload.facts() {
        by_mentor.entry(&facts.mentor).or_default().push(facts);
    }
    let mut mentors = table(Figure::Mentors, columns);
    mentors.rows = by_mentor
        .into_iter()
        .map(|(mentor, clients)| Row::named(Title::Plain(mentor.to_owned()), cells(&clients)))
        .collect();
    Section {
        key: Figure::Mentors,
        tables: vec![mentors],
    }
}

fn cells(clients: &[&Facts]) -> Vec<Planned> {
    let count =
        |is: fn(&Facts) -> bool| Planned::count(clients.iter().filter(|facts| is(facts)).count());
    // Of the clients of whom both are known, as in the table of hours.
    let hours = |of: fn((f64, f64)) -> f64| {
        let known = |it: &&Facts| it.contact.hours_agreed.zip(it.contact.hours_delivered);
        let known: Vec<f64> = clients.iter().filter_map(known).map(of).collect();
        match known.is_empty() {
            true => Planned::text(None),
            false => Planned::amount(known.iter().sum(), known.len()),
        }
    };
    let contacts = |of: fn(&Contact) -> u64| {
        let all: u64 = clients.iter().map(|it| of(&it.contact)).sum();
        Planned::count(all as usize)
    };
    vec![
        count(|_| true),
        count(Facts::is_open),
        count(|it| !it.is_open()),
        count(|it| it.is_open() && it.pace == Some(Pace::Stuck)),
        hours(|(agreed, _)| agreed),
        hours(|(_, delivered)| delivered),
        contacts(|it| it.contacts),
        contacts(|it| it.without_minutes),
    ]
}
