//! `git resolve`: the records that Git left in conflict, merged anew from the versions that it keeps.

use std::path::PathBuf;

use clap::Args;
use serde_json::{Value, json};

use super::unsettled::{Came, Unsettled};
use crate::cli::context::Context;
use crate::cli::failure::{Exit, Failure, Outcome};
use crate::cli::global::Format;
use crate::cli::render::json::SCHEMA_VERSION;
use crate::cli::{output, render};
use crate::git::{GitError, MergedIn, ObjectId, Repository, Versions};
use crate::locale::words;

/// Merge anew the records that Git could not merge
///
/// Each record is merged by what it says, from the three versions that Git keeps. Where nothing is left to
/// choose it is staged; else what is left is shown. A file that somebody has worked on already is left
/// alone. Works in a merge, a rebase, a cherry-pick and a stash pop.
#[derive(Debug, Args)]
pub struct Resolve {
    /// The files; all records where none is named
    #[arg(value_name = "FILE")]
    files: Vec<PathBuf>,
    /// Show what would be done, and write nothing
    #[arg(long)]
    dry_run: bool,
}

pub(super) fn run(resolve: &Resolve, context: &Context) -> Outcome {
    let workspace = context.workspace()?;
    let repository = Repository::of(workspace.root());
    let refused = |error| Failure::git(&error, context.lang);
    let unmerged = resolve.unmerged(&repository, context)?;
    let merged_in = repository.merged_in();
    let mut contents = contents(&repository, unmerged.iter().map(|(_, versions)| versions))
        .map_err(refused)?
        .into_iter();
    let mut came = Vec::with_capacity(unmerged.len());
    for (path, _) in unmerged {
        let unsettled = Unsettled {
            repository: &repository,
            path: workspace.root().join(&path),
            file: path.display().to_string(),
            versions: contents.next().unwrap_or_default(),
            merged_in: merged_in.as_ref().map_or("theirs", |it| &it.name),
            under_way: merged_in.as_ref().map(|it| it.by),
            dry_run: resolve.dry_run,
        };
        let one = unsettled.settle(context)?;
        if context.format == Format::Human {
            one.tell(&unsettled, context)?;
        }
        came.push((unsettled, one));
    }
    let left = came.iter().filter(|(_, came)| !came.is_done()).count();
    if context.format == Format::Json {
        let file = |(unsettled, came): &(Unsettled<'_>, Came)| came.json(unsettled, context);
        let files: Vec<Value> = came.iter().map(file).collect();
        let document = json!({ "schema_version": SCHEMA_VERSION, "left": left, "files": files });
        output::result(&render::json::text(&document))?;
    } else if !context.quiet {
        finish(
            came.is_empty(),
            left,
            merged_in.as_ref().filter(|_| !resolve.dry_run),
            context,
        );
    }
    Ok(match left {
        0 => Exit::Done,
        _ => Exit::No,
    })
}

/// Says how to go on, where nothing is left.
fn finish(is_empty: bool, left: usize, merged_in: Option<&MergedIn>, context: &Context) {
    match (left, merged_in) {
        (0, Some(merged_in)) => {
            let filled = [("go_on", merged_in.by.go_on)];
            output::message(&words::RESOLVE_GO_ON.say(context.lang, &filled));
        }
        _ if is_empty => output::message(words::RESOLVE_NOTHING.of(context.lang)),
        _ => {}
    }
}

impl Resolve {
    /// The files that were named, else every record that is still to be merged, with the versions that
    /// Git keeps.
    fn unmerged(
        &self,
        repository: &Repository,
        context: &Context,
    ) -> Result<Vec<(PathBuf, Versions)>, Failure> {
        let workspace = context.workspace()?;
        let refused = |error| Failure::git(&error, context.lang);
        if self.files.is_empty() {
            let clients = workspace.root().join(&workspace.config().clients);
            let mut unmerged = repository.unmerged(&clients).map_err(refused)?;
            unmerged.retain(|path, _| path.extension().is_some_and(|it| it == "md"));
            return Ok(unmerged.into_iter().collect());
        }
        let mut all = Vec::new();
        for file in &self.files {
            let path = std::path::absolute(context.dir().join(file));
            let path = path.unwrap_or_else(|_| file.clone());
            let unmerged = repository.unmerged(&path).map_err(refused)?;
            if unmerged.is_empty() {
                let file = file.display().to_string();
                let text = words::RESOLVE_NOT_LEFT.say(context.lang, &[("file", &file)]);
                let help = words::RESOLVE_NOT_LEFT_HELP.of(context.lang);
                return Err(Failure::request(text).help(help.to_owned()));
            }
            all.extend(unmerged);
        }
        Ok(all)
    }
}

/// What the versions hold, all read through one Git.
fn contents<'v>(
    repository: &Repository,
    versions: impl Iterator<Item = &'v Versions> + Clone,
) -> Result<Vec<[Option<Vec<u8>>; 3]>, GitError> {
    let ids: Vec<ObjectId> = versions.clone().flatten().flatten().cloned().collect();
    let mut read = Vec::with_capacity(ids.len());
    repository.contents(&ids, |_, bytes| read.push(bytes))?;
    let mut read = read.into_iter();
    let mut next = |id: &Option<ObjectId>| id.as_ref().and_then(|_| read.next().flatten());
    Ok(versions
        .map(|versions| versions.each_ref().map(&mut next))
        .collect())
}
