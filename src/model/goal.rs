//! A goal, in the client's own words, with its attainment scale.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::word::words;
use super::{Carrier, Day, Voice};

/// What the client wants to reach, keep or not lose (E4).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Goal {
    /// The goal's id within the record.
    pub id: String,
    /// The area of life that it belongs to.
    pub area: Option<String>,
    /// The goal in short.
    pub title: String,
    /// The goal in the client's own words.
    pub own_words: Option<String>,
    /// What stands in the way, as the client names it.
    pub barrier: Option<String>,
    /// Who set it.
    pub set_by: Option<Carrier>,
    /// What kind of change it is.
    pub kind: Option<GoalKind>,
    /// The day on which it was agreed.
    pub agreed: Option<Day>,
    /// The day by which it is expected to be reached.
    pub due: Option<Day>,
    /// What it weighs beside other goals.
    pub weight: Option<Weight>,
    /// What each level of attainment means, −2 to 2; 0 is what is expected (Kiresuk & Sherman 1968).
    #[serde(default)]
    pub levels: BTreeMap<i8, String>,
    /// The levels reached, by day and voice.
    #[serde(default)]
    pub scores: Vec<Score>,
    /// Where the goal stands; never derived from a date.
    pub status: GoalStatus,
    /// The day from which the status holds.
    pub since: Option<Day>,
}

words! {
    /// What kind of change a goal is; to keep what one has is a success of its own.
    GoalKind {
        /// Something new (udvikle).
        Develop = "develop",
        /// What is there stays (fastholde).
        Keep = "keep",
        /// A loss is made smaller (begrænse tab).
        LimitLoss = "limit_loss",
    }
}

words! {
    /// Where a goal stands.
    GoalStatus {
        /// Put forward, not agreed yet.
        Proposed = "proposed",
        /// Being worked on.
        Active = "active",
        /// Resting.
        Paused = "paused",
        /// Reached.
        Met = "met",
        /// Given up.
        Dropped = "dropped",
    }
}

impl GoalStatus {
    /// Whether the goal is still before the client: proposed, active or paused.
    pub fn is_open(self) -> bool {
        matches!(
            self,
            GoalStatus::Proposed | GoalStatus::Active | GoalStatus::Paused
        )
    }
}

/// Importance × difficulty, each 1 to 3.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Weight {
    /// How much it matters to the client, 1 to 3.
    pub importance: u8,
    /// How hard it is, 1 to 3.
    pub difficulty: u8,
}

/// A level of attainment in one voice on one day.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Score {
    /// The day.
    pub date: Day,
    /// Whose view it is.
    pub by: Voice,
    /// The level, −2 to 2.
    pub level: i8,
}
