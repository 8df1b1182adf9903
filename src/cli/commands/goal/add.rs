//! `mentor goal add`: what the client wants to reach, keep or not lose.

use clap::Args;

use super::Attainment;
use crate::cli::closed;
use crate::cli::context::Context;
use crate::cli::failure::Outcome;
use crate::cli::parse;
use crate::cli::write::{Write, lacking};
use crate::edit;
use crate::locale::words;
use crate::model::{Carrier, Day, Goal, GoalKind, GoalStatus};

/// Add a goal in the client's own words.
#[derive(Debug, Args)]
pub struct Add {
    #[command(flatten)]
    write: Write,
    /// The goal in short
    #[arg(long, value_name = "TEXT", value_parser = parse::text)]
    title: Option<String>,
    /// The area of life that it belongs to
    #[arg(long, value_name = "AREA")]
    area: Option<String>,
    /// The goal in the client's own words
    #[arg(long, value_name = "TEXT", value_parser = parse::text)]
    own_words: Option<String>,
    /// Who set it: client, together or mentor
    #[arg(long, value_name = "WHO", value_parser = closed::carrier)]
    set_by: Option<Carrier>,
    /// Its name in the record; made of the title where none is given
    #[arg(long, value_name = "ID", value_parser = parse::text)]
    id: Option<String>,
    /// What stands in the way, as the client names it
    #[arg(long, value_name = "TEXT", value_parser = parse::text)]
    barrier: Option<String>,
    /// What kind of change it is: develop, keep or limit_loss
    #[arg(long, value_name = "KIND", value_parser = closed::goal_kind)]
    kind: Option<GoalKind>,
    /// The day by which it is expected to be reached
    #[arg(long, value_name = "YYYY-MM-DD")]
    due: Option<Day>,
    #[command(flatten)]
    attainment: Attainment,
    /// It is put forward, and not agreed yet
    #[arg(long)]
    proposed: bool,
}

pub(super) fn run(add: &Add, context: &Context) -> Outcome {
    let (Some(title), Some(area), Some(own_words), Some(set_by)) =
        (&add.title, &add.area, &add.own_words, add.set_by)
    else {
        let flags = [
            ("`--title`", add.title.is_none()),
            ("`--area`", add.area.is_none()),
            ("`--own-words`", add.own_words.is_none()),
            ("`--set-by`", add.set_by.is_none()),
        ];
        return Err(lacking(
            context,
            &flags,
            words::EXAMPLE_GOAL_ADD.of(context.lang),
        ));
    };
    let loaded = add.write.load(context)?;
    let case = loaded.case(context)?;
    let programme = case.rules.programme();
    let goal = Goal {
        id: add.id.clone().unwrap_or_default(),
        area: Some(area.clone()),
        title: title.clone(),
        own_words: Some(own_words.clone()),
        barrier: add.barrier.clone(),
        set_by: Some(set_by),
        kind: add.kind,
        agreed: (!add.proposed).then(|| add.write.day(context)),
        due: add.due,
        weight: add.attainment.weight(),
        levels: add.attainment.levels(),
        scores: Vec::new(),
        status: match add.proposed {
            true => GoalStatus::Proposed,
            false => GoalStatus::Active,
        },
        since: None,
    };
    add.write
        .carry_out(context, &loaded, words::GOAL_ADDED, &[], |record| {
            edit::goal::add(record, programme, goal)
        })
}
