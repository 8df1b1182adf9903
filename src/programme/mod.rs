//! Programme files to model: the built-in two, an organisation's own, the conditions of gates; and the
//! deadlines of law and practice.

mod builtin;
mod condition;
mod deadlines;
mod read;
mod rules;

pub use builtin::{BUILTIN, builtin, builtins};
pub use condition::{Condition, ConditionError, Fault};
pub use deadlines::{BUILTIN_DEADLINES, builtin_deadlines, read_deadlines};
pub use read::{ProgrammeMistake, ProgrammeProblem, claims, read};
pub use rules::Rules;
