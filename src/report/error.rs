//! Why a template gave no report.

use minijinja::Error;

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
    /// What the engine says.
    pub message: String,
}

impl TemplateError {
    pub(super) fn of(error: &Error, name: &str) -> TemplateError {
        // An error within an included template is reported by the one that includes it.
        let error = innermost(error);
        let source = error.template_source();
        let line = error.line();
        let excerpt = source
            .zip(line)
            .and_then(|(source, line)| source.lines().nth(line.saturating_sub(1)));
        let range = error.range();
        let expression = source
            .zip(range)
            .and_then(|(source, range)| source.get(range));
        TemplateError {
            template: error.name().unwrap_or(name).to_owned(),
            line,
            excerpt: excerpt.map(|line| line.trim().to_owned()),
            expression: expression.map(|text| text.trim().to_owned()),
            message: error
                .detail()
                .map_or_else(|| error.kind().to_string(), str::to_owned),
        }
    }

    pub(super) fn bare(template: &str, message: &str) -> TemplateError {
        TemplateError {
            template: template.to_owned(),
            line: None,
            excerpt: None,
            expression: None,
            message: message.to_owned(),
        }
    }
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
