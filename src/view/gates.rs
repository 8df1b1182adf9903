//! Gates, judged: each open or closed, and why.

use std::sync::Arc;

use super::Case;
use crate::model::Gate;
use crate::programme::Rules;

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
    let view = case.view();
    rules
        .gates(phase)
        .map(|(gate, condition)| {
            case.take_unknown();
            let answer = match condition {
                Ok(condition) => condition.ask(view.clone()),
                Err(error) => Err(error.clone()),
            };
            let unknown = case.take_unknown();
            let state = match answer {
                _ if !unknown.is_empty() => GateState::Unknown(unknown),
                Ok(true) => GateState::Open,
                Ok(false) => GateState::Closed,
                Err(error) => GateState::Broken(error.message),
            };
            Judged { gate, state }
        })
        .collect()
}
