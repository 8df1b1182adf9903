//! Which counts a reader outside is not shown: small ones, and those that would give them away.
//!
//! A count is small where it, or the number of clients that it rests on, is under a threshold; nought is
//! small too, since it says of everybody that they are not there. Whoever reads the rest knows the sums
//! between the counts, that none is below nought, and how this file chooses. So:
//!
//! - The parts of a sum stand in fixed pairs, the last three together where their number is odd. Where a
//!   part is small, its pair is hidden; and where all that is hidden of a sum is together still under the
//!   threshold, the pairs after it go along, from the first. Chosen by place and never by size: a choice
//!   by size would tell of it.
//! - What a hidden count is split into is hidden too.
//!
//! What is hidden of a sum whose total is shown comes to S, at least the threshold, in two counts or
//! more. Were S in any one of them and nought in the others, each pair would hold a small count and the
//! same would be shown: so each of them may be nought and may be S, for a reader who knows all of the
//! above. The idea is that of primary and complementary suppression (Willenborg & de Waal, Elements of
//! Statistical Disclosure Control, 2001), the way is ours, and the duty is "høj sikkerhed og kvalitet"
//! (E11).

use std::ops::Range;

/// A count, and how many clients it rests on; for a count of clients the two are one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Count {
    /// How many there are.
    pub value: u64,
    /// How many different clients they come from.
    pub clients: u64,
}

/// A place among [`Counts`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cell(usize);

/// Counts that are linked by sums.
///
/// Each is a whole of its own or a part of one other, and may be split in several ways; so the sums have
/// no circle, by which a hidden count could be found from another side.
#[derive(Debug, Clone, Default)]
pub struct Counts {
    counts: Vec<Count>,
    /// The total of each sum, and its parts, which stand together.
    sums: Vec<(usize, Range<usize>)>,
}

/// Which of the counts are hidden.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hidden(Vec<bool>);

impl Count {
    /// A count of clients.
    pub fn of_clients(clients: u64) -> Count {
        Count {
            value: clients,
            clients,
        }
    }

    fn is_under(self, smallest: u64) -> bool {
        self.value.min(self.clients) < smallest
    }
}

impl Hidden {
    /// Whether the count is hidden.
    pub fn has(&self, cell: Cell) -> bool {
        self.0[cell.0]
    }
}

impl Counts {
    /// Adds a count that is no part of another.
    pub fn whole(&mut self, count: Count) -> Cell {
        self.counts.push(count);
        Cell(self.counts.len() - 1)
    }

    /// Says what a count is the sum of; parts that stand next to each other are hidden together.
    ///
    /// A count's only part is the count itself; no parts tell nothing of it.
    pub fn split(&mut self, total: Cell, parts: &[Count]) -> Vec<Cell> {
        let sum: u64 = parts.iter().map(|part| part.value).sum();
        let is_whole = parts.is_empty() || sum == self.count(total).value;
        debug_assert!(is_whole, "the parts are the whole");
        let first = self.counts.len();
        self.counts.extend_from_slice(parts);
        let places = first..self.counts.len();
        self.sums.push((total.0, places.clone()));
        places.map(Cell).collect()
    }

    /// The count at a place.
    pub fn count(&self, cell: Cell) -> Count {
        self.counts[cell.0]
    }

    /// What is hidden where a count under `smallest`, 3 or more, is to stay unknown.
    pub fn hidden(&self, smallest: u64) -> Hidden {
        let counts = self.counts.iter();
        let mut hidden: Vec<bool> = counts.map(|count| count.is_under(smallest)).collect();
        // A total stands before its parts, and so does its sum before theirs.
        for (total, parts) in &self.sums {
            if hidden[*total] {
                hidden[parts.clone()].fill(true);
            } else {
                self.hide_pairs(parts.clone(), smallest, &mut hidden);
            }
        }
        Hidden(hidden)
    }

    /// Hides the pairs of small parts, and as many more as it takes.
    fn hide_pairs(&self, parts: Range<usize>, smallest: u64, hidden: &mut [bool]) {
        for pair in pairs(parts.clone()) {
            let has_small = hidden[pair.clone()].contains(&true);
            hidden[pair].fill(has_small);
        }
        if !hidden[parts.clone()].contains(&true) {
            return;
        }
        for pair in pairs(parts.clone()) {
            let of_hidden = parts.clone().filter(|part| hidden[*part]);
            let together: u64 = of_hidden.map(|part| self.counts[part].value).sum();
            if together >= smallest {
                return;
            }
            hidden[pair].fill(true);
        }
    }
}

/// The parts of a sum two by two; the last three together where their number is odd.
fn pairs(parts: Range<usize>) -> impl Iterator<Item = Range<usize>> {
    let pairs = (parts.len() / 2).max(1);
    (0..pairs).map(move |pair| {
        let start = parts.start + 2 * pair;
        match pair + 1 == pairs {
            true => start..parts.end,
            false => start..start + 2,
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The parts as they are shown below their total; `None` where one is hidden.
    fn shown(parts: &[u64]) -> Vec<Option<u64>> {
        let parts: Vec<Count> = parts.iter().map(|part| Count::of_clients(*part)).collect();
        seen(&parts)
    }

    fn seen(parts: &[Count]) -> Vec<Option<u64>> {
        let mut counts = Counts::default();
        let sum = |of: fn(&Count) -> u64| parts.iter().map(of).sum();
        let total = counts.whole(Count {
            value: sum(|it| it.value),
            clients: sum(|it| it.clients),
        });
        let cells = counts.split(total, parts);
        let hidden = counts.hidden(5);
        let cells = cells.into_iter();
        cells
            .map(|cell| (!hidden.has(cell)).then_some(counts.count(cell).value))
            .collect()
    }

    #[test]
    fn a_small_count_hides_the_one_beside_it() {
        assert_eq!(shown(&[3, 9]), [None, None], "the field's example");
        assert_eq!(shown(&[9, 3, 8, 7]), [None, None, Some(8), Some(7)]);
        assert_eq!(
            shown(&[9, 8, 7, 6, 0]),
            [Some(9), Some(8), None, None, None]
        );
        assert_eq!(shown(&[5, 6]), [Some(5), Some(6)], "the threshold itself");
        assert_eq!(shown(&[12]), [Some(12)]);
    }

    #[test]
    fn what_is_hidden_is_together_no_small_count() {
        // 0 + 0 would be known, and 1 + 2 would be known for small.
        assert_eq!(shown(&[9, 8, 0, 0]), [None; 4]);
        assert_eq!(
            shown(&[9, 8, 1, 2, 7, 6]),
            [None, None, None, None, Some(7), Some(6)]
        );
        assert_eq!(shown(&[9, 8, 1, 4]), [Some(9), Some(8), None, None]);
    }

    #[test]
    fn a_count_of_few_clients_is_small() {
        let of = |value, clients| Count { value, clients };
        assert_eq!(seen(&[of(40, 2), of(60, 30)]), [None, None]);
        assert_eq!(seen(&[of(40, 5), of(60, 30)]), [Some(40), Some(60)]);
    }

    #[test]
    fn what_a_hidden_count_is_split_into_is_hidden() {
        let mut counts = Counts::default();
        let clients = Count::of_clients;
        let all = counts.whole(clients(12));
        let halves = counts.split(all, &[clients(9), clients(3)]);
        let below = counts.split(halves[0], &[clients(9)]);
        let other = counts.split(all, &[clients(6), clients(6)]);
        let hidden = counts.hidden(5);
        assert!(!hidden.has(all) && hidden.has(halves[0]) && hidden.has(below[0]));
        assert!(
            other.iter().all(|cell| !hidden.has(*cell)),
            "another way to split"
        );
    }
}
