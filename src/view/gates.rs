//! Gates, judged: each open or closed, and why.

use std::sync::Arc;

use super::Case;
use crate::model::{Gate, Snapshot};
use crate::programme::{Condition, ConditionError, Rules};

/// Whether a gate is open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum GateState {
    /// The condition holds.
    Open,
    /// It does not hold.
    Closed,
    /// These fields of the view are not known yet; the gate stays closed.
    Unknown(Vec<String>),
    /// The condition cannot be asked, for this reason; the gate stays closed.
    Broken(String),
}

/// What a condition yields when a case is asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// It holds.
    Yes,
    /// It does not hold.
    No,
    /// These fields of the view are not known yet, whatever it would yield.
    NotKnown(Vec<String>),
    /// It cannot be asked.
    Failed(ConditionError),
}

/// Asks a condition of a case.
pub fn ask(case: &Arc<Case>, condition: &Condition) -> Answer {
    case.take_unknown();
    let answer = condition.ask(case.view());
    let unknown = case.take_unknown();
    match answer {
        _ if !unknown.is_empty() => Answer::NotKnown(unknown),
        Ok(true) => Answer::Yes,
        Ok(false) => Answer::No,
        Err(error) => Answer::Failed(error),
    }
}

/// A gate and its state.
#[derive(Debug, Clone)]
pub struct Judged<'p> {
    /// The gate.
    pub gate: &'p Gate,
    /// Its state.
    pub state: GateState,
}

impl Judged<'_> {
    /// Whether the gate lets through.
    pub fn is_open(&self) -> bool {
        self.state == GateState::Open
    }
}

/// Judges the gates on the way out of the phase where the client is.
pub fn judge_next<'p>(case: &Arc<Case>, rules: &'p Rules) -> Vec<Judged<'p>> {
    case.snapshot()
        .phase()
        .map(|change| judge(case, rules, &change.phase))
        .unwrap_or_default()
}

/// Judges the gates on the way out of a phase.
pub fn judge<'p>(case: &Arc<Case>, rules: &'p Rules, phase: &str) -> Vec<Judged<'p>> {
    rules
        .gates(phase)
        .map(|(gate, condition)| {
            let state = match condition.as_ref().map(|condition| ask(case, condition)) {
                Ok(Answer::Yes) => GateState::Open,
                Ok(Answer::No) => GateState::Closed,
                Ok(Answer::NotKnown(fields)) => GateState::Unknown(fields),
                Ok(Answer::Failed(error)) => GateState::Broken(error.message),
                Err(error) => GateState::Broken(error.message.clone()),
            };
            Judged { gate, state }
        })
        .collect()
}

/// The gates that a change of phase passed by its exemption and that are closed still.
///
/// The change is given by its place among the changes; the gates are judged as if it had not been
/// made, with all else that is known by the snapshot's day.
pub fn still_exempt<'p>(snapshot: &Snapshot, rules: &'p Rules, index: usize) -> Vec<Judged<'p>> {
    let mut before = snapshot.clone();
    before.go_back_before_change(index);
    let phases = &snapshot.client().phases;
    let exemption = phases.get(index).and_then(|it| it.exemption.as_ref());
    let (Some(from), Some(exemption)) = (before.phase(), exemption) else {
        return Vec::new();
    };
    let from = from.phase.clone();
    let judged = judge(&Case::to_judge(before, rules.programme()), rules, &from);
    let is_needed = |one: &Judged<'p>| !one.is_open() && exemption.covers(&one.gate.id);
    judged.into_iter().filter(is_needed).collect()
}
