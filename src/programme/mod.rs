//! Programme files to model: the built-in two, an organisation's own, and the conditions of gates.

mod builtin;
mod condition;
mod read;
mod rules;

pub use builtin::{BUILTIN, builtin, builtins};
pub use condition::{Condition, ConditionError, Fault};
pub use read::{ProgrammeMistake, ProgrammeProblem, claims, read};
pub use rules::Rules;
