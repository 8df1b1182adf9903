//! The view's names in the order of the manual: the template language keeps maps by the alphabet.

use serde_json::{Map, Value};

use super::field::Field;
use super::part::{Form, Part};
use super::place::Place;

/// Takes the fields out of an object, in their order.
pub(super) fn fields_in_order(
    object: &mut Map<String, Value>,
    fields: &[Field],
) -> Map<String, Value> {
    let places = fields.iter().map(|field| (field.name, Place::of(field)));
    let found = places.filter_map(|(name, place)| {
        let value = object.remove(name)?;
        Some((name.to_owned(), in_order(value, place)))
    });
    found.collect()
}

/// Takes the names out of an object, in their order.
pub(super) fn parts_in_order(
    object: &mut Map<String, Value>,
    parts: &[Part],
) -> Map<String, Value> {
    let found = parts.iter().filter_map(|part| {
        let value = object.remove(part.name)?;
        Some((
            part.name.to_owned(),
            in_order(value, Place::Value(part.form)),
        ))
    });
    found.collect()
}

fn in_order(value: Value, place: Place) -> Value {
    match (value, place) {
        (Value::Object(mut names), Place::Section(fields)) => {
            fields_in_order(&mut names, fields).into()
        }
        (Value::Object(mut names), Place::Value(Form::Map(parts))) => {
            parts_in_order(&mut names, parts).into()
        }
        (Value::Array(entries), Place::Value(Form::List(entry))) => {
            let entries = entries.into_iter();
            entries
                .map(|one| in_order(one, Place::Value(Form::Map(entry))))
                .collect()
        }
        (value, _) => value,
    }
}
