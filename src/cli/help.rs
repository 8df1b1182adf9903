//! The help texts: English beside the arguments, Danish from the catalogue.

use std::ffi::OsString;

use clap::CommandFactory as _;

use super::args::Cli;
use crate::locale::{Lang, help as catalogue};

/// The command line with its help in a language.
pub fn command(lang: Lang) -> clap::Command {
    match lang {
        Lang::En => Cli::command(),
        Lang::Da => danish(Cli::command(), ""),
    }
}

/// The language of help and usage errors: before anything is parsed, what was asked for or the system's.
pub fn lang(args: &[OsString]) -> Lang {
    let mut asked = None;
    let mut words = args.iter().filter_map(|arg| arg.to_str());
    while let Some(word) = words.next() {
        if word == "--lang" {
            asked = words.next();
        } else if let Some(value) = word.strip_prefix("--lang=") {
            asked = Some(value);
        }
    }
    let variable = |name| std::env::var(name).ok().filter(|value| !value.is_empty());
    asked
        .and_then(|asked| asked.parse().ok())
        .or_else(|| variable("MENTOR_LANG")?.parse().ok())
        .or_else(|| {
            ["LC_ALL", "LC_MESSAGES", "LANG"]
                .into_iter()
                .find_map(variable)
                .and_then(|name| Lang::of_locale(&name))
        })
        .unwrap_or_default()
}

fn danish(mut command: clap::Command, path: &str) -> clap::Command {
    if let Some(about) = catalogue::of(path) {
        command = command.about(about).long_about(None);
    }
    let arguments: Vec<String> = command
        .get_arguments()
        .map(|argument| argument.get_id().to_string())
        .collect();
    for id in arguments {
        let named =
            catalogue::of(&format!("{path} --{id}")).or_else(|| catalogue::of(&format!("--{id}")));
        if let Some(help) = named {
            command = command.mut_arg(id, |argument| argument.help(help));
        }
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
