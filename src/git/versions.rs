//! The versions of one file, commit by commit, however it was moved or renamed.
//!
//! Asked is for every file of that name, wherever it lay, since Git's own `--follow` loses what another
//! branch wrote under the old path. Where the oldest one was renamed from another name, that one too; but
//! Git tells a renaming by how like two files are, so the caller says which names it may be.

use std::collections::BTreeSet;
use std::path::Path;

use super::log::{self, Changed, Credit};
use super::objects::ObjectId;
use super::run::{GitError, Repository};

/// What a commit made of a file; of a merge also where it took what one parent had.
#[derive(Debug, Clone)]
pub struct Version {
    /// The commit.
    pub commit: Credit,
    /// What it held before: once for each parent that had it, in the order of the parents.
    pub before: Vec<ObjectId>,
    /// What it held afterwards; nothing where it was taken away.
    pub after: Option<ObjectId>,
}

/// The versions of one file.
#[derive(Debug, Clone, Default)]
pub struct FilePast {
    /// What each commit made of it, the newest first; no commit before one that it follows.
    pub all: Vec<Version>,
    /// What it holds at the commit from which was looked; nothing where it is not there.
    pub last: Option<ObjectId>,
    /// Every path that it had, from the top of the work tree.
    pub paths: Vec<String>,
    /// Whether older history was left out when the repository was cloned.
    pub is_shallow: bool,
}

impl FilePast {
    /// Whether what the commit has may be older, since what it follows is not here.
    pub fn is_cut_at(&self, commit: &Credit) -> bool {
        self.is_shallow && commit.parents.is_empty()
    }
}

/// How Git is to write what [`log`] reads, whatever somebody's own configuration says.
const LOG: [&str; 15] = [
    "-c",
    "log.follow=false",
    "-c",
    "diff.relative=false",
    "log",
    "--topo-order",
    "--full-history",
    "-c",
    "--raw",
    "-z",
    "--no-abbrev",
    "--no-renames",
    "--no-show-signature",
    "--encoding=UTF-8",
    log::FORMAT,
];

impl Repository {
    /// The versions of a file that a commit has behind it; the path is from the folder of the repository
    /// that this was made for, and the file need not be there. `may_be` says of the name of a file whether
    /// this one may have been called so.
    ///
    /// # Errors
    /// Git cannot be run, or the folder is in no repository.
    pub fn versions(
        &self,
        from: &ObjectId,
        path: &Path,
        may_be: impl Fn(&str) -> bool,
    ) -> Result<FilePast, GitError> {
        let place = self.text(["rev-parse", "--is-shallow-repository", "--show-prefix"])?;
        let (shallow, prefix) = place.split_once('\n').unwrap_or((&place, ""));
        let path = format!("{prefix}{}", path.to_string_lossy().replace('\\', "/"));
        let mut names = BTreeSet::from([name(&path)]);
        let (commits, paths) = loop {
            let commits = self.log(from, &names)?;
            let paths = paths(&path, &commits);
            let before = names.len();
            let former = self.former_names(&commits, &paths)?;
            names.extend(former.into_iter().filter(|name| may_be(name)));
            if names.len() == before {
                break (commits, paths);
            }
        };
        let mut versions = FilePast {
            all: Vec::with_capacity(commits.len()),
            last: None,
            paths,
            is_shallow: shallow == "true",
        };
        self.take(commits, &mut versions)?;
        let last: Vec<String> = versions.paths.iter().map(|it| at(from, it)).collect();
        versions.last = self.blobs(&last)?.into_iter().flatten().next();
        Ok(versions)
    }

    /// Whether older history was left out when the repository was cloned.
    ///
    /// # Errors
    /// Git cannot be run, or the folder is in no repository.
    pub fn is_shallow(&self) -> Result<bool, GitError> {
        let said = self.text(["rev-parse", "--is-shallow-repository"])?;
        Ok(said == "true")
    }

    /// Whose work a commit is.
    ///
    /// # Errors
    /// Git cannot be run, or there is no such commit.
    pub fn credit(&self, id: &ObjectId) -> Result<Option<Credit>, GitError> {
        let log = [
            "log",
            "-1",
            "-z",
            "--no-patch",
            "--encoding=UTF-8",
            log::FORMAT,
        ];
        let commits = log::commits(&self.bytes(log.into_iter().chain([id.as_str()]))?);
        Ok(commits.into_iter().next().map(|(commit, _)| commit))
    }

    fn log(
        &self,
        from: &ObjectId,
        names: &BTreeSet<String>,
    ) -> Result<Vec<(Credit, Vec<Changed>)>, GitError> {
        let mut arguments: Vec<String> = LOG.map(str::to_owned).into();
        arguments.extend([from.to_string(), "--".to_owned()]);
        arguments.extend(names.iter().map(|name| pattern(name)));
        Ok(log::commits(&self.bytes(arguments)?))
    }

    /// What the file was called before, where a commit added it that also took one away which is like it.
    fn former_names(
        &self,
        commits: &[(Credit, Vec<Changed>)],
        paths: &[String],
    ) -> Result<Vec<String>, GitError> {
        let is_ours = |file: &&Changed| paths.contains(&file.path);
        let mut found = Vec::new();
        for (commit, files) in commits {
            let is_added = |file: &Changed| file.before.iter().all(Option::is_none);
            let mut ours = files.iter().filter(is_ours);
            let is_moved = ours.clone().any(|file| file.after.is_none());
            if commit.parents.len() != 1 || is_moved || !ours.any(is_added) {
                continue;
            }
            let tree = ["diff-tree", "-r", "-M", "--raw", "-z", "--no-commit-id"];
            let raw = self.bytes(tree.into_iter().chain([commit.id.as_str()]))?;
            let files = log::files(&raw);
            let former = files
                .iter()
                .filter(is_ours)
                .filter_map(|it| it.from.as_deref());
            found.extend(former.map(name));
        }
        Ok(found)
    }

    /// Makes versions of what commits did to any of the file's paths.
    fn take(
        &self,
        commits: Vec<(Credit, Vec<Changed>)>,
        versions: &mut FilePast,
    ) -> Result<(), GitError> {
        // Of a merge Git tells by one path, and only where it took what no parent had: so it is asked.
        let is_merge = |commit: &Credit| commit.parents.len() > 1;
        let merges = commits.iter().filter(|(commit, _)| is_merge(commit));
        let asked =
            merges.flat_map(|(commit, _)| std::iter::once(&commit.id).chain(&commit.parents));
        let asked = asked.flat_map(|id| versions.paths.iter().map(|path| at(id, path)));
        let found = self.blobs(&asked.collect::<Vec<_>>())?;
        let held = |found: &[Option<ObjectId>]| found.iter().flatten().next().cloned();
        let mut held = found.chunks(versions.paths.len()).map(held);
        for (commit, files) in commits {
            let ours = || files.iter().filter(|it| versions.paths.contains(&it.path));
            let (before, after): (Vec<ObjectId>, _) = if is_merge(&commit) {
                let after = held.next().flatten();
                let parents = held.by_ref().take(commit.parents.len());
                (parents.flatten().collect(), after)
            } else {
                let before = ours().flat_map(|file| file.before.iter().flatten());
                (
                    before.cloned().collect(),
                    ours().find_map(|it| it.after.clone()),
                )
            };
            let is_all_the_same = before.iter().all(|it| after.as_ref() == Some(it));
            let is_untouched = match is_merge(&commit) {
                true => is_all_the_same && (after.is_none() || !before.is_empty()),
                false => ours().next().is_none(),
            };
            if !is_untouched {
                versions.all.push(Version {
                    commit,
                    before,
                    after,
                });
            }
        }
        Ok(())
    }
}

/// Every path that the file had: the one that it has, and those from which it was moved.
fn paths(path: &str, commits: &[(Credit, Vec<Changed>)]) -> Vec<String> {
    let mut paths = vec![path.to_owned()];
    for (_, files) in commits {
        let is_ours = |file: &Changed| paths.contains(&file.path);
        let is_added = |file: &Changed| file.after.is_some() && file.before.contains(&None);
        if !files.iter().any(|file| is_ours(file) && is_added(file)) {
            continue;
        }
        let gone = files.iter().filter(|file| file.after.is_none());
        let gone: Vec<String> = gone.map(|file| file.path.clone()).collect();
        paths.extend(
            gone.into_iter()
                .filter(|it| !paths.contains(it))
                .collect::<Vec<_>>(),
        );
    }
    paths
}

/// How Git is told of a file at a commit.
fn at(commit: &ObjectId, path: &str) -> String {
    format!("{commit}:{path}")
}

fn name(path: &str) -> String {
    path.rsplit('/').next().unwrap_or(path).to_owned()
}

/// The files of that name, wherever they lie, with what a pattern would take for more than itself kept.
fn pattern(name: &str) -> String {
    let mut pattern = String::from(":(top,glob)**/");
    for sign in name.chars() {
        if matches!(sign, '*' | '?' | '[' | '\\') {
            pattern.push('\\');
        }
        pattern.push(sign);
    }
    pattern
}

#[cfg(test)]
mod tests {
    use super::pattern;

    #[test]
    fn a_name_stands_for_itself() {
        assert_eq!(pattern("a*[b]?.md"), ":(top,glob)**/a\\*\\[b]\\?.md");
    }
}
