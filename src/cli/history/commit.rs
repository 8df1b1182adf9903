//! Who committed something and when, as a line and as JSON.

use serde_json::{Value, json};

use crate::cli::output::Color;
use crate::git::Credit;
use crate::locale::{Lang, date_in_words, shown, words};
use crate::model::Day;
use crate::report;

/// Who committed something.
#[derive(Clone, Copy)]
pub(in crate::cli) struct By<'c> {
    /// The commit; nothing of what is not committed yet.
    pub commit: Option<&'c Credit>,
    /// Whether it may be older, since older history is not here.
    pub is_cut: bool,
}

impl<'c> By<'c> {
    /// Whoever made that commit.
    pub(in crate::cli) fn of(commit: &'c Credit) -> By<'c> {
        By {
            commit: Some(commit),
            is_cut: false,
        }
    }
}

/// The line under what somebody committed, in a paler colour where there is colour.
pub(in crate::cli) fn with_by(by: &str, color: Color) -> String {
    let lines = report::wrapped(&format!("    {by}"));
    match color.is_on() {
        true => lines
            .lines()
            .map(|line| format!("\u{1b}[2m{line}\u{1b}[0m\n"))
            .collect(),
        false => lines,
    }
}

/// `Anna Holm, 27 February 2026, 3f2a9c1d`, or that it is not committed yet.
pub(in crate::cli) fn by_line(by: By<'_>, lang: Lang) -> String {
    let Some(commit) = by.commit else {
        return words::NOT_COMMITTED_YET.of(lang).to_owned();
    };
    let date = match Day::parse(&commit.day) {
        Some(day) => date_in_words(lang, day.year(), day.month(), day.day_of_month()),
        None => commit.day.clone(),
    };
    let text = match by.is_cut {
        true => words::WRITTEN_BY_OR_BEFORE,
        false => words::WRITTEN_BY,
    };
    let author = shown(&commit.author);
    text.say(
        lang,
        &[
            ("author", author.as_str()),
            ("date", &date),
            ("commit", commit.id.short()),
        ],
    )
}

/// The same as an object; null of what is not committed yet.
pub(in crate::cli) fn by_json(by: By<'_>) -> Value {
    let Some(commit) = by.commit else {
        return Value::Null;
    };
    json!({
        "id": commit.id.as_str(),
        "day": commit.day,
        "author": commit.author,
        "email": commit.email,
        "or_before": by.is_cut,
    })
}
