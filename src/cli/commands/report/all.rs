//! `mentor report --all`: the reports of a caseload in a folder, with a page that leads to them.

use std::collections::BTreeMap;
use std::path::Path;

use super::Report;
use super::kind::Kind;
use super::making::Making;
use crate::cli::context::Context;
use crate::cli::failure::{Exit, Failure, Outcome};
use crate::cli::progress::Progress;
use crate::cli::select::{Member, Scope};
use crate::cli::{load, output};
use crate::locale::words;
use crate::report::{Form, Index, IndexEntry};
use crate::store;

/// What came of one client.
struct Made {
    entry: IndexEntry,
    changed: bool,
    failure: Option<Failure>,
}

pub(super) fn run(report: &Report, context: &Context) -> Outcome {
    let folder = report.out.as_deref().unwrap_or_else(|| Path::new("."));
    let making = Making::new(report, context, Kind::Text(Form::Markdown))?;
    is_for_all(folder, making.kind(), context)?;
    let files = context.workspace()?.client_files();
    let files = files.map_err(|error| Failure::store(&error, context.lang))?;
    let progress = Progress::new(files.len(), context);
    let each = |path: &Path, member: &Member| {
        let made = one(path, member, &making, folder, context);
        progress.step();
        made
    };
    let selected = report.select.each(Scope::Open, context, each);
    progress.done();
    let selected = selected?;
    let mut entries = Vec::new();
    let mut failures = Vec::new();
    let mut counts = BTreeMap::from([(true, 0), (false, 0)]);
    for made in &selected.taken {
        entries.push(made.entry.clone());
        match &made.failure {
            Some(failure) => failures.push(failure),
            None => *counts.entry(made.changed).or_default() += 1,
        }
    }
    for failure in &failures {
        output::failure(failure, context.lang);
    }
    let index = Index {
        today: context.today(),
        lang: context.lang,
        audience: report.audience,
        entries,
        unread: selected.unread().into_iter().map(str::to_owned).collect(),
    };
    let index_file = folder.join(format!("index.{}", making.kind().ending()));
    write(&index_file, making.index(&index)?.as_bytes(), context)?;
    if !context.quiet {
        let count = |changed| words::REPORTS.count(context.lang, counts[&changed]);
        output::message(&words::REPORTS_WRITTEN.say(
            context.lang,
            &[
                ("written", count(true)),
                ("unchanged", counts[&false].to_string()),
                ("index", index_file.display().to_string()),
            ],
        ));
    }
    let told = selected.tell(context);
    Ok(match failures.is_empty() {
        true => told,
        false => Exit::No,
    })
}

/// Refuses what cannot hold the reports of a caseload.
fn is_for_all(folder: &Path, kind: Kind, context: &Context) -> Result<(), Failure> {
    let filled = [("path", folder.display().to_string())];
    let refused = |why: crate::locale::Text, help: crate::locale::Text| {
        Err(Failure::request(why.say(context.lang, &filled)).help(help.say(context.lang, &filled)))
    };
    match kind {
        _ if Kind::of_name(folder).is_some() => {
            refused(words::REPORTS_NO_FOLDER, words::REPORTS_NO_FOLDER_HELP)
        }
        Kind::Pdf => refused(words::REPORTS_NO_PDF, words::REPORTS_NO_PDF_HELP),
        Kind::Text(_) => Ok(()),
    }
}

fn one(path: &Path, member: &Member, making: &Making, folder: &Path, context: &Context) -> Made {
    let client = member.snapshot().client();
    let name = making.file_name(&load::stem(path));
    let file = file(path, context);
    let written = match member {
        Member::Judged(case, _) => making
            .bytes(case, &file)
            .and_then(|bytes| write(&folder.join(&name), &bytes, context)),
        Member::Bare(_) => Err(load::unknown_programme(context, &file, &client.programme)),
    };
    let (changed, failure) = match written {
        Ok(changed) => (changed, None),
        Err(failure) => (false, Some(failure)),
    };
    Made {
        entry: IndexEntry {
            id: client.id.clone(),
            alias: client.alias.clone(),
            mentor: client.mentor.clone(),
            phase: phase(member),
            report: failure.is_none().then_some(name),
            why_not: failure.as_ref().map(|failure| failure.message.clone()),
        },
        changed,
        failure,
    }
}

/// A record's file, as people are shown it.
fn file(path: &Path, context: &Context) -> String {
    let seen = context
        .workspace()
        .map_or(path, |workspace| workspace.relative(path));
    seen.display().to_string()
}

fn phase(member: &Member) -> Option<String> {
    let Member::Judged(case, _) = member else {
        return None;
    };
    let phase = case.programme().phase(&case.snapshot().phase()?.phase)?;
    Some(case.lang().pick(&phase.da, &phase.en).to_owned())
}

fn write(path: &Path, bytes: &[u8], context: &Context) -> Result<bool, Failure> {
    store::write_output(path, bytes).map_err(|error| Failure::store(&error, context.lang))
}
