//! `mentor goal edit`: what a goal says is changed.

use clap::Args;

use super::Attainment;
use crate::cli::closed;
use crate::cli::context::Context;
use crate::cli::failure::Outcome;
use crate::cli::parse;
use crate::cli::write::{Write, nothing_said};
use crate::edit;
use crate::locale::words;
use crate::model::{Carrier, Day, GoalKind};

const FLAGS: &str = "`--title`, `--own-words`, `--barrier`, `--area`, `--kind`, `--due`, `--set-by`, `--importance`, `--level`";
const EXAMPLE: &str = "mentor goal edit 2601-k7qm job-in-a-kitchen --due 2027-01-31";

/// Change what a goal says.
#[derive(Debug, Args)]
pub struct Edit {
    #[command(flatten)]
    write: Write,
    /// The goal's id
    goal: String,
    /// The goal in short
    #[arg(long, value_name = "TEXT", value_parser = parse::text)]
    title: Option<String>,
    /// The goal in the client's own words
    #[arg(long, value_name = "TEXT", value_parser = parse::text)]
    own_words: Option<String>,
    /// What stands in the way, as the client names it
    #[arg(long, value_name = "TEXT", value_parser = parse::text)]
    barrier: Option<String>,
    /// The area of life that it belongs to
    #[arg(long, value_name = "AREA")]
    area: Option<String>,
    /// What kind of change it is: develop, keep or limit_loss
    #[arg(long, value_name = "KIND", value_parser = closed::goal_kind)]
    kind: Option<GoalKind>,
    /// The day by which it is expected to be reached
    #[arg(long, value_name = "YYYY-MM-DD")]
    due: Option<Day>,
    /// Who set it: client, together or mentor
    #[arg(long, value_name = "WHO", value_parser = closed::carrier)]
    set_by: Option<Carrier>,
    #[command(flatten)]
    attainment: Attainment,
}

pub(super) fn run(edit: &Edit, context: &Context) -> Outcome {
    let changes = edit::goal::Changes {
        title: edit.title.clone(),
        own_words: edit.own_words.clone(),
        barrier: edit.barrier.clone(),
        area: edit.area.clone(),
        kind: edit.kind,
        due: edit.due,
        set_by: edit.set_by,
        weight: edit.attainment.weight(),
        levels: edit.attainment.levels(),
    };
    nothing_said(
        context,
        changes != edit::goal::Changes::default(),
        FLAGS,
        EXAMPLE,
    )?;
    let loaded = edit.write.load(context)?;
    let case = loaded.case(context)?;
    let programme = case.rules.programme();
    let filled = [("goal", edit.goal.as_str())];
    edit.write
        .carry_out(context, &loaded, words::GOAL_CHANGED, &filled, |record| {
            edit::goal::edit(record, programme, &edit.goal, changes)
        })
}
