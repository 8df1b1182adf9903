//! What a value says, without how it is written: the order of a map's keys says nothing.

use std::collections::BTreeMap;

use crate::text::{Scalar, Value};

/// What a value says.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Meaning {
    /// Nothing is written, or null.
    Nothing,
    /// Without quotes, and no text: a number or a boolean.
    Bare(String),
    Text(String),
    List(Vec<Meaning>),
    Map(BTreeMap<String, Meaning>),
}

impl Meaning {
    pub(super) fn of(value: Value<'_>) -> Self {
        if value.is_map() {
            let entry = |(key, value): (Value<'_>, Value<'_>)| (key.text().into(), Self::of(value));
            return Self::Map(value.entries().map(entry).collect());
        }
        if value.is_seq() {
            return Self::List(value.items().map(Self::of).collect());
        }
        match value.scalar() {
            Scalar::Null => Self::Nothing,
            Scalar::Text => Self::Text(value.text().into_owned()),
            _ => Self::Bare(value.raw().to_owned()),
        }
    }
}

/// Whether a value leaves open what may stand there: null, or an empty list or map.
pub(super) fn is_open(value: Value<'_>) -> bool {
    value.is_null() || (!value.is_scalar() && value.is_empty())
}
