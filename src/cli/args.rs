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

/// The commands; their Danish names are understood and not shown.
#[derive(Debug, Subcommand)]
pub enum Command {
    Init(commands::init::Init),
    #[command(alias = "ny-borger")]
    NewClient(commands::new_client::NewClient),
    #[command(alias = "stamdata")]
    Client(commands::client::Client),
    #[command(alias = "liste")]
    List(commands::list::List),
    #[command(aliases = ["huskeliste", "kalender"])]
    Agenda(commands::agenda::Agenda),
    #[command(alias = "vis")]
    Show(commands::show::Show),
    #[command(alias = "tjek")]
    Check(commands::check::Check),
    #[command(alias = "forklar")]
    Explain(commands::explain::Explain),
    #[command(alias = "videre")]
    Advance(commands::advance::Advance),
    #[command(alias = "notat")]
    Note(commands::note::Note),
    #[command(aliases = ["mål", "maal"])]
    Goal(commands::goal::Goal),
    #[command(alias = "handling")]
    Action(commands::action::Action),
    #[command(aliases = ["område", "omraade"])]
    Area(commands::area::Area),
    #[command(alias = "vurder")]
    Rate(commands::rate::Rate),
    #[command(alias = "beslut")]
    Decide(commands::decide::Decide),
    #[command(alias = "ret")]
    Correct(commands::correct::Correct),
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
    #[command(alias = "genoptag")]
    Resume(commands::standing::Standing),
    /// End the effort
    #[command(alias = "afslut")]
    Close(commands::standing::Standing),
    /// Let the effort go on after it had ended
    #[command(aliases = ["genåbn", "genaabn"])]
    Reopen(commands::standing::Standing),
    #[command(alias = "rapport")]
    Report(commands::report::Report),
    #[command(aliases = ["statistik", "tal"])]
    Stats(commands::stats::Stats),
    #[command(alias = "historik")]
    History(commands::history::History),
    #[command(aliases = ["ophav", "hvem"])]
    Blame(commands::blame::Blame),
    Git(commands::git::Git),
    #[command(alias = "program")]
    Programme(commands::programme::Programme),
    #[command(aliases = ["hjælp", "hjaelp"])]
    Help(commands::help::Help),
}
