//! The tree of values as one row of nodes.

use super::Span;

/// What a node is, and in which style it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Nothing is written: the place where a value would stand.
    Null,
    /// Text without quotes, which may be a number, a boolean or null.
    Plain,
    /// Text in single quotes.
    Single,
    /// Text in double quotes.
    Double,
    /// A block that keeps its lines, `|`.
    Literal,
    /// A block that folds its lines, `>`.
    Folded,
    /// A list of lines that begin with `- `.
    BlockSeq,
    /// A list in brackets.
    FlowSeq,
    /// A map of lines.
    BlockMap,
    /// A map in braces.
    FlowMap,
}

/// A node's number in its document: nodes that stand later have a greater one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NodeId(pub u32);

/// The tree of values, laid out in the order of the text: each node before what it holds.
#[derive(Debug, Default)]
pub struct Tape {
    nodes: Vec<Node>,
}

/// One value of the tape.
#[derive(Clone, Copy, Debug)]
pub(super) struct Node {
    pub kind: Kind,
    pub start: u32,
    pub end: u32,
    /// The first node after this one and all that it holds.
    pub next: u32,
    /// Items of a list, entries of a map, columns that indent a block scalar's text.
    pub len: u32,
}

impl Tape {
    /// How deep values may be nested.
    pub const DEPTH: u32 = 64;

    /// The number of nodes.
    pub fn len(&self) -> usize {
        self.nodes.len()
    }

    /// Whether there is no node.
    pub fn is_empty(&self) -> bool {
        self.nodes.is_empty()
    }

    pub(super) fn with_capacity(nodes: usize) -> Self {
        let nodes = Vec::with_capacity(nodes);
        Self { nodes }
    }

    pub(super) fn node(&self, at: u32) -> Option<&Node> {
        self.nodes.get(at as usize)
    }

    /// Adds a node that holds no other.
    pub(super) fn leaf(&mut self, kind: Kind, span: Span, len: u32) {
        self.nodes.push(Node {
            kind,
            start: span.start,
            end: span.end,
            next: self.nodes.len() as u32 + 1,
            len,
        });
    }

    /// Adds a node that will hold those that follow until it is closed.
    pub(super) fn open(&mut self, kind: Kind, start: u32) -> usize {
        self.leaf(kind, Span::new(start, start), 0);
        self.nodes.len() - 1
    }

    /// Closes a node.
    pub(super) fn close(&mut self, at: usize, len: u32, end: u32) {
        let next = self.nodes.len() as u32;
        if let Some(node) = self.nodes.get_mut(at) {
            node.next = next;
            node.len = len;
            node.end = end.max(node.start);
        }
    }

    pub(super) fn truncate(&mut self, len: usize) {
        self.nodes.truncate(len);
    }
}
