//! The help texts: English beside the arguments, Danish from the catalogue.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::{Arg, ArgAction, Command, CommandFactory as _};

use super::args::Cli;
use crate::locale::{Lang, help as catalogue};
use crate::store::Workspace;

/// What Danish help looks like; the words that clap puts in stand in [`shown`].
const TEMPLATE: &str = "{about-with-newline}\nBrug: {usage}\n\n{all-args}{after-help}";

/// The command line with its help in a language.
pub fn command(lang: Lang) -> Command {
    match lang {
        Lang::En => Cli::command(),
        Lang::Da => danish(Cli::command(), ""),
    }
}

/// The help as people read it: what clap writes in English only, in their language.
pub fn shown(help: &str, lang: Lang) -> String {
    match lang {
        Lang::En => help.to_owned(),
        // The second line of a usage stands below the first: `Brug: ` is shorter than `Usage: `.
        Lang::Da => help
            .replace("[OPTIONS]", "[TILVALG]")
            .replace("\n       mentor ", "\n      mentor "),
    }
}

/// The language of help and usage errors, before anything is parsed: what was asked for, else the
/// workspace's, else the system's.
pub fn lang(args: &[OsString]) -> Lang {
    let variable = |name| std::env::var(name).ok().filter(|value| !value.is_empty());
    value_of(args, "--lang", None)
        .and_then(|asked| asked.parse().ok())
        .or_else(|| variable("MENTOR_LANG")?.parse().ok())
        .or_else(|| {
            let asked = value_of(args, "--dir", Some("-C")).map(str::to_owned);
            let dir = asked.or_else(|| variable("MENTOR_DIR"));
            let dir = dir.map_or_else(|| PathBuf::from("."), PathBuf::from);
            Workspace::find(&dir).ok()?.config().language
        })
        .or_else(super::context::system_lang)
        .unwrap_or_default()
}

/// The last value of a flag: `--lang da`, `--lang=da`, `-C DIR`, `-CDIR`.
fn value_of<'a>(args: &'a [OsString], long: &str, short: Option<&str>) -> Option<&'a str> {
    let mut found = None;
    let mut words = args.iter().filter_map(|arg| arg.to_str());
    while let Some(word) = words.next() {
        if word == "--" {
            break;
        } else if word == long || Some(word) == short {
            found = words.next();
        } else if let Some(value) = word
            .strip_prefix(long)
            .and_then(|rest| rest.strip_prefix('='))
        {
            found = Some(value);
        } else if let Some(value) = short.and_then(|short| word.strip_prefix(short)) {
            found = Some(value);
        }
    }
    found
}

fn danish(mut command: Command, path: &str) -> Command {
    if let Some(about) = catalogue::of(path) {
        let (first, more) = about.split_once("\n\n").unwrap_or((about, ""));
        command = command
            .about(first)
            .long_about((!more.is_empty()).then_some(about));
    }
    let arguments: Vec<String> = command
        .get_arguments()
        .map(|argument| argument.get_id().to_string())
        .collect();
    for id in arguments {
        command = command.mut_arg(&id, |argument| danish_argument(argument, path, &id));
    }
    command = command
        .help_template(TEMPLATE)
        .subcommand_help_heading("Kommandoer")
        .subcommand_value_name("KOMMANDO")
        .disable_help_flag(true)
        .arg(own_flag("help", 'h', ArgAction::Help, path));
    if path.is_empty() {
        let version = own_flag("version", 'V', ArgAction::Version, path);
        command = command.disable_version_flag(true).arg(version);
    }
    let names: Vec<String> = command
        .get_subcommands()
        .map(|sub| sub.get_name().to_owned())
        .collect();
    for name in names {
        let path = format!("{path} {name}").trim().to_owned();
        command = command.mut_subcommand(name, |sub| danish(sub, &path));
    }
    command
}

fn danish_argument(argument: Arg, path: &str, id: &str) -> Arg {
    let help = catalogue::of(&format!("{path} --{id}"))
        .or_else(|| catalogue::of(&format!("--{id}")))
        .unwrap_or_default();
    let takes_value = argument.get_action().takes_values();
    let names = argument.get_value_names().unwrap_or_default();
    let name = match names.first() {
        Some(name) => name.to_string(),
        None => id.to_uppercase(),
    };
    let heading = match (argument.is_global_set(), argument.is_positional()) {
        (true, _) => "Overalt",
        (false, true) => "Argumenter",
        (false, false) => "Tilvalg",
    };
    let argument = argument.help(help).long_help(None).help_heading(heading);
    if !takes_value {
        return argument;
    }
    let argument = argument.hide_default_value(true).hide_possible_values(true);
    match catalogue::value(&name) {
        Some(danish) => argument.value_name(danish),
        None => argument,
    }
}

fn own_flag(name: &'static str, short: char, action: ArgAction, path: &str) -> Arg {
    let heading = if path.is_empty() {
        "Overalt"
    } else {
        "Tilvalg"
    };
    Arg::new(name)
        .short(short)
        .long(name)
        .action(action)
        .help(catalogue::of(&format!("--{name}")).unwrap_or_default())
        .help_heading(heading)
}
