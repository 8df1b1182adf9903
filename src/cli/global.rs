//! What every command shares: where, in which language, as of which day, in which format.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::output::Color;
use crate::locale::Lang;
use crate::model::Day;

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
    /// How results are written: human, json; for check also short, sarif, github; for agenda ical; for report md, html, pdf; for stats and report caseload csv
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
    /// iCalendar (RFC 5545), for calendars.
    Ical,
    /// Markdown, of a report.
    Md,
    /// A page, of a report.
    Html,
    /// Paper, of a report.
    Pdf,
    /// Comma-separated values (RFC 4180), for spreadsheets.
    Csv,
}

impl Format {
    /// The word that `--format` takes.
    pub const fn as_str(self) -> &'static str {
        match self {
            Format::Human => "human",
            Format::Json => "json",
            Format::Short => "short",
            Format::Sarif => "sarif",
            Format::Github => "github",
            Format::Ical => "ical",
            Format::Md => "md",
            Format::Html => "html",
            Format::Pdf => "pdf",
            Format::Csv => "csv",
        }
    }
}
