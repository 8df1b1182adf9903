//! How far clients have come, and for how long they have been there; of an effort that ended, where it did.
//!
//! Everybody counts, and not only the open efforts: else a small number of endings would hide it all.

use super::{Caseload, column, over_expected, table};
use crate::model::caseload::figures::{Planned, Value};
use crate::model::caseload::{Facts, Figure, Pace, Row, Section, Table, Title};
use crate::model::measure::median;
use crate::model::suppress::Cell;

pub(super) fn section(caseload: &mut Caseload<'_>) -> Section<Planned> {
    let (pace, of_pace) = pace(caseload);
    let programmes = programmes(caseload);
    let phases = phases(caseload, &of_pace);
    let mut tables = vec![pace, programmes, phases];
    if caseload.is_inside() {
        tables.push(over_expected::table_of(caseload));
    }
    Section {
        key: Figure::Way,
        tables,
    }
}

/// The table, and the counts that it shows.
fn pace(caseload: &mut Caseload<'_>) -> (Table<Planned>, Vec<Cell>) {
    let count = |paces: &[Option<Pace>]| -> [usize; 2] {
        let of = || caseload.facts().filter(|facts| paces.contains(&facts.pace));
        [of().count(), of().filter(|facts| facts.is_open()).count()]
    };
    let (expected, longer, stuck) = (Some(Pace::Expected), Some(Pace::Longer), Some(Pace::Stuck));
    let rows = [
        (Figure::AsExpected, count(&[expected, None])),
        (Figure::OverExpected, count(&[longer, stuck])),
        (Figure::Longer, count(&[longer])),
        (Figure::Stuck, count(&[stuck])),
    ];
    let not_known = count(&[None]);
    let all = |rows: &[(Figure, [usize; 2])]| -> Vec<usize> {
        rows.iter().map(|(_, [all, _])| *all).collect()
    };
    let mut cells = caseload.split(caseload.all, &all(&rows[..2]));
    cells.extend(caseload.split(cells[1], &all(&rows[2..])));
    let mut columns = vec![column(Figure::All, "clients")];
    if caseload.is_inside() {
        columns.push(column(Figure::Open, "clients"));
    }
    let mut pace = table(Figure::Pace, columns);
    for ((figure, [_, open]), cell) in rows.into_iter().zip(&cells) {
        let mut row = vec![Planned::Linked(*cell)];
        if caseload.is_inside() {
            row.push(Planned::count(open));
        }
        pace.rows.push(Row::of(figure, row));
    }
    if caseload.is_inside() {
        let row = not_known.map(Planned::count);
        pace.rows
            .insert(1, Row::of(Figure::PaceNotKnown, row.into()));
    }
    (pace, cells)
}

fn programmes(caseload: &Caseload<'_>) -> Table<Planned> {
    let mut columns = vec![column(Figure::All, "clients")];
    if caseload.is_inside() {
        columns.push(column(Figure::Open, "clients"));
        columns.push(column(Figure::Ended, "clients"));
    }
    let mut table = table(Figure::Programmes, columns);
    for (reference, programme, cell) in &caseload.programmes {
        let mut row = vec![Planned::Linked(*cell)];
        if caseload.is_inside() {
            let own = || caseload.facts().filter(|it| it.programme == *reference);
            let open = own().filter(|facts| facts.is_open()).count();
            row.extend([open, own().count() - open].map(Planned::count));
        }
        let title = Title::Own((*reference).to_owned(), programme.title.clone());
        table.rows.push(Row {
            programme: Some((*reference).to_owned()),
            ..Row::named(title, row)
        });
    }
    table
}

fn phases(caseload: &mut Caseload<'_>, of_pace: &[Cell]) -> Table<Planned> {
    let mut columns = vec![
        column(Figure::All, "clients"),
        column(Figure::MedianDays, "days"),
    ];
    if caseload.is_inside() {
        columns.push(column(Figure::Open, "clients"));
        columns.push(column(Figure::OverExpected, "clients"));
        columns.push(column(Figure::Stuck, "clients"));
    }
    let mut table = table(Figure::Phases, columns);
    for place in 0..caseload.programmes.len() {
        table.rows.extend(rows(caseload, place, of_pace));
    }
    table
}

/// The phases of a programme, by its place.
fn rows(caseload: &mut Caseload<'_>, place: usize, of_pace: &[Cell]) -> Vec<Row<Planned>> {
    let (reference, programme, cell) = caseload.programmes[place];
    let phases = programme.phases.iter();
    let phases = phases.map(|phase| (Some(phase.id.as_str()), Title::of_phase(phase)));
    let not_known = (None, Title::of(Figure::NotKnown));
    let names: Vec<(Option<&str>, Title)> = phases.chain([not_known]).collect();
    let here: Vec<Vec<&Facts>> = names
        .iter()
        .map(|(phase, _)| {
            let own = caseload.facts().filter(|it| it.programme == reference);
            own.filter(|it| it.phase_in(programme) == *phase).collect()
        })
        .collect();
    let counts: Vec<usize> = here.iter().map(Vec::len).collect();
    let days = |here: &Vec<&Facts>| {
        let days = here
            .iter()
            .filter_map(|it| Some(it.phase.as_ref()?.1 as f64));
        median(days)
    };
    let days: Vec<Option<f64>> = here.iter().map(days).collect();
    let open: Vec<[usize; 3]> = here
        .iter()
        .map(|here| {
            let open: Vec<_> = here.iter().filter(|it| it.is_open()).collect();
            let at = |pace| open.iter().filter(|it| it.pace == Some(pace)).count();
            let stuck = at(Pace::Stuck);
            [open.len(), at(Pace::Longer) + stuck, stuck]
        })
        .collect();
    let cells = caseload.split(cell, &counts);
    let rows = names.into_iter().zip(cells).zip(days.into_iter().zip(open));
    rows.map(|(((phase, title), cell), (days, open))| {
        let days = days.filter(|_| phase.is_some()).map(Value::Number);
        // The middle of the days says on which side of the programme's limits half of them are.
        let with_pace = [&[cell], of_pace].concat();
        let mut row = vec![Planned::Linked(cell), Planned::Of(with_pace, days)];
        if caseload.is_inside() {
            row.extend(open.map(Planned::count));
        }
        Row {
            programme: Some(reference.to_owned()),
            ..Row::named(title, row)
        }
    })
    .collect()
}
