//! A journal entry, in its place by day.
//!
//! An entry has no id, and so a like one is another contact of the same day.

use super::draft::{Draft, Edit};
use super::error::EditError;
use crate::model::{Day, Note};
use crate::record::{Entry, Record, heading};
use crate::text::Span;
use crate::text::journal::{self, Section};

/// Puts a note into the journal, behind those of its day and before later ones.
///
/// # Errors
/// Where the record cannot be edited.
pub fn note(record: &Record<'_>, mut note: Note) -> Result<Edit, EditError> {
    let mut draft = Draft::new(record)?;
    let entry = Entry::of(&note);
    if !reads_back(&entry) {
        return Err(EditError::NoHeading(entry.heading()));
    }
    let document = record.document();
    let newline = document.newline();
    let place = draft
        .client
        .notes
        .iter()
        .rposition(|other| other.date <= note.date)
        .map_or(0, |last| last + 1);
    let text = document.text();
    let heading = entry.heading();
    note.text = own_text(&note.text, newline);
    let entry = match note.text.as_str() {
        "" => format!("## {heading}{newline}"),
        body => format!("## {heading}{newline}{newline}{body}{newline}"),
    };
    match record.sections().get(place) {
        Some(later) => draft.insert_text(later.line.start, format!("{entry}{newline}")),
        None => {
            // Blank lines at the end of the file stay where they are: the entry goes before them.
            let end = text.trim_end().len();
            let rest = &text[end..];
            let (at, before) = match rest.find('\n') {
                Some(line_end) => (end + line_end + 1, newline.to_owned()),
                None => (text.len(), format!("{newline}{newline}")),
            };
            draft.insert_text(at as u32, format!("{before}{entry}"));
        }
    }
    draft.client.notes.insert(place, note);
    draft.finish()
}

/// Whether the journal can name somebody by that handle, so that it is read as one again.
pub fn is_handle(handle: &str) -> bool {
    let named = |date| Entry {
        date,
        kind: "note".to_owned(),
        minutes: None,
        by: Some(handle.to_owned()),
        private: false,
    };
    Day::new(2026, 1, 1).is_some_and(|day| reads_back(&named(day)))
}

fn reads_back(entry: &Entry) -> bool {
    let line = format!("## {}", entry.heading());
    match headings(&line).as_slice() {
        [section] => heading(section.heading.of(&line)).as_ref() == Some(entry),
        _ => false,
    }
}

fn headings(text: &str) -> Vec<Section> {
    journal::sections(text, Span::new(0, u32::MAX))
}

/// A text as it stands in an entry of its own: no heading in it begins another entry, and code that it
/// opens it closes.
fn own_text(text: &str, newline: &str) -> String {
    let mut text = text.trim().lines().collect::<Vec<_>>().join(newline);
    let headings = headings(&text);
    for section in headings.into_iter().rev() {
        let signs = section.line.of(&text).find('#').unwrap_or_default();
        text.insert(section.line.start as usize + signs, '#');
    }
    if let Some(fence) = journal::closing_fence(&text) {
        text.push_str(newline);
        text.push_str(&fence);
    }
    text.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_handle_is_one_that_a_heading_gives_back() {
        for handle in ["anna", "anna.l", "søs", "anna@example.org"] {
            assert!(is_handle(handle), "{handle}");
        }
        for wrong in [
            "", " ", "anna l", "anna,bo", "private", "10 min", "10min", "#", "a\nb", " anna",
        ] {
            assert!(!is_handle(wrong), "{wrong}");
        }
    }

    #[test]
    fn a_text_stays_within_its_entry() {
        for (text, own) in [
            ("a\r\nb\nc", "a\nb\nc"),
            ("a\n## b\n ## c\n##", "a\n### b\n ### c\n###"),
            ("```\n## b\n```\n# c", "```\n## b\n```\n# c"),
            ("```\n## b", "```\n## b\n```"),
            ("~~~~\n```", "~~~~\n```\n~~~~"),
        ] {
            assert_eq!(own_text(text, "\n"), own);
        }
        assert_eq!(own_text("a\n## b", "\r\n"), "a\r\n### b");
    }
}
