//! Typed values straight from the tape, by serde.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::fmt;

use serde::de::{self, Deserialize, DeserializeSeed, IntoDeserializer, Visitor};

use super::value::{Entries, Items};
use super::{NodeId, Scalar, Value};

/// Reads a type from a value, passing over what is broken in its lists and maps.
pub fn from_value<'d, T: Deserialize<'d>>(value: Value<'d>, broken: &Broken) -> Result<T, Error> {
    T::deserialize(Reader { value, broken })
}

/// The values that are of a wrong shape: an item or an entry that holds one is as if not there.
#[derive(Clone, Debug, Default)]
pub struct Broken(BTreeSet<NodeId>);

impl Broken {
    /// No value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a value.
    pub fn insert(&mut self, id: NodeId) {
        self.0.insert(id);
    }

    /// Whether a value is one of them.
    pub fn contains(&self, id: NodeId) -> bool {
        !self.0.is_empty() && self.0.contains(&id)
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Extend<NodeId> for Broken {
    fn extend<I: IntoIterator<Item = NodeId>>(&mut self, ids: I) {
        self.0.extend(ids);
    }
}

/// Why a value is not of the type that was asked for.
#[derive(Debug, PartialEq, Eq)]
pub struct Error {
    message: String,
    node: Option<NodeId>,
}

impl Error {
    /// The innermost value that does not fit.
    pub fn node(&self) -> Option<NodeId> {
        self.node
    }

    fn at(mut self, value: Value<'_>) -> Self {
        self.node.get_or_insert(value.id());
        self
    }
}

impl fmt::Display for Error {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.message)
    }
}

impl std::error::Error for Error {}

impl de::Error for Error {
    fn custom<M: fmt::Display>(message: M) -> Self {
        Self {
            message: message.to_string(),
            node: None,
        }
    }
}

/// One value as serde reads it.
#[derive(Clone, Copy)]
struct Reader<'d, 'b> {
    value: Value<'d>,
    broken: &'b Broken,
}

impl<'d> Reader<'d, '_> {
    fn any<V: Visitor<'d>>(self, visitor: V) -> Result<V::Value, Error> {
        if self.value.is_map() {
            return self.map(visitor);
        }
        if self.value.is_seq() {
            return self.list(visitor);
        }
        match self.value.scalar() {
            Scalar::Null => visitor.visit_unit(),
            Scalar::Bool(value) => visitor.visit_bool(value),
            Scalar::Int(value) => visitor.visit_i64(value),
            Scalar::Float(value) => visitor.visit_f64(value),
            Scalar::Text => text(self.value, visitor),
        }
    }

    fn map<V: Visitor<'d>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_map(Map {
            entries: self.value.entries(),
            broken: self.broken,
            value: None,
        })
    }

    fn list<V: Visitor<'d>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_seq(List {
            items: self.value.items(),
            broken: self.broken,
        })
    }
}

fn text<'d, V: Visitor<'d>>(value: Value<'d>, visitor: V) -> Result<V::Value, Error> {
    match value.text() {
        Cow::Borrowed(text) => visitor.visit_borrowed_str(text),
        Cow::Owned(text) => visitor.visit_string(text),
    }
}

/// Methods that differ only in name: the value's own shape decides what the visitor gets.
macro_rules! by_shape {
    ($($method:ident)*) => {$(
        fn $method<V: Visitor<'d>>(self, visitor: V) -> Result<V::Value, Error> {
            self.any(visitor).map_err(|error| error.at(self.value))
        }
    )*};
}

/// Methods that take the text of any scalar, be it a number by its looks.
macro_rules! as_text {
    ($($method:ident)*) => {$(
        fn $method<V: Visitor<'d>>(self, visitor: V) -> Result<V::Value, Error> {
            let is_written = self.value.is_scalar() && !self.value.raw().is_empty();
            let read = if is_written { text(self.value, visitor) } else { self.any(visitor) };
            read.map_err(|error| error.at(self.value))
        }
    )*};
}

impl<'d> de::Deserializer<'d> for Reader<'d, '_> {
    type Error = Error;

    by_shape! {
        deserialize_any deserialize_bool deserialize_i8 deserialize_i16 deserialize_i32
        deserialize_i64 deserialize_i128 deserialize_u8 deserialize_u16 deserialize_u32
        deserialize_u64 deserialize_u128 deserialize_f32 deserialize_f64 deserialize_unit
        deserialize_seq deserialize_map
    }

    as_text! {
        deserialize_char deserialize_str deserialize_string deserialize_bytes
        deserialize_byte_buf deserialize_identifier
    }

    fn deserialize_option<V: Visitor<'d>>(self, visitor: V) -> Result<V::Value, Error> {
        let read = match self.value.is_null() {
            true => visitor.visit_none(),
            false => visitor.visit_some(self),
        };
        read.map_err(|error| error.at(self.value))
    }

    fn deserialize_unit_struct<V: Visitor<'d>>(
        self,
        _name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Error> {
        self.deserialize_unit(visitor)
    }

    fn deserialize_newtype_struct<V: Visitor<'d>>(
        self,
        _name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Error> {
        let read = visitor.visit_newtype_struct(self);
        read.map_err(|error| error.at(self.value))
    }

    fn deserialize_tuple<V: Visitor<'d>>(self, _len: usize, visitor: V) -> Result<V::Value, Error> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_tuple_struct<V: Visitor<'d>>(
        self,
        _name: &'static str,
        _len: usize,
        visitor: V,
    ) -> Result<V::Value, Error> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_struct<V: Visitor<'d>>(
        self,
        _name: &'static str,
        _fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        self.deserialize_map(visitor)
    }

    /// An enum is the name of one of its variants; none holds anything.
    fn deserialize_enum<V: Visitor<'d>>(
        self,
        _name: &'static str,
        _variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        if !self.value.is_scalar() || self.value.raw().is_empty() {
            return self.deserialize_any(visitor);
        }
        let variant: de::value::CowStrDeserializer<Error> = self.value.text().into_deserializer();
        let read = visitor.visit_enum(variant);
        read.map_err(|error| error.at(self.value))
    }

    fn deserialize_ignored_any<V: Visitor<'d>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_unit()
    }
}

struct List<'d, 'b> {
    items: Items<'d>,
    broken: &'b Broken,
}

impl<'d> de::SeqAccess<'d> for List<'d, '_> {
    type Error = Error;

    fn next_element_seed<T: DeserializeSeed<'d>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Error> {
        let broken = self.broken;
        let item = self.items.find(|item| !broken.contains(item.id()));
        item.map(|value| seed.deserialize(Reader { value, broken }))
            .transpose()
    }

    fn size_hint(&self) -> Option<usize> {
        self.items.size_hint().1
    }
}

struct Map<'d, 'b> {
    entries: Entries<'d>,
    broken: &'b Broken,
    value: Option<Value<'d>>,
}

impl<'d> de::MapAccess<'d> for Map<'d, '_> {
    type Error = Error;

    fn next_key_seed<K: DeserializeSeed<'d>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Error> {
        let broken = self.broken;
        let Some((key, value)) = self.entries.find(|(_, value)| !broken.contains(value.id()))
        else {
            return Ok(None);
        };
        self.value = Some(value);
        seed.deserialize(Reader { value: key, broken }).map(Some)
    }

    fn next_value_seed<S: DeserializeSeed<'d>>(&mut self, seed: S) -> Result<S::Value, Error> {
        let value = self.value.take();
        let value =
            value.ok_or_else(|| de::Error::custom("a value was asked for before its key"))?;
        seed.deserialize(Reader {
            value,
            broken: self.broken,
        })
    }

    fn size_hint(&self) -> Option<usize> {
        self.entries.size_hint().1
    }
}
