//! How many clients there are, began and ended.

use super::{Caseload, column, table};
use crate::model::caseload::figures::Planned;
use crate::model::caseload::{Ending, Facts, Figure, Row, Section};

pub(super) fn section(caseload: &mut Caseload<'_>) -> Section<Planned> {
    let all = caseload.all;
    let count = |is: fn(&Facts) -> bool| caseload.facts().filter(|facts| is(facts)).count();
    let of_ended = |is: fn(&Ending) -> bool| {
        let endings = caseload.facts().filter_map(|facts| facts.ending.as_ref());
        endings.filter(|ending| is(ending)).count()
    };
    let started = [count(|it| it.has_started), count(|it| !it.has_started)];
    let completed = [
        of_ended(|it| it.is_completed),
        of_ended(|it| !it.is_completed),
    ];
    let outcome = [
        of_ended(|it| it.has_outcome),
        of_ended(|it| !it.has_outcome),
    ];
    let halves = [count(Facts::is_open), count(|it| !it.is_open())];
    let paused = count(|it| it.is_paused);
    let active = count(|it| it.is_open() && !it.is_paused);

    let row = |figure, cell| Row::of(figure, vec![Planned::Linked(cell)]);
    let mut rows = vec![row(Figure::All, all)];
    let cells = caseload.split(all, &started);
    rows.push(row(Figure::Started, cells[0]));
    rows.push(row(Figure::StartedBefore, cells[1]));
    let halves = caseload.split(all, &halves);
    rows.push(row(Figure::Open, halves[0]));
    if caseload.is_inside() {
        let inside = |figure, count| Row::of(figure, vec![Planned::count(count)]);
        rows.extend([
            inside(Figure::Active, active),
            inside(Figure::Paused, paused),
        ]);
    }
    rows.push(row(Figure::Ended, halves[1]));
    let cells = caseload.split(halves[1], &completed);
    rows.push(row(Figure::Completed, cells[0]));
    rows.push(row(Figure::EndedEarly, cells[1]));
    let cells = caseload.split(halves[1], &outcome);
    rows.push(row(Figure::EndedWithOutcome, cells[0]));
    rows.push(row(Figure::EndedWithoutOutcome, cells[1]));

    let mut clients = table(Figure::Clients, vec![column(Figure::Count, "clients")]);
    clients.rows = rows;
    Section {
        key: Figure::Clients,
        tables: vec![clients],
    }
}
