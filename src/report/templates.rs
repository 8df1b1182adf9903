//! The templates: the built-in ones, and an organisation's own over them.

use std::sync::{Arc, OnceLock};

use minijinja::Environment;

use super::engine::{environment, render};
use super::page::{self, Frame};
use super::{Audience, Form, TemplateError, wrapped};
use crate::view::Case;

/// The built-in templates by name, and their sources.
macro_rules! builtin {
    ($($name:literal),* $(,)?) => {
        &[$(($name, include_str!(concat!("../../templates/", $name)))),*]
    };
}

const BUILTIN: &[(&str, &str)] = builtin![
    "client.html",
    "client.md",
    "municipality.html",
    "municipality.md",
    "organisation.html",
    "organisation.md",
    "page.css",
    "page.html",
    "parts/case.html",
    "parts/case.md",
    "parts/decision.html",
    "parts/decision.md",
    "parts/goal.html",
    "parts/goal.md",
    "parts/hours.html",
    "parts/hours.md",
    "parts/next.html",
    "parts/next.md",
    "parts/outcome.html",
    "parts/outcome.md",
    "parts/phase.html",
    "parts/phase.md",
    "parts/pictures.html",
    "parts/plan.html",
    "parts/plan.md",
    "parts/rows.html",
    "parts/standing.html",
    "parts/standing.md",
    "screen.da.txt",
    "screen.en.txt",
];

/// An organisation's own template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// The name within the templates' folder, with `/` between folders.
    pub name: String,
    /// The text.
    pub text: String,
}

/// The templates that reports are written with.
#[derive(Debug, Default)]
pub struct Templates {
    own: Vec<Source>,
    markdown: Compiled,
    html: Compiled,
    plain: Compiled,
}

type Compiled = OnceLock<Result<Environment<'static>, TemplateError>>;

impl Templates {
    /// The built-in ones, and an organisation's own in the place of those that have their names.
    pub fn new(own: Vec<Source>) -> Templates {
        Templates {
            own,
            ..Templates::default()
        }
    }

    /// A client's report for a reader.
    ///
    /// # Errors
    /// A template is none, or it fails.
    pub fn report(
        &self,
        case: &Arc<Case>,
        audience: Audience,
        form: Form,
        frame: &Frame,
    ) -> Result<String, TemplateError> {
        let name = format!("{}.{}", audience.as_str(), form.ending());
        let view = page::view(case, audience, frame);
        render(self.of(form)?, &name, view)
    }

    /// The templates of a form: what writes in another is not there to be included.
    fn of(&self, form: Form) -> Result<&Environment<'static>, TemplateError> {
        let compiled = match form {
            Form::Markdown => &self.markdown,
            Form::Html => &self.html,
            Form::Plain => &self.plain,
        };
        let compiled = compiled.get_or_init(|| self.compile(form));
        compiled.as_ref().map_err(TemplateError::clone)
    }

    fn compile(&self, form: Form) -> Result<Environment<'static>, TemplateError> {
        let mut env = environment(form);
        let is_of_form = |name: &str| Form::of_name(name).is_none_or(|other| other == form);
        for (name, source) in BUILTIN.iter().filter(|(name, _)| is_of_form(name)) {
            env.add_template(name, source)
                .map_err(|error| TemplateError::of(&error, name))?;
        }
        for Source { name, text } in self.own.iter().filter(|own| is_of_form(&own.name)) {
            env.add_template_owned(name.clone(), text.clone())
                .map_err(|error| TemplateError::of(&error, name))?;
        }
        Ok(env)
    }
}

fn builtin() -> &'static Templates {
    static BUILT: OnceLock<Templates> = OnceLock::new();
    BUILT.get_or_init(Templates::default)
}

/// A client on one screen of a terminal, 80 columns wide.
///
/// # Errors
/// Where the template fails.
pub fn screen(case: &Arc<Case>) -> Result<String, TemplateError> {
    let name = format!("screen.{}.txt", case.lang().code());
    let screen = render(builtin().of(Form::Plain)?, &name, case.view())?;
    Ok(wrapped(&screen))
}

/// A line of a programme, such as a gate's statement, with the view's values in it.
///
/// Where it cannot be rendered it is given as it stands: a gate is shown, whatever its words.
pub fn line(template: &str, case: &Arc<Case>) -> String {
    let name = format!("line.{}.txt", case.lang().code());
    let env = builtin().of(Form::Plain).ok();
    let rendered = env.and_then(|env| env.render_named_str(&name, template, case.view()).ok());
    rendered.unwrap_or_else(|| template.to_owned())
}
