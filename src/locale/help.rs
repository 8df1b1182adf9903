//! The Danish help of the command line; the English stands beside the arguments.

/// Command or argument, and its help; arguments without a command are shared by all.
pub const DANISH: &[(&str, &str)] = &[];

/// The Danish help of a command (`new-client`), or of an argument (`new-client --alias`).
pub fn of(path: &str) -> Option<&'static str> {
    DANISH
        .iter()
        .find(|(known, _)| *known == path)
        .map(|(_, help)| *help)
}
