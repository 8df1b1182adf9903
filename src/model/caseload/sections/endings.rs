//! Each effort that ended, and why; for the organisation.

use super::{Caseload, column, table};
use crate::model::caseload::figures::Planned;
use crate::model::caseload::{Figure, Row, Section, Title};

pub(super) fn section(caseload: &Caseload<'_>) -> Section<Planned> {
    let columns = [
        Figure::Date,
        Figure::Alias,
        Figure::Mentor,
        Figure::Phase,
        Figure::Ending,
        Figure::Reason,
    ];
    let columns = columns.map(|key| column(key, "text"));
    let mut endings: Vec<_> = caseload
        .clients
        .iter()
        .filter_map(|(facts, programme)| Some((facts.ending.as_ref()?, facts, programme)))
        .collect();
    endings.sort_by(|one, other| (one.0.date, &one.1.id).cmp(&(other.0.date, &other.1.id)));
    let plain = |text: &str| Title::Plain(text.to_owned());
    let mut table = table(Figure::Endings, columns.into());
    table.rows = endings
        .into_iter()
        .map(|(ending, facts, programme)| {
            let phase = ending.phase.as_deref().map(|id| match programme.phase(id) {
                Some(phase) => Title::of_phase(phase),
                None => plain(id),
            });
            let how = match ending.is_completed {
                true => Figure::Completed,
                false => Figure::EndedEarly,
            };
            let cells = [
                Some(plain(&ending.date.to_string())),
                Some(plain(&facts.alias)),
                Some(plain(&facts.mentor)),
                phase,
                Some(Title::of(how)),
                ending.reason.as_deref().map(plain),
            ];
            let cells = cells.into_iter().map(Planned::text).collect();
            Row::named(plain(&facts.id), cells)
        })
        .collect();
    Section {
        key: Figure::Endings,
        tables: vec![table],
    }
}
