//! Each open effort that has been in its phase for longer than expected, the longest first; for the
//! organisation.

use std::cmp::Reverse;

use super::{Caseload, column, table};
use crate::model::caseload::figures::Planned;
use crate::model::caseload::{Figure, Pace, Row, Table, Title};

pub(super) fn table_of(caseload: &Caseload<'_>) -> Table<Planned> {
    let columns = [
        (Figure::Alias, "text"),
        (Figure::Mentor, "text"),
        (Figure::Phase, "text"),
        (Figure::Days, "days"),
        (Figure::Pace, "text"),
    ];
    let columns = columns.map(|(key, unit)| column(key, unit));
    let mut table = table(Figure::OverExpected, columns.into());
    let mut clients: Vec<_> = caseload
        .clients
        .iter()
        .filter(|(facts, _)| facts.is_open())
        .filter_map(|(facts, programme)| {
            let pace = match facts.pace? {
                Pace::Expected => return None,
                Pace::Longer => Figure::Longer,
                Pace::Stuck => Figure::Stuck,
            };
            let (phase, days) = facts.phase.as_ref()?;
            let phase = programme.phase(phase)?;
            Some((*days, facts, Title::of_phase(phase), Title::of(pace)))
        })
        .collect();
    clients.sort_by(|one, other| (Reverse(one.0), &one.1.id).cmp(&(Reverse(other.0), &other.1.id)));
    let plain = |text: &str| Title::Plain(text.to_owned());
    table.rows = clients
        .into_iter()
        .map(|(days, facts, phase, pace)| {
            let text = |title| Planned::text(Some(title));
            let cells = vec![
                text(plain(&facts.alias)),
                text(plain(&facts.mentor)),
                text(phase),
                Planned::count(usize::try_from(days).unwrap_or_default()),
                text(pace),
            ];
            Row::named(plain(&facts.id), cells)
        })
        .collect();
    table
}
