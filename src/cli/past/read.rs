//! A record's versions, read: each asked for its things, through one Git and on all cores.

use std::collections::{HashMap, HashSet};
use std::hash::Hash;
use std::sync::Mutex;

use super::walk::{self, Mark, Read, Step};
use crate::cli::context::Context;
use crate::cli::failure::{self, Exit, Failure};
use crate::cli::load::Loaded;
use crate::git::{GitError, ObjectId, Repository, Version, Versions};
use crate::locale::words;

/// A record's past, as far as some kind of thing goes.
pub(in crate::cli) struct Past<T> {
    /// The versions, the newest first.
    pub versions: Versions,
    /// What each took, the oldest first; at the end what stands in the folder and is not committed.
    pub steps: Vec<Step>,
    /// Every thing that ever stood there.
    pub things: HashMap<Mark, T>,
    /// What stands there at last, in the order of the record.
    pub now: Vec<Mark>,
    /// The versions that could not be read, by their number, the newest first.
    pub unread: Vec<usize>,
}

impl<T: Clone + Hash + Send> Past<T> {
    /// Reads the past of a record up to what stands in the folder, or up to a commit; `ask` gives a
    /// version's things, or nothing where it cannot be read.
    ///
    /// # Errors
    /// Git cannot be run, or the workspace is in no repository.
    pub(in crate::cli) fn read(
        context: &Context,
        loaded: &Loaded,
        until: Option<&ObjectId>,
        ask: impl Fn(&[u8]) -> Option<Vec<T>> + Sync,
    ) -> Result<Past<T>, Failure> {
        let failed = |error| refused(&error, context);
        let repository = repository(context)?;
        let head = match until {
            Some(commit) => Some(commit.clone()),
            None => repository.commit_of("HEAD").map_err(failed)?,
        };
        let versions = match head {
            Some(head) => {
                let path = context.workspace()?.relative(&loaded.path);
                repository.versions(&head, path).map_err(failed)?
            }
            None => Versions::default(),
        };
        let known = Mutex::new(HashMap::new());
        let read = contents(&repository, &versions, &ask, &known).map_err(failed)?;
        let sorted = |marks: &Vec<Mark>| {
            let mut marks = marks.clone();
            marks.sort_unstable();
            marks
        };
        let sorted_all: Read = read
            .iter()
            .map(|(id, it)| (id.clone(), sorted(it)))
            .collect();
        let mut steps = walk::steps(&versions.all, &sorted_all);
        let last = versions.last.as_ref().filter(|id| read.contains_key(id));
        let last = last.or_else(|| newest(&versions.all, &read));
        let mut now = last
            .and_then(|id| read.get(id))
            .cloned()
            .unwrap_or_default();
        if until.is_none()
            && let Some(things) = ask(&loaded.bytes)
        {
            let marks = remembered(&things, &known);
            let step = walk::step(None, &[&sorted(&now)], &sorted(&marks));
            if !(step.added.is_empty() && step.removed.is_empty()) {
                steps.push(step);
            }
            now = marks;
        }
        let is_unread = |version: &Version| {
            let after = version.after.as_ref();
            after.is_some_and(|id| !read.contains_key(id))
        };
        let unread = versions.all.iter().enumerate();
        let unread = unread.filter(|(_, version)| is_unread(version));
        let unread = unread.map(|(number, _)| number).collect();
        Ok(Past {
            versions,
            steps,
            things: known.into_inner().unwrap_or_default(),
            now,
            unread,
        })
    }
}

impl<T> Past<T> {
    /// The version of a step; nothing where it is not committed yet.
    pub(in crate::cli) fn version(&self, step: &Step) -> Option<&Version> {
        step.version.map(|number| &self.versions.all[number])
    }
}

/// The repository that the workspace lies in.
///
/// # Errors
/// There is none, or Git cannot be run.
pub(in crate::cli) fn repository(context: &Context) -> Result<Repository, Failure> {
    context.workspace()?;
    Ok(context.repository())
}

/// The newest version that could be read.
fn newest<'v, M>(versions: &'v [Version], read: &HashMap<ObjectId, M>) -> Option<&'v ObjectId> {
    let mut after = versions.iter().filter_map(|version| version.after.as_ref());
    after.find(|id| read.contains_key(id))
}

/// The marks of every content that can be read, each in the order of the record.
fn contents<T: Clone + Hash + Send>(
    repository: &Repository,
    versions: &Versions,
    ask: &(impl Fn(&[u8]) -> Option<Vec<T>> + Sync),
    known: &Mutex<HashMap<Mark, T>>,
) -> Result<HashMap<ObjectId, Vec<Mark>>, GitError> {
    let all = versions.all.iter();
    let ids = all.flat_map(|version| version.before.iter().chain(&version.after));
    let mut seen = HashSet::new();
    let ids: Vec<ObjectId> = ids
        .chain(&versions.last)
        .filter(|id| seen.insert(*id))
        .cloned()
        .collect();
    let read = Mutex::new(HashMap::with_capacity(ids.len()));
    // Git writes the next content while the cores read those before it.
    rayon::in_place_scope(|scope| {
        repository.contents(&ids, |number, bytes| {
            let Some(bytes) = bytes else {
                return;
            };
            let (id, read) = (&ids[number], &read);
            scope.spawn(move |_| {
                if let Some(things) = ask(&bytes) {
                    let marks = remembered(&things, known);
                    if let Ok(mut read) = read.lock() {
                        read.insert(id.clone(), marks);
                    }
                }
            });
        })
    })?;
    Ok(read.into_inner().unwrap_or_default())
}

/// The marks of things, each of which is kept where it is new.
fn remembered<T: Clone + Hash>(things: &[T], known: &Mutex<HashMap<Mark, T>>) -> Vec<Mark> {
    let marks = walk::marks(things);
    if let Ok(mut known) = known.lock() {
        for (mark, thing) in marks.iter().zip(things) {
            known.entry(*mark).or_insert_with(|| thing.clone());
        }
    }
    marks
}

/// What is told where Git does not do what it was asked.
pub(super) fn refused(error: &GitError, context: &Context) -> Failure {
    let why = match error {
        GitError::Missing(source) => failure::why(source, context.lang),
        GitError::Refused(said) => said.clone(),
    };
    Failure {
        exit: Exit::Environment,
        message: words::NO_HISTORY.say(context.lang, &[("why", why)]),
        help: Some(words::NO_HISTORY_HELP.of(context.lang).to_owned()),
    }
}
