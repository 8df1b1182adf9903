//! A programme: phases, gates, areas of life, scales, and every number that a case is judged by.

use serde::{Deserialize, Serialize};

use super::Voice;

/// A text in both of the languages that people are spoken to in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bilingual {
    /// Danish.
    pub da: String,
    /// English.
    pub en: String,
}

/// A programme, one version of it; a case keeps the version that it started under.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Programme {
    /// The id, as records name it.
    pub id: String,
    /// The version, from 1.
    pub version: u32,
    /// What people call it.
    pub title: Bilingual,
    /// What it is for.
    pub purpose: Bilingual,
    /// The rows of the mission that the programme as a whole carries.
    #[serde(default)]
    pub rows: Vec<String>,
    /// What is expected of the work at any time.
    pub limits: Limits,
    /// The areas of life.
    pub areas: Vec<ProgrammeArea>,
    /// The scales that ratings use.
    pub scales: Vec<Scale>,
    /// The phases, in order.
    pub phases: Vec<Phase>,
}

/// Numbers that rules compare with; days are whole days.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Limits {
    /// The longest time between two contacts, in days.
    pub contact_days: u32,
    /// The longest time between two follow-ups, in days; where it is left out, none are asked for.
    #[serde(default)]
    pub follow_up_days: Option<u32>,
    /// How long one voice may stand alone on an item that both rate, in days.
    pub one_voice_days: u32,
    /// How old the latest rating of an item may grow, in days.
    pub rating_days: u32,
    /// How long an area may go without being looked at, in days from the start.
    pub areas_looked_at_days: u32,
    /// How long an agreement may run, in days (the law: six months).
    pub agreement_days: u32,
    /// How long a goal may go without an action, in days from its agreement.
    pub goal_action_days: u32,
    /// How long the frame (agreement, referral, consents) may stay unfilled, in days from the start.
    pub fill_in_days: u32,
}

/// An area of life (E9, R2).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProgrammeArea {
    /// The id, as records name it.
    pub id: String,
    /// Danish name.
    pub da: String,
    /// English name.
    pub en: String,
    /// The row of the mission that it carries.
    pub row: String,
    /// KL's FFB code, where the area has one.
    pub ffb: Option<String>,
}

/// A scale: items rated in steps, in the organisation's own wording.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scale {
    /// The id, as records name it.
    pub id: String,
    /// Danish name.
    pub da: String,
    /// English name.
    pub en: String,
    /// What each step means, lowest first: three to ten of them.
    pub steps: Vec<Bilingual>,
    /// What is rated.
    pub items: Vec<Item>,
}

/// One thing that is rated; its id is unique within the programme.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Item {
    /// The id, as records name it.
    pub id: String,
    /// The Danish statement.
    pub da: String,
    /// The English statement.
    pub en: String,
    /// The row of the mission that it carries.
    pub row: String,
    /// Who rates it.
    pub voices: Vec<Voice>,
}

/// One phase of the way.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Phase {
    /// The id, as records name it.
    pub id: String,
    /// Danish name.
    pub da: String,
    /// English name.
    pub en: String,
    /// What the phase is for.
    pub purpose: Bilingual,
    /// The rows of the mission that it carries.
    pub rows: Vec<String>,
    /// Where the responsibility lies in this phase.
    pub band: Band,
    /// How long the phase is expected to last, in days.
    pub expected_days: u32,
    /// How long it may last before somebody asks why, in days.
    pub longest_days: u32,
    /// What opens the way to the next phase; of the last phase, to a closing.
    #[serde(default)]
    pub gates: Vec<Gate>,
}

/// The part of the responsibility that the client carries in a phase, 0 to 1 (R4).
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Band {
    /// The least.
    pub from: f64,
    /// The most.
    pub to: f64,
}

/// A condition on the way out of a phase.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Gate {
    /// The id, as exemptions name it.
    pub id: String,
    /// The row of the mission that it comes from.
    pub row: String,
    /// The condition: an expression over the view, which yields true or false.
    pub when: String,
    /// What holds when the gate is open, in Danish; a template over the view.
    pub da: String,
    /// The same in English.
    pub en: String,
    /// The command that opens it; a template over the view.
    pub fix: String,
}

impl Programme {
    /// The Danish words of areas, scales, items and steps: what the client's page may name.
    pub fn wordings(&self) -> impl Iterator<Item = &str> {
        let areas = self.areas.iter().map(|area| area.da.as_str());
        let scales = self.scales.iter().flat_map(|scale| {
            let items = scale.items.iter().map(|item| item.da.as_str());
            let steps = scale.steps.iter().map(|step| step.da.as_str());
            std::iter::once(scale.da.as_str()).chain(items).chain(steps)
        });
        areas.chain(scales)
    }

    /// The reference that records hold, `id@version`.
    pub fn reference(&self) -> String {
        format!("{}@{}", self.id, self.version)
    }

    /// Whether a record's reference means this version of this programme.
    pub fn is(&self, reference: &str) -> bool {
        let parts = reference.split_once('@');
        parts.is_some_and(|(id, version)| id == self.id && version.parse() == Ok(self.version))
    }

    /// The place of a phase on the way, from 0.
    pub fn position(&self, phase: &str) -> Option<usize> {
        self.phases.iter().position(|known| known.id == phase)
    }

    /// The phase of that id.
    pub fn phase(&self, id: &str) -> Option<&Phase> {
        self.phases.iter().find(|phase| phase.id == id)
    }

    /// The area of that id.
    pub fn area(&self, id: &str) -> Option<&ProgrammeArea> {
        self.areas.iter().find(|area| area.id == id)
    }

    /// The scale of that id.
    pub fn scale(&self, id: &str) -> Option<&Scale> {
        self.scales.iter().find(|scale| scale.id == id)
    }

    /// An item and the scale that it belongs to.
    pub fn item(&self, id: &str) -> Option<(&Scale, &Item)> {
        self.scales
            .iter()
            .find_map(|scale| Some((scale, scale.items.iter().find(|item| item.id == id)?)))
    }
}
