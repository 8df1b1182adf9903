//! `mentor init`: a workspace.

mod with_git;

use std::path::{Path, PathBuf};

use clap::Args;
use serde_json::json;
use with_git::WithGit;

use crate::cli::context::Context;
use crate::cli::failure::{Exit, Failure, Outcome};
use crate::cli::global::Format;
use crate::cli::{output, render};
use crate::locale::words;
use crate::store;

/// Make a workspace: mentor.toml and the folders.
#[derive(Debug, Args)]
pub struct Init {
    /// The folder; the current one where none is named
    folder: Option<PathBuf>,
    /// Print what would be made, and make nothing
    #[arg(long)]
    dry_run: bool,
    /// Make a Git repository too, where the folder lies in none, and do what `mentor git install` does
    #[arg(long)]
    git: bool,
}

pub(in crate::cli) fn run(init: &Init, context: &Context) -> Outcome {
    let lang = context.lang;
    let dir = context.dir();
    let root = match &init.folder {
        Some(folder) if dir == Path::new(".") => folder.clone(),
        Some(folder) => dir.join(folder),
        // Not `.`: people are to see which folder it was.
        None => std::path::absolute(dir).unwrap_or_else(|_| dir.clone()),
    };
    let settings = words::MENTOR_TOML.say(lang, &[("lang", lang.code())]);
    let files: [(&str, &[u8]); 5] = [
        ("mentor.toml", settings.as_bytes()),
        ("clients/.gitkeep", b""),
        ("programmes/.gitkeep", b""),
        (".gitignore", b".*.tmp\n"),
        (".gitattributes", b"*.md text\n"),
    ];
    let failed = |error| Failure::store(&error, lang);
    let made = match init.dry_run {
        true => store::missing(&root, &files),
        false => store::init(&root, &files).map_err(failed)?,
    };
    let shown = root.display().to_string();
    let with_git = || with_git::run(&root, init.dry_run, context);
    let git = init.git.then(with_git).transpose()?;
    let is_new = !made.is_empty() || git.as_ref().is_some_and(WithGit::changes);
    if context.format == Format::Json {
        let made: Vec<_> = made.iter().map(|path| path.display().to_string()).collect();
        output::result(&render::json::text(&json!({
            "schema_version": render::json::SCHEMA_VERSION,
            "folder": shown,
            "created": !init.dry_run && is_new,
            "files": made,
            "git": git.as_ref().map(WithGit::json),
        })))?;
        return Ok(git.map_or(Exit::Done, |git| git.tell_by_hand(context)));
    }
    if init.dry_run {
        let name = |path: &PathBuf| format!("{}\n", path.display());
        output::result(&made.iter().map(name).collect::<String>())?;
    } else if !context.quiet {
        let text = if is_new {
            words::INIT_DONE
        } else {
            words::INIT_NOTHING
        };
        output::message(&text.say(lang, &[("folder", &shown)]));
    }
    let mut exit = Exit::Done;
    if let Some(git) = &git {
        git.tell(context)?;
        exit = git.tell_by_hand(context);
    }
    if is_new && !init.dry_run && !context.quiet {
        output::message(words::INIT_NEXT.of(lang));
    }
    Ok(exit)
}
