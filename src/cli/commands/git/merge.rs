//! `git merge`: three versions of a record to one, as Git's merge driver or by hand.

use std::path::{Path, PathBuf};

use clap::Args;
use serde_json::json;

use crate::cli::context::Context;
use crate::cli::failure::{Exit, Failure, Outcome};
use crate::cli::global::Format;
use crate::cli::merging::{self, InGit, Names, Told, Versions, settle};
use crate::cli::output;
use crate::cli::quoted::quoted_path;
use crate::cli::render::json::SCHEMA_VERSION;
use crate::cli::{failure, render};
use crate::git::setup::quoted_for_sh;
use crate::git::{GitError, Lines, Repository};
use crate::locale::words;
use crate::merge::MARKER;
use crate::store;

/// Merge three versions of a record by what they say; Git calls it itself
///
/// The result is written into OURS. Ends with 0, or with 1 where there is something to choose, or where
/// the result has an error that neither side had. What cannot be read as a record, Git merges line by line.
#[derive(Debug, Args)]
pub struct Merge {
    /// What both sides began with; may be empty
    base: PathBuf,
    /// Our side; the result is written here
    ours: PathBuf,
    /// Their side
    theirs: PathBuf,
    /// Where the record lies; the workspace there says language, programmes and mentors
    #[arg(long, value_name = "PATH", allow_hyphen_values = true)]
    path: Option<PathBuf>,
    /// How many signs the marker of a conflict has
    #[arg(long, value_name = "N")]
    size: Option<u8>,
    /// What that is called which both began with
    #[arg(long, value_name = "NAME", allow_hyphen_values = true)]
    base_name: Option<String>,
    /// What our side is called
    #[arg(long, value_name = "NAME", allow_hyphen_values = true)]
    ours_name: Option<String>,
    /// What their side is called
    #[arg(long, value_name = "NAME", allow_hyphen_values = true)]
    theirs_name: Option<String>,
}

pub(super) fn run(merge: &Merge, context: &mut Context) -> Outcome {
    let [base, ours, theirs] =
        [&merge.base, &merge.ours, &merge.theirs].map(|file| context.dir().join(file));
    let place = merge.path.as_ref().map(|path| context.dir().join(path));
    // Where there is no workspace, or its settings cannot be read just now, the built-in rules do.
    let _ = context.open_workspace_around(place.as_ref().unwrap_or(&ours));
    let read = |path| store::read_named(path).map_err(|error| Failure::store(&error, context.lang));
    let versions = Versions {
        base: read(&base)?,
        ours: read(&ours)?,
        theirs: read(&theirs)?,
    };
    let names = merge.names();
    let file = merge.path.as_ref().unwrap_or(&merge.ours);
    let file = file.display().to_string();
    let repository = Repository::calling();
    let by_lines = || {
        let lines = Lines {
            base: &base,
            ours: &ours,
            theirs: &theirs,
        };
        let called = [&names.base, &names.ours, &names.theirs].map(String::as_str);
        let merged = repository.merge_lines(lines, called, names.marker, &[]);
        merged.map_err(|error| no_lines(&file, &error, context))
    };
    let settled = settle(
        context,
        place.as_ref().unwrap_or(&ours),
        &versions,
        &names,
        || repository.shows_base(),
        by_lines,
    )?;
    store::write_output(&ours, &settled.text)
        .map_err(|error| Failure::store(&error, context.lang))?;
    let told = Told {
        file: &file,
        kept: merge.path.as_deref().map(|path| InGit {
            repository: &repository,
            path,
            pasted: from_where_git_was_called(path),
            under_way: repository.calls_driver(&by_git("GIT_REFLOG_ACTION"), &names.theirs),
        }),
        versions: &versions,
        names: &names,
        settled: &settled,
    };
    merging::tell(&told, context);
    if context.format == Format::Json {
        let mut document = json!({ "schema_version": SCHEMA_VERSION });
        if let (Some(document), serde_json::Value::Object(more)) =
            (document.as_object_mut(), merging::json(&told, context))
        {
            document.extend(more);
        }
        output::result(&render::json::text(&document))?;
    }
    Ok(match settled.is_done() {
        true => Exit::Done,
        false => Exit::No,
    })
}

/// What Git tells whom it calls.
fn by_git(name: &str) -> String {
    std::env::var(name).unwrap_or_default()
}

/// A path from the top of the work tree, where Git calls us, as whoever called Git pastes it.
fn from_where_git_was_called(path: &Path) -> String {
    let below = by_git("GIT_PREFIX");
    match path.strip_prefix(&below) {
        Ok(path) => quoted_path(path),
        // From the top, wherever one stands.
        Err(_) => quoted_for_sh(&format!(":/{}", path.display())),
    }
}

impl Merge {
    fn names(&self) -> Names {
        // An older Git leaves what it does not know as it stands: `%X`.
        let name = |given: &Option<String>, other: &str| {
            let given = given.as_deref().map(str::trim);
            let given = given.filter(|name| !name.is_empty() && !name.starts_with('%'));
            given.unwrap_or(other).to_owned()
        };
        Names {
            base: name(&self.base_name, "base"),
            ours: name(&self.ours_name, "ours"),
            theirs: name(&self.theirs_name, "theirs"),
            marker: self
                .size
                .filter(|size| *size > 0)
                .map_or(MARKER, usize::from),
        }
    }
}

fn no_lines(file: &str, error: &GitError, context: &Context) -> Failure {
    let why = failure::git_why(error, context.lang);
    Failure {
        exit: Exit::Environment,
        message: words::MERGE_NO_LINES.say(context.lang, &[("file", file), ("why", &why)]),
        help: None,
    }
}
