//! Which counts of a table are drawn.

use serde::Serialize;

use super::{Programmes, programme_of, row_title};
use crate::locale::{Lang, vocabulary};
use crate::model::caseload::{Figure, Row, Table, Title, Value};
use crate::report::figures::{name, title};

/// A picture of counts.
#[derive(Debug, Serialize)]
pub(super) struct Picture {
    id: String,
    title: String,
    counted: Option<&'static str>,
    programme: Option<String>,
    voice: Option<&'static str>,
    bars: Vec<Drawn>,
    longest: Option<u64>,
}

#[derive(Debug, Serialize)]
struct Drawn {
    label: String,
    count: Option<u64>,
}

/// The pictures of a table; none where nothing of it is drawn, or nothing of it is known.
pub(super) fn pictures(table: &Table, programmes: &Programmes<'_>, lang: Lang) -> Vec<Picture> {
    let drawing = Drawing {
        table,
        programmes,
        lang,
    };
    match table.key {
        Figure::Clients => match drawing.has(Figure::Active) {
            true => drawing.of_rows(&[Figure::Active, Figure::Paused, Figure::Ended]),
            false => drawing.of_rows(&[Figure::Open, Figure::Ended]),
        },
        Figure::Pace => match drawing.open() {
            Some(_) => drawing.of_rows(&[Figure::AsExpected, Figure::Longer, Figure::Stuck]),
            None => drawing.of_rows(&[Figure::AsExpected, Figure::OverExpected]),
        },
        Figure::Phases => drawing.by_programme(),
        Figure::Outcomes | Figure::OutcomesByMonth => {
            let is_part = |row: &&Row| row.title.key() != Figure::All.as_str();
            let rows: Vec<&Row> = table.rows.iter().filter(is_part).collect();
            drawing.picture(0, &rows).into_iter().collect()
        }
        Figure::Movement => drawing.by_row(&[Figure::Higher, Figure::Same, Figure::Lower]),
        _ => Vec::new(),
    }
}

struct Drawing<'d> {
    table: &'d Table,
    programmes: &'d Programmes<'d>,
    lang: Lang,
}

impl Drawing<'_> {
    fn has(&self, figure: Figure) -> bool {
        let mut rows = self.table.rows.iter();
        rows.any(|row| row.title.key() == figure.as_str())
    }

    /// The column of the open efforts, which only the organisation has.
    fn open(&self) -> Option<usize> {
        let mut columns = self.table.columns.iter();
        columns.position(|column| column.key == Figure::Open)
    }

    fn of_rows(&self, rows: &[Figure]) -> Vec<Picture> {
        let is_drawn = |row: &&Row| rows.iter().any(|it| it.as_str() == row.title.key());
        let rows: Vec<&Row> = self.table.rows.iter().filter(is_drawn).collect();
        self.picture(0, &rows).into_iter().collect()
    }

    fn by_programme(&self) -> Vec<Picture> {
        let rows = &self.table.rows;
        let chunks = rows.chunk_by(|one, other| one.programme == other.programme);
        let pictures = chunks.enumerate().filter_map(|(number, rows)| {
            let rows: Vec<&Row> = rows.iter().collect();
            self.picture(number, &rows)
        });
        pictures.collect()
    }

    /// A picture of the rows' counts: of the open efforts where the table has them, else of its first.
    fn picture(&self, number: usize, rows: &[&Row]) -> Option<Picture> {
        let open = self.open();
        let bars = rows.iter().map(|row| Drawn {
            label: self.label(row),
            count: count(row, open.unwrap_or(0)),
        });
        // Who is in no known phase is drawn where there is somebody.
        let not_known = Figure::NotKnown.as_str();
        let rows_of = rows.iter().map(|row| row.title.key() == not_known);
        let bars = bars
            .zip(rows_of)
            .filter(|(bar, is_rest)| !is_rest || bar.count != Some(0));
        let bars = bars.map(|(bar, _)| bar);
        let programme = rows
            .first()
            .and_then(|row| programme_of(row, self.programmes));
        Some(Picture {
            counted: open.map(|_| name(Figure::Open, self.lang)),
            programme: programme.map(str::to_owned),
            ..self.of_bars(number, bars.collect())?
        })
    }

    /// A picture of each row whose cells are shown, all on one scale.
    fn by_row(&self, drawn: &[Figure]) -> Vec<Picture> {
        let columns: Vec<(usize, Figure)> = drawn
            .iter()
            .filter_map(|key| {
                let mut columns = self.table.columns.iter();
                Some((columns.position(|column| column.key == *key)?, *key))
            })
            .collect();
        let rows = self.table.rows.iter();
        let counts = rows.flat_map(|row| columns.iter().filter_map(|(at, _)| count(row, *at)));
        let longest = counts.max();
        let rows = self.table.rows.iter().enumerate();
        let pictures = rows.filter_map(|(number, row)| {
            let bars = columns.iter().map(|(at, key)| Drawn {
                label: name(*key, self.lang).to_owned(),
                count: count(row, *at),
            });
            let bars: Vec<Drawn> = bars.collect();
            let is_known = bars.iter().any(|bar| bar.count.is_some_and(|it| it > 0));
            Some(Picture {
                title: title(&row.title, self.lang).to_owned(),
                programme: programme_of(row, self.programmes).map(str::to_owned),
                voice: row.voice.map(|voice| voice.as_str()),
                longest,
                ..self.of_bars(number, bars).filter(|_| is_known)?
            })
        });
        pictures.collect()
    }

    /// What a bar is called; where it stands alone, an effort's state is said as of a client.
    fn label(&self, row: &Row) -> String {
        let state = match &row.title {
            Title::Word("figure", key) => vocabulary("state", key),
            _ => None,
        };
        let label = state.map(|text| text.of(self.lang).to_owned());
        label.unwrap_or_else(|| row_title(self.table, row, self.lang))
    }

    fn of_bars(&self, number: usize, bars: Vec<Drawn>) -> Option<Picture> {
        (!bars.is_empty()).then(|| Picture {
            id: format!("{}-{number}", self.table.key.as_str().replace('_', "-")),
            title: name(self.table.key, self.lang).to_owned(),
            counted: None,
            programme: None,
            voice: None,
            bars,
            longest: None,
        })
    }
}

/// A count that is known and shown.
fn count(row: &Row, place: usize) -> Option<u64> {
    match row.cells.get(place)?.value {
        Some(Value::Count(count)) => Some(count),
        _ => None,
    }
}
