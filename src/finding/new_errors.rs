//! Which errors were not there before.

use super::{Placed, Severity};

/// The errors among the findings that were not there before: the same code and the same words, wherever
/// they stand, count as the same error.
pub fn new_errors(before: &[Placed], after: Vec<Placed>) -> Vec<Placed> {
    let mut known: Vec<&Placed> = before.iter().collect();
    let mut errors = Vec::new();
    for placed in after {
        if placed.finding.severity != Severity::Error {
            continue;
        }
        let same = |other: &&Placed| {
            other.finding.code == placed.finding.code && other.finding.words == placed.finding.words
        };
        match known.iter().position(same) {
            Some(position) => drop(known.swap_remove(position)),
            None => errors.push(placed),
        }
    }
    errors
}
