//! The template engine: strict about unknown names, bounded in steps and output.

use std::sync::Arc;

use minijinja::syntax::SyntaxConfig;
use minijinja::{AutoEscape, Environment, UndefinedBehavior, Value};

use super::catalogues::Catalogues;
use super::error::{TOO_LONG, Wrong};
use super::{Form, TemplateError, bars, drawn, escape, filters, leaves, pictures, speech};

/// The most steps that one report may take.
const FUEL: u64 = 5_000_000;
/// The longest report, in bytes.
const LONGEST: usize = 4 * 1024 * 1024;

/// An environment whose templates all write in one form.
///
/// A form has its own, so that no template decides how what it includes is escaped.
pub(super) fn environment(form: Form, catalogues: &Arc<Catalogues>) -> Environment<'static> {
    let mut env = Environment::new();
    env.set_undefined_behavior(UndefinedBehavior::Strict);
    env.set_fuel(Some(FUEL));
    env.set_syntax(syntax());
    // Errors know their place.
    env.set_debug(true);
    env.set_auto_escape_callback(move |_| match form {
        Form::Html => AutoEscape::Html,
        Form::Markdown => AutoEscape::Custom("markdown".into()),
        Form::Plain => AutoEscape::Custom("plain".into()),
    });
    env.set_formatter(move |out, state, value| {
        speech::remember(state);
        escape::write(form, out, state, value)
    });
    // What is safe is ours to say.
    env.remove_filter("safe");
    filters::add(&mut env, form, catalogues);
    leaves::add(&mut env);
    pictures::add(&mut env);
    bars::add(&mut env, catalogues);
    drawn::add(&mut env, form, catalogues);
    speech::add(&mut env, form, catalogues);
    env
}

/// A template's text for a view.
///
/// # Errors
/// The template fails: an unknown name, too many steps, too long a text.
pub(super) fn render(
    env: &Environment<'_>,
    name: &str,
    view: Value,
) -> Result<String, Box<TemplateError>> {
    let failed = |error| TemplateError::of(&error, name);
    let template = env.get_template(name).map_err(failed)?;
    let mut out = Bounded(Vec::new());
    template
        .render_captured_to(view, &mut out)
        .map_err(failed)?;
    String::from_utf8(out.0).map_err(|_| TemplateError::bare(name, Wrong::TooMuch))
}

/// Fuel does not bound memory: this does.
struct Bounded(Vec<u8>);

impl std::io::Write for Bounded {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        if self.0.len() + bytes.len() > LONGEST {
            return Err(std::io::Error::other(TOO_LONG));
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
