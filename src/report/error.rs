//! Why a template gave no report.

use minijinja::{Error, ErrorKind};

/// Why a template gave no report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TemplateError {
    /// The template's name.
    pub template: String,
    /// The line of it, from 1, where that is known.
    pub line: Option<usize>,
    /// That line as it stands, where it is known.
    pub excerpt: Option<String>,
    /// The expression that it is about, where the engine knows it.
    pub expression: Option<String>,
    /// What is wrong.
    pub wrong: Wrong,
    /// The known name that is nearest to an unknown one.
    pub near: Option<String>,
}

/// What is wrong with a template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wrong {
    /// It asks the view for a name that is not there.
    UnknownName,
    /// It uses a filter, a test or a function that is not there.
    UnknownTool,
    /// It says a phrase that no catalogue has.
    UnknownPhrase(String),
    /// It is not there itself, or includes one that is not.
    NoTemplate,
    /// It takes too many steps, or its text grows too long.
    TooMuch,
    /// Anything else, in the engine's words.
    Other(String),
}

/// How the error of an unknown phrase begins: it comes through the engine.
pub(super) const NO_PHRASE: &str = "no phrase: ";
/// What the error of too long a text says.
pub(super) const TOO_LONG: &str = "the report is longer than 4 MiB";

impl TemplateError {
    pub(super) fn of(error: &Error, name: &str) -> Box<TemplateError> {
        let too_long = is_too_long(error);
        // An error within an included template is reported by the one that includes it.
        let error = innermost(error);
        let source = error.template_source();
        let line = error.line();
        let excerpt = source
            .zip(line)
            .and_then(|(source, line)| source.lines().nth(line.saturating_sub(1)));
        let expression = source
            .zip(error.range())
            .and_then(|(source, range)| source.get(whole(source, range.start)..range.end));
        Box::new(TemplateError {
            template: error.name().unwrap_or(name).to_owned(),
            line,
            excerpt: excerpt.map(|line| line.trim().to_owned()),
            expression: expression.map(|text| text.trim().to_owned()),
            wrong: if too_long {
                Wrong::TooMuch
            } else {
                Wrong::of(error)
            },
            near: None,
        })
    }

    pub(super) fn bare(template: &str, wrong: Wrong) -> Box<TemplateError> {
        Box::new(TemplateError {
            template: template.to_owned(),
            line: None,
            excerpt: None,
            expression: None,
            wrong,
            near: None,
        })
    }
}

impl Wrong {
    fn of(error: &Error) -> Wrong {
        let detail = error.detail().unwrap_or_default();
        match error.kind() {
            ErrorKind::UndefinedError => Wrong::UnknownName,
            ErrorKind::UnknownFilter
            | ErrorKind::UnknownTest
            | ErrorKind::UnknownFunction
            | ErrorKind::UnknownMethod => Wrong::UnknownTool,
            ErrorKind::TemplateNotFound => Wrong::NoTemplate,
            ErrorKind::OutOfFuel => Wrong::TooMuch,
            kind => match detail.strip_prefix(NO_PHRASE) {
                Some(phrase) => Wrong::UnknownPhrase(phrase.to_owned()),
                None if detail.is_empty() => Wrong::Other(kind.to_string()),
                None => Wrong::Other(detail.to_owned()),
            },
        }
    }
}

/// Where the name begins that an expression ends: the engine points at its last part.
fn whole(source: &str, start: usize) -> usize {
    let before = source.get(..start).unwrap_or_default();
    let is_of_name = |sign: char| sign.is_alphanumeric() || "_.[]\"'".contains(sign);
    before.trim_end_matches(is_of_name).len()
}

fn innermost(error: &Error) -> &Error {
    let mut inner = error;
    let mut next = std::error::Error::source(inner);
    while let Some(source) = next {
        if let Some(error) = source.downcast_ref::<Error>() {
            inner = error;
        }
        next = source.source();
    }
    inner
}

fn is_too_long(error: &Error) -> bool {
    let mut next: Option<&(dyn std::error::Error + 'static)> = Some(error);
    while let Some(source) = next {
        if source.to_string() == TOO_LONG {
            return true;
        }
        next = source.source();
    }
    false
}
