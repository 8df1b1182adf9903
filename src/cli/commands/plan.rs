//! `mentor plan`: the plan for the way on is made, or looked at again.

use clap::Args;

use crate::cli::closed;
use crate::cli::context::Context;
use crate::cli::failure::Outcome;
use crate::cli::parse;
use crate::cli::write::{Write, missing};
use crate::edit::{self, PlanWord};
use crate::locale::words;
use crate::model::{Carrier, Day, Direction, Element};

/// Write down the plan for the way on, or that it was looked at again.
///
/// A plan that is there keeps what is not named, and the day on which it was made.
#[derive(Debug, Args)]
pub struct Plan {
    #[command(flatten)]
    write: Write,
    /// Who made it: together, client or mentor
    #[arg(long, value_name = "WHO", value_parser = closed::carrier)]
    made_by: Option<Carrier>,
    /// Where it leads: education, employment, substance_free (can be given several times)
    #[arg(long, value_name = "DIRECTION", value_delimiter = ',', value_parser = closed::direction)]
    directions: Vec<Direction>,
    /// What the effort goes on as: retention_strategy, social_mentoring, support_contact, employment_effort (can be given several times)
    #[arg(long, value_name = "ELEMENT", value_delimiter = ',', value_parser = closed::element)]
    elements: Vec<Element>,
    /// The day on which it is to be looked at again
    #[arg(long, value_name = "YYYY-MM-DD")]
    review: Option<Day>,
    /// The client's own part in it, in a sentence
    #[arg(long, value_name = "TEXT", value_parser = parse::text)]
    client_part: Option<String>,
    /// It was looked at again
    #[arg(long)]
    reviewed: bool,
}

pub(in crate::cli) fn run(plan: &Plan, context: &Context) -> Outcome {
    let loaded = plan.write.load(context)?;
    let case = loaded.case(context)?;
    // What a plan must say is asked of the first one only: later ones keep what is not named.
    let is_first = case.client.plan.is_none() && !plan.reviewed;
    let says_nothing = plan.made_by.is_none()
        && plan.directions.is_empty()
        && plan.elements.is_empty()
        && plan.review.is_none()
        && plan.client_part.is_none()
        && !plan.reviewed;
    let asked = is_first || says_nothing;
    let flags = [
        ("`--made-by`", asked && plan.made_by.is_none()),
        ("`--directions`", asked && plan.directions.is_empty()),
        ("`--elements`", asked && plan.elements.is_empty()),
        ("`--review`", asked && plan.review.is_none()),
        ("`--client-part`", asked && plan.client_part.is_none()),
    ];
    missing(context, &flags, words::EXAMPLE_PLAN.of(context.lang))?;
    let day = plan.write.day(context);
    let word = PlanWord {
        made_by: plan.made_by,
        client_part: plan.client_part.clone(),
        directions: plan.directions.clone(),
        elements: plan.elements.clone(),
        review: plan.review,
        reviewed: plan.reviewed,
    };
    let said = match plan.reviewed {
        true => words::PLAN_REVIEWED,
        false => words::PLAN_WRITTEN,
    };
    plan.write.carry_out(context, &loaded, said, &[], |record| {
        edit::plan(record, word, day)
    })
}
