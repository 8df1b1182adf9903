//! The commits between two states, each with who made it, when, and what it changed.

use super::objects::ObjectId;
use super::run::{GitError, Repository};
use super::tree::{Change, change};

/// What begins a commit, and what stands between its facts: signs that no name has.
const BEGIN: u8 = 1;
const BETWEEN: char = '\u{2}';

/// How a commit's facts are written; the day is the one where its author was.
const FORMAT: &str = "--format=%x01%H%x02%an%x02%as%x02%P";

/// A commit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Commit {
    /// Its name.
    pub id: ObjectId,
    /// Who made the change.
    pub author: String,
    /// The day on which it was made, `YYYY-MM-DD`.
    pub day: String,
    /// How many commits it goes on from; two and more come together in a merge.
    pub parents: usize,
    /// What it changed against each of them.
    pub changes: Vec<Change>,
}

impl Repository {
    /// The commits that lead to `new` and not to `old`, the oldest first; without `old`, those that no
    /// branch or tag has yet.
    ///
    /// # Errors
    /// Git cannot be run, or has not all of the commits.
    pub fn commits(&self, old: Option<&ObjectId>, new: &ObjectId) -> Result<Vec<Commit>, GitError> {
        let settings = ["-c", "log.showRoot=true", "-c", "log.showSignature=false"];
        let command = ["log", "--topo-order", "--reverse", "--no-color", "-m"];
        let raw = ["--raw", "-z", "--no-abbrev", "--no-renames", FORMAT];
        let not = old.map(|old| format!("^{old}"));
        let known = match &not {
            Some(not) => vec![not.as_str()],
            None => vec!["--not", "--all"],
        };
        let arguments = [&settings[..], &command, &raw, &[new.as_str()], &known].concat();
        self.bytes(arguments).map(|log| commits(&log))
    }
}

/// Reads `BEGIN facts NUL`, then of each change `:facts NUL path NUL`; a merge begins anew for each of
/// the commits that it goes on from.
fn commits(log: &[u8]) -> Vec<Commit> {
    let mut commits: Vec<Commit> = Vec::new();
    let mut parts = log.split(|byte| *byte == 0);
    while let Some(part) = parts.next() {
        let part = part.trim_ascii_start();
        match part {
            [BEGIN, facts @ ..] => {
                let commit = commit(&String::from_utf8_lossy(facts));
                let is_same = |last: &Commit| commit.as_ref().is_some_and(|it| it.id == last.id);
                if !commits.last().is_some_and(is_same) {
                    commits.extend(commit);
                }
            }
            [b':', ..] => {
                let change = change(part, parts.next().unwrap_or_default());
                if let Some(commit) = commits.last_mut() {
                    commit.changes.extend(change);
                }
            }
            _ => {}
        }
    }
    commits
}

fn commit(facts: &str) -> Option<Commit> {
    let mut facts = facts.split(BETWEEN);
    let (id, author, day) = (facts.next()?, facts.next()?, facts.next()?);
    Some(Commit {
        id: ObjectId::parse(id)?,
        author: author.to_owned(),
        day: day.to_owned(),
        parents: facts.next()?.split_whitespace().count(),
        changes: Vec::new(),
    })
}
