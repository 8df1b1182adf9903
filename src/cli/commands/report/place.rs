//! Where a report may be written: over nobody else's.

use std::path::Path;

use super::kind::Kind;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::locale::phrases::Phrases;
use crate::locale::{Tongue, words};
use crate::report::Form;
use crate::store;

/// The phrase that is the title of the page that leads to the reports.
const INDEX_TITLE: &str = "index.title";

/// Refuses to write over a file that is no report of this client.
///
/// # Errors
/// There is such a file, and its title does not name the client; or nobody can tell, as of a PDF.
pub(super) fn is_of(alias: &str, out: &Path, kind: Kind, context: &Context) -> Result<(), Failure> {
    let is_free = match (kind, store::head(out)) {
        (_, None) => true,
        (Kind::Pdf, Some(_)) => false,
        (Kind::Text(form), Some(head)) => {
            title(&head, form).is_none_or(|title| names(title, &form.text(alias)))
        }
    };
    if is_free {
        return Ok(());
    }
    let path = out.display().to_string();
    let filled = [("path", path.as_str()), ("alias", alias)];
    let message = match kind {
        Kind::Pdf => words::REPORT_PDF_THERE,
        Kind::Text(_) => words::REPORT_OF_ANOTHER,
    };
    Err(taken(message.say(context.lang, &filled), context))
}

/// Refuses to write over a file that does not begin as this one does: a page with its title, data with
/// its headings or its first name.
///
/// # Errors
/// There is such a file; or nobody can tell, as of a PDF.
pub(super) fn begins_alike(
    out: &Path,
    text: &str,
    kind: Option<Kind>,
    context: &Context,
) -> Result<(), Failure> {
    // The first line of JSON is a brace.
    let lines = if text.starts_with('{') { 2 } else { 1 };
    let first = |text: &str| {
        text.lines()
            .take(lines)
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    let is_free = match (kind, store::head(out)) {
        (_, None) => true,
        (Some(Kind::Pdf), Some(_)) => false,
        (Some(Kind::Text(form)), Some(head)) => {
            title(&head, form).is_none_or(|old| title(text, form) == Some(old))
        }
        (None, Some(head)) => head.trim().is_empty() || first(&head) == first(text),
    };
    if is_free {
        return Ok(());
    }
    let path = [("path", out.display().to_string())];
    let message = match kind {
        Some(Kind::Pdf) => words::REPORT_PDF_THERE,
        _ => words::REPORT_OF_OTHER,
    };
    Err(taken(message.say(context.lang, &path), context))
}

/// Refuses to write the page that leads to the reports over another, such as a site's own `index.html`.
///
/// # Errors
/// There is a file whose title is neither that of our page, for any reader in either language, nor that
/// of `text`.
pub(super) fn is_index(
    out: &Path,
    text: &str,
    form: Form,
    context: &Context,
) -> Result<(), Failure> {
    let is_ours = |title: &str| {
        let ours =
            [Tongue::Da, Tongue::En].map(|tongue| Phrases::of(tongue).get(INDEX_TITLE, None));
        let begins = |ours: &str| {
            ours.split('{')
                .next()
                .is_some_and(|ours| title.contains(ours))
        };
        ours.into_iter().flatten().any(begins)
    };
    match store::head(out) {
        Some(head) if title(&head, form).is_some_and(is_ours) => Ok(()),
        _ => begins_alike(out, text, Some(Kind::Text(form)), context),
    }
}

fn taken(message: String, context: &Context) -> Failure {
    let help = words::REPORT_OF_ANOTHER_HELP.of(context.lang).to_owned();
    Failure::request(message).help(help)
}

/// Where a report says whom it is of; nothing of a file that is empty.
fn title(head: &str, form: Form) -> Option<&str> {
    let first_line = || head.lines().find(|line| !line.trim().is_empty());
    match form {
        Form::Html => match head.split_once("<title>") {
            Some((_, rest)) => rest.split("</title>").next(),
            None => first_line(),
        },
        Form::Markdown | Form::Plain => first_line(),
    }
}

/// Whether a title names somebody, and not only somebody whose name begins so.
fn names(title: &str, alias: &str) -> bool {
    // What would be markup stands with a backslash in Markdown.
    let plain = |text: &str| text.replace('\\', "");
    let (title, alias) = (plain(title), plain(alias));
    let is_apart = |end: Option<char>| !end.is_some_and(char::is_alphanumeric);
    title.match_indices(&alias).any(|(at, found)| {
        is_apart(title[..at].chars().next_back())
            && is_apart(title[at + found.len()..].chars().next())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_names_whole_names_only() {
        assert!(names("# Status for Kim pr. 20. november 2026", "Kim"));
        assert!(names("# Kim\\_", "Kim_"));
        assert!(!names("# Status for Kimmie pr. 20. november 2026", "Kim"));
        assert!(!names("---", "Kim"));
    }

    #[test]
    fn the_title_is_where_the_form_has_it() {
        assert_eq!(title("\n# Kim\n\nx", Form::Markdown), Some("# Kim"));
        let page = "<!DOCTYPE html>\n<html><head><title>Kim</title>";
        assert_eq!(title(page, Form::Html), Some("Kim"));
        assert_eq!(title("<p>x", Form::Html), Some("<p>x"));
        assert_eq!(title("", Form::Html), None);
    }
}
