//! What became of three versions, for the person at the terminal and for programs.

use std::path::Path;

use serde_json::{Value, json};

use super::about::{about, path};
use super::gist::gists;
use super::left_out::left_out;
use super::{By, Names, Settled, Versions};
use crate::cli::context::Context;
use crate::cli::{output, render};
use crate::finding::FileFindings;
use crate::git::{ObjectId, Repository, UnderWay};
use crate::locale::{Text, shown, words};
use crate::merge::{Conflict, Kind, Side};
use crate::text::Document;

/// What a result is told of.
pub struct Told<'t> {
    /// The file, as people are shown it.
    pub file: &'t str,
    /// Where it lies in a repository, so that `git add` settles it; none where it was merged by hand.
    pub kept: Option<InGit<'t>>,
    /// The three versions.
    pub versions: &'t Versions,
    /// What the sides are called.
    pub names: &'t Names,
    /// The result.
    pub settled: &'t Settled,
}

/// Where a record lies in a repository.
pub struct InGit<'t> {
    /// The repository.
    pub repository: &'t Repository,
    /// The record's path, as its Git reads it.
    pub path: &'t Path,
    /// The same as it is pasted behind `git add`.
    pub pasted: String,
    /// What of Git's is to be finished, where that is known.
    pub under_way: Option<UnderWay>,
}

impl Told<'_> {
    /// What the sides are called, with whoever last wrote there: `HEAD` and a commit's name tell a person
    /// nothing.
    fn called(&self) -> [String; 2] {
        [&self.names.ours, &self.names.theirs].map(|name| {
            // In a rebase a subject follows the commit.
            let revision = name.split(' ').next().unwrap_or_default();
            let kept = self.kept.as_ref();
            let author = kept.and_then(|kept| kept.repository.last_author(revision, kept.path));
            let id = ObjectId::parse(revision);
            let short = id.as_ref().map_or(revision, ObjectId::short);
            match author {
                Some(author) if author != short => shown(&format!("{short} ({author})")),
                _ => shown(name),
            }
        })
    }
}

/// Tells what is left to do and why; nothing where nothing is, or where the file is no record: Git has
/// its own words for it.
pub fn tell(told: &Told<'_>, context: &Context) {
    if told.settled.by == By::Lines {
        return;
    }
    let lang = context.lang;
    let (file, settled) = (told.file, told.settled);
    let help = |text: Text, ends: bool| {
        let path = told.kept.as_ref().map_or("", |kept| &kept.pasted);
        let said = text.say(lang, &[("file", file), ("path", path)]);
        let go_on = told.kept.as_ref().and_then(|kept| kept.under_way);
        let go_on = go_on
            .filter(|_| ends)
            .map(|it| words::MERGE_GO_ON.say(lang, &[("go_on", it.go_on)]));
        let go_on = go_on.unwrap_or_default();
        output::message(&format!("  {}: {said}{go_on}", words::HELP.of(lang)));
    };
    let chosen = match told.kept.is_some() {
        true => [words::MERGE_HELP, words::MERGE_ERRORS_HELP],
        false => [words::MERGE_HELP_BY_HAND, words::MERGE_ERRORS_HELP_BY_HAND],
    };
    let is_by_lines = by_lines(told, context);
    let alias = alias(told.versions).map_or_else(String::new, |alias| format!(" ({alias})"));
    if !settled.conflicts.is_empty() {
        let places = words::PLACES.count(lang, settled.conflicts.len());
        let filled = [("file", file), ("alias", &alias), ("places", &places)];
        output::message(&words::MERGE_LEFT.say(lang, &filled));
        let called = told.called();
        for conflict in &settled.conflicts {
            output::message(&said(conflict, told, &called, context));
        }
    }
    let errors = words::ERRORS.count(lang, settled.errors.len());
    let filled = [("file", file), ("alias", &alias), ("errors", &errors)];
    match (settled.errors.is_empty(), settled.has_conflicts) {
        (true, true) => {}
        (true, false) if is_by_lines => help(words::MERGE_LINES_CLEAN, false),
        (true, false) => {}
        (false, true) => output::message(&words::MERGE_ERRORS_TOO.say(lang, &filled)),
        (false, false) => output::message(&words::MERGE_ERRORS.say(lang, &filled)),
    }
    for placed in &settled.errors {
        let said = render::short::said(placed, lang);
        let place = match settled.has_conflicts {
            true => String::new(),
            false => format!("{}:{}: ", placed.start.line, placed.start.column),
        };
        output::message(&format!("  {place}{}", said.message));
    }
    let corrections = told
        .kept
        .as_ref()
        .map(|kept| left_out(&settled.conflicts, told.versions, kept.path, context));
    let corrections = corrections.unwrap_or_default();
    match (settled.has_conflicts, settled.errors.is_empty()) {
        (true, _) if !corrections.is_empty() => {
            help(words::MERGE_HELP_BY_HAND, false);
            for correction in corrections {
                output::message(&format!("  {}: {correction}", words::HELP.of(lang)));
            }
            help(words::MERGE_ADD, true);
        }
        (true, _) => help(chosen[0], true),
        (false, false) => help(chosen[1], true),
        (false, true) => {}
    }
}

/// Says that the lines were merged, and why; whether they were.
fn by_lines(told: &Told<'_>, context: &Context) -> bool {
    let lang = context.lang;
    let names = told.names;
    let text = match told.settled.by {
        By::Meaning | By::Lines => return false,
        By::LinesForSafety => words::MERGE_LINES_UNSAFE.say(lang, &[("file", told.file)]),
        By::LinesFor(side) => {
            let side = match side {
                Side::Base => &names.base,
                Side::Ours => &names.ours,
                Side::Theirs => &names.theirs,
            };
            words::MERGE_LINES.say(lang, &[("file", told.file), ("side", side)])
        }
    };
    output::message(&text);
    true
}

fn said(
    conflict: &Conflict,
    told: &Told<'_>,
    [ours_name, theirs_name]: &[String; 2],
    context: &Context,
) -> String {
    let lang = context.lang;
    let Versions { ours, theirs, .. } = told.versions;
    let [our, their] = gists(conflict).map(|gist| match gist {
        None => words::MERGE_TAKEN_OUT.of(lang).to_owned(),
        Some(gist) if gist.is_empty() => words::MERGE_NOTHING.of(lang).to_owned(),
        Some(gist) => gist,
    });
    let about = about(conflict, ours, theirs, context);
    let [our, their] = [our, their].map(|said| shown(&said));
    format!(
        "  {about}: {}\n    {ours_name}: {our}\n    {theirs_name}: {their}",
        why(conflict.kind).of(lang)
    )
}

fn why(kind: Kind) -> Text {
    match kind {
        Kind::Field => words::CLASH_FIELD,
        Kind::Removed => words::CLASH_REMOVED,
        Kind::Twice => words::CLASH_TWICE,
        Kind::Phase => words::CLASH_PHASE,
        Kind::Standing => words::CLASH_STANDING,
        Kind::HandOver => words::CLASH_HAND_OVER,
        Kind::Voice => words::CLASH_VOICE,
        Kind::Note => words::CLASH_NOTE,
    }
}

/// What the client wants to be called, by our side or else by theirs.
fn alias(versions: &Versions) -> Option<String> {
    [&versions.ours, &versions.theirs].iter().find_map(|text| {
        let document = Document::parse(text).ok()?;
        Some(shown(&document.root()?.get("alias")?.text()))
    })
}

/// What was merged and what is left, as a part of a document.
pub fn json(told: &Told<'_>, context: &Context) -> Value {
    let settled = told.settled;
    let Versions { ours, theirs, .. } = told.versions;
    let conflict = |conflict: &Conflict| {
        json!({
            "kind": kind(conflict.kind),
            "path": path(&conflict.route),
            "about": about(conflict, ours, theirs, context),
            "why": why(conflict.kind).of(context.lang),
            "base": conflict.base,
            "ours": conflict.ours,
            "theirs": conflict.theirs,
        })
    };
    let findings = FileFindings {
        file: told.file.to_owned(),
        findings: settled.errors.clone(),
    };
    let result = match (settled.has_conflicts, settled.errors.is_empty()) {
        (true, _) => "conflict",
        (false, false) => "error",
        (false, true) => "merged",
    };
    json!({
        "file": told.file,
        "result": result,
        "by": if settled.by == By::Meaning { "meaning" } else { "lines" },
        "ours": told.names.ours,
        "theirs": told.names.theirs,
        "conflicts": settled.conflicts.iter().map(conflict).collect::<Vec<_>>(),
        "errors": render::json::findings(&findings, context.lang),
    })
}

fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Field => "field",
        Kind::Removed => "removed",
        Kind::Twice => "twice",
        Kind::Phase => "phase",
        Kind::Standing => "standing",
        Kind::HandOver => "hand_over",
        Kind::Voice => "voice",
        Kind::Note => "note",
    }
}
