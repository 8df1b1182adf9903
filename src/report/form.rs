//! What a report is written as.

use super::escape;

/// The form of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Form {
    /// Markdown, for a file that is read as it is.
    Markdown,
    /// One self-contained page.
    Html,
    /// Lines of a terminal.
    Plain,
}

impl Form {
    /// The form of a template by its name's ending; `None` where no report is written so.
    pub fn of_name(name: &str) -> Option<Form> {
        match name.rsplit_once('.')?.1 {
            "md" => Some(Form::Markdown),
            "html" => Some(Form::Html),
            "txt" => Some(Form::Plain),
            _ => None,
        }
    }

    /// The ending of a file's name.
    pub const fn ending(self) -> &'static str {
        match self {
            Form::Markdown => "md",
            Form::Html => "html",
            Form::Plain => "txt",
        }
    }

    /// A text that a person typed, so that it only says what it says.
    pub fn text(self, text: &str) -> String {
        match self {
            Form::Markdown => escape::markdown(text),
            Form::Html => escape::html(text),
            Form::Plain => escape::one_line(text),
        }
    }
}
