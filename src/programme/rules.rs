//! A programme that can be asked: each condition compiled once, when it is first asked.

use std::sync::{Arc, OnceLock};

use super::{Condition, ConditionError};
use crate::model::{Gate, Programme};

/// A programme with its gates' conditions.
pub struct Rules {
    programme: Arc<Programme>,
    /// By phase, then by gate, as in the programme.
    conditions: Vec<Vec<OnceLock<Result<Condition, ConditionError>>>>,
}

impl Rules {
    /// The programme; a gate whose condition is broken stays closed.
    pub fn new(programme: Programme) -> Rules {
        let phases = programme.phases.iter();
        let conditions = phases
            .map(|phase| phase.gates.iter().map(|_| OnceLock::new()).collect())
            .collect();
        Rules {
            programme: Arc::new(programme),
            conditions,
        }
    }

    /// The programme.
    pub fn programme(&self) -> &Arc<Programme> {
        &self.programme
    }

    /// The gates on the way out of a phase, each with its condition; nothing for an unknown phase.
    pub fn gates(
        &self,
        phase: &str,
    ) -> impl Iterator<Item = (&Gate, &Result<Condition, ConditionError>)> {
        self.programme
            .position(phase)
            .into_iter()
            .flat_map(|index| {
                let gates = self.programme.phases[index].gates.iter();
                gates.zip(&self.conditions[index])
            })
            .map(|(gate, condition)| {
                let compiled = condition.get_or_init(|| Condition::new(&gate.when));
                (gate, compiled)
            })
    }
}
