//! Every command and every argument has its help in both languages, and nothing else has.

use std::collections::BTreeSet;

use clap::{Arg, Command};
use mentor::cli::command;
use mentor::locale::{Lang, help};

/// What clap makes itself, in one language.
const OWN: [&str; 2] = ["--help", "--version"];

/// What clap writes into help in English.
const ENGLISH: &[&str] = &[
    "Usage:",
    "Options:",
    "Commands:",
    "Arguments:",
    "Everywhere:",
    "[default",
    "[possible",
    "Possible values",
    "Print ",
    "[OPTIONS]",
    "COMMAND",
    "DIR>",
    "TEXT",
    "YYYY",
];

#[test]
fn every_command_and_argument_has_danish_help() {
    let mut missing = Vec::new();
    for (path, command) in commands(Lang::En) {
        if help::of(&path).is_none_or(str::is_empty) {
            missing.push(format!("`{path}`"));
        }
        for argument in command.get_arguments() {
            let id = argument.get_id();
            let known = help::of(&format!("{path} --{id}")).or(help::of(&format!("--{id}")));
            if known.is_none_or(str::is_empty) {
                missing.push(format!("`{path} --{id}`"));
            }
            if let Some(value) = value_name(argument)
                && help::value(&value).is_none()
            {
                missing.push(format!("the value {value} of `{path} --{id}`"));
            }
        }
    }
    assert!(missing.is_empty(), "no Danish for {}", missing.join(", "));
}

#[test]
fn danish_help_is_of_commands_and_arguments_that_there_are() {
    let mut known: BTreeSet<String> = OWN.iter().map(ToString::to_string).collect();
    for (path, command) in commands(Lang::En) {
        for argument in command.get_arguments() {
            known.insert(format!("--{}", argument.get_id()));
            known.insert(format!("{path} --{}", argument.get_id()));
        }
        known.insert(path);
    }
    let all = help::DANISH.iter().flat_map(|theme| theme.iter());
    let keys: Vec<&str> = all.map(|(key, _)| *key).collect();
    let unknown: Vec<&&str> = keys.iter().filter(|key| !known.contains(**key)).collect();
    assert!(unknown.is_empty(), "help of nothing: {unknown:?}");
    let different: BTreeSet<&&str> = keys.iter().collect();
    assert_eq!(different.len(), keys.len(), "a key stands twice");
}

#[test]
fn every_command_and_argument_has_english_help() {
    for (path, command) in commands(Lang::En) {
        let about = command.get_about().map(ToString::to_string);
        assert!(about.is_some_and(|about| !about.is_empty()), "`{path}`");
        for argument in command.get_arguments() {
            let help = argument.get_help().map(ToString::to_string);
            let help = help.unwrap_or_default();
            assert!(!help.is_empty(), "`{path} --{}`", argument.get_id());
            assert!(!help.ends_with('.'), "`{path} --{}`", argument.get_id());
        }
    }
}

#[test]
fn both_languages_have_the_same_commands_and_arguments() {
    let shape = |lang| -> Vec<(String, Vec<String>)> {
        let ids = |command: &Command| {
            let ids = command.get_arguments().map(|one| one.get_id().to_string());
            let ids = ids.filter(|id| !OWN.contains(&format!("--{id}").as_str()));
            ids.collect()
        };
        let all = commands(lang);
        all.iter()
            .map(|(path, command)| (path.clone(), ids(command)))
            .collect()
    };
    assert_eq!(shape(Lang::Da), shape(Lang::En));
}

#[test]
fn danish_help_holds_no_english() {
    for (path, _) in commands(Lang::Da) {
        for flag in ["-h", "--help"] {
            let output = std::process::Command::new(env!("CARGO_BIN_EXE_mentor"))
                .args(path.split_whitespace())
                .args([flag, "--lang", "da"])
                .output()
                .expect("the program");
            let help = String::from_utf8(output.stdout).expect("text");
            assert!(output.status.success() && !help.is_empty(), "`{path}`");
            for english in ENGLISH {
                assert!(!help.contains(english), "`{path}`: {english}\n{help}");
            }
        }
    }
}

#[test]
fn the_command_line_is_well_formed() {
    for lang in Lang::ALL {
        command(lang).debug_assert();
    }
}

/// Every command by its path, the program itself first.
fn commands(lang: Lang) -> Vec<(String, Command)> {
    fn add(all: &mut Vec<(String, Command)>, path: &str, command: &Command) {
        all.push((path.to_owned(), command.clone()));
        for sub in command.get_subcommands() {
            add(all, format!("{path} {}", sub.get_name()).trim(), sub);
        }
    }
    let mut all = Vec::new();
    add(&mut all, "", &command(lang));
    all
}

fn value_name(argument: &Arg) -> Option<String> {
    if !argument.get_action().takes_values() {
        return None;
    }
    let names = argument.get_value_names().unwrap_or_default();
    let name = names.first().map(ToString::to_string);
    Some(name.unwrap_or_else(|| argument.get_id().as_str().to_uppercase()))
}
