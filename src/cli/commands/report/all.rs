//! `mentor report --all`: the reports of a caseload in a folder, with a page that leads to them.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::Report;
use super::kind::Kind;
use super::making::Making;
use super::{phrases, place};
use crate::cli::context::Context;
use crate::cli::failure::{Exit, Failure, Outcome};
use crate::cli::progress::Progress;
use crate::cli::select::{Member, Scope, Seen};
use crate::cli::{load, output};
use crate::locale::words;
use crate::report::{Audience, Form, Index, IndexEntry};
use crate::store;

/// What came of one client.
struct Made {
    entry: IndexEntry,
    changed: bool,
    failure: Option<Failure>,
    note: Option<String>,
    /// Where a report may lie from before, that cannot be written now.
    left: Option<PathBuf>,
}

pub(super) fn run(report: &Report, context: &Context) -> Outcome {
    let folder = report.out.as_deref().unwrap_or_else(|| Path::new("."));
    let making = Making::new(report, context, Kind::Text(Form::Html))?;
    is_for_all(folder, making.kind(), context)?;
    let files = context.workspace()?.client_files();
    let files = files.map_err(|error| Failure::store(&error, context.lang))?;
    let progress = Progress::new(files.len(), context);
    let each = |seen: &Seen<'_>| {
        let made = one(seen, &making, report.audience(), folder, context);
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
    for note in selected
        .taken
        .iter()
        .filter_map(|made| made.note.as_deref())
    {
        output::message(note);
    }
    for failure in &failures {
        output::failure(failure, context.lang);
    }
    let left = selected
        .taken
        .iter()
        .filter_map(|made| made.left.as_deref());
    for path in left.filter(|path| store::head(path).is_some()) {
        let path = [("path", path.display().to_string())];
        output::message(&words::REPORT_LEFT_BEHIND.say(context.lang, &path));
    }
    let index = Index {
        today: context.today(),
        lang: context.lang,
        audience: report.audience(),
        entries,
        unread: selected.unread().into_iter().map(str::to_owned).collect(),
    };
    let index_file = folder.join(format!("index.{}", making.kind().ending()));
    let text = making.index(&index, &index_file)?;
    place::is_index(&index_file, &text, making.kind().form(), context)?;
    write(&index_file, text.as_bytes(), context)?;
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

fn one(
    seen: &Seen<'_>,
    making: &Making,
    audience: Audience,
    folder: &Path,
    context: &Context,
) -> Made {
    let client = seen.member.snapshot().client();
    let name = making.file_name(&load::stem(seen.path));
    let written = making.carried(seen).and_then(|case| {
        let bytes = making.bytes(&case, &file(seen.path, context))?;
        write(&folder.join(&name), &bytes, context)
    });
    let (changed, failure) = match written {
        Ok(changed) => (changed, None),
        Err(failure) => (false, Some(failure)),
    };
    let is_refused = failure.as_ref().is_some_and(|it| it.exit == Exit::No);
    Made {
        entry: IndexEntry {
            id: client.id.clone(),
            alias: client.alias.clone(),
            mentor: client.mentor.clone(),
            phase: phase(seen.member),
            report: failure.is_none().then(|| name.clone()),
            why_not: failure.as_ref().map(|failure| failure.message.clone()),
        },
        changed,
        left: is_refused.then(|| folder.join(name)),
        note: phrases::missing(context, client, audience).filter(|_| failure.is_none()),
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
