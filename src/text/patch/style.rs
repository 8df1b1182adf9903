//! How the neighbourhood is written: indentation, braces or lines.

use crate::text::{Document, Kind, NodeId, Value};

use super::page::Page;

/// How the neighbourhood of an edit is indented.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Style {
    /// Columns from a key to the keys of the map under it.
    pub step: usize,
    /// Columns from a key to the dashes of the list under it.
    pub list: usize,
}

/// Reads the style off the block maps and lists that stand nearest to a value.
pub(super) fn near(document: &Document, page: &Page, at: NodeId) -> Style {
    let mut steps = Nearest::new(at);
    let mut lists = Nearest::new(at);
    let mut number = 0;
    while let Some(map) = document.value(NodeId(number)) {
        number += 1;
        if map.kind() != Kind::BlockMap {
            continue;
        }
        let outer = column(page, map);
        for (_, value) in map.entries() {
            let inner = column(page, value);
            match value.kind() {
                Kind::BlockMap => steps.offer(value, inner.saturating_sub(outer)),
                Kind::BlockSeq => lists.offer(value, inner.saturating_sub(outer)),
                _ => {}
            }
        }
    }
    let step = steps
        .found
        .or(lists.found.filter(|columns| *columns > 0))
        .unwrap_or(2);
    Style {
        step,
        list: lists.found.unwrap_or(step),
    }
}

fn column(page: &Page, value: Value) -> usize {
    page.column(value.span().start as usize)
}

struct Nearest {
    to: u32,
    distance: u32,
    found: Option<usize>,
}

impl Nearest {
    fn new(to: NodeId) -> Self {
        Self {
            to: to.0,
            distance: u32::MAX,
            found: None,
        }
    }

    fn offer(&mut self, value: Value, columns: usize) {
        let distance = value.id().0.abs_diff(self.to);
        if distance < self.distance {
            self.distance = distance;
            self.found = Some(columns);
        }
    }
}
