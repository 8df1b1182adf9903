//! Figures as sections, tables, rows and cells, for whoever writes them out.

use std::sync::Arc;

use super::{Facts, Figure, Period, Reader, sections};
use crate::model::suppress::{self, Count};
use crate::model::{Bilingual, Item, Phase, Programme, Voice};

/// The figures of a caseload in a period; words for the names are in the catalogue.
#[derive(Debug, Clone, PartialEq)]
pub struct Figures {
    /// The days that they are of.
    pub period: Period,
    /// Whom they are for.
    pub reader: Reader,
    /// The smallest count that is shown; `None` where every one is.
    pub smallest_cell: Option<u64>,
    /// The sections.
    pub sections: Vec<Section>,
}

/// Tables that belong together.
#[derive(Debug, Clone, PartialEq)]
pub struct Section<C = Cell> {
    /// The name.
    pub key: Figure,
    /// The tables; one without rows is left out.
    pub tables: Vec<Table<C>>,
}

/// Rows under columns.
#[derive(Debug, Clone, PartialEq)]
pub struct Table<C = Cell> {
    /// The name.
    pub key: Figure,
    /// The columns, as many as each row has cells.
    pub columns: Vec<Column>,
    /// The rows.
    pub rows: Vec<Row<C>>,
}

/// What stands in a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Column {
    /// The name.
    pub key: Figure,
    /// What its values count: `clients`, `outcomes`, `contacts`, `weeks`, `hours`, `days`; or `text`.
    pub unit: &'static str,
}

/// A line of a table.
#[derive(Debug, Clone, PartialEq)]
pub struct Row<C = Cell> {
    /// The name: of a [`Figure`], a word, a phase, an item, a mentor, a month, a client's id.
    pub title: Title,
    /// The programme that it belongs to, `id@version`.
    pub programme: Option<String>,
    /// Whose view it is of.
    pub voice: Option<Voice>,
    /// The cells.
    pub cells: Vec<C>,
}

/// How a row or a text is said.
#[derive(Debug, Clone, PartialEq)]
pub enum Title {
    /// A word of the catalogue, by the set and the word.
    Word(&'static str, &'static str),
    /// In the programme's own words, by an id of the programme's.
    Own(String, Bilingual),
    /// As it stands.
    Plain(String),
}

/// A value, or what stands in its place.
#[derive(Debug, Clone, PartialEq)]
pub struct Cell {
    /// The value; `None` where it is not known or not shown.
    pub value: Option<Value>,
    /// Whether there is a value that is not shown.
    pub suppressed: bool,
    /// How many clients the value comes from; `None` where that is not told, and for a funder.
    pub rests_on: Option<u64>,
}

/// A value.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// A count.
    Count(u64),
    /// Hours or days.
    Number(f64),
    /// A text; never in figures for a funder.
    Text(Title),
}

/// A cell before anything is hidden.
#[derive(Debug, Clone)]
pub(super) enum Planned {
    /// A count that is linked with others; hidden where they ask for it.
    Linked(suppress::Cell),
    /// What follows from clients that are counted; shown where their count is, which stands first, and
    /// every other that could be worked out with its help.
    Of(Vec<suppress::Cell>, Option<Value>),
    /// What only the organisation sees.
    Inside(Cell),
}

impl Figures {
    /// The figures of the clients in a period, each with the programme that the case is judged by.
    ///
    /// `smallest_cell` is the smallest count that a funder is shown; the organisation sees all.
    pub fn of(
        clients: &[(Facts, Arc<Programme>)],
        period: Period,
        reader: Reader,
        smallest_cell: u64,
    ) -> Figures {
        let smallest_cell = (reader == Reader::Funder).then_some(smallest_cell);
        let (counts, sections) = sections::of(clients, period, reader);
        let hidden = smallest_cell.map(|smallest| counts.hidden(smallest));
        let is_hidden = |cell: &suppress::Cell| hidden.as_ref().is_some_and(|it| it.has(*cell));
        // It is a count of its own, which no sum here guards.
        let is_inside = reader == Reader::Organisation;
        let rests_on = |cell| is_inside.then(|| counts.count(cell).clients);
        let show = |cell: Planned| match cell {
            Planned::Inside(cell) => cell,
            Planned::Linked(cell) if !is_hidden(&cell) => {
                let Count { value, .. } = counts.count(cell);
                Cell {
                    rests_on: rests_on(cell),
                    ..Cell::of(Value::Count(value))
                }
            }
            Planned::Of(cells, value) if !cells.iter().any(is_hidden) => Cell {
                rests_on: cells.first().and_then(|cell| rests_on(*cell)),
                value,
                suppressed: false,
            },
            Planned::Linked(_) | Planned::Of(..) => Cell {
                value: None,
                suppressed: true,
                rests_on: None,
            },
        };
        let sections = sections.into_iter().map(|section| section.map(&show));
        Figures {
            period,
            reader,
            smallest_cell,
            sections: sections.filter(|it| !it.tables.is_empty()).collect(),
        }
    }
}

impl<C> Section<C> {
    fn map<D>(self, show: &impl Fn(C) -> D) -> Section<D> {
        let row = |row: Row<C>| Row {
            title: row.title,
            programme: row.programme,
            voice: row.voice,
            cells: row.cells.into_iter().map(show).collect(),
        };
        let tables = self.tables.into_iter().filter(|it| !it.rows.is_empty());
        Section {
            key: self.key,
            tables: tables
                .map(|table| Table {
                    key: table.key,
                    columns: table.columns,
                    rows: table.rows.into_iter().map(row).collect(),
                })
                .collect(),
        }
    }
}

impl<C> Row<C> {
    /// A row with the name of a figure.
    pub(super) fn of(figure: Figure, cells: Vec<C>) -> Row<C> {
        Row::named(Title::of(figure), cells)
    }

    /// A row of a name.
    pub(super) fn named(title: Title, cells: Vec<C>) -> Row<C> {
        Row {
            title,
            programme: None,
            voice: None,
            cells,
        }
    }
}

impl Title {
    /// The word for a figure.
    pub fn of(figure: Figure) -> Title {
        Title::Word("figure", figure.as_str())
    }

    /// A phase, by its name.
    pub(super) fn of_phase(phase: &Phase) -> Title {
        Title::own(&phase.id, &phase.da, &phase.en)
    }

    /// An item of a scale, by its statement.
    pub(super) fn of_item(item: &Item) -> Title {
        Title::own(&item.id, &item.da, &item.en)
    }

    fn own(id: &str, da: &str, en: &str) -> Title {
        let (da, en) = (da.to_owned(), en.to_owned());
        Title::Own(id.to_owned(), Bilingual { da, en })
    }

    /// The word, the id or the text by which a program knows it.
    pub fn key(&self) -> &str {
        match self {
            Title::Word(_, key) => key,
            Title::Own(key, _) | Title::Plain(key) => key,
        }
    }
}

impl Cell {
    /// A value that is known and shown.
    pub(super) fn of(value: Value) -> Cell {
        Cell {
            value: Some(value),
            suppressed: false,
            rests_on: None,
        }
    }
}

impl Planned {
    /// A count that only the organisation sees.
    pub(super) fn count(count: usize) -> Planned {
        Planned::Inside(Cell::of(Value::Count(count as u64)))
    }

    /// A magnitude that only the organisation sees, and how many clients it rests on.
    pub(super) fn amount(value: f64, clients: usize) -> Planned {
        Planned::Inside(Cell {
            rests_on: Some(clients as u64),
            ..Cell::of(Value::Number(value))
        })
    }

    /// A text that only the organisation sees; `None` where there is none.
    pub(super) fn text(text: Option<Title>) -> Planned {
        Planned::Inside(Cell {
            value: text.map(Value::Text),
            suppressed: false,
            rests_on: None,
        })
    }
}
