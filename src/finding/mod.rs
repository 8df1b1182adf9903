//! What is found wrong: a code, a place and the words that a message is made of.
//!
//! A finding speaks no language; `locale` turns its code and its words into a sentence.

mod code;
mod placed;

pub use code::{Code, Severity};
pub use placed::{FileFindings, Placed, new_since};

use crate::text::Span;

/// One thing that is wrong, or missing, or worth a look.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    /// What it is.
    pub code: Code,
    /// How much it matters; most codes have one severity, a few soften with time.
    pub severity: Severity,
    /// Which of the code's messages is meant, where it has several.
    pub variant: Option<&'static str>,
    /// Where in the file it is.
    pub span: Span,
    /// The place that it contradicts, such as the first of two keys.
    pub other: Option<Span>,
    /// The words that the message is made of, by the placeholder's name.
    pub words: Vec<(&'static str, String)>,
}

impl Finding {
    /// A finding of the code's own severity.
    pub fn new(code: Code, span: Span) -> Finding {
        Finding {
            code,
            severity: code.severity(),
            variant: None,
            span,
            other: None,
            words: Vec::new(),
        }
    }

    /// Sets which of the code's messages is meant.
    pub fn variant(mut self, variant: &'static str) -> Finding {
        self.variant = Some(variant);
        self
    }

    /// Adds a word of the message.
    pub fn word(mut self, name: &'static str, value: impl ToString) -> Finding {
        self.words.push((name, value.to_string()));
        self
    }

    /// Points at the place that it contradicts.
    pub fn against(mut self, other: Span) -> Finding {
        self.other = Some(other);
        self
    }

    /// Sets another severity than the code's own.
    pub fn severity(mut self, severity: Severity) -> Finding {
        self.severity = severity;
        self
    }
}
