//! The way through the programme, as dated entries: phases, pauses, closings.

use serde::{Deserialize, Serialize};

use super::Day;
use super::word::words;

/// One change of phase; the last one says where the client is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PhaseChange {
    /// The phase that is entered, by the programme's id.
    pub phase: String,
    /// The day of the change.
    pub date: Day,
    /// The mentor who recorded it.
    pub by: Option<String>,
    /// The client's own part in the change (E3).
    pub client_part: Option<String>,
    /// Why, where the change goes back.
    pub reason: Option<String>,
    /// Leave to pass gates that were closed.
    pub exemption: Option<Exemption>,
}

/// Leave to pass closed gates; it stays visible in the record.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Exemption {
    /// The gates that it is for, by id.
    #[serde(default)]
    pub gates: Vec<String>,
    /// Who gave it.
    pub by: Option<String>,
    /// Why.
    pub why: Option<String>,
    /// The last day on which it holds.
    pub until: Option<Day>,
}

impl Exemption {
    /// Whether it is for the gate of that id: it names it, or names none and is for all.
    pub fn covers(&self, gate: &str) -> bool {
        self.gates.is_empty() || self.gates.iter().any(|named| named == gate)
    }
}

words! {
    /// A change in whether the effort runs; the words are those of the commands.
    Change {
        /// The effort rests for a while.
        Pause = "pause",
        /// It goes on after a pause.
        Resume = "resume",
        /// It has ended.
        Close = "close",
        /// It goes on after a closing.
        Reopen = "reopen",
    }
}

/// A pause, a resumption, a closing or a reopening.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Standing {
    /// What changed.
    pub change: Change,
    /// The day of the change.
    pub date: Day,
    /// The mentor who recorded it.
    pub by: Option<String>,
    /// Why.
    pub reason: Option<String>,
    /// The client's own part in it (E3).
    pub client_part: Option<String>,
}

words! {
    /// Whether the effort runs.
    State {
        /// It runs.
        Active = "active",
        /// It rests.
        Paused = "paused",
        /// It has ended.
        Closed = "closed",
    }
}

impl Change {
    /// The state that the change leads to.
    pub fn leads_to(self) -> State {
        match self {
            Change::Pause => State::Paused,
            Change::Close => State::Closed,
            Change::Resume | Change::Reopen => State::Active,
        }
    }

    /// The state that the change starts from.
    pub fn starts_from(self, state: State) -> bool {
        match self {
            Change::Pause => state == State::Active,
            Change::Resume => state == State::Paused,
            Change::Close => state != State::Closed,
            Change::Reopen => state == State::Closed,
        }
    }
}
