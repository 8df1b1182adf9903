//! A version of the workspace by Git's name for it.

use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::git::{ObjectId, Repository};
use crate::locale::words;

/// The commit of that name.
///
/// # Errors
/// There is none, or Git refuses.
pub(super) fn commit(
    context: &Context,
    repository: &Repository,
    revision: &str,
) -> Result<ObjectId, Failure> {
    let found = repository.commit_of(revision);
    let found = found.map_err(|error| Failure::git(&error, context.lang))?;
    found.ok_or_else(|| {
        let filled = [("revision", revision)];
        Failure::request(words::NO_REVISION.say(context.lang, &filled))
            .help(words::NO_REVISION_HELP.of(context.lang).to_owned())
    })
}
