//! `mentor blame`: who wrote each part of a goal last, and when.

use std::collections::HashMap;

use clap::Args;
use serde_json::{Value, json};

use crate::cli::context::Context;
use crate::cli::failure::{Exit, Failure, Outcome};
use crate::cli::global::Format;
use crate::cli::history::{
    By, Mark, Names, Past, Step, by_json, by_line, fact, fact_json, of, plain, sentence, with_by,
};
use crate::cli::{load, output, render};
use crate::locale::{date_in_words, key, shown, words};
use crate::model::event::{GoalPart, goal_parts};
use crate::model::{Client, Day, nearest};
use crate::record::Record;
use crate::report;

/// Show who wrote each part of a goal last, and when.
///
/// Its words, its levels and where it stands; its scores, its actions and the decisions that concern it.
#[derive(Debug, Args)]
pub struct Blame {
    /// The client: an id, the beginning of one, or an alias
    client: String,
    /// The goal, by its id
    goal: String,
}

pub(in crate::cli) fn run(blame: &Blame, context: &Context) -> Outcome {
    let loaded = load::load(context, &blame.client)?;
    let case = loaded.case(context)?;
    let Some(goal) = case.client.goals.iter().find(|it| it.id == blame.goal) else {
        return Err(no_such_goal(&case.client, &blame.goal, context));
    };
    let ask = |bytes: &[u8]| {
        let client = Record::read(bytes).ok()?.into_client()?;
        Some(goal_parts(&client, &blame.goal))
    };
    let past = Past::read(context, &loaded, None, ask)?;
    let mut last: HashMap<Mark, &Step> = HashMap::new();
    for step in &past.steps {
        last.extend(step.added.iter().map(|mark| (*mark, step)));
    }
    let names = Names {
        client: Some(&case.client),
        programme: Some(&**case.rules.programme()),
        lang: context.lang,
    };
    let parts = past.now.iter().filter_map(|mark| {
        let version = past.version(last.get(mark)?);
        Some((past.things.get(mark)?, of(&past, version)))
    });
    let parts: Vec<(&GoalPart, By<'_>)> = parts.collect();
    match context.format {
        Format::Json => output::result(&render::json::text(&json!({
            "schema_version": render::json::SCHEMA_VERSION,
            "file": loaded.file,
            "goal": goal.id,
            "title": goal.title,
            "is_shallow": past.versions.is_shallow,
            "parts": parts.iter().map(|(part, by)| as_json(part, *by)).collect::<Vec<_>>(),
        })))?,
        _ => {
            let heading = format!("{} ({})", shown(&goal.title), shown(&goal.id));
            let parts = text(&parts, &names, context);
            output::result(&format!("{}{parts}", report::wrapped(&heading)))?;
        }
    }
    if past.versions.is_shallow {
        output::message(words::HISTORY_SHALLOW.of(context.lang));
    }
    Ok(Exit::Done)
}

fn text(parts: &[(&GoalPart, By<'_>)], names: &Names<'_>, context: &Context) -> String {
    let mut text = String::new();
    for (place, (part, by)) in parts.iter().enumerate() {
        let line = format!("  {}", shown(&said(part, names)));
        text.push_str(&report::wrapped(&line));
        let line = by_line(*by, names.lang);
        let next = parts.get(place + 1);
        if next.is_none_or(|(_, next)| by_line(*next, names.lang) != line) {
            text.push_str(&with_by(&line, context.color));
        }
    }
    text
}

fn said(part: &GoalPart, names: &Names<'_>) -> String {
    match part {
        GoalPart::Event(event) => {
            format!(
                "{}: {}",
                date(event.day, names),
                sentence(event, names, false)
            )
        }
        GoalPart::Field {
            key: name,
            level,
            fact: value,
        } => {
            let label = match level {
                Some(level) => {
                    let figures = level.to_string().replace('-', "−");
                    words::LEVEL_OF.say(names.lang, &[("level", figures)])
                }
                None => key("goals", name)
                    .map_or(*name, |it| it.of(names.lang))
                    .to_owned(),
            };
            format!("{label}: {}", fact(value, name, names))
        }
    }
}

fn date(day: Day, names: &Names<'_>) -> String {
    date_in_words(names.lang, day.year(), day.month(), day.day_of_month())
}

fn as_json(part: &GoalPart, by: By<'_>) -> Value {
    let (day, name, level, says) = match part {
        GoalPart::Field { key, level, fact } => {
            let says = json!({ *key: plain(fact) });
            (None, *key, *level, says)
        }
        GoalPart::Event(event) => {
            let day = Some(event.day.to_string());
            (day, event.kind.as_str(), None, fact_json(event, false))
        }
    };
    let of = match part {
        GoalPart::Event(event) => event.of.as_str(),
        GoalPart::Field { .. } => "",
    };
    json!({
        "part": name,
        "of": of,
        "level": level,
        "day": day,
        "says": says,
        "commit": by_json(by),
    })
}

fn no_such_goal(client: &Client, asked: &str, context: &Context) -> Failure {
    let lang = context.lang;
    let filled = [("alias", client.alias.as_str()), ("goal", asked)];
    let failure = Failure::request(words::NO_SUCH_GOAL.say(lang, &filled));
    let ids = || client.goals.iter().map(|goal| goal.id.as_str());
    let help = match (nearest(asked, ids()), client.goals.is_empty()) {
        (Some(near), _) => words::DID_YOU_MEAN.say(lang, &[("near", near)]),
        (None, true) => words::NO_GOALS_HELP.of(lang).to_owned(),
        (None, false) => {
            let ids: Vec<String> = ids().map(|id| format!("`{id}`")).collect();
            words::NO_SUCH_GOAL_HELP.say(lang, &[("goals", ids.join(", "))])
        }
    };
    failure.help(help)
}
