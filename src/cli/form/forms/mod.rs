//! The forms: what each command asks on a terminal, where it was typed without.

mod caseload;
mod frame;
mod goals;
mod way;

use super::question::Kind::{Client, Line, One};
use super::question::{Form, List, Question, ask};
use crate::locale::words;

/// Every form, by theme.
static FORMS: [&[Form]; 4] = [caseload::FORMS, goals::FORMS, way::FORMS, frame::FORMS];

const CLIENT: Question = ask("client", Client).words(words::ASK_CLIENT);
const GOAL: Question = ask("goal", One(List::Goals)).words(words::ASK_GOAL);
const ACTION: Question = ask("action", One(List::Actions)).words(words::ASK_ACTION);
const AREA: Question = ask("area", One(List::Areas)).words(words::ASK_AREA);
const CARRIER: List = List::Words("carrier");
const VOICE: List = List::Words("voice");
const PART: Question = ask("client_part", Line);
const REASON: Question = ask("reason", Line);

/// The form of a command, where it has one.
pub fn form(command: &str) -> Option<&'static Form> {
    all().find(|form| form.command == command)
}

fn all() -> impl Iterator<Item = &'static Form> {
    FORMS.into_iter().flatten()
}

#[cfg(test)]
mod tests {
    use clap::{Command, CommandFactory as _};

    use super::*;
    use crate::cli::args::Cli;

    /// Every command that does something itself, by its path: a group has no arguments of its own.
    fn leaves(command: &Command, path: &str, all: &mut Vec<(String, Command)>) {
        for sub in command.get_subcommands() {
            let path = format!("{path} {}", sub.get_name()).trim().to_owned();
            leaves(sub, &path, all);
            if !sub.has_subcommands() || sub.get_arguments().next().is_some() {
                all.push((path, sub.clone()));
            }
        }
    }

    fn commands() -> Vec<(String, Command)> {
        let mut all = Vec::new();
        leaves(&Cli::command(), "", &mut all);
        all
    }

    fn argument<'c>(command: &'c Command, id: &str) -> Option<&'c clap::Arg> {
        command
            .get_arguments()
            .find(|argument| argument.get_id() == id)
    }

    #[test]
    fn every_question_is_of_an_argument() {
        let commands = commands();
        for form in all() {
            let known = commands.iter().find(|(path, _)| path == form.command);
            let (_, command) = known.unwrap_or_else(|| panic!("`{}`", form.command));
            for question in form.questions {
                let argument = argument(command, question.argument);
                assert!(argument.is_some(), "{} {}", form.command, question.argument);
            }
        }
    }

    #[test]
    fn every_command_that_writes_or_needs_a_client_has_a_form() {
        for (path, command) in commands() {
            let client = argument(&command, "client");
            let needs_client = client.is_some_and(clap::Arg::is_required_set);
            // What sets up a folder or its Git has nothing to ask.
            let sets_up = path == "init" || path.starts_with("git ");
            let writes = argument(&command, "dry_run").is_some() && !sets_up;
            assert_eq!(
                needs_client || writes || path == "report",
                form(&path).is_some(),
                "{path}"
            );
        }
    }

    #[test]
    fn whatever_a_command_must_have_is_asked_for() {
        for (path, command) in commands() {
            let Some(form) = form(&path) else { continue };
            for needed in command.get_arguments().filter(|it| it.is_required_set()) {
                let id = needed.get_id().as_str();
                assert!(
                    form.questions.iter().any(|it| it.argument == id),
                    "{path} {id}"
                );
            }
        }
    }
}
