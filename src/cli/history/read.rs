//! A record's versions, read: each asked for its things, through one Git and on all cores.

use std::collections::{HashMap, HashSet};
use std::hash::Hash;
use std::sync::Mutex;

use super::reader::Reader;
use super::walk::{self, Mark, Read, Step};
use super::whose::Whose;
use crate::cli::context::Context;
use crate::cli::failure::{self, Exit, Failure};
use crate::cli::load::Loaded;
use crate::git::{FilePast, GitError, ObjectId, Repository, Version};
use crate::locale::words;

/// How many bytes of versions are read at a time: enough that handing them over costs nothing beside it.
const BATCH: usize = 1 << 20;

/// A record's past, as far as some kind of thing goes.
pub(in crate::cli) struct Past<T> {
    /// The versions, the newest first.
    pub versions: FilePast,
    /// What each took, the oldest first; at the end what stands in the folder and is not committed.
    pub steps: Vec<Step>,
    /// Every thing that ever stood there.
    pub things: HashMap<Mark, T>,
    /// What stands there at last, in the order of the record.
    pub now: Vec<Mark>,
    /// The versions that could not be read, by their number, the newest first.
    pub unread: Vec<usize>,
}

impl<T: Clone + Hash + Send + Sync> Past<T> {
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
        let whose = Whose::of(loaded);
        let mut versions = match head {
            Some(head) => {
                let path = context.workspace()?.relative(&loaded.path);
                let may_be = |name: &str| whose.may_be(name);
                repository.versions(&head, path, may_be).map_err(failed)?
            }
            None => FilePast::default(),
        };
        let reader = Reader::new(&ask);
        let (read, others) = contents(&repository, &versions, &whose, &reader).map_err(failed)?;
        leave_out(&others, &mut versions);
        let mut steps = walk::steps(&versions.all, &read);
        let last = versions.last.as_ref().filter(|id| read.contains_key(id));
        let last = last.or_else(|| newest(&versions.all, &read));
        let committed = last
            .and_then(|id| read.get(id))
            .cloned()
            .unwrap_or_default();
        let now = match ask(&loaded.bytes).filter(|_| until.is_none()) {
            Some(things) => {
                let marks = reader.remember(&things);
                let mut sorted = marks.clone();
                sorted.sort_unstable();
                let step = walk::step(None, &[&committed], &sorted);
                if !(step.added.is_empty() && step.removed.is_empty()) {
                    steps.push(step);
                }
                marks
            }
            None => {
                let bytes = last.map(|id| repository.content(id)).transpose();
                let bytes = bytes.map_err(failed)?.flatten().unwrap_or_default();
                reader.remember(&ask(&bytes).unwrap_or_default())
            }
        };
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
            things: reader.into_things(),
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

/// Takes out what is another client's.
fn leave_out(others: &HashSet<ObjectId>, versions: &mut FilePast) {
    let is_others = |id: &ObjectId| others.contains(id);
    versions.last.take_if(|id| is_others(id));
    for version in &mut versions.all {
        version.before.retain(|id| !is_others(id));
        version.after.take_if(|id| is_others(id));
    }
}

/// The marks of every content that can be read, sorted; and the contents that are another client's.
fn contents<T: Clone + Hash + Send + Sync, A: Fn(&[u8]) -> Option<Vec<T>> + Sync>(
    repository: &Repository,
    versions: &FilePast,
    whose: &Whose,
    reader: &Reader<'_, T, A>,
) -> Result<(Read, HashSet<ObjectId>), GitError> {
    let all = versions.all.iter();
    let ids = all.flat_map(|version| version.before.iter().chain(&version.after));
    let mut seen = HashSet::new();
    let ids: Vec<ObjectId> = ids
        .chain(&versions.last)
        .filter(|id| seen.insert(*id))
        .cloned()
        .collect();
    let all = Mutex::new((Read::with_capacity(ids.len()), HashSet::new()));
    let read_all = |batch: Vec<(usize, Vec<u8>)>| {
        let is_own = |(_, bytes): &(usize, Vec<u8>)| whose.is_own(bytes);
        let (own, of_others): (Vec<_>, Vec<_>) = batch.into_iter().partition(is_own);
        let marks = own.into_iter().filter_map(|(number, bytes)| {
            let id: &ObjectId = &ids[number];
            Some((id.clone(), reader.marks(&bytes)?))
        });
        let marks: Vec<(ObjectId, Vec<Mark>)> = marks.collect();
        if let Ok((read, others)) = all.lock().as_deref_mut() {
            read.extend(marks);
            others.extend(of_others.into_iter().map(|(number, _)| ids[number].clone()));
        }
    };
    // Git writes the next contents while the cores read those before them.
    rayon::in_place_scope(|scope| {
        let (mut batch, mut size) = (Vec::new(), 0);
        let read_all = &read_all;
        repository.contents(&ids, |number, bytes| {
            let Some(bytes) = bytes else {
                return;
            };
            size += bytes.len();
            batch.push((number, bytes));
            if size > BATCH {
                let batch = std::mem::take(&mut batch);
                size = 0;
                scope.spawn(move |_| read_all(batch));
            }
        })?;
        read_all(batch);
        Ok(())
    })?;
    Ok(all.into_inner().unwrap_or_default())
}

/// What is told where Git does not do what it was asked.
pub(super) fn refused(error: &GitError, context: &Context) -> Failure {
    let lang = context.lang;
    if matches!(error, GitError::Missing(_)) {
        return Failure::git(error, lang).help(words::NO_GIT_HELP.of(lang).to_owned());
    }
    let why = failure::git_why(error, lang);
    Failure {
        exit: Exit::Environment,
        message: words::NO_HISTORY.say(lang, &[("why", why)]),
        help: Some(words::NO_HISTORY_HELP.of(lang).to_owned()),
    }
}
