//! `mentor area`: an area of life is looked at, described, carried by somebody.

use clap::Args;

use crate::cli::context::Context;
use crate::cli::failure::Outcome;
use crate::cli::global::Format;
use crate::cli::write::{Write, nothing_said};
use crate::cli::{closed, output, parse, say};
use crate::edit::{self, AreaWord};
use crate::locale::words;
use crate::model::{Carried, Carrier};

/// Look at an area of life, name its challenge, or say who carries it.
///
/// To the client it must say which support the client gets; back it must say why.
#[derive(Debug, Args)]
pub struct Area {
    #[command(flatten)]
    write: Write,
    /// The area of life, by the programme's id
    area: String,
    /// Who carries it from now on: mentor, together or client
    #[arg(long, value_name = "WHO", value_parser = closed::carrier)]
    carried_by: Option<Carrier>,
    /// The help that the client gets with it
    #[arg(long, value_name = "TEXT", requires = "carried_by", value_parser = parse::text)]
    support: Option<String>,
    /// Why, where it moves back
    #[arg(long, value_name = "TEXT", requires = "carried_by", value_parser = parse::text)]
    reason: Option<String>,
    /// Client and mentor have looked at it
    #[arg(long)]
    looked_at: bool,
    /// What is hard about it
    #[arg(long, value_name = "TEXT", value_parser = parse::text)]
    challenge: Option<String>,
}

pub(in crate::cli) fn run(area: &Area, context: &Context) -> Outcome {
    let says_something = area.carried_by.is_some() || area.looked_at || area.challenge.is_some();
    let flags = "`--carried-by`, `--looked-at`, `--challenge`";
    nothing_said(
        context,
        says_something,
        flags,
        words::EXAMPLE_AREA.of(context.lang),
    )?;
    let lang = context.lang;
    let loaded = area.write.load(context)?;
    let case = loaded.case(context)?;
    let programme = case.rules.programme();
    let day = area.write.day(context);
    let word = AreaWord {
        challenge: area.challenge.clone(),
        looked_at: area.looked_at.then_some(day),
        carried: area.carried_by.map(|by| Carried {
            date: day,
            by,
            support: area.support.clone(),
            reason: area.reason.clone(),
        }),
    };
    let (said, how) = match area.carried_by {
        Some(by) => (words::AREA_CARRIED, say::carried(lang, by)),
        None if area.challenge.is_some() => (words::AREA_CHALLENGE, ""),
        None => (words::AREA_LOOKED_AT, ""),
    };
    let known = programme.area(&area.area);
    let title = known.map_or(area.area.as_str(), |known| lang.pick(&known.da, &known.en));
    let filled = [("area", title), ("how", how)];
    let looked_at = case
        .client
        .areas
        .get(&area.area)
        .and_then(|it| it.looked_at);
    let first = looked_at.filter(|first| area.looked_at && *first < day);
    let exit = area
        .write
        .carry_out(context, &loaded, said, &filled, |record| {
            edit::area(record, programme, &area.area, word)
        })?;
    if let Some(first) = first
        && context.format == Format::Human
        && !context.quiet
    {
        let filled = [("day", first.to_string())];
        output::message(&words::AREA_LOOKED_AT_FIRST.say(lang, &filled));
    }
    Ok(exit)
}
