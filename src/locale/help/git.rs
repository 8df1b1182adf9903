//! Help for what Git is to know of records, and what Git calls.

/// Git.
pub(super) const DANISH: &[(&str, &str)] = &[("git", "Lad Git flette, vise og tjekke sager")];
