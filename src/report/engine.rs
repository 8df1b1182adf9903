//! The template engine: strict about unknown names, bounded in steps and output.

use std::sync::{Arc, OnceLock};

use minijinja::syntax::SyntaxConfig;
use minijinja::{AutoEscape, Environment, Error, UndefinedBehavior, Value, context};

use super::{Audience, escape, filters, pictures, wrapped};
use crate::locale::Lang;
use crate::model::Day;
use crate::view::Case;

/// The most steps that one report may take.
const FUEL: u64 = 5_000_000;
/// The longest report, in bytes.
const LONGEST: usize = 4 * 1024 * 1024;

/// The built-in templates: name and source.
pub(super) const BUILTIN: &[(&str, &str)] = &[
    ("client.da.md", include_str!("../../templates/client.da.md")),
    ("client.en.md", include_str!("../../templates/client.en.md")),
    (
        "municipality.da.md",
        include_str!("../../templates/municipality.da.md"),
    ),
    (
        "municipality.en.md",
        include_str!("../../templates/municipality.en.md"),
    ),
    (
        "screen.da.txt",
        include_str!("../../templates/screen.da.txt"),
    ),
    (
        "screen.en.txt",
        include_str!("../../templates/screen.en.txt"),
    ),
];

/// Why a template gave no report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TemplateError {
    /// The template's name.
    pub template: String,
    /// The line of it, where that is known.
    pub line: Option<usize>,
    /// What the engine says.
    pub message: String,
}

/// What a report holds beside the view.
#[derive(Debug, Clone, Default)]
pub struct Frame {
    /// The first day of the period that it tells of; the start of the work where none is given.
    pub since: Option<Day>,
    /// The mentor's name; the handle where it is not known.
    pub mentor_name: Option<String>,
    /// The mentor's e-mail address.
    pub mentor_email: Option<String>,
}

/// A client's report for a reader, as Markdown.
///
/// # Errors
/// Where the template fails.
pub fn markdown(
    case: &Arc<Case>,
    audience: Audience,
    frame: &Frame,
) -> Result<String, TemplateError> {
    let lang = audience.lang(case);
    let case = in_language(case, lang);
    let client = case.snapshot().client();
    let from = frame.since.unwrap_or(client.started);
    let before = as_of(&case, from);
    let view = context! {
        period => context! { from => from.to_string(), until => case.day().to_string() },
        before => before.view(),
        mentor => context! {
            name => frame.mentor_name.as_deref().unwrap_or(&client.mentor),
            email => frame.mentor_email.clone(),
        },
        ..case.view()
    };
    render(&format!("{}.{}.md", audience.as_str(), lang.code()), view)
}

/// A client on one screen of a terminal, 80 columns wide.
///
/// # Errors
/// Where the template fails.
pub fn screen(case: &Arc<Case>) -> Result<String, TemplateError> {
    let screen = render(&format!("screen.{}.txt", case.lang().code()), case.view())?;
    Ok(wrapped(&screen))
}

/// A line of a programme, such as a gate's statement, with the view's values in it.
///
/// Where it cannot be rendered it is given as it stands: a gate is shown, whatever its words.
pub fn line(template: &str, case: &Arc<Case>) -> String {
    let rendered = environment().render_named_str("line.txt", template, case.view());
    rendered.unwrap_or_else(|_| template.to_owned())
}

fn in_language(case: &Arc<Case>, lang: Lang) -> Arc<Case> {
    Case::new(case.snapshot().clone(), case.programme(), lang)
}

fn as_of(case: &Case, day: Day) -> Arc<Case> {
    let mut snapshot = case.snapshot().clone();
    snapshot.go_back_to(day);
    Case::new(snapshot, case.programme(), case.lang())
}

fn render(name: &str, view: Value) -> Result<String, TemplateError> {
    let failed = |error: &Error| TemplateError {
        template: name.to_owned(),
        line: error.line(),
        message: error
            .detail()
            .map_or_else(|| error.kind().to_string(), str::to_owned),
    };
    let template = environment()
        .get_template(name)
        .map_err(|error| failed(&error))?;
    let mut out = Bounded(Vec::new());
    template
        .render_captured_to(view, &mut out)
        .map_err(|error| failed(&error))?;
    String::from_utf8(out.0).map_err(|_| TemplateError {
        template: name.to_owned(),
        line: None,
        message: "the output is not UTF-8".to_owned(),
    })
}

/// Fuel does not bound memory: this does.
struct Bounded(Vec<u8>);

impl std::io::Write for Bounded {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        if self.0.len() + bytes.len() > LONGEST {
            return Err(std::io::Error::other("the report is longer than 4 MiB"));
        }
        self.0.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// A tag on a line of its own leaves no line behind.
fn syntax() -> SyntaxConfig {
    SyntaxConfig::builder()
        .trim_blocks(true)
        .lstrip_blocks(true)
        .keep_trailing_newline(true)
        .build()
        .unwrap_or_default()
}

fn environment() -> &'static Environment<'static> {
    static ENVIRONMENT: OnceLock<Environment<'static>> = OnceLock::new();
    ENVIRONMENT.get_or_init(|| {
        let mut env = Environment::new();
        env.set_undefined_behavior(UndefinedBehavior::Strict);
        env.set_fuel(Some(FUEL));
        env.set_syntax(syntax());
        env.set_auto_escape_callback(|name| match name.rsplit('.').next() {
            Some("md") => AutoEscape::Custom("markdown".into()),
            _ => AutoEscape::None,
        });
        env.set_formatter(escape::format);
        filters::add(&mut env);
        pictures::add(&mut env);
        for (name, source) in BUILTIN {
            // A built-in template that does not compile is found by the test that renders them all.
            let _ = env.add_template(name, source);
        }
        env
    })
}
