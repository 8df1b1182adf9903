//! Where a value stands in the tree: what holds it, and as which entry.

use crate::text::{Document, NodeId, Value};

/// Where a value stands: under which values, and as which child of each.
pub(super) struct Spot<'d> {
    /// The value that holds it; none for the outermost.
    pub parent: Option<Value<'d>>,
    /// Its key, when a map holds it.
    pub key: Option<Value<'d>>,
    /// The number of each value on the way from the outermost among those that its parent holds.
    pub path: Vec<usize>,
    /// Whether it stands in brackets or braces.
    pub in_flow: bool,
}

/// Finds a value from the outermost one; none for a key, or for what is not there.
pub(super) fn find<'d>(document: &'d Document, target: NodeId) -> Option<Spot<'d>> {
    use crate::text::Kind::{FlowMap, FlowSeq};
    let mut spot = Spot {
        parent: None,
        key: None,
        path: Vec::new(),
        in_flow: false,
    };
    let mut value = document.root()?;
    while value.id() != target {
        let (number, key, inner) = child(value, target)?;
        spot.parent = Some(value);
        spot.key = key;
        spot.path.push(number);
        spot.in_flow |= matches!(value.kind(), FlowMap | FlowSeq);
        value = inner;
    }
    Some(spot)
}

/// The child that is the target or holds it.
fn child<'d>(value: Value<'d>, target: NodeId) -> Option<(usize, Option<Value<'d>>, Value<'d>)> {
    let (mut number, mut found) = (0, None);
    for (at, (key, inner)) in value.entries().enumerate() {
        if key.id() == target {
            return None;
        }
        if inner.id() > target {
            break;
        }
        (number, found) = (at, Some((Some(key), inner)));
    }
    for (at, inner) in value.items().enumerate() {
        if inner.id() > target {
            break;
        }
        (number, found) = (at, Some((None, inner)));
    }
    found.map(|(key, inner)| (number, key, inner))
}
