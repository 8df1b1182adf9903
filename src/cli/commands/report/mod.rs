//! `mentor report`: a progress report for a reader, of one client or of all.

mod place;
mod policy;

use std::path::{Path, PathBuf};

use clap::Args;

use self::policy::Policy;

use crate::cli::closed;
use crate::cli::context::Context;
use crate::cli::failure::{Exit, Failure, Outcome};
use crate::cli::load::{self, Case as Found, Loaded};
use crate::cli::output;
use crate::locale::words;
use crate::model::{Day, Disclosure, Snapshot, State};
use crate::report::{self, Audience, Frame, TemplateError};
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
    /// Whom it is for: municipality or client
    #[arg(long, value_name = "WHO", default_value = "municipality", value_parser = closed::audience)]
    audience: Audience,
    /// The first day of the period that it tells of; the start of the work where none is named
    #[arg(long, value_name = "YYYY-MM-DD")]
    since: Option<Day>,
    #[command(flatten)]
    policy: Policy,
    /// Write to this file (`….md`), or into this folder, instead of to the terminal
    #[arg(long, short, value_name = "PATH")]
    out: Option<PathBuf>,
}

/// What becomes of a client's report among all.
enum Of {
    /// It is written: the effort runs, and the receiver may have it.
    Running(String),
    /// The rules say no.
    Refused(Failure),
    /// The effort has ended or not begun.
    NotRunning,
}

pub(in crate::cli) fn run(report: &Report, context: &Context) -> Outcome {
    report.policy.keep_in(report.audience, context)?;
    if let Some(out) = report.out.as_deref() {
        place::can_be_written(out, context)?;
    }
    match &report.client {
        Some(client) => {
            let loaded = load::load(context, client)?;
            let case = loaded.case(context)?;
            let alias = case.client.alias.clone();
            report.policy.find_own(&loaded, context)?;
            let disclosure = report
                .policy
                .disclosure(report.audience, &case, &loaded, context)?;
            let text = report.text(case, disclosure, &loaded.file, context)?;
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
        let mut left = Vec::new();
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
                Ok(Of::Running(text)) => {
                    self.write_into(&loaded, out, &text, context)?;
                    written += 1;
                }
                Ok(Of::Refused(failure)) => {
                    failures.push(failure);
                    let before = Some(self.file_in(out, &loaded));
                    left.extend(before.filter(|path| store::first_line(path).is_some()));
                }
                Ok(Of::NotRunning) => {}
                Err(failure) => failures.push(failure),
            }
        }
        for failure in &failures {
            output::failure(failure, context.lang);
        }
        for path in left {
            let path = [("path", path.display().to_string())];
            output::message(&words::REPORT_LEFT_BEHIND.say(context.lang, &path));
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

    fn of_running(&self, loaded: &Loaded, context: &Context) -> Result<Of, Failure> {
        let case = loaded.case(context)?;
        let snapshot = Snapshot::new(case.client.clone(), context.today());
        if snapshot.state() == State::Closed || !snapshot.has_started() {
            return Ok(Of::NotRunning);
        }
        match self
            .policy
            .disclosure(self.audience, &case, loaded, context)
        {
            Ok(disclosure) => {
                let text = self.text(case, disclosure, &loaded.file, context)?;
                Ok(Of::Running(text))
            }
            Err(refused) => Ok(Of::Refused(refused)),
        }
    }

    fn text(
        &self,
        case: Found<'_>,
        disclosure: Disclosure,
        file: &str,
        context: &Context,
    ) -> Result<String, Failure> {
        let mentors = &context.workspace()?.config().mentors;
        let mentor = mentors
            .iter()
            .find(|mentor| mentor.handle == case.client.mentor);
        let frame = Frame {
            since: self.since,
            mentor_name: mentor.and_then(|mentor| mentor.name.clone()),
            mentor_email: mentor.and_then(|mentor| mentor.email.clone()),
        };
        let snapshot = Snapshot::new(case.client, context.today()).cut_to(disclosure);
        let view = Case::new(snapshot, case.rules.programme(), context.lang);
        report::markdown(&view, self.audience, &frame)
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
        write(&self.file_in(folder, loaded), text, context)
    }

    fn file_in(&self, folder: &Path, loaded: &Loaded) -> PathBuf {
        let audience = self.audience.as_str();
        folder.join(format!("{}-{audience}.md", loaded.stem()))
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
