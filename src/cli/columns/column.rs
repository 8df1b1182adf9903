//! A column of a table of clients: one of its own, under the name that JSON has, or a field of the view.

use serde_json::{Value, json};

use super::cell::Cell;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::say;
use crate::cli::select::{Member, no_field};
use crate::locale::{Lang, Text, words};
use crate::model::measure::{contact, phase_time};
use crate::model::{Day, Phase};
use crate::view::no_value;

/// A column.
pub enum Column {
    /// One of the caseload's own.
    Own(&'static Own),
    /// A field of the view, by its name with dots.
    Field(String),
}

/// A column of the caseload's own.
pub struct Own {
    name: &'static str,
    heading: Text,
    cell: fn(&Member, &Context) -> Cell,
}

/// The caseload's own columns, in the order of JSON.
static OWN: &[Own] = &[
    own("id", words::COLUMN_ID, |member, _| {
        Cell::of(json!(member.snapshot().client().id))
    }),
    own("alias", words::COLUMN_ALIAS, |member, _| {
        Cell::of(json!(member.snapshot().client().alias))
    }),
    own("mentor", words::COLUMN_MENTOR, |member, _| {
        Cell::of(json!(member.snapshot().client().mentor))
    }),
    own("programme", words::COLUMN_PROGRAMME, |member, _| {
        Cell::of(json!(member.snapshot().client().programme))
    }),
    own("phase", words::COLUMN_PHASE, phase),
    own("phase_since", words::COLUMN_PHASE_SINCE, |member, _| {
        day(member.snapshot().phase().map(|change| change.date))
    }),
    own(
        "phase_days",
        words::COLUMN_SINCE,
        |member, context| match phase_time::days_in_phase(member.snapshot()) {
            Some(days) => Cell::of(json!(days)).shown(say::days(context.lang, days)),
            None => Cell::of(Value::Null),
        },
    ),
    own("state", words::COLUMN_STATE, |member, context| {
        let state = member.snapshot().state();
        Cell::of(json!(state.as_str())).shown(say::state(context.lang, state).to_owned())
    }),
    own(
        "last_contact",
        words::COLUMN_LAST_CONTACT,
        |member, context| {
            let last = contact::last(member.snapshot());
            let ago = last.map(|last| say::ago(context.lang, context.today(), last));
            day(last).shown(ago.unwrap_or_default())
        },
    ),
];

impl Column {
    /// The caseload's own, which a list in JSON has where none are asked for.
    pub fn own() -> Vec<Column> {
        OWN.iter().map(Column::Own).collect()
    }

    /// Those of the caseload's own that have these names.
    pub fn of(names: &[&str]) -> Vec<Column> {
        let own = names.iter().filter_map(|name| found(name));
        own.map(Column::Own).collect()
    }

    /// The column of a name.
    ///
    /// # Errors
    /// Where it is neither the caseload's own nor a field of the view in any programme.
    pub fn named(name: &str, context: &Context) -> Result<Column, Failure> {
        if let Some(own) = found(name) {
            return Ok(Column::Own(own));
        }
        let programmes = context.programmes().models();
        match no_value(name, false, &programmes) {
            None => Ok(Column::Field(name.to_owned())),
            Some(unknown) => {
                let own: Vec<&str> = OWN.iter().map(|own| own.name).collect();
                Err(no_field(context.lang, &unknown, &programmes, &own))
            }
        }
    }

    /// The name, as it was asked for and as JSON has it.
    pub fn name(&self) -> &str {
        match self {
            Column::Own(own) => own.name,
            Column::Field(name) => name,
        }
    }

    /// The heading.
    pub fn heading(&self, lang: Lang) -> &str {
        match self {
            Column::Own(own) => own.heading.of(lang),
            Column::Field(name) => name,
        }
    }

    /// What stands there in a client's line.
    pub fn cell(&self, member: &Member, context: &Context) -> Cell {
        match (self, member) {
            (Column::Own(own), _) => (own.cell)(member, context),
            (Column::Field(name), Member::Judged(case, _)) => {
                let value = case.field(name).map(serde_json::to_value);
                Cell::of(value.and_then(Result::ok).unwrap_or_default())
            }
            (Column::Field(_), Member::Bare(_)) => Cell::of(Value::Null),
        }
    }
}

const fn own(name: &'static str, heading: Text, cell: fn(&Member, &Context) -> Cell) -> Own {
    Own {
        name,
        heading,
        cell,
    }
}

fn found(name: &str) -> Option<&'static Own> {
    OWN.iter().find(|own| own.name == name)
}

fn day(day: Option<Day>) -> Cell {
    Cell::of(json!(day.map(|day| day.to_string())))
}

/// The phase by its name; sorted by programme and by its place on the way.
fn phase(member: &Member, context: &Context) -> Cell {
    let Some(change) = member.snapshot().phase() else {
        return Cell::of(Value::Null);
    };
    let id = &change.phase;
    let programme = match member {
        Member::Judged(case, _) => Some(case.programme()),
        Member::Bare(_) => None,
    };
    let place = programme.and_then(|programme| programme.position(id));
    let title = |phase: &Phase| context.lang.pick(&phase.da, &phase.en).to_owned();
    let title = programme
        .and_then(|programme| programme.phase(id))
        .map(title);
    let reference = &member.snapshot().client().programme;
    Cell::of(json!(id))
        .shown(title.unwrap_or_else(|| id.clone()))
        .order(json!(format!("{reference} {:03}", place.unwrap_or(999))))
}
