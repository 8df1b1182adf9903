//! A journal entry, in its place by day.

use super::draft::{Draft, Edit};
use super::error::EditError;
use crate::model::Note;
use crate::record::{Entry, Record};

/// Puts a note into the journal, behind those of its day and before later ones.
///
/// # Errors
/// Where the record cannot be edited.
pub fn note(record: &Record<'_>, note: Note) -> Result<Edit, EditError> {
    let mut draft = Draft::new(record)?;
    if draft.client.notes.contains(&note) {
        return draft.finish();
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
    let heading = Entry::of(&note).heading();
    let body = note.text.trim().lines().collect::<Vec<_>>().join(newline);
    let entry = if body.is_empty() {
        format!("## {heading}{newline}")
    } else {
        format!("## {heading}{newline}{newline}{body}{newline}")
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
