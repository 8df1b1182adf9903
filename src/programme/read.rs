//! A programme file, from TOML to the model.

use std::collections::BTreeSet;
use std::ops::Range;

use serde::Deserialize;
use toml::Spanned;

use super::Condition;
use crate::model::Programme;

/// What is wrong with a programme file, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProgrammeProblem {
    /// Which kind of mistake it is.
    pub kind: ProgrammeMistake,
    /// What the reader says of it.
    pub detail: String,
    /// The bytes of the file that it is about.
    pub range: Range<usize>,
}

/// The kinds of mistake in a programme file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ProgrammeMistake {
    /// No TOML, or a key that is missing, unknown or of another type.
    Shape,
    /// Two things with one id, or a value outside its range.
    Value,
    /// A gate's condition that is no expression.
    Condition,
}

/// Reads a programme file.
///
/// # Errors
/// All mistakes of value and condition, or the first mistake of shape.
pub fn read(text: &str) -> Result<Programme, Vec<ProgrammeProblem>> {
    let programme: Programme = toml::from_str(text).map_err(|error| {
        vec![ProgrammeProblem {
            kind: ProgrammeMistake::Shape,
            detail: error.message().to_owned(),
            range: error.span().unwrap_or(0..0),
        }]
    })?;
    let mut problems = values(text, &programme);
    problems.extend(conditions(text));
    if problems.is_empty() {
        Ok(programme)
    } else {
        Err(problems)
    }
}

/// Whether a file, whatever else is wrong with it, gives itself that reference, `id@version`.
pub fn claims(text: &str, reference: &str) -> bool {
    let value = |key: &str| {
        let line = text
            .lines()
            .find_map(|line| line.strip_prefix(key)?.trim_start().strip_prefix('='))?;
        let value = line.split('#').next().unwrap_or_default();
        Some(value.trim().trim_matches(['"', '\'']).to_owned())
    };
    let (id, version) = (value("id"), value("version"));
    matches!((id, version), (Some(id), Some(version)) if format!("{id}@{version}") == reference)
}

fn values(text: &str, programme: &Programme) -> Vec<ProgrammeProblem> {
    let mut details = Vec::new();
    let mut once = |kind: &str, ids: Vec<&str>| {
        let mut seen = BTreeSet::new();
        for id in ids {
            if !seen.insert(id) {
                details.push((id.to_owned(), format!("{kind} `{id}` stands twice")));
            }
        }
    };
    once(
        "area",
        programme
            .areas
            .iter()
            .map(|area| area.id.as_str())
            .collect(),
    );
    once(
        "scale",
        programme
            .scales
            .iter()
            .map(|scale| scale.id.as_str())
            .collect(),
    );
    once(
        "item",
        programme
            .scales
            .iter()
            .flat_map(|scale| &scale.items)
            .map(|item| item.id.as_str())
            .collect(),
    );
    once(
        "phase",
        programme
            .phases
            .iter()
            .map(|phase| phase.id.as_str())
            .collect(),
    );
    for phase in &programme.phases {
        once(
            "gate",
            phase.gates.iter().map(|gate| gate.id.as_str()).collect(),
        );
    }
    for scale in &programme.scales {
        if !(3..=10).contains(&scale.steps.len()) {
            details.push((
                scale.id.clone(),
                format!(
                    "scale `{}` has {} steps; 3 to 10 are allowed",
                    scale.id,
                    scale.steps.len()
                ),
            ));
        }
    }
    for phase in &programme.phases {
        let band = phase.band;
        if !(0.0 <= band.from && band.from <= band.to && band.to <= 1.0) {
            details.push((
                phase.id.clone(),
                format!(
                    "the band of phase `{}` must run from 0 to 1, low to high",
                    phase.id
                ),
            ));
        }
        if phase.expected_days > phase.longest_days {
            details.push((
                phase.id.clone(),
                format!(
                    "phase `{}` is expected to last longer than it may",
                    phase.id
                ),
            ));
        }
    }
    if programme.phases.is_empty() {
        details.push((
            programme.id.clone(),
            "a programme has at least one phase".to_owned(),
        ));
    }
    details
        .into_iter()
        .map(|(id, detail)| ProgrammeProblem {
            kind: ProgrammeMistake::Value,
            detail,
            range: last_place_of_id(text, &id),
        })
        .collect()
}

/// Where the id is given last, which is where a doubled one is wrong.
fn last_place_of_id(text: &str, id: &str) -> Range<usize> {
    let quoted = format!("\"{id}\"");
    text.rfind(&quoted)
        .map_or(0..0, |start| start..start + quoted.len())
}

#[derive(Deserialize)]
struct Places {
    phases: Vec<PhasePlaces>,
}

#[derive(Deserialize)]
struct PhasePlaces {
    #[serde(default)]
    gates: Vec<GatePlaces>,
}

#[derive(Deserialize)]
struct GatePlaces {
    when: Spanned<String>,
}

fn conditions(text: &str) -> Vec<ProgrammeProblem> {
    let Ok(places) = toml::from_str::<Places>(text) else {
        return Vec::new();
    };
    let gates = places.phases.into_iter().flat_map(|phase| phase.gates);
    gates
        .filter_map(|gate| {
            let error = Condition::new(gate.when.get_ref()).err()?;
            Some(ProgrammeProblem {
                kind: ProgrammeMistake::Condition,
                detail: error.message,
                range: within(gate.when.span(), error.range),
            })
        })
        .collect()
}

/// The place within a quoted string: exact where the string has no escapes before it.
fn within(string: Range<usize>, part: Option<Range<usize>>) -> Range<usize> {
    match part {
        Some(part) => {
            let start = (string.start + 1 + part.start).min(string.end.saturating_sub(1));
            start..(string.start + 1 + part.end).clamp(start, string.end)
        }
        None => string,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_cannot_be_understood_still_claims_its_reference() {
        let text = "id = \"ours\"  # a comment\nversion = 2\n[[broken";
        assert!(claims(text, "ours@2"));
        assert!(!claims(text, "ours@1") && !claims("version = 2", "ours@2"));
    }
}
