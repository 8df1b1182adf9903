//! Arguments in, words and exit code out; one file per command.

mod apply;
mod args;
mod ask;
mod author;
mod closed;
mod columns;
mod commands;
mod context;
mod deadlines;
mod due;
mod failure;
mod figures;
mod form;
mod gates;
mod global;
mod help;
mod history;
mod kept;
mod load;
mod merging;
mod output;
mod parse;
mod printing;
mod programmes;
mod progress;
mod quoted;
mod refused;
mod render;
mod saving;
mod say;
mod select;
mod summary;
mod table;
mod this_program;
mod usage;
mod write;

pub use help::command;
pub use summary::summary;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::{ArgMatches, CommandFactory as _, FromArgMatches as _};

use args::{Cli, Command};
use context::Context;
use failure::{Failure, Outcome};
use global::Format;

use crate::locale::words;
use crate::model::Change;

/// The arguments that the program was called with.
pub fn arguments() -> impl Iterator<Item = OsString> {
    std::env::args_os()
}

/// Runs the command that the arguments name.
pub fn run(args: impl IntoIterator<Item = OsString>) -> ExitCode {
    let args: Vec<OsString> = args.into_iter().collect();
    // What is not told to anybody needs no language.
    let lang = || help::lang(&args);
    let fail = |failure: Failure, lang| {
        output::failure(&failure, lang);
        ExitCode::from(failure.exit)
    };
    if let Some(left) = args.iter().skip(1).find(|arg| is_left_to_fill_in(arg)) {
        let (lang, filled) = (lang(), [("argument", left.to_string_lossy())]);
        let failure = Failure::request(words::LEFT_TO_FILL_IN.say(lang, &filled));
        return fail(failure, lang);
    }
    let filled = match form::fill(&args, lang) {
        Ok(filled) => filled,
        Err(failure) => return fail(failure, lang()),
    };
    let (cli, command, client) = match read(&filled.args) {
        Ok(read) => read,
        Err(error) => {
            let exit = usage::tell(error, &filled.args, lang());
            filled.say_kept(lang());
            return exit.into();
        }
    };
    let mut context = match Context::new(cli.global, lang) {
        Ok(context) => context,
        Err(failure) => return fail(failure, lang()),
    };
    context.command = command;
    context.client = client;
    match carry_out(&cli.command, &mut context) {
        Ok(exit) => {
            filled.is_done(context.lang);
            exit.into()
        }
        Err(failure) => {
            let failure = filled.is_refused(failure, context.lang);
            fail(failure, context.lang)
        }
    }
}

fn read(args: &[OsString]) -> Result<(Cli, String, Option<String>), clap::Error> {
    let matches = Cli::command().try_get_matches_from(args)?;
    let (command, client) = typed(&matches);
    Ok((Cli::from_arg_matches(&matches)?, command, client))
}

/// Whether an argument is the dots of an example, which somebody was to put words in place of.
fn is_left_to_fill_in(argument: &OsString) -> bool {
    let argument = argument.to_string_lossy();
    let value = match argument.split_once('=') {
        Some((flag, value)) if !flag.contains(' ') => value,
        _ => &argument,
    };
    matches!(value.trim(), "…" | "...")
}

/// The command that was typed, such as `goal add`, and the client that it was typed for.
fn typed(matches: &ArgMatches) -> (String, Option<String>) {
    let (mut command, mut leaf) = (String::new(), matches);
    while let Some((name, below)) = leaf.subcommand() {
        command = format!("{command} {name}").trim().to_owned();
        leaf = below;
    }
    let client = leaf.try_get_one("client").ok().flatten();
    (command, client.cloned())
}

fn carry_out(command: &Command, context: &mut Context) -> Outcome {
    if command.needs_workspace() {
        context.open_workspace()?;
    } else {
        // A command that does without speaks the workspace's language where it stands in one.
        let _ = context.open_workspace();
    }
    if !command.writes(context.format) {
        let filled = [
            ("command", command.name()),
            ("format", context.format.as_str()),
        ];
        let help = match command.writes(Format::Json) {
            true => words::FORMAT_HELP,
            false => words::FORMAT_HELP_HUMAN,
        };
        return Err(Failure::request(words::FORMAT.say(context.lang, &filled))
            .help(help.of(context.lang).to_owned()));
    }
    match command {
        Command::Init(init) => commands::init::run(init, context),
        Command::NewClient(new_client) => commands::new_client::run(new_client, context),
        Command::Client(client) => commands::client::run(client, context),
        Command::List(list) => commands::list::run(list, context),
        Command::Agenda(agenda) => commands::agenda::run(agenda, context),
        Command::Show(show) => commands::show::run(show, context),
        Command::Check(check) => commands::check::run(check, context),
        Command::Explain(explain) => commands::explain::run(explain, context),
        Command::Advance(advance) => commands::advance::run(advance, context),
        Command::Note(note) => commands::note::run(note, context),
        Command::Goal(goal) => commands::goal::run(goal, context),
        Command::Action(action) => commands::action::run(action, context),
        Command::Area(area) => commands::area::run(area, context),
        Command::Rate(rate) => commands::rate::run(rate, context),
        Command::Decide(decide) => commands::decide::run(decide, context),
        Command::Correct(correct) => commands::correct::run(correct, context),
        Command::Resource(resource) => commands::resource::run(resource, context),
        Command::Option(options) => commands::option::run(options, context),
        Command::Plan(plan) => commands::plan::run(plan, context),
        Command::Consent(consent) => commands::consent::run(consent, context),
        Command::Agreement(agreement) => commands::agreement::run(agreement, context),
        Command::Referral(referral) => commands::referral::run(referral, context),
        Command::Outcome(outcomes) => commands::outcome::run(outcomes, context),
        Command::Pause(standing) => commands::standing::run(standing, Change::Pause, context),
        Command::Resume(standing) => commands::standing::run(standing, Change::Resume, context),
        Command::Close(standing) => commands::standing::run(standing, Change::Close, context),
        Command::Reopen(standing) => commands::standing::run(standing, Change::Reopen, context),
        Command::Report(report) => commands::report::run(report, context),
        Command::Stats(stats) => commands::stats::run(stats, context),
        Command::History(history) => commands::history::run(history, context),
        Command::Blame(blame) => commands::blame::run(blame, context),
        Command::Git(git) => commands::git::run(git, context),
        Command::Programme(programme) => commands::programme::run(programme, context),
        Command::Help(help) => commands::help::run(help, context),
    }
}

impl Command {
    fn name(&self) -> &'static str {
        match self {
            Command::Init(_) => "init",
            Command::NewClient(_) => "new-client",
            Command::Client(_) => "client",
            Command::List(_) => "list",
            Command::Agenda(_) => "agenda",
            Command::Show(_) => "show",
            Command::Check(_) => "check",
            Command::Explain(_) => "explain",
            Command::Advance(_) => "advance",
            Command::Note(_) => "note",
            Command::Goal(_) => "goal",
            Command::Action(_) => "action",
            Command::Area(_) => "area",
            Command::Rate(_) => "rate",
            Command::Decide(_) => "decide",
            Command::Correct(_) => "correct",
            Command::Resource(_) => "resource",
            Command::Option(_) => "option",
            Command::Plan(_) => "plan",
            Command::Consent(_) => "consent",
            Command::Agreement(_) => "agreement",
            Command::Referral(_) => "referral",
            Command::Outcome(_) => "outcome",
            Command::Pause(_) => "pause",
            Command::Resume(_) => "resume",
            Command::Close(_) => "close",
            Command::Reopen(_) => "reopen",
            Command::Report(_) => "report",
            Command::Stats(_) => "stats",
            Command::History(_) => "history",
            Command::Blame(_) => "blame",
            Command::Git(_) => "git",
            Command::Programme(_) => "programme",
            Command::Help(_) => "help",
        }
    }

    fn needs_workspace(&self) -> bool {
        match self {
            Command::Init(_) | Command::Explain(_) | Command::Programme(_) | Command::Help(_) => {
                false
            }
            Command::Check(check) => check.needs_workspace(),
            Command::Git(git) => git.needs_workspace(),
            _ => true,
        }
    }

    fn writes(&self, format: Format) -> bool {
        match format {
            Format::Human => true,
            Format::Json => match self {
                // A report is a text of its own; what it is made of is a document.
                Command::Report(report) => report.writes_json(),
                Command::Git(git) => git.writes_json(),
                Command::Help(_) => false,
                _ => true,
            },
            Format::Ical => matches!(self, Command::Agenda(_)),
            Format::Md | Format::Html | Format::Pdf => {
                matches!(self, Command::Report(report) if report.writes_pages())
            }
            Format::Csv => match self {
                Command::Stats(_) => true,
                Command::Report(report) => report.writes_csv(),
                _ => false,
            },
            Format::Short | Format::Sarif | Format::Github => match self {
                Command::Check(_) => true,
                Command::Programme(programme) => programme.finds(),
                _ => false,
            },
        }
    }
}
