//! A correction: leave to say otherwise than what was written down and is past (E3, E11).

use serde::{Deserialize, Serialize};

use super::Day;
use super::word::words;

words! {
    /// What is not rewritten without a correction: what the course is judged by.
    Corrected {
        /// A change of phase, a pause, a closing or a reopening.
        Phase = "phase",
        /// A decision.
        Decision = "decision",
        /// A rating, or a score of a goal.
        Rating = "rating",
        /// An entry of the journal.
        Note = "note",
    }
}

/// Who corrected what stood of an earlier day, and why.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Correction {
    /// The day of the correction.
    pub date: Day,
    /// The mentor who made it.
    pub by: Option<String>,
    /// What is corrected.
    pub kind: Corrected,
    /// The day of what is corrected, as it stood.
    pub of: Day,
    /// Why.
    pub why: Option<String>,
}

impl Correction {
    /// Whether it is about what stood of that kind on that day.
    pub fn covers(&self, kind: Corrected, day: Day) -> bool {
        self.kind == kind && self.of == day
    }
}
