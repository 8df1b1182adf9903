//! An area of life, and who has carried it (E9, R2, R4).

use serde::{Deserialize, Serialize};

use super::{Carrier, Day, says_something};

/// What the record says of one area of the client's life.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Area {
    /// The challenge, where there is one.
    pub challenge: Option<String>,
    /// The day on which client and mentor looked at the area.
    pub looked_at: Option<Day>,
    /// Who carried it, oldest first.
    #[serde(default)]
    pub carried: Vec<Carried>,
}

/// From a day on, somebody carries the area.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Carried {
    /// From this day.
    pub date: Day,
    /// Who carries.
    pub by: Carrier,
    /// The help that the client gets (E5).
    pub support: Option<String>,
    /// Why, where responsibility moves back (E6).
    pub reason: Option<String>,
}

impl Area {
    /// Who carries it now.
    pub fn carrier(&self) -> Option<Carrier> {
        self.carried.last().map(|carried| carried.by)
    }

    /// Whether a challenge is written down.
    pub fn has_challenge(&self) -> bool {
        says_something(self.challenge.as_deref())
    }

    /// Whether somebody has looked at the area (E9): a day, a challenge or a carrier says so.
    pub fn is_looked_at(&self) -> bool {
        self.looked_at.is_some() || self.has_challenge() || !self.carried.is_empty()
    }
}
