//! `mentor programme`: which programmes there are, what they ask, and whether a file of one's own holds.

use std::fmt::Write as _;

use clap::{Args, Subcommand};
use serde_json::json;

use crate::cli::context::Context;
use crate::cli::failure::{Exit, Failure, Outcome};
use crate::cli::global::Format;
use crate::cli::table::Table;
use crate::cli::{output, render};
use crate::locale::{Lang, shown, words};
use crate::programme::Rules;
use crate::record::nearest;

/// List, show and check programmes.
#[derive(Debug, Args)]
pub struct Programme {
    #[command(subcommand)]
    command: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// List the programmes: the built-in ones and the workspace's own
    List,
    /// Show a programme: phases, gates, areas of life, scales
    Show {
        /// The programme: an id, or id@version
        programme: String,
    },
    /// Check the workspace's own programme files
    Check,
}

impl Programme {
    /// Whether it gives findings, which have formats of their own.
    pub(in crate::cli) fn finds(&self) -> bool {
        matches!(self.command, Action::Check)
    }
}

pub(in crate::cli) fn run(programme: &Programme, context: &Context) -> Outcome {
    match &programme.command {
        Action::List => list(context),
        Action::Show { programme } => show(programme, context),
        Action::Check => check(context),
    }
}

fn list(context: &Context) -> Outcome {
    let lang = context.lang;
    let all = context.programmes().all();
    let text = match context.format {
        Format::Json => {
            let rows: Vec<_> = all
                .iter()
                .map(|rules| {
                    let programme = rules.programme();
                    json!({
                        "reference": programme.reference(),
                        "title": lang.pick(&programme.title.da, &programme.title.en),
                        "built_in": !context.programmes().is_own(rules),
                        "phases": programme.phases.iter().map(|phase| &phase.id).collect::<Vec<_>>(),
                    })
                })
                .collect();
            render::json::text(
                &json!({ "schema_version": render::json::SCHEMA_VERSION, "programmes": rows }),
            )
        }
        _ => {
            let mut table = Table::new(&[
                words::COLUMN_PROGRAMME.of(lang),
                words::COLUMN_TITLE.of(lang),
                words::COLUMN_PHASES.of(lang),
                words::COLUMN_FROM.of(lang),
            ]);
            for rules in all {
                let programme = rules.programme();
                let phases: Vec<&str> = programme
                    .phases
                    .iter()
                    .map(|phase| phase.id.as_str())
                    .collect();
                let from = if context.programmes().is_own(rules) {
                    words::FROM_WORKSPACE
                } else {
                    words::FROM_BUILT_IN
                };
                table.row(&[
                    &programme.reference(),
                    lang.pick(&programme.title.da, &programme.title.en),
                    &phases.join(" → "),
                    from.of(lang),
                ]);
            }
            table.text()
        }
    };
    output::result(&text)?;
    Ok(Exit::Done)
}

fn show(asked: &str, context: &Context) -> Outcome {
    let programmes = context.programmes();
    let Some(rules) = programmes.newest(asked) else {
        return Err(unknown(asked, context));
    };
    let text = match context.format {
        Format::Json => render::json::text(&json!({
            "schema_version": render::json::SCHEMA_VERSION,
            "programme": rules.programme().as_ref(),
        })),
        _ => page(rules, context.lang),
    };
    output::result(&text)?;
    Ok(Exit::Done)
}

/// The refusal of a programme that is not there, with the nearest one.
pub(in crate::cli) fn unknown(asked: &str, context: &Context) -> Failure {
    let lang = context.lang;
    let ids: Vec<String> = context
        .programmes()
        .all()
        .iter()
        .map(|rules| rules.programme().id.clone())
        .collect();
    let failure = Failure::request(words::NO_SUCH_PROGRAMME.say(lang, &[("programme", asked)]));
    match nearest(asked, ids.iter().map(String::as_str)) {
        Some(near) => failure.help(words::DID_YOU_MEAN.say(lang, &[("near", near)])),
        None => failure.help(words::KNOWN_PROGRAMMES.say(lang, &[("programmes", &ids.join(", "))])),
    }
}

fn page(rules: &Rules, lang: Lang) -> String {
    let programme = rules.programme();
    let mut text = format!(
        "{} ({})\n{}\n",
        lang.pick(&programme.title.da, &programme.title.en),
        programme.reference(),
        lang.pick(&programme.purpose.da, &programme.purpose.en),
    );
    for (number, phase) in programme.phases.iter().enumerate() {
        let _ = writeln!(
            text,
            "\n{}. {} [{}]: {}\n   {}",
            number + 1,
            lang.pick(&phase.da, &phase.en),
            phase.id,
            lang.pick(&phase.purpose.da, &phase.purpose.en),
            words::PHASE_FACTS.say(
                lang,
                &[
                    ("from", format!("{:.0}", phase.band.from * 100.0)),
                    ("to", format!("{:.0}", phase.band.to * 100.0)),
                    ("expected", phase.expected_days.to_string()),
                    ("longest", phase.longest_days.to_string()),
                ],
            ),
        );
        for gate in &phase.gates {
            let _ = writeln!(text, "   • {}: {}  ({})", gate.id, gate.when, gate.row);
        }
    }
    let areas: Vec<&str> = programme
        .areas
        .iter()
        .map(|area| area.id.as_str())
        .collect();
    let _ = writeln!(
        text,
        "\n{}: {}",
        words::AREAS_OF_LIFE.of(lang),
        areas.join(", ")
    );
    for scale in &programme.scales {
        let items: Vec<&str> = scale.items.iter().map(|item| item.id.as_str()).collect();
        let _ = writeln!(
            text,
            "{} {} (1–{}): {}",
            words::SCALE.of(lang),
            scale.id,
            scale.steps.len(),
            items.join(", ")
        );
    }
    text.lines().map(|line| shown(line) + "\n").collect()
}

fn check(context: &Context) -> Outcome {
    let files = super::check::programme_files(context);
    super::check::report(context, files.len(), words::PROGRAMME_FILES, files)
}
