//! A client: everything that one record says.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{
    Action, Agreement, Area, Choice, Consent, Correction, Day, Decision, Goal, Note, Outcome,
    PhaseChange, Plan, Rating, Referral, Resource, Standing,
};

/// One client, as the record has it; the fields stand in the record's order.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Client {
    /// The version of the record's format.
    pub schema: u32,
    /// The id, as written; whether it has the form is a rule's to say.
    pub id: String,
    /// What the client wants to be called; never the full legal name.
    pub alias: String,
    /// The programme and its version, `id@version`.
    pub programme: String,
    /// The mentor's handle.
    pub mentor: String,
    /// The day on which the work began.
    pub started: Day,
    /// The language of the client's own report (BCP 47).
    pub language: Option<String>,
    /// The year of birth.
    pub birth_year: Option<i32>,
    /// Who asked for the effort.
    pub referral: Option<Referral>,
    /// The written agreement.
    pub agreement: Option<Agreement>,
    /// What may be passed on to whom.
    #[serde(default)]
    pub consents: Vec<Consent>,
    /// Every change of phase, oldest first.
    #[serde(default)]
    pub phases: Vec<PhaseChange>,
    /// Pauses, closings and reopenings, oldest first.
    #[serde(default)]
    pub standing: Vec<Standing>,
    /// Areas of life, by the programme's id.
    #[serde(default)]
    pub areas: BTreeMap<String, Area>,
    /// What the client brings.
    #[serde(default)]
    pub resources: Vec<Resource>,
    /// What the client may choose.
    #[serde(default)]
    pub options: Vec<Choice>,
    /// The goals.
    #[serde(default)]
    pub goals: Vec<Goal>,
    /// The actions.
    #[serde(default)]
    pub actions: Vec<Action>,
    /// The ratings.
    #[serde(default)]
    pub ratings: Vec<Rating>,
    /// The decisions.
    #[serde(default)]
    pub decisions: Vec<Decision>,
    /// The plan for the way on.
    pub plan: Option<Plan>,
    /// What the work led to.
    #[serde(default)]
    pub outcomes: Vec<Outcome>,
    /// Who corrected what was written down of an earlier day, and why.
    #[serde(default)]
    pub corrections: Vec<Correction>,
    /// The journal; it stands in the record's body.
    #[serde(skip_deserializing, default)]
    pub notes: Vec<Note>,
}

impl Client {
    /// The programme's id and version; `None` where the text has not the form `id@version`.
    pub fn programme(&self) -> Option<(&str, u32)> {
        let (id, version) = self.programme.split_once('@')?;
        Some((id, version.parse().ok()?))
    }
}
