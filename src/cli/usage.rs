//! Help that was asked for, and what is told of a command line that cannot be read.

use std::ffi::OsString;
use std::process::ExitCode;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{CommandFactory as _, Error};

use super::args::Cli;
use super::failure::{Exit, Failure};
use super::{help, output, parse};
use crate::locale::{Lang, words};

/// Writes the help or the version, or says what is wrong.
pub fn tell(error: &Error, args: &[OsString], lang: Lang) -> ExitCode {
    let rendered = help::shown(&error.render().to_string(), lang);
    if !error.use_stderr() {
        return match output::result(&rendered) {
            Ok(()) => Exit::Done.into(),
            Err(failure) => failure.exit.into(),
        };
    }
    match failure(error, args, lang) {
        Some(failure) => output::failure(&failure, lang),
        None => output::message(rendered.trim_end()),
    }
    Exit::Request.into()
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
    let near = |kind| {
        let near = one(error, kind)?;
        Some(words::DID_YOU_MEAN.say(lang, &[("near", near)]))
    };
    Some(match error.kind() {
        ErrorKind::InvalidSubcommand => {
            let command = one(error, ContextKind::InvalidSubcommand)?;
            request(words::USAGE_NO_COMMAND.say(lang, &[("command", command)]))
                .help(near(ContextKind::SuggestedSubcommand).unwrap_or(how))
        }
        ErrorKind::UnknownArgument => {
            request(words::USAGE_NO_ARGUMENT.say(lang, &[("argument", argument()?)]))
                .help(near(ContextKind::SuggestedArg).unwrap_or(how))
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
            let help = near(ContextKind::SuggestedValue)
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

/// What the reader of a value says of it: the words of a closed set, or how a day is written.
fn why(error: &Error, lang: Lang) -> Option<String> {
    let why = std::error::Error::source(error)?.to_string();
    if let Some((_, known)) = why.split_once(" is none of ") {
        return Some(words::USAGE_KNOWN.say(lang, &[("known", known)]));
    }
    if why.ends_with("is not a day written YYYY-MM-DD") {
        return Some(words::ASK_NOT_A_DAY.of(lang).to_owned());
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
    match error.get(kind)? {
        ContextValue::String(text) => Some(text.clone()),
        ContextValue::Strings(texts) => texts.first().cloned(),
        _ => None,
    }
}

fn listed(error: &Error, kind: ContextKind) -> Option<String> {
    let quoted = |text: &String| format!("`{text}`");
    match error.get(kind)? {
        ContextValue::String(text) => Some(quoted(text)),
        ContextValue::Strings(texts) if !texts.is_empty() => {
            Some(texts.iter().map(quoted).collect::<Vec<_>>().join(", "))
        }
        _ => None,
    }
}
