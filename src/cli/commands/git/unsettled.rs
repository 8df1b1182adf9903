//! One record that Git could not merge: merged anew, where nobody has worked on it.

use std::path::PathBuf;

use serde_json::{Value, json};

use super::untouched::Written;
use crate::cli::context::Context;
use crate::cli::failure::{self, Exit, Failure};
use crate::cli::load::stem;
use crate::cli::merging::{self, By, InGit, Names, Settled, Told, Versions, settle};
use crate::cli::quoted::pasted;
use crate::cli::{output, render};
use crate::git::{GitError, Repository, UnderWay};
use crate::locale::{Text, words};
use crate::store::{self, LIMIT, StoreError};

/// A record that Git could not merge.
pub(super) struct Unsettled<'u> {
    pub repository: &'u Repository,
    /// Where it is.
    pub path: PathBuf,
    /// The same, as people are shown it.
    pub file: String,
    /// What Git keeps: what both began with, ours, theirs; none where that side has no such file.
    pub versions: [Option<Vec<u8>>; 3],
    /// What Git calls the side that is being merged in.
    pub merged_in: &'u str,
    /// What is to be finished; none in a stash pop.
    pub under_way: Option<UnderWay>,
    pub dry_run: bool,
}

/// What came of it.
pub(super) enum Came {
    /// It was merged, with what is left to choose; or would be.
    Merged(Box<Anew>),
    /// Somebody has worked on it.
    WorkedOn,
    /// The file is not there.
    Gone,
    /// Not both sides have it: somebody has to say whether it stays.
    OneSided,
}

/// A record, merged anew.
pub(super) struct Anew {
    versions: Versions,
    names: Names,
    settled: Settled,
    staged: bool,
    /// What would change in the folder, where it is only shown.
    diff: Option<String>,
}

impl Unsettled<'_> {
    /// Merges it anew, writes what came of it and stages it where nothing is left to do.
    pub(super) fn settle(&self, context: &Context) -> Result<Came, Failure> {
        let [base, Some(ours), Some(theirs)] = &self.versions else {
            return Ok(Came::OneSided);
        };
        let versions = Versions {
            base: base.clone().unwrap_or_default(),
            ours: ours.clone(),
            theirs: theirs.clone(),
        };
        let workspace = context.workspace()?;
        let failed = |error: StoreError| Failure::store(&error, context.lang);
        let lock = match self.dry_run {
            true => None,
            false => Some(workspace.lock(&stem(&self.path)).map_err(failed)?),
        };
        let before = match workspace.read(&self.path) {
            Ok(bytes) => bytes,
            Err(StoreError::Unreadable { source, .. })
                if source.kind() == std::io::ErrorKind::NotFound =>
            {
                return Ok(Came::Gone);
            }
            Err(error) => return Err(failed(error)),
        };
        let Some(written) = Written::read(&before).filter(|_| before.len() < LIMIT) else {
            return Ok(Came::WorkedOn);
        };
        let names = written.names(self.merged_in);
        let lines = || written.by_lines(self, &versions, &names, context);
        let shows_base = || written.shows_base(self.repository);
        let mut settled = settle(context, &self.path, &versions, &names, shows_base, lines)?;
        if !written.is_untouched(self, &versions, &names, &settled, context)? {
            return Ok(Came::WorkedOn);
        }
        written.end_lines_alike(&versions, &mut settled.text);
        let text = String::from_utf8_lossy(&settled.text);
        let diff = self
            .dry_run
            .then(|| render::diff::unified(&self.file, &written.text, &text));
        let mut staged = false;
        if let Some(lock) = lock {
            store::replace(&lock, &self.path, &before, &settled.text).map_err(failed)?;
            if settled.is_done() {
                let _taken = workspace.lock_commits().map_err(failed)?;
                let done = self.repository.stage(&self.path);
                done.map_err(|error| self.not_staged(&error, context))?;
                staged = true;
            }
        }
        Ok(Came::Merged(Box::new(Anew {
            versions,
            names,
            settled,
            staged,
            diff,
        })))
    }

    fn not_staged(&self, error: &GitError, context: &Context) -> Failure {
        let why = failure::git_why(error, context.lang);
        let filled = [("file", self.file.as_str()), ("why", &why)];
        Failure {
            exit: Exit::Environment,
            message: words::RESOLVE_NOT_STAGED.say(context.lang, &filled),
            help: None,
        }
    }
}

impl Anew {
    fn told<'t>(&'t self, of: &'t Unsettled<'_>) -> Told<'t> {
        Told {
            file: &of.file,
            kept: Some(InGit {
                repository: of.repository,
                path: &of.path,
                pasted: pasted(&of.path),
                under_way: of.under_way,
            }),
            versions: &self.versions,
            names: &self.names,
            settled: &self.settled,
        }
    }
}

impl Came {
    /// Whether nothing is left to do.
    pub(super) fn is_done(&self) -> bool {
        matches!(self, Came::Merged(anew) if anew.settled.is_done())
    }

    /// Says what came of it, and what is left.
    pub(super) fn tell(&self, of: &Unsettled<'_>, context: &Context) -> Result<(), Failure> {
        let lang = context.lang;
        let choice = |text: Text, help: Text, more: &[(&str, &str)]| {
            let path = pasted(&of.path);
            let filled = [&[("file", of.file.as_str()), ("path", &path)], more].concat();
            output::message(&text.say(lang, &filled));
            let help = help.say(lang, &filled);
            output::message(&format!("  {}: {help}", words::HELP.of(lang)));
        };
        match self {
            Came::Merged(anew) => {
                merging::tell(&anew.told(of), context);
                if anew.settled.by == By::Lines && anew.settled.has_conflicts {
                    choice(words::RESOLVE_NO_RECORD, words::MERGE_HELP, &[]);
                }
                if anew.settled.is_done() && !context.quiet {
                    let text = match of.dry_run {
                        true => words::RESOLVE_WOULD,
                        false => words::RESOLVE_DONE,
                    };
                    output::message(&text.say(lang, &[("file", &of.file)]));
                }
                return anew.diff.as_deref().map_or(Ok(()), output::result);
            }
            Came::WorkedOn => choice(words::RESOLVE_WORKED_ON, words::RESOLVE_WORKED_ON_HELP, &[]),
            Came::Gone => choice(words::RESOLVE_GONE, words::RESOLVE_GONE_HELP, &[]),
            Came::OneSided => {
                let (text, one, other) = match of.versions {
                    [Some(_), Some(_), None] => (words::RESOLVE_REMOVED, of.merged_in, "HEAD"),
                    [Some(_), None, Some(_)] => (words::RESOLVE_REMOVED, "HEAD", of.merged_in),
                    _ => (words::RESOLVE_ALONE, "", ""),
                };
                let more = [("one", one), ("other", other)];
                choice(text, words::RESOLVE_ONE_SIDED_HELP, &more);
            }
        }
        Ok(())
    }

    /// The same as a part of a document.
    pub(super) fn json(&self, of: &Unsettled<'_>, context: &Context) -> Value {
        let (mut file, staged, diff) = match self {
            Came::Merged(anew) => {
                let file = merging::json(&anew.told(of), context);
                (file, anew.staged, anew.diff.as_deref())
            }
            Came::WorkedOn | Came::Gone | Came::OneSided => {
                let result = match self {
                    Came::WorkedOn => "worked_on",
                    Came::Gone => "gone",
                    _ => "one_sided",
                };
                let file = json!({
                    "file": of.file,
                    "result": result,
                    "by": null,
                    "ours": "HEAD",
                    "theirs": of.merged_in,
                    "conflicts": [],
                    "errors": [],
                });
                (file, false, None)
            }
        };
        file["staged"] = staged.into();
        file["diff"] = diff.into();
        file
    }
}
