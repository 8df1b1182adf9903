//! Maps and lists in brackets: ours, with what they changed put into it.

use std::borrow::Cow;

use super::conflict::Kind;
use super::identity::Seat;
use super::layout::{Child, in_brackets};
use super::lines::Clash;
use super::meaning::{Meaning, is_open};
use super::order::{Step, steps};
use crate::record::Route;
use crate::text::Value;

/// Our value with what both sides changed in it, and what it says; the base may not be there.
///
/// # Errors
/// Where what the sides say does not go together; there is no line here to show it on.
pub(super) fn merged(
    values: [Option<Value<'_>>; 3],
    seat: Seat<'_>,
    route: &Route,
) -> Result<(String, Meaning), Clash> {
    let clash = |kind, route: &Route| Clash {
        kind,
        route: route.clone(),
    };
    let [_, Some(our_value), Some(their_value)] = values else {
        return Err(clash(Kind::Field, route));
    };
    let rule = seat.rule();
    // What was a list says nothing of a map.
    let values = values.map(|value| value.filter(|value| value.is_map() == our_value.is_map()));
    let held = values.map(|value| value.map(in_brackets).unwrap_or_default());
    let all = [0, 1, 2].map(|side| held[side].as_slice());
    let mut parts = Vec::new();
    let mut says = Vec::new();
    for step in steps(all, seat, rule) {
        let slot = match step {
            Step::Entry(slot) => slot,
            Step::Either(..) => {
                let kind = if rule.course { rule.kind } else { Kind::Field };
                return Err(clash(kind, route));
            }
        };
        let [_, our, their] = slot;
        let children = [0, 1, 2].map(|side| slot[side].map(|at| &all[side][at]));
        let (text, meaning, key) = match children {
            [_, Some(ours), Some(theirs)] => {
                let key = name(ours);
                let (seat, route) = match &key {
                    Some(key) => (seat.of_key(key), route.clone().then(key)),
                    None => (seat.of_item(), route.clone().at(our.or(their).unwrap_or(0))),
                };
                let base = children[0].zip(values[0]);
                let (text, meaning) =
                    entry(base, (ours, our_value), (theirs, their_value), seat, &route)?;
                (text, meaning, key)
            }
            [None, Some(one), None] => (written(one, our_value), Meaning::of(one.value), name(one)),
            [None, None, Some(one)] => {
                (written(one, their_value), Meaning::of(one.value), name(one))
            }
            _ => return Err(clash(Kind::Removed, route)),
        };
        parts.push((our, text));
        says.push((key.unwrap_or_default().into_owned(), meaning));
    }
    let says = match our_value.is_map() {
        true => Meaning::Map(says.into_iter().collect()),
        false => Meaning::List(says.into_iter().map(|(_, one)| one).collect()),
    };
    Ok((joined(our_value, &held[1], &parts), says))
}

/// An entry that both sides have.
fn entry(
    base: Option<(&Child<'_>, Value<'_>)>,
    (ours, our_holder): (&Child<'_>, Value<'_>),
    (theirs, their_holder): (&Child<'_>, Value<'_>),
    seat: Seat<'_>,
    route: &Route,
) -> Result<(String, Meaning), Clash> {
    let our_text = written(ours, our_holder);
    let is_untouched = base.is_some_and(|(base, holder)| written(base, holder) == our_text);
    let base = base.map(|(child, _)| child);
    let says = [base, Some(ours), Some(theirs)].map(|it| it.map(|it| Meaning::of(it.value)));
    let [was, our, their] = &says;
    if (our == their && is_untouched) || (our == was && our != their) {
        return Ok((written(theirs, their_holder), Meaning::of(theirs.value)));
    }
    if our == their || their == was {
        return Ok((our_text, Meaning::of(ours.value)));
    }
    let clash = |kind| {
        let route = route.clone();
        Err(Clash { kind, route })
    };
    let rule = seat.rule();
    let is_item = ours.key.is_none();
    let begun = base.filter(|base| !is_open(base.value));
    let at_once = if is_item {
        rule.whole
    } else {
        seat.is_made_at_once()
    };
    if begun.is_none() && at_once && !ours.value.is_scalar() {
        return clash(if is_item { rule.kind } else { Kind::Twice });
    }
    let is_same_sort = (ours.value.is_map() && theirs.value.is_map())
        || (ours.value.is_seq() && theirs.value.is_seq());
    if !is_same_sort {
        return clash(Kind::Field);
    }
    if let Some(kind) = rule.apart(&says).filter(|_| is_item) {
        return clash(kind);
    }
    let values = [
        base.map(|base| base.value),
        Some(ours.value),
        Some(theirs.value),
    ];
    let (text, meaning) = match merged(values, seat, route) {
        Err(clash) if clash.kind == Kind::Field && is_item && base.is_none() => {
            return Err(Clash {
                kind: rule.kind,
                ..clash
            });
        }
        merged => merged?,
    };
    let key = ours
        .key
        .map_or(String::new(), |key| format!("{}: ", key.raw()));
    Ok((key + &text, meaning))
}

fn name<'d>(child: &Child<'d>) -> Option<Cow<'d, str>> {
    child.key.map(|key| key.text())
}

/// An entry as it is written in the brackets that hold it, its key included.
fn written(child: &Child<'_>, holder: Value<'_>) -> String {
    let (start, end) = bounds(child, holder);
    holder.raw().get(start..end).unwrap_or_default().to_owned()
}

/// Where an entry begins and ends in the brackets that hold it.
fn bounds(child: &Child<'_>, holder: Value<'_>) -> (usize, usize) {
    let from = holder.span().start;
    let value = child.value.span();
    let first = child.key.map_or(value, |key| key.span());
    let end = value.end.max(first.end);
    ((first.start - from) as usize, (end - from) as usize)
}

/// The parts between our brackets, with our commas and breaks where they stood; each part with its number
/// in ours.
fn joined(ours: Value<'_>, held: &[Child<'_>], parts: &[(Option<usize>, String)]) -> String {
    let start = |child: &Child<'_>| bounds(child, ours).0;
    let end = |child: &Child<'_>| bounds(child, ours).1;
    let raw = ours.raw();
    let cut = |start: usize, end: usize| raw.get(start..end).unwrap_or(", ");
    let is_in_order = parts.iter().filter_map(|part| part.0).is_sorted();
    let mut text = match held.first() {
        Some(first) => cut(0, start(first)).to_owned(),
        None => cut(0, 1).to_owned(),
    };
    for (place, (number, part)) in parts.iter().enumerate() {
        if place > 0 {
            let own = number.filter(|number| *number > 0 && is_in_order);
            text.push_str(own.map_or(", ", |at| cut(end(&held[at - 1]), start(&held[at]))));
        }
        text.push_str(part);
    }
    let close = match held.last() {
        Some(last) => cut(end(last), raw.len()),
        None => cut(raw.len() - 1, raw.len()),
    };
    text + if parts.is_empty() {
        close.trim_start_matches([' ', ','])
    } else {
        close
    }
}
