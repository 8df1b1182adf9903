//! What an edit would change, as a unified diff.

use similar::TextDiff;

use crate::locale::shown;

/// The difference of a file's two texts, with three lines around it.
pub fn unified(file: &str, before: &str, after: &str) -> String {
    let diff = TextDiff::from_lines(before, after);
    let text = diff
        .unified_diff()
        .header(&format!("a/{file}"), &format!("b/{file}"))
        .to_string();
    text.lines()
        .map(|line| format!("{}\n", shown(line.trim_end_matches('\r'))))
        .collect()
}
