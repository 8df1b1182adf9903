//! Where a report may be written: under a name that says what it is, and over nobody else's.

use std::path::Path;

use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::locale::words;
use crate::store;

/// The endings of texts that somebody may want a report to be and that are not written here.
const OTHERS: &[&str] = &[
    "doc", "docx", "htm", "html", "odt", "pdf", "rtf", "text", "txt",
];

/// Whether a name is that of a report; any other is that of a folder.
pub(super) fn is_report(out: &Path) -> bool {
    ends_in(out, &["md"])
}

/// Refuses a name that promises another kind of text.
///
/// # Errors
/// The name ends as a text does that is not Markdown.
pub(super) fn can_be_written(out: &Path, context: &Context) -> Result<(), Failure> {
    if !ends_in(out, OTHERS) {
        return Ok(());
    }
    let (path, md) = (out.display(), out.with_extension("md"));
    let message = words::REPORT_NOT_MD.say(context.lang, &[("path", path.to_string())]);
    let md = [("md", md.display().to_string())];
    Err(Failure::request(message).help(words::REPORT_NOT_MD_HELP.say(context.lang, &md)))
}

/// Refuses to write over a file that is no report of this client.
///
/// # Errors
/// There is such a file, and its first line does not name the client.
pub(super) fn is_of(alias: &str, out: &Path, context: &Context) -> Result<(), Failure> {
    match store::first_line(out) {
        Some(line) if !names(&line, alias) => {}
        _ => return Ok(()),
    }
    let path = out.display().to_string();
    let filled = [("path", path.as_str()), ("alias", alias)];
    let message = words::REPORT_OF_ANOTHER.say(context.lang, &filled);
    let help = words::REPORT_OF_ANOTHER_HELP.of(context.lang).to_owned();
    Err(Failure::request(message).help(help))
}

fn ends_in(path: &Path, endings: &[&str]) -> bool {
    let extension = path.extension().and_then(|extension| extension.to_str());
    extension.is_some_and(|extension| endings.contains(&extension.to_lowercase().as_str()))
}

/// Whether the line of a report names somebody, and not only somebody whose name begins so.
fn names(line: &str, alias: &str) -> bool {
    // What would be markup stands with a backslash in a report.
    let plain = |text: &str| text.replace('\\', "");
    let (line, alias) = (plain(line), plain(alias));
    let is_apart = |end: Option<char>| !end.is_some_and(char::is_alphanumeric);
    line.match_indices(&alias).any(|(at, found)| {
        is_apart(line[..at].chars().next_back())
            && is_apart(line[at + found.len()..].chars().next())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_names_whole_names_only() {
        assert!(names("# Status for Kim pr. 20. november 2026", "Kim"));
        assert!(names("# Kim\\_", "Kim_"));
        assert!(!names("# Status for Kimmie pr. 20. november 2026", "Kim"));
        assert!(!names("---", "Kim"));
    }
}
