//! `mentor report`: a progress report for a reader, of one client or of all.

mod all;
mod caseload;
mod check;
mod failed;
mod kind;
mod making;
mod own;
mod paper;
mod phrases;
mod place;
mod policy;
mod then;
mod view;

use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};

use crate::cli::closed;
use crate::cli::context::Context;
use crate::cli::failure::{Exit, Failure, Outcome};
use crate::cli::history::AsOf;
use crate::cli::load;
use crate::cli::output;
use crate::cli::select::{Member, Seen, Select};
use crate::locale::words;
use crate::model::{Day, Snapshot};
use crate::report::{Audience, Form};
use crate::store;
use crate::view::Case;
pub(in crate::cli) use failed::template_failure;
use kind::Kind;
use making::Making;
use policy::Policy;

/// Write a progress report.
#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
pub struct Report {
    #[command(subcommand)]
    of: Option<Of>,
    /// The client: an id, the beginning of one, or an alias
    #[arg(required_unless_present = "all", conflicts_with_all = ["all", "mentor", "programme", "phase", "where"])]
    client: Option<String>,
    /// Every client whose effort has not ended
    #[arg(long, requires = "out", conflicts_with = "at")]
    all: bool,
    /// Whom it is for: municipality (where nobody is named), client or organisation
    #[arg(long, value_name = "WHO", value_parser = closed::audience)]
    audience: Option<Audience>,
    /// The first day of the period that it tells of; the start of the work where none is named
    #[arg(long, value_name = "YYYY-MM-DD")]
    since: Option<Day>,
    #[command(flatten)]
    policy: Policy,
    /// Write to this file (`….md`, `….html` or `….pdf`), or into this folder, instead of to the terminal
    #[arg(long, short, value_name = "PATH")]
    out: Option<PathBuf>,
    /// Write with this template of the workspace's own
    #[arg(long, value_name = "FILE")]
    template: Option<PathBuf>,
    /// Show everything that a template can use, as JSON, instead of the report
    #[arg(long, conflicts_with_all = ["all", "out", "template"])]
    view: bool,
    /// Say how hard the client's page is to read, instead of writing it: LIX of it in Danish
    #[arg(long, conflicts_with_all = ["all", "out", "template", "view", "to", "about", "with"])]
    check: bool,
    #[command(flatten)]
    as_of: AsOf,
    #[command(flatten)]
    select: Select,
}

/// What a report is of that is not of one client.
#[derive(Debug, Subcommand)]
enum Of {
    #[command(alias = "sager")]
    Caseload(caseload::Caseload),
}

pub(in crate::cli) fn run(report: &Report, context: &Context) -> Outcome {
    if let Some(Of::Caseload(caseload)) = &report.of {
        return caseload::run(caseload, context);
    }
    if report.check && report.audience() != Audience::Client {
        let lang = context.lang;
        let failure = Failure::request(words::LIX_CLIENT_ONLY.of(lang).to_owned());
        return Err(failure.help(words::LIX_CLIENT_ONLY_HELP.of(lang).to_owned()));
    }
    report.policy.keep_in(report.audience(), context)?;
    match &report.client {
        Some(client) => report.one(client, context),
        None => all::run(report, context),
    }
}

impl Report {
    /// Whom it is for.
    fn audience(&self) -> Audience {
        let usual = match self.check {
            true => Audience::Client,
            false => Audience::Municipality,
        };
        self.audience.unwrap_or(usual)
    }

    fn one(&self, client: &str, context: &Context) -> Outcome {
        let making = Making::new(self, context, Kind::Text(Form::Markdown))?;
        making.kind().is_for_a_file(self.out.as_deref(), context)?;
        let loaded = load::load(context, client).map_err(|failure| match client {
            caseload::WORD => {
                failure.help(words::REPORT_CASELOAD_FIRST.of(context.lang).to_owned())
            }
            _ => failure,
        })?;
        let then = self.as_of.then(&loaded, context)?;
        let load::Case {
            client,
            rules,
            partial,
        } = loaded.case(context)?;
        let told = then.as_ref().map_or(&loaded, |then| &then.loaded);
        self.policy.find_own(told, context)?;
        let snapshot = Snapshot::new(client, context.today());
        let whole = Case::new(snapshot, rules.programme(), context.lang);
        let seen = Seen {
            path: &loaded.path,
            member: &Member::Judged(whole, rules),
            is_partial: partial,
        };
        let case = match &then {
            Some(then) => then::carried(&making, &seen, then, context)?,
            None => making.carried(&seen)?,
        };
        then.inspect(|then| then.tell(context));
        if self.check {
            return check::run(&making, &case, &loaded, context);
        }
        if self.view {
            output::result(&making.view(&case)?)?;
            return Ok(Exit::Done);
        }
        let bytes = making.bytes(&case, &loaded.file)?;
        if let Some(note) = phrases::missing(context, case.snapshot().client(), self.audience()) {
            output::message(&note);
        }
        let Some(out) = &self.out else {
            output::bytes(&bytes)?;
            return Ok(Exit::Done);
        };
        // A name that ends as a report's does is a file; any other is a folder, made where it is missing.
        let path = match Kind::of_name(out) {
            Some(kind) => {
                let alias = &case.snapshot().client().alias;
                place::is_of(alias, out, kind, context)?;
                out.clone()
            }
            None => out.join(making.file_name(&loaded.stem())),
        };
        write(&path, &bytes, context)?;
        Ok(Exit::Done)
    }
}

fn write(path: &Path, bytes: &[u8], context: &Context) -> Result<(), Failure> {
    let changed =
        store::write_output(path, bytes).map_err(|error| Failure::store(&error, context.lang))?;
    if !context.quiet {
        let said = if changed {
            words::REPORT_WRITTEN
        } else {
            words::REPORT_UNCHANGED
        };
        output::message(&said.say(context.lang, &[("path", &path.display().to_string())]));
    }
    Ok(())
}
