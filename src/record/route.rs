//! Routes: how a rule names a place in the model, and where it stands in the text.

use super::Record;
use super::walk::head;
use crate::text::{Span, Value};

/// One step of a route.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// Into a map.
    Key(String),
    /// Into a list; entries that could not be read do not count.
    Index(usize),
}

/// A way from the record's top to one of its values, such as `goals`, 2, `due`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Route(pub Vec<Step>);

impl Route {
    /// The way to a key of the record.
    pub fn key(name: &str) -> Route {
        Route(vec![Step::Key(name.to_owned())])
    }

    /// One step further, into a map.
    pub fn then(mut self, name: &str) -> Route {
        self.0.push(Step::Key(name.to_owned()));
        self
    }

    /// One step further, into a list.
    pub fn at(mut self, index: usize) -> Route {
        self.0.push(Step::Index(index));
        self
    }
}

impl Record<'_> {
    /// Where a route leads; where its end is missing, the first line of what it was expected in.
    pub fn place(&self, route: &Route) -> Span {
        let Some(mut value) = self.document().root() else {
            return Span::new(0, 0);
        };
        for step in &route.0 {
            match self.step(value, step) {
                Some(next) => value = next,
                None => break,
            }
        }
        if value.is_scalar() {
            value.span()
        } else {
            head(value)
        }
    }

    /// The value that a route leads to.
    pub fn value(&self, route: &Route) -> Option<Value<'_>> {
        let root = self.document().root()?;
        route
            .0
            .iter()
            .try_fold(root, |value, step| self.step(value, step))
    }

    /// Where the last key of a route stands; the place of the route where it has no key.
    pub fn key_place(&self, route: &Route) -> Span {
        let Some((Step::Key(name), before)) = route.0.split_last() else {
            return self.place(route);
        };
        self.value(&Route(before.to_vec()))
            .and_then(|map| map.entry(name))
            .map_or_else(|| self.place(route), |(key, _)| key.span())
    }

    fn step<'d>(&'d self, value: Value<'d>, step: &Step) -> Option<Value<'d>> {
        match step {
            Step::Key(name) => value.get(name),
            Step::Index(index) => value
                .items()
                .filter(|item| !self.broken().contains(item.id()))
                .nth(*index),
        }
    }
}
