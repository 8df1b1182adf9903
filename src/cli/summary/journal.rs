//! The journal, entry by entry, whole: a diff stays with those who have the record.

use super::quote::{name, plain, quoted};
use super::value::word;
use crate::locale::{Lang, is_unseen, words};
use crate::record::heading;
use crate::text::{Document, Span, journal};

/// The heading of an empty journal, which says nothing.
const TITLE: &str = "# Journal";

/// A line a heading, and below it the entry's own lines.
pub(super) fn lines(document: &Document<'_>, lang: Lang, lines: &mut Vec<String>) {
    let (text, body) = (document.text(), document.body());
    let sections = journal::sections(text, body);
    let first = sections
        .first()
        .map_or(body.end, |section| section.line.start);
    let before = Span::new(body.start, first)
        .of(text)
        .lines()
        .map(str::trim_end);
    let before = before.filter(|line| !line.is_empty() && *line != TITLE);
    let other = words::OTHER_TEXT.of(lang);
    lines.extend(before.map(|line| format!("{other}: {}", plain(line))));
    for section in &sections {
        lines.push(heading_line(section.heading.of(text), lang));
        let body = section.body.of(text).trim_end();
        let body = body.lines().skip_while(|line| line.trim().is_empty());
        lines.extend(body.map(indented));
    }
}

fn heading_line(text: &str, lang: Lang) -> String {
    let label = words::SUMMARY_JOURNAL.of(lang);
    let Some(entry) = heading(text) else {
        return format!("{label}: {}", quoted(text));
    };
    let kind = word("note_kind", &entry.kind, lang);
    let mut line = format!("{label} {}: {kind}", entry.date);
    if let Some(minutes) = entry.minutes {
        line.push_str(&format!(", {minutes} min"));
    }
    if let Some(by) = &entry.by {
        line.push_str(&format!(", {}", name(by)));
    }
    if entry.private {
        line.push_str(&format!(", {}", words::PRIVATE_ENTRY.of(lang)));
    }
    line
}

/// A line of an entry, further in than any other line; one with signs that cannot be seen less far, in quotes.
fn indented(line: &str) -> String {
    match line.contains(|sign| sign != '\t' && is_unseen(sign)) {
        true => format!(" {}", quoted(line)),
        false if line.trim().is_empty() => String::new(),
        false => format!("  {line}"),
    }
}
