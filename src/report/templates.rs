//! The templates: the built-in ones, and an organisation's own over them.

use std::sync::{Arc, OnceLock};

use minijinja::value::Serde;
use minijinja::{Environment, Value};

use super::catalogues::Catalogues;
use super::engine::{environment, render};
use super::page::{self, Frame};
use super::{Audience, Caseload, Form, Index, TemplateError, Wrong, wrapped};
use crate::locale::phrases::Phrases;
use crate::view::{Case, near_name};

/// The built-in templates by name, and their sources.
macro_rules! builtin {
    ($($name:literal),* $(,)?) => {
        &[$(($name, include_str!(concat!("../../templates/", $name)))),*]
    };
}

const BUILTIN: &[(&str, &str)] = builtin![
    "caseload.css",
    "caseload.html",
    "caseload.md",
    "client.html",
    "client.md",
    "colours.css",
    "index.html",
    "index.md",
    "municipality.html",
    "municipality.md",
    "organisation.html",
    "organisation.md",
    "page.css",
    "page.html",
    "parts/actions_left_out.html",
    "parts/actions_left_out.md",
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
    "parts/own_pictures.html",
    "parts/phase.html",
    "parts/phase.md",
    "parts/pictures.html",
    "parts/plan.html",
    "parts/plan.md",
    "parts/receiver.html",
    "parts/receiver.md",
    "parts/rows.html",
    "parts/standing.html",
    "parts/standing.md",
    "pictures.css",
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
    catalogues: Arc<Catalogues>,
    markdown: Compiled,
    html: Compiled,
    plain: Compiled,
}

type Compiled = OnceLock<Result<Environment<'static>, Box<TemplateError>>>;

impl Templates {
    /// The built-in ones, and an organisation's own in the place of those that have their names.
    pub fn new(own: Vec<Source>) -> Templates {
        Templates {
            own,
            ..Templates::default()
        }
    }

    /// These templates, speaking with an organisation's own phrases.
    pub fn speaking(self, phrases: Vec<Phrases>) -> Templates {
        Templates {
            own: self.own,
            catalogues: Arc::new(Catalogues(phrases)),
            ..Templates::default()
        }
    }

    /// A client's report for a reader, by the template of that name.
    ///
    /// # Errors
    /// A template is none, or it fails.
    pub fn report(
        &self,
        case: &Arc<Case>,
        audience: Audience,
        name: &str,
        frame: &Frame,
    ) -> Result<String, Box<TemplateError>> {
        let made = self.render(name, page::view(case, audience, frame));
        made.map_err(|mut error| {
            let asked = error
                .expression
                .as_deref()
                .filter(|_| error.wrong == Wrong::UnknownName);
            error.near = asked.and_then(|asked| near_name(asked, case.programme()));
            error
        })
    }

    /// The page that leads to the reports of a caseload.
    ///
    /// # Errors
    /// A template is none, or it fails.
    pub fn index(&self, index: &Index, form: Form) -> Result<String, Box<TemplateError>> {
        self.render(&format!("index.{}", form.ending()), index.view())
    }

    /// The page with the figures of a caseload.
    ///
    /// # Errors
    /// A template is none, or it fails.
    pub fn caseload(
        &self,
        caseload: &Caseload<'_>,
        form: Form,
    ) -> Result<String, Box<TemplateError>> {
        let view = Value::from(Serde(caseload.view()));
        self.render(&format!("caseload.{}", form.ending()), view)
    }

    fn render(&self, name: &str, view: Value) -> Result<String, Box<TemplateError>> {
        let form = Form::of_name(name);
        let form = form.ok_or_else(|| TemplateError::bare(name, Wrong::NoTemplate))?;
        render(self.of(form)?, name, view)
    }

    /// The templates of a form: what writes in another is not there to be included.
    fn of(&self, form: Form) -> Result<&Environment<'static>, Box<TemplateError>> {
        let compiled = match form {
            Form::Markdown => &self.markdown,
            Form::Html => &self.html,
            Form::Plain => &self.plain,
        };
        let compiled = compiled.get_or_init(|| self.compile(form));
        compiled.as_ref().map_err(Box::clone)
    }

    fn compile(&self, form: Form) -> Result<Environment<'static>, Box<TemplateError>> {
        let mut env = environment(form, &self.catalogues);
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
pub fn screen(case: &Arc<Case>) -> Result<String, Box<TemplateError>> {
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
