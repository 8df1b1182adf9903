//! `mentor report`: a progress report for a reader, of one client or of all.

mod place;

use std::path::{Path, PathBuf};

use clap::Args;

use crate::cli::closed;
use crate::cli::context::Context;
use crate::cli::failure::{Exit, Failure, Outcome};
use crate::cli::load::{self, Case as Found, Loaded};
use crate::cli::output;
use crate::locale::words;
use crate::model::{Day, Snapshot, State};
use crate::report::{Audience, Form, Frame, TemplateError, Templates};
use crate::store;
use crate::view::Case;

/// Write a progress report.
#[derive(Debug, Args)]
pub struct Report {
    /// The client: an id, the beginning of one, or an alias
    #[arg(required_unless_present = "all", conflicts_with = "all")]
    client: Option<String>,
    /// Every client whose effort has not ended
    #[arg(long, requires = "out")]
    all: bool,
    /// Whom it is for: municipality, client or organisation
    #[arg(long, value_name = "WHO", default_value = "municipality", value_parser = closed::audience)]
    audience: Audience,
    /// The first day of the period that it tells of; the start of the work where none is named
    #[arg(long, value_name = "YYYY-MM-DD")]
    since: Option<Day>,
    /// Write to this file (`….md`), or into this folder, instead of to the terminal
    #[arg(long, short, value_name = "PATH")]
    out: Option<PathBuf>,
}

pub(in crate::cli) fn run(report: &Report, context: &Context) -> Outcome {
    if let Some(out) = report.out.as_deref() {
        place::can_be_written(out, context)?;
    }
    match &report.client {
        Some(client) => {
            let loaded = load::load(context, client)?;
            let case = loaded.case(context)?;
            let alias = case.client.alias.clone();
            let text = report.text(case, &loaded.file, context)?;
            match &report.out {
                None => output::result(&text)?,
                Some(out) => report.write(&loaded, &alias, out, &text, context)?,
            }
            Ok(Exit::Done)
        }
        None => report.all(context),
    }
}

impl Report {
    fn all(&self, context: &Context) -> Outcome {
        let workspace = context.workspace()?;
        let out = self.out.as_deref().unwrap_or_else(|| Path::new("."));
        let paths = workspace
            .client_files()
            .map_err(|error| Failure::store(&error, context.lang))?;
        let mut written = 0;
        let mut failures = Vec::new();
        for path in paths {
            let file = workspace.relative(&path).display().to_string();
            let bytes = match workspace.read(&path) {
                Ok(bytes) => bytes,
                Err(error) => {
                    failures.push(Failure::store(&error, context.lang));
                    continue;
                }
            };
            let loaded = Loaded { path, file, bytes };
            match self.of_running(&loaded, context) {
                Ok(Some(text)) => {
                    self.write_into(&loaded, out, &text, context)?;
                    written += 1;
                }
                Ok(None) => {}
                Err(failure) => failures.push(failure),
            }
        }
        for failure in &failures {
            output::failure(failure, context.lang);
        }
        if !context.quiet {
            output::message(&words::REPORTS_WRITTEN.say(
                context.lang,
                &[
                    ("reports", words::REPORTS.count(context.lang, written)),
                    ("folder", out.display().to_string()),
                ],
            ));
        }
        Ok(if failures.is_empty() {
            Exit::Done
        } else {
            Exit::No
        })
    }

    fn of_running(&self, loaded: &Loaded, context: &Context) -> Result<Option<String>, Failure> {
        let case = loaded.case(context)?;
        let snapshot = Snapshot::new(case.client.clone(), context.today());
        if snapshot.state() == State::Closed || !snapshot.has_started() {
            return Ok(None);
        }
        self.text(case, &loaded.file, context).map(Some)
    }

    fn text(&self, case: Found<'_>, file: &str, context: &Context) -> Result<String, Failure> {
        let mentors = &context.workspace()?.config().mentors;
        let mentor = mentors
            .iter()
            .find(|mentor| mentor.handle == case.client.mentor);
        let frame = Frame {
            since: self.since,
            mentor_name: mentor.and_then(|mentor| mentor.name.clone()),
            mentor_email: mentor.and_then(|mentor| mentor.email.clone()),
            ..Frame::default()
        };
        let snapshot = Snapshot::new(case.client, context.today());
        let view = Case::new(snapshot, case.rules.programme(), context.lang);
        Templates::default()
            .report(&view, self.audience, Form::Markdown, &frame)
            .map_err(|error| template_failure(context, file, &error))
    }

    fn write(
        &self,
        loaded: &Loaded,
        alias: &str,
        out: &Path,
        text: &str,
        context: &Context,
    ) -> Result<(), Failure> {
        // A name that ends in `.md` is a file; any other is a folder, made where it is missing.
        if !place::is_report(out) {
            return self.write_into(loaded, out, text, context);
        }
        place::is_of(alias, out, context)?;
        write(out, text, context)
    }

    fn write_into(
        &self,
        loaded: &Loaded,
        folder: &Path,
        text: &str,
        context: &Context,
    ) -> Result<(), Failure> {
        let audience = self.audience.as_str();
        write(
            &folder.join(format!("{}-{audience}.md", loaded.stem())),
            text,
            context,
        )
    }
}

fn write(path: &Path, text: &str, context: &Context) -> Result<(), Failure> {
    let changed = store::write_output(path, text.as_bytes())
        .map_err(|error| Failure::store(&error, context.lang))?;
    if !context.quiet {
        let said = if changed {
            words::REPORT_WRITTEN
        } else {
            words::REPORT_UNCHANGED
        };
        output::message(&said.say(context.lang, &[("path", &path.display().to_string())]));
    }
    Ok(())
}

/// What a person is told of a template that failed.
pub(in crate::cli) fn template_failure(
    context: &Context,
    file: &str,
    error: &TemplateError,
) -> Failure {
    Failure::request(words::TEMPLATE.say(
        context.lang,
        &[
            ("file", file.to_owned()),
            ("template", error.template.clone()),
            (
                "line",
                error.line.map_or_else(String::new, |line| line.to_string()),
            ),
            ("why", error.message.clone()),
        ],
    ))
}
