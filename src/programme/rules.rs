//! A programme that can be asked: its conditions compiled once.

use std::sync::Arc;

use super::{Condition, ConditionError};
use crate::model::{Gate, Programme};

/// A programme with its gates' conditions.
pub struct Rules {
    programme: Arc<Programme>,
    /// By phase, then by gate, as in the programme.
    conditions: Vec<Vec<Result<Condition, ConditionError>>>,
}

impl Rules {
    /// Compiles every gate's condition; a broken one is kept as such and stays closed.
    pub fn new(programme: Programme) -> Rules {
        let conditions = programme
            .phases
            .iter()
            .map(|phase| {
                phase
                    .gates
                    .iter()
                    .map(|gate| Condition::new(&gate.when))
                    .collect()
            })
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
                self.programme.phases[index]
                    .gates
                    .iter()
                    .zip(&self.conditions[index])
            })
    }
}
