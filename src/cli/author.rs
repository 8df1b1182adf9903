//! Who writes an entry: as asked, as the environment says, as Git knows, else the client's mentor.

use std::thread::JoinHandle;

use super::context::Context;
use super::failure::Failure;
use super::global::Format;
use super::output;
use crate::edit;
use crate::git;
use crate::locale::words;

/// Who writes, where that is still to be heard from Git.
pub struct Writer {
    named: Option<String>,
    git: Option<JoinHandle<Option<String>>>,
}

/// Who writes an entry.
pub struct Author {
    /// The handle.
    pub handle: String,
    /// Whether it is only the record's mentor, since nobody else is known.
    pub is_assumed: bool,
}

impl Writer {
    /// Takes the one who is named, by `--author` or MENTOR_USER; else asks Git, which answers while
    /// the record is read.
    pub fn ask(context: &Context, asked: Option<&str>) -> Writer {
        let user = || std::env::var("MENTOR_USER").ok();
        let user = || user().filter(|user| !user.is_empty());
        let named = asked.map(str::to_owned).or_else(user);
        let workspace = context.workspace().ok().filter(|workspace| {
            // Where no mentor has an address, whatever Git says would be nobody.
            let mut mentors = workspace.config().mentors.iter();
            named.is_none() && mentors.any(|mentor| mentor.email.is_some())
        });
        let git = workspace.map(|workspace| {
            let root = workspace.root().to_owned();
            std::thread::spawn(move || git::user_email(&root))
        });
        Writer { named, git }
    }

    /// The handle; `None` where nobody is named and Git knows none of the mentors.
    pub fn handle(self, context: &Context) -> Option<String> {
        let by_email = |git: JoinHandle<Option<String>>| {
            let email = git.join().ok().flatten()?;
            let config = context.workspace().ok()?.config();
            let mentor = config.mentor_with_email(&email)?;
            Some(mentor.handle.clone())
        };
        self.named.or_else(|| self.git.and_then(by_email))
    }

    /// The author: whoever that is, else the mentor of the record.
    ///
    /// # Errors
    /// Where it is nobody whom the workspace knows.
    pub fn author(self, context: &Context, mentor: &str) -> Result<Author, Failure> {
        let Some(handle) = self.handle(context) else {
            return Ok(Author {
                handle: mentor.to_owned(),
                is_assumed: true,
            });
        };
        refuse_unknown_mentor(&handle, context)?;
        Ok(Author {
            handle,
            is_assumed: false,
        })
    }
}

impl Author {
    /// Says whom the entry names as its writer, where nobody has named one.
    pub fn tell(&self, context: &Context) {
        if self.is_assumed && context.format == Format::Human && !context.quiet {
            let filled = [("author", self.handle.as_str())];
            output::message(&words::WRITTEN_AS.say(context.lang, &filled));
        }
    }
}

/// Refuses a handle that the journal could not name, or that mentor.toml does not list.
///
/// # Errors
/// Where it is one.
pub fn refuse_unknown_mentor(handle: &str, context: &Context) -> Result<(), Failure> {
    let filled = [("mentor", handle)];
    if !edit::is_handle(handle) {
        return Err(
            Failure::request(words::NO_HANDLE.say(context.lang, &filled))
                .help(words::NO_HANDLE_HELP.of(context.lang).to_owned()),
        );
    }
    let known = context.around().mentors;
    if known.is_empty() || known.iter().any(|known| known == handle) {
        return Ok(());
    }
    Err(
        Failure::request(words::UNKNOWN_MENTOR.say(context.lang, &filled))
            .help(words::KNOWN_MENTORS.say(context.lang, &[("mentors", &known.join(", "))])),
    )
}
