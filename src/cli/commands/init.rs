//! `mentor init`: a workspace.

use std::path::{Path, PathBuf};

use clap::Args;
use serde_json::json;

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
    if context.format == Format::Json {
        let made: Vec<_> = made.iter().map(|path| path.display().to_string()).collect();
        output::result(&render::json::text(&json!({
            "schema_version": render::json::SCHEMA_VERSION,
            "folder": shown,
            "created": !init.dry_run && !made.is_empty(),
            "files": made,
        })))?;
        return Ok(Exit::Done);
    }
    if init.dry_run {
        let name = |path: &PathBuf| format!("{}\n", path.display());
        output::result(&made.iter().map(name).collect::<String>())?;
    } else if context.quiet {
        return Ok(Exit::Done);
    } else if made.is_empty() {
        output::message(&words::INIT_NOTHING.say(lang, &[("folder", &shown)]));
    } else {
        output::message(&words::INIT_DONE.say(lang, &[("folder", &shown)]));
        output::message(words::INIT_NEXT.of(lang));
    }
    Ok(Exit::Done)
}
