//! What `install`, `uninstall` and `init --git` share: the workspace's setup, and how it fails.

use std::path::Path;

use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::{output, this_program};
use crate::git::setup::{HookWords, Place, Setup, SetupError};
use crate::locale::{Lang, Text, words};
use crate::store::{Config, Workspace};

/// What Git is to know of a workspace. The hooks speak the workspace's language, whatever is asked for
/// today: so they are the same the next time.
pub(in crate::cli) fn setup<'a>(root: &'a Path, config: &'a Config, lang: Lang) -> Setup<'a> {
    let lang = config.language.unwrap_or(lang);
    let program = this_program::called_by();
    let gone = words::HOOK_GONE.say(lang, &[("program", &program)]);
    let help = words::HOOK_GONE_HELP.of(lang);
    let (error, hint) = (words::ERROR.of(lang), words::HELP.of(lang));
    Setup {
        root,
        clients: &config.clients,
        program,
        words: HookWords {
            records: words::HOOK_RECORDS.of(lang).to_owned(),
            message: words::HOOK_MESSAGE.of(lang).to_owned(),
            gone: format!("{error}: {gone}\n  {hint}: {help}"),
        },
    }
}

/// The place of the workspace in its repository; `help` says what to do where there is none.
///
/// # Errors
/// It lies in none, or Git cannot say.
pub(super) fn place(
    workspace: &Workspace,
    help: Text,
    context: &Context,
) -> Result<Place, Failure> {
    let lang = context.lang;
    let folder = workspace.root().display().to_string();
    match Place::of(workspace.root()) {
        Ok(Some(place)) => Ok(place),
        Ok(None) => Err(
            Failure::request(words::NO_REPOSITORY.say(lang, &[("folder", &folder)]))
                .help(help.of(lang).to_owned()),
        ),
        Err(error) => Err(Failure::git(&error, lang)),
    }
}

/// Says what Git must still be told before anybody can commit.
///
/// # Errors
/// Git cannot be run.
pub(in crate::cli) fn ask_for_user(context: &Context) -> Result<(), Failure> {
    let known = context.repository().has_user();
    if !known.map_err(|error| Failure::git(&error, context.lang))? {
        output::message(words::NO_USER_YET.of(context.lang));
    }
    Ok(())
}

/// Why the setup failed.
pub(in crate::cli) fn failed(error: &SetupError, lang: Lang) -> Failure {
    match error {
        SetupError::Git(error) => Failure::git(error, lang),
        SetupError::Store(error) => Failure::store(error, lang),
    }
}
