//! A document as plain data, to compare what an edit made with what it should make.

use super::{Fresh, quote};
use crate::text::{Kind, Scalar, Value};

/// What a value says, without how and where it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Tree {
    /// Nothing is written.
    Nothing,
    /// Bare and no text: a number, a boolean, null.
    Bare(String),
    Text(String),
    List(Vec<Tree>),
    Map(Vec<(Tree, Tree)>),
}

impl Tree {
    pub(super) fn of(value: Value) -> Self {
        match value.kind() {
            Kind::Null => Self::Nothing,
            Kind::BlockMap | Kind::FlowMap => Self::Map(
                value
                    .entries()
                    .map(|(key, value)| (Self::of(key), Self::of(value)))
                    .collect(),
            ),
            Kind::BlockSeq | Kind::FlowSeq => Self::List(value.items().map(Self::of).collect()),
            Kind::Plain => Self::bare(&value.text()),
            _ => Self::Text(value.text().into_owned()),
        }
    }

    pub(super) fn of_fresh(fresh: &Fresh) -> Self {
        match fresh {
            Fresh::Text(text) => Self::Text(text.clone()),
            Fresh::Plain(text) if text.is_empty() => Self::Text(String::new()),
            Fresh::Plain(text) => Self::bare(text),
            Fresh::List(items) => Self::List(items.iter().map(Self::of_fresh).collect()),
            Fresh::Map(entries) => {
                let entry =
                    |(key, value): &(String, Fresh)| (Self::key(key), Self::of_fresh(value));
                Self::Map(entries.iter().map(entry).collect())
            }
        }
    }

    /// A key as it is written: a whole number stays bare.
    pub(super) fn key(key: &str) -> Self {
        match quote::is_whole_number(key) {
            true => Self::bare(key),
            false => Self::Text(key.to_owned()),
        }
    }

    fn bare(text: &str) -> Self {
        match Scalar::plain(text) {
            Scalar::Text => Self::Text(text.to_owned()),
            _ => Self::Bare(text.to_owned()),
        }
    }

    /// The value at the end of a path of child numbers.
    pub(super) fn at(&mut self, path: &[usize]) -> Option<&mut Self> {
        let Some((first, rest)) = path.split_first() else {
            return Some(self);
        };
        let child = match self {
            Self::List(items) => items.get_mut(*first)?,
            Self::Map(entries) => &mut entries.get_mut(*first)?.1,
            _ => return None,
        };
        child.at(rest)
    }
}
