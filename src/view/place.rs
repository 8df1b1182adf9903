//! Where a name of the view leads, step by step.

use std::collections::BTreeSet;

use super::field::{Field, ROOT, Shape};
use super::part::Form;
use crate::model::Programme;

/// A place in the view, and what can stand behind it.
#[derive(Debug, Clone, Copy)]
pub(super) enum Place {
    /// Fields.
    Section(&'static [Field]),
    /// The programme's items.
    Items,
    /// A value.
    Value(Form),
}

impl Place {
    /// The top of the view.
    pub(super) const ROOT: Place = Place::Section(ROOT);

    /// Where a field is.
    pub(super) const fn of(field: &Field) -> Place {
        match field.shape {
            Shape::Value(_, form) => Place::Value(form),
            Shape::Section(fields) => Place::Section(fields),
            Shape::Latest(_) | Shape::First(_) | Shape::Distances => Place::Items,
        }
    }

    /// The names that lead on, under any of the programmes.
    pub(super) fn names<'p>(self, programmes: &[&'p Programme]) -> Vec<&'p str> {
        match self {
            Place::Section(fields) => fields.iter().map(|field| field.name).collect(),
            Place::Items => {
                let items = programmes.iter().copied().flat_map(items);
                let mut seen = BTreeSet::new();
                items.filter(|item| seen.insert(*item)).collect()
            }
            Place::Value(Form::Map(parts)) => parts.iter().map(|part| part.name).collect(),
            Place::Value(Form::One | Form::List(_) | Form::Keyed) => Vec::new(),
        }
    }

    /// Where a name leads from here; `None` where there is no such name.
    pub(super) fn step(self, name: &str, programmes: &[&Programme]) -> Option<Place> {
        match self {
            Place::Section(fields) => {
                let field = fields.iter().find(|field| field.name == name)?;
                Some(Place::of(field))
            }
            Place::Items => {
                let mut items = programmes.iter().copied().flat_map(items);
                items.find(|item| *item == name)?;
                Some(Place::Value(Form::One))
            }
            Place::Value(Form::Map(parts)) => {
                let part = parts.iter().find(|part| part.name == name)?;
                Some(Place::Value(part.form))
            }
            Place::Value(Form::One | Form::List(_) | Form::Keyed) => None,
        }
    }
}

/// The programme's items, by id.
fn items(programme: &Programme) -> impl Iterator<Item = &str> {
    let items = programme.scales.iter().flat_map(|scale| &scale.items);
    items.map(|item| item.id.as_str())
}
