//! `mentor git install`: what Git is to know of records in this clone.

use clap::Args;

use super::pieces::Telling;
use super::set_up;
use crate::cli::context::Context;
use crate::cli::failure::Outcome;
use crate::cli::global::Format;
use crate::cli::{output, render};
use crate::git::setup::{Change, Kind, carry_out};
use crate::locale::words;

/// Let Git merge and show records, and check them before a commit, in this clone
///
/// Once in each clone; again whenever mentor has been moved or updated. What stands there already stays,
/// and other people's hooks go on running.
#[derive(Debug, Args)]
pub struct Install {
    /// Print what would change, and change nothing
    #[arg(long)]
    dry_run: bool,
}

pub(super) fn run(install: &Install, context: &Context) -> Outcome {
    let workspace = context.workspace()?;
    let place = set_up::place(workspace, words::NO_REPOSITORY_HELP, context)?;
    let failed = |error| set_up::failed(&error, context.lang);
    let setup = set_up::setup(workspace.root(), workspace.config(), context.lang);
    let pieces = setup.install(&place).map_err(failed)?;
    if !install.dry_run {
        carry_out(&pieces, &place).map_err(failed)?;
    }
    let telling = Telling {
        pieces: &pieces,
        root: workspace.root(),
        dry_run: install.dry_run,
    };
    if context.format == Format::Json {
        output::result(&render::json::text(&telling.document()))?;
        return Ok(telling.tell_by_hand(context, false));
    }
    telling.tell(context)?;
    let exit = telling.tell_by_hand(context, false);
    let is_shared = |kind, change: &Change| kind == Kind::Attributes && *change == Change::Added;
    if context.quiet || install.dry_run && telling.changes() {
        return Ok(exit);
    }
    if pieces
        .iter()
        .any(|piece| is_shared(piece.kind, &piece.change))
    {
        output::message(words::INSTALL_NEXT.of(context.lang));
    } else if pieces.iter().all(|piece| piece.change == Change::Present) {
        let folder = workspace.root().display().to_string();
        output::message(&words::INSTALL_NOTHING.say(context.lang, &[("folder", &folder)]));
    }
    set_up::ask_for_user(context)?;
    Ok(exit)
}
