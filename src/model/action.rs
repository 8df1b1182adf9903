//! A concrete action (R3), and who carries it (E5).

use serde::{Deserialize, Serialize};

use super::{Carrier, Day};

/// Something that somebody does, toward a goal or for an area of life.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Action {
    /// The action's id within the record.
    pub id: String,
    /// The goal that it serves.
    pub goal: Option<String>,
    /// The area of life, where there is no goal yet.
    pub area: Option<String>,
    /// What is done.
    pub what: String,
    /// Who carries it now.
    pub carried_by: Carrier,
    /// The help that the client gets with it.
    pub support: Option<String>,
    /// The day on which it was agreed.
    pub agreed: Option<Day>,
    /// The day by which it is to be done.
    pub due: Option<Day>,
    /// The day on which it was done.
    pub done: Option<Day>,
    /// The day on which it was given up.
    pub dropped: Option<Day>,
    /// How the responsibility moved, oldest first (R4).
    #[serde(default)]
    pub hand_overs: Vec<HandOver>,
}

/// Responsibility for an action moves from one to another.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct HandOver {
    /// The day.
    pub date: Day,
    /// Who carried it until then.
    pub from: Carrier,
    /// Who carries it from then on.
    pub to: Carrier,
    /// The help that the client gets.
    pub support: Option<String>,
    /// Why, where it moves back.
    pub reason: Option<String>,
}

impl Action {
    /// Whether it is still to be done.
    pub fn is_open(&self) -> bool {
        self.done.is_none() && self.dropped.is_none()
    }
}
