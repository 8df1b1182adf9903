//! The journal: headings `DATE, KIND[, N min][, NAME][, private]`, read into notes.

use crate::model::{Day, Note};
use crate::text::journal::Section;

/// What an entry's heading says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The day.
    pub date: Day,
    /// The kind.
    pub kind: String,
    /// Minutes.
    pub minutes: Option<u32>,
    /// The mentor's handle.
    pub by: Option<String>,
    /// Whether it never leaves the organisation.
    pub private: bool,
}

/// Reads a heading; `None` where it has not the form.
pub fn heading(text: &str) -> Option<Entry> {
    let mut parts = text.split(',').map(str::trim);
    let date = Day::parse(parts.next()?)?;
    let kind = parts.next().filter(|kind| !kind.is_empty())?.to_owned();
    let mut entry = Entry {
        date,
        kind,
        minutes: None,
        by: None,
        private: false,
    };
    for part in parts {
        if part != "private" && means_private(part) {
            return None;
        }
        if part == "private" && !entry.private {
            entry.private = true;
        } else if let Some(minutes) = minutes(part) {
            entry.minutes.replace(minutes).is_none().then_some(())?;
        } else if !part.is_empty() && !part.contains(char::is_whitespace) && !entry.private {
            entry.by.replace(part.to_owned()).is_none().then_some(())?;
        } else {
            return None;
        }
    }
    Some(entry)
}

/// The heading with its day written as records write it, where nothing else is wrong with it.
pub(super) fn turned(text: &str) -> Option<String> {
    let (date, rest) = text.split_once(',')?;
    let mended = format!("{},{rest}", Day::turned(date.trim())?);
    heading(&mended).map(|_| mended)
}

impl Entry {
    /// What the heading of a note says.
    pub fn of(note: &Note) -> Entry {
        Entry {
            date: note.date,
            kind: note.kind.clone(),
            minutes: note.minutes,
            by: note.by.clone(),
            private: note.private,
        }
    }

    /// The heading as records write it, without the `## `.
    pub fn heading(&self) -> String {
        let mut text = format!("{}, {}", self.date, self.kind);
        if let Some(minutes) = self.minutes {
            text.push_str(&format!(", {minutes} min"));
        }
        if let Some(by) = &self.by {
            text.push_str(&format!(", {by}"));
        }
        if self.private {
            text.push_str(", private");
        }
        text
    }
}

pub(super) fn note(entry: Entry, text: &str, section: &Section) -> Note {
    Note {
        date: entry.date,
        kind: entry.kind,
        minutes: entry.minutes,
        by: entry.by,
        private: entry.private,
        text: section.body.of(text).trim().to_owned(),
    }
}

/// Whether a word is most likely meant as `private`: what is to stay in the house is never guessed at.
fn means_private(part: &str) -> bool {
    let word = part.to_lowercase();
    let near = word.starts_with('p') && strsim::damerau_levenshtein(&word, "private") <= 2;
    near || [
        "fortrolig",
        "fortroligt",
        "confidential",
        "intern",
        "internal",
    ]
    .contains(&word.as_str())
}

/// Minutes, as `45 min`; no entry lasts longer than a day.
fn minutes(part: &str) -> Option<u32> {
    let number = part.strip_suffix("min")?.trim_end();
    number.parse().ok().filter(|minutes| *minutes <= 24 * 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_heading_says_day_kind_length_mentor_and_privacy() {
        let text = "2026-01-15, phone, 10 min, anna, private";
        let entry = heading(text).expect("a heading");
        assert_eq!(entry.heading(), text);
        assert_eq!(
            heading("2026-01-12, meeting").map(|entry| entry.heading()),
            Some("2026-01-12, meeting".into())
        );
    }

    #[test]
    fn a_heading_of_another_form_is_not_guessed_at() {
        for wrong in [
            "Møde",
            "2026-1-2, meeting",
            "2026-01-02",
            "2026-01-02, phone, anna, bo",
            "2026-01-02, phone, med Selam og Bo",
            "2026-01-02, phone, privat",
            "2026-01-02, phone, 1441 min",
            "2026-01-02, phone, anna, Private",
            "2026-01-02, phone, fortroligt",
        ] {
            assert_eq!(heading(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_day_that_is_turned_is_the_only_thing_to_mend() {
        for (typed, mended) in [
            ("31.12.2026, phone, anna", Some("2026-12-31, phone, anna")),
            ("2026-1-2 , meeting", Some("2026-01-02, meeting")),
            ("31.12.2026, phone, privat", None),
            ("31.13.2026, phone", None),
            ("2026-12-31, phone", None),
            ("31.12.2026", None),
        ] {
            assert_eq!(turned(typed).as_deref(), mended, "{typed}");
        }
    }
}
