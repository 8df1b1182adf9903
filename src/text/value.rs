//! A node of the tape, with its text.

use std::borrow::Cow;
use std::fmt;

use super::tape::{Node, Tape};
use super::{Kind, NodeId, Scalar, Span, decode};

/// A value of a document: a scalar, a list or a map.
#[derive(Clone, Copy)]
pub struct Value<'d> {
    text: &'d str,
    tape: &'d Tape,
    node: &'d Node,
    at: u32,
}

impl<'d> Value<'d> {
    pub(super) fn new(text: &'d str, tape: &'d Tape, at: u32) -> Option<Self> {
        let node = tape.node(at)?;
        Some(Self {
            text,
            tape,
            node,
            at,
        })
    }

    /// Its style.
    pub fn kind(&self) -> Kind {
        self.node.kind
    }

    /// Where it is written; a block scalar's span ends after the ending of its last line.
    pub fn span(&self) -> Span {
        Span::new(self.node.start, self.node.end)
    }

    /// Its number in the document.
    pub fn id(&self) -> NodeId {
        NodeId(self.at)
    }

    /// Whether it is a map.
    pub fn is_map(&self) -> bool {
        matches!(self.kind(), Kind::BlockMap | Kind::FlowMap)
    }

    /// Whether it is a list.
    pub fn is_seq(&self) -> bool {
        matches!(self.kind(), Kind::BlockSeq | Kind::FlowSeq)
    }

    /// Whether it is neither.
    pub fn is_scalar(&self) -> bool {
        !self.is_map() && !self.is_seq()
    }

    /// Whether nothing is written, or `~` or `null`.
    pub fn is_null(&self) -> bool {
        match self.kind() {
            Kind::Null => true,
            Kind::Plain => self.scalar() == Scalar::Null,
            _ => false,
        }
    }

    /// A scalar's text, without quotes and folded; empty for a list or a map.
    pub fn text(&self) -> Cow<'d, str> {
        decode::decode(self.raw(), self.node)
    }

    /// Its bytes as they are written.
    pub fn raw(&self) -> &'d str {
        self.span().of(self.text)
    }

    /// What a scalar is by the core schema; only one without quotes is anything but text.
    pub fn scalar(&self) -> Scalar {
        match self.kind() {
            Kind::Null => Scalar::Null,
            Kind::Plain => Scalar::plain(self.raw()),
            _ => Scalar::Text,
        }
    }

    /// The value of a key of a map.
    pub fn get(&self, key: &str) -> Option<Value<'d>> {
        self.entry(key).map(|(_, value)| value)
    }

    /// A key of a map and its value.
    pub fn entry(&self, key: &str) -> Option<(Value<'d>, Value<'d>)> {
        self.entries().find(|(found, _)| found.text() == key)
    }

    /// The keys and values of a map, in the order of the text; none of what is no map.
    pub fn entries(&self) -> Entries<'d> {
        let left = if self.is_map() { self.node.len } else { 0 };
        Entries(self.children(left))
    }

    /// The items of a list; none of what is no list.
    pub fn items(&self) -> Items<'d> {
        let left = if self.is_seq() { self.node.len } else { 0 };
        self.children(left)
    }

    /// The number of items or entries.
    pub fn len(&self) -> usize {
        if self.is_scalar() {
            0
        } else {
            self.node.len as usize
        }
    }

    /// Whether it has no item or entry.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    fn children(&self, left: u32) -> Items<'d> {
        Items {
            text: self.text,
            tape: self.tape,
            next: self.at + 1,
            left,
        }
    }
}

impl fmt::Debug for Value<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{:?} {:?}", self.kind(), self.raw())
    }
}

/// The items of a list, in order.
#[derive(Clone)]
pub struct Items<'d> {
    text: &'d str,
    tape: &'d Tape,
    next: u32,
    left: u32,
}

impl<'d> Items<'d> {
    fn take_one(&mut self) -> Option<Value<'d>> {
        let value = Value::new(self.text, self.tape, self.next)?;
        self.next = value.node.next;
        Some(value)
    }
}

impl<'d> Iterator for Items<'d> {
    type Item = Value<'d>;

    fn next(&mut self) -> Option<Self::Item> {
        self.left = self.left.checked_sub(1)?;
        self.take_one()
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.left as usize, Some(self.left as usize))
    }
}

/// The entries of a map, in order: each a key and its value.
#[derive(Clone)]
pub struct Entries<'d>(Items<'d>);

impl<'d> Iterator for Entries<'d> {
    type Item = (Value<'d>, Value<'d>);

    fn next(&mut self) -> Option<Self::Item> {
        let key = self.0.next()?;
        Some((key, self.0.take_one()?))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.0.size_hint()
    }
}
