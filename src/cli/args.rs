//! The command line: what every command shares, and the list of commands.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

use super::commands;
use super::output::Color;
use crate::locale::Lang;
use crate::model::Day;

/// Plain-text records of mentor work: checked, advanced, reported.
///
/// One Markdown file per client, in a folder that Git carries between people.
#[derive(Debug, Parser)]
#[command(
    name = "mentor",
    version,
    disable_help_subcommand = true,
    propagate_version = false
)]
pub struct Cli {
    /// What every command shares.
    #[command(flatten)]
    pub global: Global,
    /// The command.
    #[command(subcommand)]
    pub command: Command,
}

/// What every command shares.
#[derive(Debug, Args)]
#[command(next_help_heading = "Everywhere")]
pub struct Global {
    /// Work in this folder instead of the current one (also MENTOR_DIR)
    #[arg(short = 'C', long = "dir", value_name = "DIR", global = true)]
    pub dir: Option<PathBuf>,
    /// Speak Danish or English (also MENTOR_LANG; else what mentor.toml or the system says)
    #[arg(long, value_name = "da|en", global = true)]
    pub lang: Option<Lang>,
    /// Colour: auto, always or never
    #[arg(
        long,
        value_enum,
        value_name = "WHEN",
        default_value_t,
        global = true,
        hide_possible_values = true,
        hide_default_value = true
    )]
    pub color: Color,
    /// How results are written: human, json; for check also short, sarif, github
    #[arg(
        long,
        value_enum,
        value_name = "FORMAT",
        default_value_t,
        global = true,
        hide_possible_values = true,
        hide_default_value = true
    )]
    pub format: Format,
    /// See everything as of this day (also MENTOR_TODAY)
    #[arg(long, value_name = "YYYY-MM-DD", global = true)]
    pub today: Option<Day>,
    /// Say only what matters
    #[arg(short, long, global = true)]
    pub quiet: bool,
}

/// How results are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub enum Format {
    /// For people.
    #[default]
    Human,
    /// One document with `schema_version`.
    Json,
    /// One line a finding: `FILE:LINE:COL: severity[code] message`.
    Short,
    /// SARIF 2.1.0, for code-scanning tools.
    Sarif,
    /// Annotations of GitHub Actions.
    Github,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    Init(commands::init::Init),
    NewClient(commands::new_client::NewClient),
    List(commands::list::List),
    Show(commands::show::Show),
    Check(commands::check::Check),
    Explain(commands::explain::Explain),
    Advance(commands::advance::Advance),
    Note(commands::note::Note),
    Goal(commands::goal::Goal),
    Action(commands::action::Action),
    Area(commands::area::Area),
    Rate(commands::rate::Rate),
    Decide(commands::decide::Decide),
    Resource(commands::resource::Resource),
    Option(commands::option::Options),
    Plan(commands::plan::Plan),
    Consent(commands::consent::Consent),
    Agreement(commands::agreement::Agreement),
    Referral(commands::referral::Referral),
    Outcome(commands::outcome::Outcomes),
    /// Let the effort rest for a while
    Pause(commands::standing::Standing),
    /// Let the effort go on after a pause
    Resume(commands::standing::Standing),
    /// End the effort
    Close(commands::standing::Standing),
    /// Let the effort go on after it had ended
    Reopen(commands::standing::Standing),
    Report(commands::report::Report),
    Programme(commands::programme::Programme),
}
