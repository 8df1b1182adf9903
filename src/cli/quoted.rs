//! A word of a command that people paste into a shell.

use std::path::Path;

use crate::git::setup::quoted_for_sh;

/// A word as a shell takes it; dots where no shell would take it as it is.
pub(super) fn quoted(text: &str) -> String {
    let is_plain = |one: char| one.is_alphanumeric() || matches!(one, '-' | '_' | '…');
    match text {
        _ if text.chars().all(is_plain) => text.to_owned(),
        _ if text.contains(['"', '$', '`', '\\', '!', '%']) => "…".to_owned(),
        _ => format!("\"{text}\""),
    }
}

/// A path as a shell takes it, to be pasted whatever its name.
pub(super) fn quoted_path(path: &Path) -> String {
    quoted_for_sh(&path.to_string_lossy())
}

/// The path of a file as whoever stands here pastes it: from here on, or whole, as Git takes it anywhere in
/// the repository.
pub(super) fn pasted(file: &Path) -> String {
    let file = std::path::absolute(file).unwrap_or_else(|_| file.to_owned());
    let here = std::env::current_dir().unwrap_or_default();
    quoted_path(file.strip_prefix(here).unwrap_or(&file))
}

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn a_receiver_is_pasted_as_one_word_or_left_open() {
        assert_eq!(quoted("Kommunen"), "Kommunen");
        assert_eq!(quoted("Havnby Kommune"), "\"Havnby Kommune\"");
        assert_eq!(quoted("$(rm x)"), "…");
    }
}
