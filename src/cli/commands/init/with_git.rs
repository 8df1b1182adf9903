//! `mentor init --git`: the repository, and what Git is to know of the new workspace.

use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use crate::cli::commands::git::pieces::Telling;
use crate::cli::commands::git::set_up;
use crate::cli::context::Context;
use crate::cli::failure::{Exit, Failure};
use crate::cli::output;
use crate::git::GitError;
use crate::git::setup::{Piece, Place, carry_out};
use crate::locale::words;
use crate::store::{self, Config, Workspace};

/// What was made around a workspace, or would be.
pub(super) struct WithGit {
    root: PathBuf,
    /// Whether the repository is new.
    is_new: bool,
    pieces: Vec<Piece>,
    dry_run: bool,
}

/// Makes the repository where there is none, and sets it up.
///
/// # Errors
/// Git refuses, or something cannot be written; what came before it stays.
pub(super) fn run(root: &Path, dry_run: bool, context: &Context) -> Result<WithGit, Failure> {
    let git = |error: GitError| Failure::git(&error, context.lang);
    let root = std::path::absolute(root).unwrap_or_else(|_| root.to_owned());
    // In a dry run the folder itself may still be to be made.
    let existing = root.ancestors().find(|above| store::is_there(above));
    let mut place = Place::of(existing.unwrap_or(&root)).map_err(git)?;
    let is_new = place.is_none();
    if is_new && !dry_run {
        Place::make(&root).map_err(git)?;
        place = Place::of(&root).map_err(git)?;
    }
    let place = place.unwrap_or_else(|| Place::to_be(&root));
    let (root, config) = match Workspace::at(&root) {
        Ok(workspace) => (workspace.root().to_owned(), workspace.config().clone()),
        Err(_) if dry_run => (root, Config::default()),
        Err(error) => return Err(Failure::store(&error, context.lang)),
    };
    let failed = |error| set_up::failed(&error, context.lang);
    let setup = set_up::setup(&root, &config, context.lang);
    let pieces = setup.install(&place).map_err(failed)?;
    if !dry_run {
        carry_out(&pieces, &place).map_err(failed)?;
    }
    Ok(WithGit {
        root,
        is_new,
        pieces,
        dry_run,
    })
}

impl WithGit {
    /// Whether anything was made, or would be.
    pub fn changes(&self) -> bool {
        self.is_new || self.telling().changes()
    }

    /// Tells what was made, or would be, on the stream that it belongs to.
    ///
    /// # Errors
    /// Standard output cannot be written.
    pub fn tell(&self, context: &Context) -> Result<(), Failure> {
        let repository = self.root.join(".git").display().to_string();
        match (self.is_new, self.dry_run) {
            (true, true) => output::result(&format!("{repository}\n"))?,
            (true, false) if !context.quiet => {
                let filled = [("folder", repository)];
                output::message(&words::INIT_REPOSITORY.say(context.lang, &filled));
            }
            _ => {}
        }
        self.telling().tell(context)
    }

    /// Tells what is left to people, and gives what the command ends with.
    pub fn tell_by_hand(&self, context: &Context) -> Exit {
        self.telling().tell_by_hand(context, false)
    }

    /// The same as JSON.
    pub fn json(&self) -> Value {
        json!({ "new": self.is_new, "pieces": self.telling().json() })
    }

    fn telling(&self) -> Telling<'_> {
        Telling {
            pieces: &self.pieces,
            root: &self.root,
            dry_run: self.dry_run,
        }
    }
}
