//! `mentor show`: one client on one screen.

use std::sync::Arc;

use clap::Args;
use serde_json::{Map, Value, json};

use crate::cli::context::Context;
use crate::cli::deadlines::deadlines;
use crate::cli::due::{self, HORIZON, Item};
use crate::cli::failure::{Exit, Outcome};
use crate::cli::global::Format;
use crate::cli::history::{AsOf, By, by_json};
use crate::cli::load;
use crate::cli::{gates, output, render};
use crate::locale::words;
use crate::model::{DueKind, Snapshot, State};
use crate::report;
use crate::view;

/// Show one client.
#[derive(Debug, Args)]
pub struct Show {
    /// The client: an id, the beginning of one, or an alias
    client: String,
    #[command(flatten)]
    as_of: AsOf,
}

pub(in crate::cli) fn run(show: &Show, context: &Context) -> Outcome {
    let now = load::load(context, &show.client)?;
    let then = show.as_of.then(&now, context)?;
    let seen_then = match &then {
        Some(then) => Some(context.seen_on(then.day)?),
        None => None,
    };
    let context = seen_then.as_ref().unwrap_or(context);
    let loaded = then.as_ref().map_or(&now, |then| &then.loaded);
    let case = loaded.case(context)?;
    let snapshot = Snapshot::new(case.client, context.today());
    let until = context.today().plus_days(HORIZON.into());
    let due = deadlines(context)
        .map(|known| due::until(until, &snapshot, case.rules, &known, context.lang));
    let view = view::Case::new(snapshot, case.rules.programme(), context.lang);
    let judged = view::judge_next(&view, case.rules);
    let snapshot = view.snapshot();
    let as_json = |item| due::json(item, context.today(), Map::new());
    let text = match context.format {
        Format::Json => render::json::text(&json!({
            "schema_version": render::json::SCHEMA_VERSION,
            "today": context.today().to_string(),
            "file": loaded.file,
            "at": then.as_ref().map(|then| by_json(By::of(&then.commit))),
            "client": snapshot.client(),
            "state": snapshot.state().as_str(),
            "phase": snapshot.phase().map(|change| change.phase.as_str()),
            "gates": gates::json(&judged, &view),
            "due": due.as_ref().ok().map(|due| due.iter().map(as_json).collect::<Vec<Value>>()),
            "measures": view::measures(&view),
        })),
        _ => {
            let screen = report::screen(&view)
                .map_err(|error| super::report::template_failure(context, &loaded.file, &error))?;
            let due = due.as_deref().unwrap_or_default();
            [
                screen,
                to_remember(due, context),
                next_gates(&view, &judged),
            ]
            .concat()
        }
    };
    output::result(&text)?;
    if let Some(then) = &then {
        then.tell(context);
    }
    match due {
        Ok(_) => Ok(Exit::Done),
        // What can be shown is shown; that the law's deadlines are not among it is said.
        Err(failure) => Err(failure),
    }
}

/// What is due within a fortnight, after an empty line; the actions stand among what is agreed.
fn to_remember(due: &[Item], context: &Context) -> String {
    let others = due.iter().filter(|item| item.due.kind != DueKind::Action);
    let lines = due::short(others, context.today(), context.lang);
    if lines.is_empty() {
        return String::new();
    }
    let heading = words::SHOW_DUE.of(context.lang);
    format!("\n{heading}\n{}", report::wrapped(&lines))
}

/// What opens the way on, after an empty line; nothing where the effort has ended.
fn next_gates(view: &Arc<view::Case>, judged: &[view::Judged<'_>]) -> String {
    if judged.is_empty() || view.snapshot().state() == State::Closed {
        return String::new();
    }
    let gates = gates::text(judged, view, &next_title(view));
    format!("\n{}", report::wrapped(&gates))
}

/// The name of the phase that the gates lead to; the closing after the last.
fn next_title(view: &view::Case) -> String {
    let programme = view.programme();
    let next = view
        .snapshot()
        .phase()
        .and_then(|change| programme.position(&change.phase))
        .and_then(|position| programme.phases.get(position + 1));
    match next {
        Some(phase) => view.lang().pick(&phase.da, &phase.en).to_owned(),
        None => words::THE_CLOSING.of(view.lang()).to_owned(),
    }
}
