//! `mentor action add`: something is agreed, and who carries it.

use clap::Args;

use crate::cli::context::Context;
use crate::cli::failure::Outcome;
use crate::cli::write::{Write, lacking};
use crate::cli::{closed, parse, say};
use crate::edit;
use crate::locale::words;
use crate::model::{Action, Carrier, Day};

/// Agree on an action, and on who carries it.
///
/// Where the client carries it, it must say what support the client gets.
#[derive(Debug, Args)]
pub struct Add {
    #[command(flatten)]
    write: Write,
    /// What is done
    #[arg(long, value_name = "TEXT", value_parser = parse::text)]
    what: Option<String>,
    /// The goal that it serves
    #[arg(long, value_name = "GOAL", conflicts_with = "area")]
    goal: Option<String>,
    /// The area of life that it is for, where there is no goal yet
    #[arg(long, value_name = "AREA")]
    area: Option<String>,
    /// Who carries it: mentor, together or client
    #[arg(long, value_name = "WHO", value_parser = closed::carrier)]
    carried_by: Option<Carrier>,
    /// The help that the client gets with it
    #[arg(long, value_name = "TEXT", value_parser = parse::text)]
    support: Option<String>,
    /// The day by which it is to be done
    #[arg(long, value_name = "YYYY-MM-DD")]
    due: Option<Day>,
    /// Its name in the record; made of what is done where none is given
    #[arg(long, value_name = "ID", value_parser = parse::text)]
    id: Option<String>,
}

pub(super) fn run(add: &Add, context: &Context) -> Outcome {
    let (Some(what), Some(carried_by)) = (&add.what, add.carried_by) else {
        let flags = [
            ("`--what`", add.what.is_none()),
            ("`--carried-by`", add.carried_by.is_none()),
        ];
        return Err(lacking(
            context,
            &flags,
            words::EXAMPLE_ACTION_ADD.of(context.lang),
        ));
    };
    let loaded = add.write.load(context)?;
    let case = loaded.case(context)?;
    let programme = case.rules.programme();
    let action = Action {
        id: add.id.clone().unwrap_or_default(),
        goal: add.goal.clone(),
        area: add.area.clone(),
        what: what.clone(),
        carried_by,
        support: add.support.clone(),
        agreed: Some(add.write.day(context)),
        due: add.due,
        done: None,
        dropped: None,
        hand_overs: Vec::new(),
    };
    let filled = [("how", say::carried(context.lang, carried_by))];
    add.write
        .carry_out(context, &loaded, words::ACTION_ADDED, &filled, |record| {
            edit::action::add(record, programme, action)
        })
}
