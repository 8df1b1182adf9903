//! `mentor new-client`: opens a record.

use clap::Args;
use serde_json::json;

use crate::check::looks_like_a_personal_number;
use crate::cli::apply::guard;
use crate::cli::author::{Writer, refuse_unknown_mentor};
use crate::cli::context::Context;
use crate::cli::failure::{Exit, Failure, Outcome};
use crate::cli::global::Format;
use crate::cli::load::Loaded;
use crate::cli::saving::{Committed, Saving};
use crate::cli::write::lacking;
use crate::cli::{output, parse, render};
use crate::edit::{self, NewClient as Opening};
use crate::locale::words;
use crate::model::{ClientId, Day, Referral};
use crate::programme::Rules;
use crate::store::StoreError;

const EXAMPLE: &str =
    "mentor new-client --alias Selam --programme gennem-empowerment --mentor anna";

/// Open a client's record.
///
/// What is missing is asked for on a terminal, and never without one. The id is drawn by chance and
/// says nothing about the client; the alias is what the client wants to be called, never the full name.
#[derive(Debug, Args)]
pub struct NewClient {
    /// What the client wants to be called; never the full legal name
    #[arg(long, value_name = "NAME", value_parser = parse::text)]
    alias: Option<String>,
    /// The programme: an id, or id@version
    #[arg(long, value_name = "PROGRAMME", value_parser = parse::text)]
    programme: Option<String>,
    /// The mentor's handle
    #[arg(long, value_name = "HANDLE", value_parser = parse::text)]
    mentor: Option<String>,
    /// The first day; today where none is named
    #[arg(long, value_name = "YYYY-MM-DD")]
    started: Option<Day>,
    /// The language of the client's own report: da, en, ti, ar, …
    #[arg(long, value_name = "CODE", value_parser = parse::text)]
    language: Option<String>,
    /// The year of birth
    #[arg(long, value_name = "YEAR", value_parser = clap::value_parser!(i32).range(1900..=2100))]
    birth_year: Option<i32>,
    /// Who asked for the effort
    #[arg(long, value_name = "AUTHORITY", value_parser = parse::text)]
    referral_by: Option<String>,
    /// The day of the referral
    #[arg(long, value_name = "YYYY-MM-DD")]
    referral_date: Option<Day>,
    /// The legal basis, by your own term, for example lab-167, sel-85, intl-19
    #[arg(long, value_name = "TERM", value_parser = parse::text)]
    legal_basis: Option<String>,
    #[command(flatten)]
    saving: Saving,
}

pub(in crate::cli) fn run(new_client: &NewClient, context: &Context) -> Outcome {
    let lang = context.lang;
    let (opening, rules) = new_client.complete(context)?;
    let (text, intended) = edit::new_client(&opening, rules.programme()).map_err(|_| {
        Failure::request(words::CANNOT_EDIT.say(lang, &[("file", opening.id.as_str())]))
    })?;
    let workspace = context.workspace()?;
    let path = workspace.record_path(opening.id.as_str());
    let next = Loaded {
        file: workspace.relative(&path).display().to_string(),
        path,
        bytes: text.clone().into_bytes(),
    };
    guard(context, &next, &intended, Vec::new)?;
    let commit = new_client.saving.commit(context, &next.path)?;
    let (path, committed) = match new_client.saving.dry_run {
        true => (next.path, Committed::nothing()),
        false => {
            let path = workspace
                .create_record(opening.id.as_str(), text.as_bytes())
                .map_err(|error: StoreError| Failure::store(&error, lang))?;
            (path, Committed::make(commit, context))
        }
    };
    let file = workspace.relative(&path).display().to_string();
    match context.format {
        Format::Json => output::result(&render::json::text(&json!({
            "schema_version": render::json::SCHEMA_VERSION,
            "id": opening.id.as_str(),
            "file": file,
            "created": !new_client.saving.dry_run,
            "committed": committed.is_made(),
            "text": text,
        })))?,
        _ if new_client.saving.dry_run => output::result(&text)?,
        _ => {
            output::result(&format!("{}\n", opening.id))?;
            if !context.quiet {
                output::message(
                    &words::CLIENT_OPENED
                        .say(lang, &[("alias", opening.alias.as_str()), ("file", &file)]),
                );
                output::message(
                    &words::CLIENT_OPENED_NEXT.say(lang, &[("id", opening.id.as_str())]),
                );
            }
        }
    }
    committed.tell(context);
    Ok(committed.exit())
}

impl NewClient {
    fn complete<'c>(&self, context: &'c Context) -> Result<(Opening, &'c Rules), Failure> {
        let lang = context.lang;
        let mentor = self.mentor.clone();
        let mentor = mentor.or_else(|| Writer::ask(context, None).handle(context));
        let nobody = mentor.is_none();
        let (Some(alias), Some(programme), Some(mentor)) = (&self.alias, &self.programme, mentor)
        else {
            let flags = [
                ("`--alias`", self.alias.is_none()),
                ("`--programme`", self.programme.is_none()),
                ("`--mentor`", nobody),
            ];
            return Err(lacking(context, &flags, EXAMPLE));
        };
        if looks_like_a_personal_number(alias) {
            return Err(Failure::request(words::PERSONAL_NUMBER.of(lang).to_owned())
                .help(words::PERSONAL_NUMBER_HELP.of(lang).to_owned()));
        }
        let rules = context
            .programmes()
            .newest(programme)
            .ok_or_else(|| super::programme::unknown(programme, context))?;
        refuse_unknown_mentor(&mentor, context)?;
        let started = self.started.unwrap_or_else(|| context.today());
        if started > context.today() {
            let filled = [("day", started.to_string())];
            return Err(Failure::request(words::FUTURE_START.say(lang, &filled))
                .help(words::FUTURE_START_HELP.of(lang).to_owned()));
        }
        let referred = self.referral_by.is_some()
            || self.referral_date.is_some()
            || self.legal_basis.is_some();
        let opening = Opening {
            id: fresh_id(started, context)?,
            alias: alias.trim().to_owned(),
            mentor,
            started,
            language: self.language.clone(),
            birth_year: self.birth_year,
            referral: referred.then(|| Referral {
                by: self.referral_by.clone(),
                date: self.referral_date,
                legal_basis: self.legal_basis.clone(),
            }),
        };
        Ok((opening, rules))
    }
}

fn fresh_id(started: Day, context: &Context) -> Result<ClientId, Failure> {
    let mut random = [0u8; 4];
    getrandom::fill(&mut random).map_err(|error| Failure {
        exit: Exit::Environment,
        message: words::DISK.say(
            context.lang,
            &[("path", "random".to_owned()), ("why", error.to_string())],
        ),
        help: None,
    })?;
    Ok(ClientId::new(started, random))
}
