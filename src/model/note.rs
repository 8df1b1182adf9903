//! A journal entry: a contact, or another dated note.

use serde::Serialize;

use super::Day;

/// The kind of a follow-up that was held: client, mentor and the authority look at the course together.
pub const FOLLOW_UP: &str = "follow_up";

/// The kinds that every workspace has; `mentor.toml` may name more.
pub const NOTE_KINDS: &[&str] = &[
    "meeting",
    "phone",
    "message",
    "home_visit",
    "accompanied",
    FOLLOW_UP,
    "no_show",
    "note",
    "assessment",
];

/// One entry of the journal.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Note {
    /// The day.
    pub date: Day,
    /// The kind, by the workspace's word.
    pub kind: String,
    /// How long it took, in minutes.
    pub minutes: Option<u32>,
    /// The mentor who had it.
    pub by: Option<String>,
    /// Whether it never leaves the organisation.
    pub private: bool,
    /// The text, as Markdown.
    pub text: String,
}

impl Note {
    /// Whether client and mentor were in touch: anything but a note, an assessment and a meeting that came to nothing.
    pub fn is_contact(&self) -> bool {
        !matches!(self.kind.as_str(), "no_show" | "note" | "assessment")
    }

    /// Whether it is the mentor's assessment of how it goes.
    pub fn is_assessment(&self) -> bool {
        self.kind == "assessment"
    }

    /// Whether a meeting was agreed, kept or not.
    pub fn is_appointment(&self) -> bool {
        matches!(
            self.kind.as_str(),
            "meeting" | "home_visit" | "accompanied" | FOLLOW_UP | "no_show"
        )
    }
}
