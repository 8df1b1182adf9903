//! The line of `.gitattributes` that says which files are records.

use std::path::{Component, Path};

use super::SetupError;
use super::piece::{Change, Deed, Kind, Piece};
use crate::store;

/// What Git is told of a record: text, merged by our driver and shown by our summary.
const ATTRIBUTES: &str = "text merge=mentor diff=mentor";

/// The file, in the workspace's folder.
const FILE: &str = ".gitattributes";

pub(super) fn install(root: &Path, clients: &Path) -> Result<Piece, SetupError> {
    let (file, line) = (root.join(FILE), line(clients));
    let text = store::bytes_of(&file)?;
    let (change, deed) = match with(text.as_deref().unwrap_or_default(), &line) {
        Some(after) => (Change::Added, Deed::Write(after)),
        None => (Change::Present, Deed::Nothing),
    };
    Ok(piece(file, line, change, deed))
}

pub(super) fn uninstall(root: &Path, clients: &Path) -> Result<Piece, SetupError> {
    let (file, line) = (root.join(FILE), line(clients));
    let text = store::bytes_of(&file)?.unwrap_or_default();
    let (change, deed) = match without(&text, &line) {
        Some(after) if after.is_empty() => (Change::Removed, Deed::Delete),
        Some(after) => (Change::Removed, Deed::Write(after)),
        None => (Change::Absent, Deed::Nothing),
    };
    Ok(piece(file, line, change, deed))
}

fn piece(file: std::path::PathBuf, name: String, change: Change, deed: Deed) -> Piece {
    Piece {
        kind: Kind::Attributes,
        name,
        file,
        change,
        deed,
    }
}

/// The line for the records of a folder, without a line ending.
fn line(clients: &Path) -> String {
    let names = clients.components().filter_map(|part| match part {
        Component::Normal(name) => Some(escaped(&name.to_string_lossy())),
        _ => None,
    });
    let pattern = format!("{}/**/*.md", names.collect::<Vec<_>>().join("/"));
    let is_plain = |one: char| one.is_alphanumeric() || matches!(one, '-' | '_' | '.' | '/' | '*');
    match pattern.chars().all(is_plain) {
        true => format!("{pattern} {ATTRIBUTES}"),
        // Git unquotes this as C would.
        false => {
            let quoted = pattern.replace('\\', r"\\").replace('"', "\\\"");
            format!("\"{quoted}\" {ATTRIBUTES}")
        }
    }
}

/// A folder's name as a pattern that means it and nothing else.
fn escaped(name: &str) -> String {
    let mut pattern = String::with_capacity(name.len());
    for (position, one) in name.chars().enumerate() {
        // An exclamation mark means something only where the pattern begins.
        if matches!(one, '*' | '?' | '[' | '\\') || (one == '!' && position == 0) {
            pattern.push('\\');
        }
        pattern.push(one);
    }
    pattern
}

/// The text with the line at its end; `None` where it stands there already.
///
/// Where the last line is not ended, ours is not either: so it can be taken out again without a trace.
fn with(text: &[u8], line: &str) -> Option<Vec<u8>> {
    if lines(text).any(|(_, known)| known == line.as_bytes()) {
        return None;
    }
    let end: &[u8] = match text.iter().position(|byte| *byte == b'\n') {
        Some(at) if text[..at].ends_with(b"\r") => b"\r\n",
        _ => b"\n",
    };
    let is_ended = text.is_empty() || text.ends_with(b"\n");
    let parts = match is_ended {
        true => [text, line.as_bytes(), end],
        false => [text, end, line.as_bytes()],
    };
    Some(parts.concat())
}

/// The text without the line; `None` where it does not stand there.
fn without(text: &[u8], line: &str) -> Option<Vec<u8>> {
    let mut after = Vec::with_capacity(text.len());
    let mut is_found = false;
    for (whole, known) in lines(text) {
        if known != line.as_bytes() {
            after.extend_from_slice(whole);
            continue;
        }
        is_found = true;
        if !whole.ends_with(b"\n") {
            // The line end before it came with it.
            let kept = after.strip_suffix(b"\r\n").or(after.strip_suffix(b"\n"));
            after.truncate(kept.map_or(after.len(), <[u8]>::len));
        }
    }
    is_found.then_some(after)
}

/// Each line, as it stands and without its end.
fn lines(text: &[u8]) -> impl Iterator<Item = (&[u8], &[u8])> {
    text.split_inclusive(|byte| *byte == b'\n').map(|whole| {
        let bare = whole.strip_suffix(b"\n").unwrap_or(whole);
        (whole, bare.strip_suffix(b"\r").unwrap_or(bare))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_a_pattern_that_means_it() {
        for (folder, pattern) in [
            ("clients", "clients/**/*.md"),
            ("./sager/nye", "sager/nye/**/*.md"),
            ("Vores sager", "\"Vores sager/**/*.md\""),
            ("børn", "børn/**/*.md"),
            ("#1", "\"#1/**/*.md\""),
            ("!a!", r#""\\!a!/**/*.md""#),
            ("a[b]", r#""a\\[b]/**/*.md""#),
            ("a\"b", r#""a\"b/**/*.md""#),
        ] {
            let expected = format!("{pattern} {ATTRIBUTES}");
            assert_eq!(line(Path::new(folder)), expected);
        }
    }

    #[test]
    fn the_line_comes_once_and_goes_without_a_trace() {
        let line = line(Path::new("clients"));
        for (before, after) in [
            ("", format!("{line}\n")),
            ("*.md text\n", format!("*.md text\n{line}\n")),
            ("*.md text", format!("*.md text\n{line}")),
            ("a\r\nb\r\n", format!("a\r\nb\r\n{line}\r\n")),
            ("a\r\nb", format!("a\r\nb\r\n{line}")),
            ("\n", format!("\n{line}\n")),
        ] {
            let made = with(before.as_bytes(), &line).expect("a change");
            assert_eq!(String::from_utf8_lossy(&made), after);
            assert_eq!(with(&made, &line), None);
            assert_eq!(without(&made, &line).as_deref(), Some(before.as_bytes()));
        }
        assert_eq!(without(b"clients/**/*.md text\n", &line), None);
    }
}
