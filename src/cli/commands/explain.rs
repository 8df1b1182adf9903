//! `mentor explain`: what a finding's code means, why it matters, and how to mend it.

use clap::Args;
use serde_json::json;

use crate::cli::context::Context;
use crate::cli::failure::{Exit, Failure, Outcome};
use crate::cli::global::Format;
use crate::cli::{output, render};
use crate::finding::Code;
use crate::locale::{findings, words};
use crate::record::nearest;

/// Explain a finding's code.
#[derive(Debug, Args)]
pub struct Explain {
    /// The code, as it stands in brackets; without one, every code is listed
    code: Option<String>,
}

pub(in crate::cli) fn run(explain: &Explain, context: &Context) -> Outcome {
    let codes = match &explain.code {
        None => return list(context),
        Some(code) => code.parse::<Code>().map_err(|_| unknown(context, code))?,
    };
    let section = findings::section(context.lang, codes.as_str()).unwrap_or_default();
    let text = match context.format {
        Format::Json => render::json::text(&json!({
            "schema_version": render::json::SCHEMA_VERSION,
            "code": codes.as_str(),
            "severity": codes.severity().as_str(),
            "rows": codes.rows(),
            "explanation": findings::explanation(section),
        })),
        _ => format!(
            "{codes}\n\n{}\n{}\n",
            said(section, context),
            findings::explanation(section)
        ),
    };
    output::result(&text)?;
    Ok(Exit::Done)
}

/// Every message of the code, each with what to do about it.
fn said(section: &'static str, context: &Context) -> String {
    let mut text = String::new();
    for (message, help) in findings::all(section) {
        text.push_str(&format!("  {}\n", findings::in_general(message)));
        if let Some(help) = help {
            let word = words::HELP.of(context.lang);
            text.push_str(&format!("    {word}: {}\n", findings::in_general(help)));
        }
    }
    text
}

fn list(context: &Context) -> Outcome {
    let message = |code: &Code| {
        findings::section(context.lang, code.as_str())
            .and_then(|section| {
                findings::entry(section, None).or_else(|| findings::first_entry(section))
            })
            .map_or("", |entry| entry.message)
    };
    let text = match context.format {
        Format::Json => {
            let codes: Vec<_> = Code::ALL
                .iter()
                .map(|code| {
                    json!({
                        "code": code.as_str(),
                        "severity": code.severity().as_str(),
                        "rows": code.rows(),
                    })
                })
                .collect();
            render::json::text(
                &json!({ "schema_version": render::json::SCHEMA_VERSION, "codes": codes }),
            )
        }
        _ => Code::ALL
            .iter()
            .map(|code| format!("{code:<24} {}\n", findings::in_general(message(code))))
            .collect(),
    };
    output::result(&text)?;
    Ok(Exit::Done)
}

fn unknown(context: &Context, code: &str) -> Failure {
    let failure = Failure::request(words::UNKNOWN_CODE.say(context.lang, &[("code", code)]));
    match nearest(code, Code::ALL.iter().map(|code| code.as_str())) {
        Some(near) => failure.help(words::UNKNOWN_CODE_NEAR.say(context.lang, &[("near", near)])),
        None => failure.help(words::UNKNOWN_CODE_HELP.of(context.lang).to_owned()),
    }
}
