//! `mentor new-client`: opens a record.

use clap::Args;
use serde_json::json;

use crate::check::looks_like_a_personal_number;
use crate::cli::apply::guard;
use crate::cli::context::Context;
use crate::cli::failure::{Exit, Failure, Outcome};
use crate::cli::global::Format;
use crate::cli::load::Loaded;
use crate::cli::write::{missing, refuse_unknown_mentor};
use crate::cli::{ask, output, parse, render};
use crate::edit::{self, NewClient as Opening};
use crate::locale::words;
use crate::model::{ClientId, Day, Referral};
use crate::programme::Rules;
use crate::store::StoreError;

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
    /// The legal basis, by your own term
    #[arg(long, value_name = "TERM", value_parser = parse::text)]
    legal_basis: Option<String>,
    /// Print the record, and write nothing
    #[arg(long)]
    dry_run: bool,
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
    let path = match new_client.dry_run {
        true => next.path,
        false => workspace
            .create_record(opening.id.as_str(), text.as_bytes())
            .map_err(|error: StoreError| Failure::store(&error, lang))?,
    };
    let file = workspace.relative(&path).display().to_string();
    match context.format {
        Format::Json => output::result(&render::json::text(&json!({
            "schema_version": render::json::SCHEMA_VERSION,
            "id": opening.id.as_str(),
            "file": file,
            "created": !new_client.dry_run,
            "text": text,
        })))?,
        _ if new_client.dry_run => output::result(&text)?,
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
    Ok(Exit::Done)
}

impl NewClient {
    fn complete<'c>(&self, context: &'c Context) -> Result<(Opening, &'c Rules), Failure> {
        let lang = context.lang;
        let there = ask::somebody_is_there();
        let author = self.mentor.clone().or_else(|| context.author(None));
        if !there {
            self.refuse_what_is_missing(author.as_ref(), context)?;
        }
        let alias = match &self.alias {
            Some(alias) => alias.clone(),
            None => ask::text(context, words::ASK_ALIAS.of(lang), |text| {
                looks_like_a_personal_number(text).then_some(words::PERSONAL_NUMBER)
            })?,
        };
        if looks_like_a_personal_number(&alias) {
            return Err(Failure::request(words::PERSONAL_NUMBER.of(lang).to_owned())
                .help(words::PERSONAL_NUMBER_HELP.of(lang).to_owned()));
        }
        let rules = match &self.programme {
            Some(asked) => context
                .programmes()
                .newest(asked)
                .ok_or_else(|| super::programme::unknown(asked, context))?,
            None => ask_programme(context)?,
        };
        let mentor = match author {
            Some(mentor) => mentor,
            None => ask_mentor(context)?,
        };
        refuse_unknown_mentor(&mentor, context)?;
        let started = match self.started {
            Some(day) => day,
            None if there && self.alias.is_none() => {
                ask::day(context, words::ASK_STARTED.of(lang), context.today())?
            }
            None => context.today(),
        };
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

    fn refuse_what_is_missing(
        &self,
        mentor: Option<&String>,
        context: &Context,
    ) -> Result<(), Failure> {
        let flags = [
            ("`--alias`", self.alias.is_none()),
            ("`--programme`", self.programme.is_none()),
            ("`--mentor`", mentor.is_none()),
        ];
        missing(
            context,
            &flags,
            "mentor new-client --alias Selam --programme gennem-empowerment --mentor anna",
        )
    }
}

fn ask_programme(context: &Context) -> Result<&Rules, Failure> {
    let all = context.programmes().all();
    let titles = all
        .iter()
        .map(|rules| {
            let programme = rules.programme();
            format!(
                "{} ({})",
                context.lang.pick(&programme.title.da, &programme.title.en),
                programme.reference()
            )
        })
        .collect();
    let chosen = ask::one_of(context, words::ASK_PROGRAMME.of(context.lang), titles)?;
    Ok(all[chosen])
}

fn ask_mentor(context: &Context) -> Result<String, Failure> {
    let known = context.around().mentors;
    let question = words::ASK_MENTOR.of(context.lang);
    if known.is_empty() {
        return ask::text(context, question, |_| None);
    }
    let chosen = ask::one_of(context, question, known.clone())?;
    Ok(known[chosen].clone())
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
