//! `mentor init`: a workspace.

use std::path::PathBuf;

use clap::Args;

use crate::cli::context::Context;
use crate::cli::failure::{Exit, Failure, Outcome};
use crate::cli::output;
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
    let root = match &init.folder {
        Some(folder) => context.dir().join(folder),
        None => context.dir().clone(),
    };
    let settings = words::MENTOR_TOML.say(lang, &[("lang", lang.code())]);
    let files: [(&str, &[u8]); 5] = [
        ("mentor.toml", settings.as_bytes()),
        ("clients/.gitkeep", b""),
        ("programmes/.gitkeep", b""),
        ("templates/.gitkeep", b""),
        (".gitattributes", b"*.md text\n"),
    ];
    if init.dry_run {
        let names: String = files
            .iter()
            .map(|(name, _)| format!("{}\n", root.join(name).display()))
            .collect();
        output::result(&names)?;
        return Ok(Exit::Done);
    }
    let made = store::init(&root, &files).map_err(|error| Failure::store(&error, lang))?;
    let shown = root.display().to_string();
    if made.is_empty() {
        output::message(&words::INIT_NOTHING.say(lang, &[("folder", &shown)]));
    } else {
        output::message(&words::INIT_DONE.say(lang, &[("folder", &shown)]));
        output::message(words::INIT_NEXT.of(lang));
    }
    Ok(Exit::Done)
}
