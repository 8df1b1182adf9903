//! What the client brings (E1), and what the client may choose (E8).

use serde::{Deserialize, Serialize};

use super::{Day, Voice};

/// Something that the client can, knows or has.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Resource {
    /// The resource's id within the record.
    pub id: Option<String>,
    /// What it is, in the client's words where it can be.
    pub what: String,
    /// Who named it.
    pub named_by: Option<Voice>,
    /// The day on which it was named.
    pub date: Option<Day>,
}

/// A possibility: seen, chosen, tried.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Choice {
    /// The option's id within the record.
    pub id: Option<String>,
    /// What it is.
    pub what: String,
    /// The day on which it was seen.
    pub seen: Option<Day>,
    /// The day on which the client chose it.
    pub chosen: Option<Day>,
    /// The day on which it was tried.
    pub tried: Option<Day>,
}
