//! Which entries stay, and in which order they stand.

use std::collections::HashMap;

use super::identity::{Rule, Seat, identities};
use super::layout::Child;
use super::meaning::Meaning;

/// An entry as the versions have it: its number in each.
pub(super) type Slot = [Option<usize>; 3];

/// What stands next in the result.
pub(super) enum Step {
    /// An entry that one side has, or both.
    Entry(Slot),
    /// Entries of our side, and of their side, of which only one row can be meant.
    Either(Vec<usize>, Vec<usize>),
}

/// The steps of a list or map, by its rule.
pub(super) fn steps(children: [&[Child<'_>]; 3], seat: Seat<'_>, rule: &Rule) -> Vec<Step> {
    let (names, is_certain) = identities(children, rule);
    let mut known = HashMap::new();
    let mut slots: Vec<Slot> = Vec::new();
    let rows = [0, 1, 2].map(|side| -> Vec<usize> {
        let slot = |(number, name)| {
            let slot = *known.entry(name).or_insert_with(|| {
                slots.push(Slot::default());
                slots.len() - 1
            });
            slots[slot][side] = Some(number);
            slot
        };
        names[side].iter().enumerate().map(slot).collect()
    });
    let says = |side: usize, number: usize| Meaning::of(children[side][number].value);
    let is_touched = |base, side, number| says(0, base) != says(side, number);
    let place = |side: usize, number: usize| place(&children[side][number], seat);
    let is_course = rule.course || !is_certain;
    arrange(&rows, &slots, is_touched, place, is_course)
}

/// The steps of rows of entries, each of which has its slot: what both have stays in its order, what one
/// has stands behind what it stood behind, and what both put into one place stands by `place`. What one
/// side took out and the other left as it was is in no step.
pub(super) fn arrange<K: Ord>(
    rows: &[Vec<usize>; 3],
    slots: &[Slot],
    is_touched: impl Fn(usize, usize, usize) -> bool,
    place: impl Fn(usize, usize) -> K,
    is_course: bool,
) -> Vec<Step> {
    let stays = |slot: &Slot| match *slot {
        [Some(base), Some(ours), None] => is_touched(base, 1, ours),
        [Some(base), None, Some(theirs)] => is_touched(base, 2, theirs),
        [_, None, None] => false,
        _ => true,
    };
    let backbone = backbone(rows, slots, &place);
    let mut rank: Vec<Option<usize>> = vec![None; slots.len()];
    for (number, slot) in backbone.iter().enumerate() {
        rank[*slot] = Some(number);
    }
    let mut gaps: Vec<[Vec<usize>; 2]> = vec![Default::default(); backbone.len() + 1];
    // With what the other side took out.
    let mut wholes = gaps.clone();
    for side in [1, 2] {
        let mut gap = 0;
        for (number, slot) in rows[side].iter().enumerate() {
            match rank[*slot] {
                Some(rank) => gap = rank + 1,
                None => {
                    wholes[gap][side - 1].push(number);
                    if stays(&slots[*slot]) {
                        gaps[gap][side - 1].push(number);
                    }
                }
            }
        }
    }
    let mut steps = Vec::new();
    for (gap, ([ours, theirs], whole)) in gaps.into_iter().zip(wholes).enumerate() {
        let before = gap.checked_sub(1).and_then(|before| backbone.get(before));
        steps.extend(before.map(|slot| Step::Entry(slots[*slot])));
        if is_course && !ours.is_empty() && !theirs.is_empty() {
            // Whoever chooses a side has the place as that side left it.
            let [ours, theirs] = whole;
            steps.push(Step::Either(ours, theirs));
            continue;
        }
        let (mut ours, mut theirs) = (ours.into_iter().peekable(), theirs.into_iter().peekable());
        loop {
            let is_ours = match (ours.peek(), theirs.peek()) {
                (Some(our), Some(their)) => place(1, *our) <= place(2, *their),
                (Some(_), None) => true,
                (None, Some(_)) => false,
                (None, None) => break,
            };
            let next = match is_ours {
                true => ours.next().map(|number| rows[1][number]),
                false => theirs.next().map(|number| rows[2][number]),
            };
            steps.extend(next.map(|slot| Step::Entry(slots[slot])));
        }
    }
    steps
}

/// What both sides have, in the order of the side that changed the order; where both did, in the one that
/// comes first, whoever is who.
fn backbone<K: Ord>(
    rows: &[Vec<usize>; 3],
    slots: &[Slot],
    place: impl Fn(usize, usize) -> K,
) -> Vec<usize> {
    let shared = |side: usize, in_base: bool| -> Vec<usize> {
        let is_shared = |slot: &usize| {
            let [base, ours, theirs] = slots[*slot];
            ours.is_some() && theirs.is_some() && (!in_base || base.is_some())
        };
        rows[side].iter().copied().filter(is_shared).collect()
    };
    let (ours, theirs) = (shared(1, false), shared(2, false));
    if ours == theirs {
        return ours;
    }
    let base = shared(0, true);
    match (shared(1, true) == base, shared(2, true) == base) {
        (true, false) => theirs,
        (false, true) => ours,
        _ => {
            let places = |side: usize, row: &[usize]| -> Vec<Option<K>> {
                let number = |slot: &usize| slots[*slot][side];
                row.iter()
                    .map(|slot| number(slot).map(|at| place(side, at)))
                    .collect()
            };
            match places(1, &ours) <= places(2, &theirs) {
                true => ours,
                false => theirs,
            }
        }
    }
}

/// What decides between two new entries of one place: the day, and else what they say. Keys stand in the
/// canonical order.
fn place(child: &Child<'_>, seat: Seat<'_>) -> (usize, String, Meaning) {
    if let Some(key) = child.key {
        let key = key.text().into_owned();
        return (seat.rank(&key), key, Meaning::Nothing);
    }
    let days = ["date", "given", "agreed", "seen"];
    let day = days.iter().find_map(|key| child.value.get(key));
    let day = day.map_or_else(String::new, |day| day.text().into_owned());
    (0, day, Meaning::of(child.value))
}
