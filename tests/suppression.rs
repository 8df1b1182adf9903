//! What is hidden cannot be computed, neither from what is shown nor by knowing the rule.
//!
//! The oracle knows nothing of ranges: it writes down every table that has the same sums.

use std::collections::{BTreeMap, BTreeSet};

use mentor::model::suppress::{Cell, Count, Counts, Hidden};
use proptest::prelude::*;

/// How a count is split: none, one or several ways, each into parts.
#[derive(Debug, Clone, Default, PartialEq)]
struct Shape(Vec<Vec<Shape>>);

/// The counts of a table, in the order in which [`build`] adds them.
type Table = Vec<u64>;

fn leaf() -> Shape {
    Shape::default()
}

fn parts(count: usize) -> Vec<Shape> {
    vec![leaf(); count]
}

/// Every table of a shape whose whole is `value`.
fn tables(shape: &Shape, value: u64) -> Vec<Table> {
    let mut all = vec![vec![value]];
    for split in &shape.0 {
        let ways = splits(split, value);
        all = all
            .iter()
            .flat_map(|table| ways.iter().map(move |way| [&table[..], way].concat()))
            .collect();
    }
    all
}

/// Every way to split a value, as the parts' tables one after the other.
fn splits(split: &[Shape], value: u64) -> Vec<Table> {
    let Some((first, rest)) = split.split_first() else {
        return match value {
            0 => vec![Vec::new()],
            _ => Vec::new(),
        };
    };
    let mut all = Vec::new();
    for part in 0..=value {
        let others = splits(rest, value - part);
        for one in tables(first, part) {
            all.extend(others.iter().map(|other| [&one[..], other].concat()));
        }
    }
    all
}

/// The counts of a table, and their places in the table's order.
fn build(shape: &Shape, table: &[u64]) -> (Counts, Vec<Cell>) {
    fn below(
        counts: &mut Counts,
        cell: Cell,
        shape: &Shape,
        table: &mut &[u64],
        order: &mut Vec<Cell>,
    ) {
        for split in &shape.0 {
            let mut ahead = *table;
            let values: Vec<Count> = split
                .iter()
                .map(|part| {
                    let value = Count::of_clients(ahead[0]);
                    ahead = &ahead[size(part)..];
                    value
                })
                .collect();
            for (cell, part) in counts.split(cell, &values).into_iter().zip(split) {
                order.push(cell);
                *table = &table[1..];
                below(counts, cell, part, table, order);
            }
        }
    }
    let mut counts = Counts::default();
    let whole = counts.whole(Count::of_clients(table[0]));
    let mut order = vec![whole];
    below(&mut counts, whole, shape, &mut &table[1..], &mut order);
    (counts, order)
}

fn size(shape: &Shape) -> usize {
    1 + shape.0.iter().flatten().map(size).sum::<usize>()
}

/// What a reader sees of a table.
fn view(shape: &Shape, table: &[u64], smallest: u64) -> Vec<Option<u64>> {
    let (counts, order) = build(shape, table);
    let hidden: Hidden = counts.hidden(smallest);
    let shown = |(cell, value): (&Cell, &u64)| (!hidden.has(*cell)).then_some(*value);
    order.iter().zip(table).map(shown).collect()
}

/// The numbers that each count takes in the tables.
fn taken<'t>(tables: impl Iterator<Item = &'t Table>) -> Vec<BTreeSet<u64>> {
    let mut taken: Vec<BTreeSet<u64>> = Vec::new();
    for table in tables {
        taken.resize(table.len(), BTreeSet::new());
        for (set, value) in taken.iter_mut().zip(table) {
            set.insert(*value);
        }
    }
    taken
}

/// Holds a view against every table that it may be of: the arithmetic, and then the rule.
fn holds(
    shape: &Shape,
    seen: &[Option<u64>],
    smallest: u64,
    most: u64,
    all: &[Table],
) -> Result<(), String> {
    let fits = |table: &&Table| {
        let mut both = seen.iter().zip(table.iter());
        both.all(|(seen, value)| seen.is_none_or(|seen| seen == *value))
    };
    let fitting: Vec<&Table> = all.iter().filter(fits).collect();
    let by_sums = taken(fitting.iter().copied());
    let same = |table: &&&Table| view(shape, table, smallest) == seen;
    let by_rule = taken(fitting.iter().filter(same).copied());
    for (place, shown) in seen.iter().enumerate() {
        if shown.is_some() {
            continue;
        }
        let (least, greatest) = (by_sums[place].first(), by_sums[place].last());
        let (least, greatest) = (least.expect("a table"), greatest.expect("a table"));
        // A count without an end reaches as far as the tables do.
        if greatest - least < smallest && *greatest < most {
            return Err(format!("{place} of {seen:?} is {least} to {greatest}"));
        }
        if by_rule[place].len() < 2 {
            return Err(format!(
                "{place} of {seen:?} is {:?} by the rule",
                by_rule[place]
            ));
        }
    }
    Ok(())
}

fn shapes() -> Vec<Shape> {
    let of = |splits: &[usize]| Shape(splits.iter().map(|count| parts(*count)).collect());
    vec![
        of(&[1]),
        of(&[2]),
        of(&[3]),
        of(&[4]),
        of(&[2, 2]),
        of(&[2, 3]),
        of(&[2, 2, 2]),
        Shape(vec![vec![of(&[2]), leaf()]]),
        Shape(vec![vec![of(&[1]), of(&[1])]]),
        Shape(vec![vec![of(&[2]), of(&[2])]]),
        Shape(vec![vec![of(&[2, 2]), leaf()]]),
        Shape(vec![vec![Shape(vec![vec![of(&[2]), leaf()]]), leaf()]]),
        Shape(vec![vec![of(&[2]), leaf()], parts(2)]),
    ]
}

/// Every table of every shape, up to a size.
#[test]
fn knowing_the_rule_gives_nothing_away() {
    for (smallest, greatest) in [(3, 10), (5, 13)] {
        for shape in shapes() {
            // One whole alone is all that a table without an end could differ in.
            let most = greatest + smallest + 2;
            let all: Vec<Table> = (0..=most).flat_map(|whole| tables(&shape, whole)).collect();
            if all.len() > 60_000 {
                continue;
            }
            let mut by_view: BTreeMap<Vec<Option<u64>>, Vec<&Table>> = BTreeMap::new();
            for table in &all {
                by_view
                    .entry(view(&shape, table, smallest))
                    .or_default()
                    .push(table);
            }
            for (seen, same) in by_view {
                let taken = taken(same.iter().copied());
                let beyond = same.iter().any(|table| table[0] > greatest);
                for (place, shown) in seen.iter().enumerate() {
                    assert!(
                        shown.is_some() || beyond || taken[place].len() > 1,
                        "{shape:?}: {place} of {seen:?} is {:?}",
                        taken[place]
                    );
                }
            }
        }
    }
}

fn a_shape() -> impl Strategy<Value = Shape> {
    let split = |of: BoxedStrategy<Shape>| prop::collection::vec(of, 1..4);
    let leaf = Just(leaf()).boxed();
    let low = prop::collection::vec(split(leaf.clone()), 0..2).prop_map(Shape);
    let low = prop_oneof![3 => leaf, 1 => low].boxed();
    prop::collection::vec(split(low), 1..3).prop_map(Shape)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn nothing_hidden_can_be_computed(
        shape in a_shape(), smallest in 3u64..=5, whole in 0u64..=9, pick in any::<prop::sample::Index>(),
    ) {
        prop_assume!(size(&shape) <= 9);
        let most = whole + smallest + 1;
        let of_whole = tables(&shape, whole);
        prop_assume!(!of_whole.is_empty() && of_whole.len() < 4_000);
        let table = pick.get(&of_whole);
        let seen = view(&shape, table, smallest);
        let all: Vec<Table> = match seen[0] {
            Some(_) => of_whole.clone(),
            None => (0..=most).flat_map(|whole| tables(&shape, whole)).collect(),
        };
        prop_assume!(all.len() < 30_000);
        let held = holds(&shape, &seen, smallest, most, &all);
        prop_assert!(held.is_ok(), "{held:?}: {table:?}");
    }

    #[test]
    fn nothing_is_hidden_without_a_cause(values in prop::collection::vec(5u64..100, 1..6)) {
        let table = [&[values.iter().sum::<u64>()][..], &values].concat();
        let seen = view(&Shape(vec![parts(values.len())]), &table, 5);
        prop_assert!(seen.iter().all(Option::is_some));
    }
}
