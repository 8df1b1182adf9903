//! `mentor git uninstall`: this clone as it was.

use clap::Args;

use super::pieces::Telling;
use super::set_up;
use crate::cli::context::Context;
use crate::cli::failure::Outcome;
use crate::cli::global::Format;
use crate::cli::{output, render};
use crate::git::setup::{Change, Kind, carry_out};
use crate::locale::words;

/// Take away what `mentor git install` made in this clone
///
/// Other people's hooks come back as they were.
#[derive(Debug, Args)]
pub struct Uninstall {
    /// Print what would change, and change nothing
    #[arg(long)]
    dry_run: bool,
}

pub(super) fn run(uninstall: &Uninstall, context: &Context) -> Outcome {
    let workspace = context.workspace()?;
    let place = set_up::place(workspace, words::NO_REPOSITORY_LEFT_HELP, context)?;
    let failed = |error| set_up::failed(&error, context.lang);
    let setup = set_up::setup(workspace.root(), workspace.config(), context.lang);
    let pieces = setup.uninstall(&place).map_err(failed)?;
    if !uninstall.dry_run {
        carry_out(&pieces, &place).map_err(failed)?;
    }
    let telling = Telling {
        pieces: &pieces,
        root: workspace.root(),
        dry_run: uninstall.dry_run,
    };
    if context.format == Format::Json {
        output::result(&render::json::text(&telling.document()))?;
        return Ok(telling.tell_by_hand(context, true));
    }
    telling.tell(context)?;
    let exit = telling.tell_by_hand(context, true);
    if context.quiet || uninstall.dry_run && telling.changes() {
        return Ok(exit);
    }
    let was_shared = |kind, change: &Change| kind == Kind::Attributes && *change == Change::Removed;
    if pieces
        .iter()
        .any(|piece| was_shared(piece.kind, &piece.change))
    {
        output::message(words::UNINSTALL_SHARED.of(context.lang));
    } else if pieces.iter().all(|piece| piece.change == Change::Absent) {
        let folder = workspace.root().display().to_string();
        output::message(&words::UNINSTALL_NOTHING.say(context.lang, &[("folder", &folder)]));
    }
    Ok(exit)
}
