//! Findings and changes as people and tools read them.

pub mod diff;
pub mod github;
pub mod human;
pub mod ical;
pub mod json;
pub mod sarif;
pub mod short;
