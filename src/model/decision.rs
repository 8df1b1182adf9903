//! An important decision, and the client's own part in it (E3).

use serde::{Deserialize, Serialize};

use super::{Day, Decider, Subject};

/// What was decided, about what, by whom.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Decision {
    /// The day.
    pub date: Day,
    /// What it is about.
    #[serde(default)]
    pub about: Vec<Subject>,
    /// What was decided.
    pub what: String,
    /// Who decided.
    pub decided_by: Option<Decider>,
    /// The client's own part in it.
    pub client_part: Option<String>,
    /// The goal that it concerns, where it concerns one.
    pub goal: Option<String>,
}
