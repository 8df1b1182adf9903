//! The frame of the work: referral, written agreement, consents.

use serde::{Deserialize, Serialize};

use super::Day;

/// Who asked for the effort, and on what legal basis.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Referral {
    /// The authority.
    pub by: Option<String>,
    /// The day.
    pub date: Option<Day>,
    /// The legal basis, by the organisation's own term.
    pub legal_basis: Option<String>,
}

/// The written mentor agreement; what it must hold is the law's list (`field.md`).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Agreement {
    /// The goal of the mentor support.
    pub goal: Option<String>,
    /// The mentor's tasks.
    pub tasks: Option<String>,
    /// The first day.
    pub from: Option<Day>,
    /// The last day.
    pub until: Option<Day>,
    /// Hours a week.
    pub hours_per_week: Option<f64>,
    /// The day on which the client was told how to complain.
    pub complaint_guidance_given: Option<Day>,
}

/// The client's consent to pass something on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Consent {
    /// To whom.
    pub to: String,
    /// What may be passed on.
    #[serde(default)]
    pub about: Vec<String>,
    /// The day on which it was given.
    pub given: Day,
    /// The last day on which it holds.
    pub until: Option<Day>,
    /// The day on which it was withdrawn.
    pub withdrawn: Option<Day>,
}

impl Consent {
    /// Whether the consent holds on that day.
    pub fn holds_on(&self, day: Day) -> bool {
        self.given <= day
            && self.until.is_none_or(|until| day <= until)
            && self.withdrawn.is_none_or(|withdrawn| day < withdrawn)
    }
}
