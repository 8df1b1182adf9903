//! The command line as it was typed, and completed with answers.

use std::ffi::OsString;

use clap::parser::ValueSource;
use clap::{Arg, ArgMatches, Command, FromArgMatches as _};

use super::question::Form;
use super::sheet::Answers;
use crate::cli::global::Global;
use crate::cli::help;
use crate::locale::Lang;

/// A command line that may lack what it needs.
pub struct Typed {
    args: Vec<OsString>,
    matches: ArgMatches,
    path: Vec<String>,
    leaf: Command,
}

impl Typed {
    /// Reads what was typed, asking for nothing; `None` where that is refused, or asks for help.
    pub fn read(args: &[OsString], lang: Lang) -> Option<Typed> {
        let root = lenient(help::command(lang));
        let matches = root.clone().try_get_matches_from(args).ok()?;
        let mut path = Vec::new();
        let mut leaf = &root;
        let mut below = &matches;
        while let Some((name, next)) = below.subcommand() {
            leaf = leaf.find_subcommand(name)?;
            below = next;
            path.push(name.to_owned());
        }
        Some(Typed {
            args: args.to_vec(),
            leaf: leaf.clone(),
            path,
            matches,
        })
    }

    /// The command, such as `goal add`.
    pub fn command(&self) -> String {
        self.path.join(" ")
    }

    /// What every command shares.
    pub fn global(&self) -> Option<Global> {
        Global::from_arg_matches(&self.matches).ok()
    }

    /// What was typed, by argument; what every command shares is not among it.
    pub fn answers(&self) -> Answers {
        let leaf = self.leaf_matches();
        let is_own = |id: &str| self.argument(id).is_some_and(|it| !it.is_global_set());
        let typed =
            |id: &&str| is_own(id) && leaf.value_source(id) == Some(ValueSource::CommandLine);
        leaf.ids()
            .map(clap::Id::as_str)
            .filter(typed)
            .map(|id| {
                let values = leaf.get_raw(id).into_iter().flatten();
                let values = values.map(|value| value.to_string_lossy().into_owned());
                (id.to_owned(), values.collect())
            })
            .collect()
    }

    /// The words of an argument's help, up to where it lists what can be typed.
    pub fn help(&self, argument: &str) -> String {
        let help = self.argument(argument).and_then(Arg::get_help);
        let help = help.map(ToString::to_string).unwrap_or_default();
        let end = help.find([':', '(', ';']).unwrap_or(help.len());
        help[..end].trim().to_owned()
    }

    /// Whether the argument stands by its place and not by a name.
    pub fn is_by_place(&self, argument: &str) -> bool {
        self.argument(argument).is_some_and(Arg::is_positional)
    }

    /// The command line with the answers that it lacked: those of the form in its order, and then
    /// what was typed another time.
    pub fn completed(&self, form: &Form, answers: &Answers) -> Vec<OsString> {
        let typed = self.answers();
        let asked = form.questions.iter().map(|question| question.argument);
        let is_asked = |id: &str| form.questions.iter().any(|it| it.argument == id);
        let others = answers
            .keys()
            .map(String::as_str)
            .filter(|id| !is_asked(id));
        let (mut flags, mut places): (Vec<OsString>, Vec<OsString>) = (Vec::new(), Vec::new());
        for id in asked.chain(others).filter(|id| !typed.contains_key(*id)) {
            let (Some(values), Some(argument)) = (answers.get(id), self.argument(id)) else {
                continue;
            };
            match argument.get_long() {
                None => places.extend(values.iter().map(OsString::from)),
                Some(long) if !argument.get_action().takes_values() => {
                    flags.push(format!("--{long}").into());
                }
                Some(long) => {
                    let flag = |value: &String| format!("--{long}={value}").into();
                    flags.extend(values.iter().map(flag));
                }
            }
        }
        // What follows two strokes is never a flag, whatever it begins with.
        let end = self.args.iter().position(|arg| arg == "--");
        let (before, after) = self.args.split_at(end.unwrap_or(self.args.len()));
        let mut args = before.to_vec();
        args.extend(flags);
        if after.is_empty() && !places.is_empty() {
            args.push("--".into());
        }
        args.extend_from_slice(after);
        args.extend(places);
        args
    }

    fn argument(&self, id: &str) -> Option<&Arg> {
        self.leaf
            .get_arguments()
            .find(|argument| argument.get_id() == id)
    }

    fn leaf_matches(&self) -> &ArgMatches {
        let mut leaf = &self.matches;
        while let Some((_, below)) = leaf.subcommand() {
            leaf = below;
        }
        leaf
    }
}

/// The same command line, with nothing in it that must be typed.
fn lenient(command: Command) -> Command {
    command
        .mut_args(|argument| argument.required(false))
        .mut_subcommands(lenient)
}
