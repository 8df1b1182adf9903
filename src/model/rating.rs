//! A rating: one voice, one scale, one day (E2, R1, R6).

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Day, Voice};

/// What one voice says on one day; never averaged with the other.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Rating {
    /// The day.
    pub date: Day,
    /// Whose view it is.
    pub by: Voice,
    /// The programme's scale.
    pub scale: String,
    /// Steps by item; 1 is the scale's lowest.
    pub scores: BTreeMap<String, i64>,
}
