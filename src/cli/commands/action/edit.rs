//! `mentor action edit`: what an action says is changed.

use clap::Args;

use crate::cli::context::Context;
use crate::cli::failure::Outcome;
use crate::cli::parse;
use crate::cli::write::{Write, nothing_said};
use crate::edit;
use crate::locale::words;
use crate::model::Day;

const EXAMPLE: &str = "mentor action edit 2601-k7qm call-canteen --due 2026-03-13";

/// Change what an action says; who carries it is handed over with `hand-over`.
#[derive(Debug, Args)]
pub struct Edit {
    #[command(flatten)]
    write: Write,
    /// The action's id
    action: String,
    /// What is done
    #[arg(long, value_name = "TEXT", value_parser = parse::text)]
    what: Option<String>,
    /// The goal that it serves
    #[arg(long, value_name = "GOAL")]
    goal: Option<String>,
    /// The area of life that it is for
    #[arg(long, value_name = "AREA")]
    area: Option<String>,
    /// The day by which it is to be done
    #[arg(long, value_name = "YYYY-MM-DD")]
    due: Option<Day>,
}

pub(super) fn run(edit: &Edit, context: &Context) -> Outcome {
    let changes = edit::action::Changes {
        what: edit.what.clone(),
        goal: edit.goal.clone(),
        area: edit.area.clone(),
        due: edit.due,
    };
    let says_something = changes != edit::action::Changes::default();
    let flags = "`--what`, `--goal`, `--area`, `--due`";
    nothing_said(context, says_something, flags, EXAMPLE)?;
    let loaded = edit.write.load(context)?;
    let case = loaded.case(context)?;
    let programme = case.rules.programme();
    let filled = [("action", edit.action.as_str())];
    edit.write
        .carry_out(context, &loaded, words::ACTION_CHANGED, &filled, |record| {
            edit::action::edit(record, programme, &edit.action, changes)
        })
}
