//! Which way the measures moved, each voice for itself, and of how many it is known.

use super::{Caseload, column, table};
use crate::model::caseload::figures::{Planned, Value};
use crate::model::caseload::{Direction, Facts, Figure, Measure, Row, Section, Title};
use crate::model::suppress::Cell;
use crate::model::{Programme, Voice};

pub(super) fn section(caseload: &mut Caseload<'_>) -> Section<Planned> {
    let columns = [
        Figure::Known,
        Figure::Higher,
        Figure::Same,
        Figure::Lower,
        Figure::NotKnown,
    ];
    let columns = columns.map(|key| column(key, "clients"));
    let mut movement = table(Figure::Movement, columns.into());
    let all = caseload.all;
    for (measure, title) in items(caseload) {
        let having = caseload.programmes.iter();
        let having: Vec<(String, Cell)> = having
            .filter(|(_, programme, _)| has(programme, &measure))
            .map(|(reference, _, cell)| ((*reference).to_owned(), *cell))
            .collect();
        // Of the clients who can be asked, and of no others: else the number of the others would tell.
        if having.len() == caseload.programmes.len() {
            let row = row(caseload, &measure, title, (None, all));
            movement.rows.push(row);
            continue;
        }
        for (programme, cell) in having {
            let row = row(caseload, &measure, title.clone(), (Some(programme), cell));
            movement.rows.push(row);
        }
    }
    if !caseload.clients.is_empty() {
        for (measure, figure) in [
            (Measure::Responsibility, Figure::Responsibility),
            (Measure::Attainment(Voice::Client), Figure::Attainment),
            (Measure::Attainment(Voice::Mentor), Figure::Attainment),
            (Measure::Distance, Figure::Distance),
        ] {
            let row = row(caseload, &measure, Title::of(figure), (None, all));
            movement.rows.push(row);
        }
    }
    Section {
        key: Figure::Movement,
        tables: vec![movement],
    }
}

/// The items of the programmes in each voice; one that several have is one, by its id.
fn items(caseload: &Caseload<'_>) -> Vec<(Measure, Title)> {
    let mut all: Vec<(Measure, Title)> = Vec::new();
    let programmes = caseload.programmes.iter();
    let scales = programmes.flat_map(|(_, programme, _)| &programme.scales);
    for item in scales.flat_map(|scale| &scale.items) {
        for voice in &item.voices {
            let measure = Measure::Item(item.id.clone(), *voice);
            if !all.iter().any(|(known, _)| *known == measure) {
                all.push((measure, Title::of_item(item)));
            }
        }
    }
    all
}

fn has(programme: &Programme, measure: &Measure) -> bool {
    let Measure::Item(id, voice) = measure else {
        return false;
    };
    let item = programme.item(id);
    item.is_some_and(|(_, item)| item.voices.contains(voice))
}

/// The movement of a measure among everybody, or among the clients of a programme.
fn row(
    caseload: &mut Caseload<'_>,
    measure: &Measure,
    title: Title,
    (programme, total): (Option<String>, Cell),
) -> Row<Planned> {
    let moved = |facts: &Facts| {
        let of = facts.movements.iter().find(|(known, _)| known == measure);
        of.and_then(|(_, direction)| *direction)
    };
    let is_asked = |facts: &&Facts| {
        let own = programme.as_ref();
        own.is_none_or(|own| *own == facts.programme)
    };
    let count = |direction| {
        let asked = caseload.facts().filter(is_asked);
        asked.filter(|it| moved(it) == direction).count()
    };
    // Up and down stand or fall together: to be shown one without the other would mislead.
    let order = [
        Some(Direction::Higher),
        Some(Direction::Lower),
        Some(Direction::Same),
        None,
    ];
    let counts = order.map(count);
    let known = Value::Count(counts[..3].iter().sum::<usize>() as u64);
    let cells = caseload.split(total, &counts);
    let cells = vec![
        Planned::Of(vec![cells[3]], Some(known)),
        Planned::Linked(cells[0]),
        Planned::Linked(cells[2]),
        Planned::Linked(cells[1]),
        Planned::Linked(cells[3]),
    ];
    let voice = match measure {
        Measure::Item(_, voice) | Measure::Attainment(voice) => Some(*voice),
        Measure::Responsibility | Measure::Distance => None,
    };
    Row {
        programme,
        voice,
        ..Row::named(title, cells)
    }
}
