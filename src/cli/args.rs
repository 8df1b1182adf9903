//! The command line: the list of commands.

use clap::{Parser, Subcommand};

use super::commands;
use super::global::Global;

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
