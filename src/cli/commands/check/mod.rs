//! `mentor check`: what is wrong, where, why, and what to do.

mod against;
mod caseload;
mod changed;
mod grounds;
mod range;
mod records;
mod revision;
mod rewritten;
mod staged;
mod steps;
mod texts;

use clap::Args;
use serde_json::json;

use crate::check::check_programme;
use crate::cli::context::Context;
use crate::cli::failure::{Exit, Failure, Outcome};
use crate::cli::global::Format;
use crate::cli::load::{self, Loaded};
use crate::cli::programmes::Programmes;
use crate::cli::{output, render};
use crate::finding::{Code, FileFindings, Finding, Placed, Severity};
use crate::locale::{Noun, words};
use crate::store::StoreError;
use crate::text::Span;

/// Check records and programmes: what is wrong, where, why, and what to do.
#[derive(Debug, Args)]
pub struct Check {
    /// Only these clients: an id, the beginning of one, or an alias
    #[arg(value_name = "CLIENT")]
    clients: Vec<String>,
    /// Only what the next commit would bring: what is staged, not what lies in the folder
    #[arg(long, conflicts_with = "clients")]
    staged: bool,
    /// Also what of the past the folder says otherwise than this version in Git
    #[arg(long, value_name = "REV", conflicts_with = "staged")]
    against: Option<String>,
    /// Only what the commits from one version to another bring, as for a push
    #[arg(long, value_name = "OLD..NEW", conflicts_with_all = ["clients", "staged", "against"])]
    range: Option<String>,
}

impl Check {
    /// Whether it is about what lies in the folder, or is staged there: a server has no folder.
    pub fn needs_workspace(&self) -> bool {
        self.range.is_none()
    }
}

pub(in crate::cli) fn run(check: &Check, context: &Context) -> Outcome {
    let of_git = check.staged || check.range.is_some();
    let (checked, mut files) = match &check.range {
        Some(range) => range::findings(context, range)?,
        None if check.staged => staged::findings(context)?,
        None => folder(check, context)?,
    };
    if of_git && context.repository().is_calling() {
        // A hook says what stands in the way, or what somebody should look at, and else nothing.
        for file in &mut files {
            let is_said = |placed: &Placed| placed.finding.severity != Severity::Note;
            file.findings.retain(is_said);
        }
        files.retain(|file| !file.findings.is_empty());
        if files.is_empty() && context.format == Format::Human {
            return Ok(Exit::Done);
        }
    }
    report(context, checked, words::RECORDS, files)
}

/// How many records lie in the folder, and what is found in those that are asked for.
fn folder(check: &Check, context: &Context) -> Result<(usize, Vec<FileFindings>), Failure> {
    let clients = check.clients.iter();
    let clients = clients.map(|asked| load::load(context, asked));
    let clients = clients.collect::<Result<Vec<Loaded>, Failure>>()?;
    let (checked, mut files) = match clients.is_empty() {
        true => caseload::findings(context)?,
        false => {
            let files = clients.iter().map(|client| client.findings(context));
            (clients.len(), files.collect())
        }
    };
    if let Some(revision) = &check.against {
        let ids: Vec<String> = clients.iter().map(Loaded::stem).collect();
        for more in against::findings(context, revision, &ids)? {
            match files.iter_mut().find(|known| known.file == more.file) {
                Some(known) => known.findings.extend(more.findings),
                None => files.push(more),
            }
        }
    }
    Ok((checked, files))
}

/// Writes findings in the format that was asked for, and the sentence that sums them up.
pub(in crate::cli) fn report(
    context: &Context,
    checked: usize,
    noun: Noun,
    files: Vec<FileFindings>,
) -> Outcome {
    let count = |severity| {
        let placed = files.iter().flat_map(|file| &file.findings);
        placed
            .filter(|placed| placed.finding.severity == severity)
            .count()
    };
    let counts = Counts {
        files: checked,
        affected: files.len(),
        errors: count(Severity::Error),
        warnings: count(Severity::Warning),
        notes: count(Severity::Note),
    };
    output::result(&rendered(context, &files, &counts))?;
    if context.format == Format::Human && !context.quiet {
        output::message(&counts.sentence(context, noun));
    }
    Ok(if counts.errors > 0 {
        Exit::No
    } else {
        Exit::Done
    })
}

struct Counts {
    files: usize,
    affected: usize,
    errors: usize,
    warnings: usize,
    notes: usize,
}

impl Counts {
    fn sentence(&self, context: &Context, noun: Noun) -> String {
        let lang = context.lang;
        let records = noun.count(lang, self.files);
        if self.errors + self.warnings + self.notes == 0 {
            return words::CHECK_CLEAN.say(lang, &[("files", records)]);
        }
        let parts = [
            words::ERRORS.count(lang, self.errors),
            words::WARNINGS.count(lang, self.warnings),
            words::NOTES.count(lang, self.notes),
        ];
        let [errors, warnings, notes] = parts;
        let filled = [
            ("files", records),
            ("affected", words::FILES.count(lang, self.affected)),
            ("errors", errors),
            ("warnings", warnings),
            ("notes", notes),
        ];
        match self.files {
            1 => words::CHECK_FOUND.say(lang, &filled),
            _ => words::CHECK_FOUND_IN.say(lang, &filled),
        }
    }
}

fn rendered(context: &Context, files: &[FileFindings], counts: &Counts) -> String {
    let lang = context.lang;
    let short = || {
        let lines = files.iter().map(|file| render::short::lines(file, lang));
        lines.collect()
    };
    match context.format {
        Format::Short => short(),
        Format::Github => files
            .iter()
            .map(|file| render::github::lines(file, lang))
            .collect(),
        Format::Sarif => render::json::text(&render::sarif::log(files, lang)),
        Format::Json => {
            let findings: Vec<_> = files
                .iter()
                .flat_map(|file| render::json::findings(file, lang))
                .collect();
            render::json::text(&json!({
                "schema_version": render::json::SCHEMA_VERSION,
                "today": context.today().to_string(),
                "files": counts.files,
                "errors": counts.errors,
                "warnings": counts.warnings,
                "notes": counts.notes,
                "findings": findings,
            }))
        }
        _ if context.quiet => short(),
        _ => {
            let color = context.color.is_on();
            files
                .iter()
                .map(|file| render::human::blocks(file, lang, color))
                .collect()
        }
    }
}

/// What is wrong in the workspace's own programme files.
pub(in crate::cli) fn programme_files(context: &Context) -> Vec<FileFindings> {
    programme_findings(context.programmes(), context)
}

fn programme_findings(programmes: &Programmes, context: &Context) -> Vec<FileFindings> {
    let files = programmes.files().iter();
    files
        .map(|own| FileFindings {
            file: own.file.clone(),
            findings: match &own.text {
                Ok(text) => check_programme(text),
                Err(error) => vec![unreadable(error, context)],
            },
        })
        .collect()
}

fn unreadable(error: &StoreError, context: &Context) -> Placed {
    let why = Failure::store(error, context.lang).message;
    Placed::unread(Finding::new(Code::Unreadable, Span::new(0, 0)).word("why", why))
}
