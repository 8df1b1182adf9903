//! Help that was asked for, and what is told of a command line that cannot be read.

use std::ffi::OsString;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{CommandFactory as _, Error};

use super::args::Cli;
use super::failure::{Exit, Failure};
use super::{closed, help, output, parse};
use crate::locale::{Lang, words};
use crate::model::Day;
use crate::record::nearest;

/// Writes the help or the version, or says what is wrong.
///
/// The command line is read in English and without its Danish help, which is only in the way until
/// somebody reads it; now somebody does.
pub fn tell(error: Error, args: &[OsString], lang: Lang) -> Exit {
    let again = match lang {
        Lang::En => None,
        Lang::Da => help::command(lang).try_get_matches_from(args).err(),
    };
    let error = &again.unwrap_or(error);
    let rendered = help::shown(&error.render().to_string(), lang);
    if !error.use_stderr() {
        return match output::result(&rendered) {
            Ok(()) => Exit::Done,
            Err(failure) => failure.exit,
        };
    }
    match failure(error, args, lang) {
        Some(failure) => output::failure(&failure, lang),
        None => output::message(rendered.trim_end()),
    }
    Exit::Request
}

/// What is told in our own words; nothing for what clap alone can say, such as a whole help.
fn failure(error: &Error, args: &[OsString], lang: Lang) -> Option<Failure> {
    let argument = || one(error, ContextKind::InvalidArg);
    let request = |message: String| Failure::request(message);
    let how = words::USAGE_HOW.say(lang, &[("command", command(args))]);
    let known = |kind| {
        let known = listed(error, kind)?;
        Some(words::USAGE_KNOWN.say(lang, &[("known", known)]))
    };
    let near = |typed: &str, kind| {
        let near = meant(error, kind, typed)?;
        Some(words::DID_YOU_MEAN.say(lang, &[("near", near)]))
    };
    Some(match error.kind() {
        ErrorKind::InvalidSubcommand => {
            let command = one(error, ContextKind::InvalidSubcommand)?;
            let help = near(&command, ContextKind::SuggestedSubcommand).unwrap_or(how);
            request(words::USAGE_NO_COMMAND.say(lang, &[("command", command)])).help(help)
        }
        ErrorKind::UnknownArgument => {
            let argument = argument()?;
            let help = near(&argument, ContextKind::SuggestedArg).unwrap_or(how);
            request(words::USAGE_NO_ARGUMENT.say(lang, &[("argument", argument)])).help(help)
        }
        ErrorKind::MissingRequiredArgument => {
            let missing = listed(error, ContextKind::InvalidArg)?;
            request(words::MISSING_FLAGS.say(lang, &[("flags", missing)])).help(how)
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            let (argument, value) = (argument()?, one(error, ContextKind::InvalidValue)?);
            if value.is_empty() {
                return Some(
                    request(words::USAGE_NO_VALUE.say(lang, &[("argument", argument)])).help(how),
                );
            }
            let help = near(&value, ContextKind::SuggestedValue)
                .or_else(|| known(ContextKind::ValidValue))
                .or_else(|| why(error, lang))
                .unwrap_or(how);
            let filled = [("argument", argument), ("value", value)];
            request(words::USAGE_VALUE.say(lang, &filled)).help(help)
        }
        ErrorKind::ArgumentConflict => {
            let other = listed(error, ContextKind::PriorArg)?;
            let argument = argument()?;
            if other == format!("`{argument}`") {
                return Some(
                    request(words::USAGE_TWICE.say(lang, &[("argument", argument)])).help(how),
                );
            }
            let filled = [("argument", argument), ("other", other)];
            request(words::USAGE_CONFLICT.say(lang, &filled)).help(how)
        }
        ErrorKind::MissingSubcommand => {
            let failure = request(words::USAGE_COMMAND_MISSING.of(lang).to_owned());
            failure.help(known(ContextKind::ValidSubcommand).unwrap_or(how))
        }
        _ => return None,
    })
}

/// The word that can have been meant: by a slip of the fingers, or by one that begins as it does.
fn meant(error: &Error, kind: ContextKind, typed: &str) -> Option<String> {
    let near = all(error, kind);
    let known = || near.iter().map(String::as_str);
    let alike = |other: &&str| {
        let both = typed.trim_start_matches('-').chars();
        let both = both.zip(other.trim_start_matches('-').chars());
        both.take_while(|(one, other)| one == other).count() >= 4
    };
    let meant = nearest(typed, known());
    meant.or_else(|| known().rfind(alike)).map(str::to_owned)
}

/// What the reader of a value says of it: the words of a closed set, or how a day is written.
fn why(error: &Error, lang: Lang) -> Option<String> {
    let why = std::error::Error::source(error)?.to_string();
    if let Some((_, known)) = why.split_once(" is none of ") {
        return Some(words::USAGE_KNOWN.say(lang, &[("known", known)]));
    }
    if why == closed::OF_ALL_CLIENTS {
        return Some(words::USAGE_FUNDER.of(lang).to_owned());
    }
    if why.ends_with("is not a day written YYYY-MM-DD") {
        let typed = one(error, ContextKind::InvalidValue).unwrap_or_default();
        return Some(how_a_day_is_written(&typed, lang));
    }
    if let Some((from, to)) = why
        .split_once(" is not in ")
        .and_then(|(_, range)| range.split_once("..="))
    {
        return Some(words::USAGE_RANGE.say(lang, &[("from", from), ("to", to)]));
    }
    if why.starts_with("invalid digit") {
        return Some(words::USAGE_WHOLE.of(lang).to_owned());
    }
    if why == parse::EMPTY {
        return Some(words::ASK_NOT_EMPTY.of(lang).to_owned());
    }
    (lang == Lang::En).then_some(why)
}

/// The day that was meant, else how one is written.
pub fn how_a_day_is_written(typed: &str, lang: Lang) -> String {
    match Day::turned(typed) {
        Some(day) => words::DID_YOU_MEAN.say(lang, &[("near", day.to_string())]),
        None => words::ASK_NOT_A_DAY.of(lang).to_owned(),
    }
}

/// The command that was meant: `mentor programme show`.
fn command(args: &[OsString]) -> String {
    let root = Cli::command();
    let mut command = &root;
    let mut name = "mentor".to_owned();
    for arg in args.iter().skip(1) {
        if let Some(sub) = command.find_subcommand(arg) {
            name = format!("{name} {}", sub.get_name());
            command = sub;
        }
    }
    name
}

fn one(error: &Error, kind: ContextKind) -> Option<String> {
    all(error, kind).first().cloned()
}

fn all(error: &Error, kind: ContextKind) -> &[String] {
    match error.get(kind) {
        Some(ContextValue::String(text)) => std::slice::from_ref(text),
        Some(ContextValue::Strings(texts)) => texts,
        _ => &[],
    }
}

fn listed(error: &Error, kind: ContextKind) -> Option<String> {
    let quoted: Vec<String> = all(error, kind)
        .iter()
        .map(|text| format!("`{text}`"))
        .collect();
    (!quoted.is_empty()).then(|| quoted.join(", "))
}
