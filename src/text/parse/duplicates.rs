//! Keys that stand twice in one map.

use std::borrow::Cow;

use crate::text::tape::{Kind, Tape};
use crate::text::{Problem, ProblemKind, Value};

/// The most keys that are compared each with each; more are sorted.
const FEW: usize = 8;

/// Reports the keys of a map that stand there before.
pub(super) fn find_duplicates(text: &str, tape: &Tape, at: u32, problems: &mut Vec<Problem>) {
    let Some(map) = Value::new(text, tape, at) else {
        return;
    };
    if !matches!(map.kind(), Kind::BlockMap | Kind::FlowMap) || map.len() < 2 {
        return;
    }
    if map.len() <= FEW {
        for (number, (key, _)) in map.entries().enumerate().skip(1) {
            let mut before = map.entries().take(number);
            if let Some((first, _)) = before.find(|(other, _)| is_same(*other, key)) {
                problems.push(duplicate(first, key));
            }
        }
        return;
    }
    let mut keys: Vec<(Cow<str>, Value)> =
        map.entries().map(|(key, _)| (key.text(), key)).collect();
    // A stable sort: of equal keys the one that stands first comes first.
    keys.sort_by(|(one, _), (other, _)| one.cmp(other));
    for same in keys.chunk_by(|(one, _), (other, _)| one == other) {
        if let [(_, first), later @ ..] = same {
            problems.extend(later.iter().map(|(_, key)| duplicate(*first, *key)));
        }
    }
}

fn is_same(one: Value, other: Value) -> bool {
    match one.kind() == Kind::Plain && other.kind() == Kind::Plain {
        true => one.raw() == other.raw(),
        false => one.text() == other.text(),
    }
}

fn duplicate(first: Value, key: Value) -> Problem {
    Problem {
        kind: ProblemKind::DuplicateKey {
            first: first.span(),
        },
        span: key.span(),
        detail: key.text().into_owned(),
    }
}
