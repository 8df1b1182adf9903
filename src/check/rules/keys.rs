//! The keys that a message names.

/// The keys that are not there, as a message shows them; `None` where nothing is missing.
pub(super) fn missing(keys: &[(&str, bool)]) -> Option<String> {
    if keys.iter().all(|(_, there)| *there) {
        return None;
    }
    let gone = keys.iter().filter(|(_, there)| !there);
    Some(quoted(gone.map(|(name, _)| *name)))
}

/// Names one after the other, each in backticks.
pub(super) fn quoted<'n>(names: impl Iterator<Item = &'n str>) -> String {
    let mut text = String::new();
    for name in names {
        if !text.is_empty() {
            text.push_str(", ");
        }
        text.push('`');
        text.push_str(name);
        text.push('`');
    }
    text
}
