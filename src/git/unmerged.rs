//! What Git could not merge: the paths, and the versions that it keeps of each.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use super::commit::patiently;
use super::objects::ObjectId;
use super::run::{GitError, Repository};
use super::under_way::UnderWay;

/// The versions that Git keeps of a path until somebody has settled it: what both began with, ours,
/// theirs; none where that side has no such file.
pub type Versions = [Option<ObjectId>; 3];

/// What is being merged in.
#[derive(Debug, Clone)]
pub struct MergedIn {
    /// As Git calls it at the marks of a conflict: a branch, or a commit with its subject.
    pub name: String,
    /// The command that is to be finished.
    pub by: UnderWay,
}

impl Repository {
    /// The files that are still to be merged at or below a path, by their paths from the repository's
    /// folder.
    ///
    /// # Errors
    /// Git cannot be run, or the folder is in no repository.
    pub fn unmerged(&self, path: &Path) -> Result<BTreeMap<PathBuf, Versions>, GitError> {
        let arguments = ["--literal-pathspecs", "ls-files", "--unmerged", "-z", "--"];
        let arguments = arguments.into_iter().map(OsStr::new);
        let listed = self.bytes(arguments.chain([path.as_os_str()]))?;
        let mut files: BTreeMap<PathBuf, Versions> = BTreeMap::new();
        for entry in listed.split(|byte| *byte == 0) {
            let text = String::from_utf8_lossy(entry);
            let Some((id, stage, path)) = staged(&text) else {
                continue;
            };
            files.entry(PathBuf::from(path)).or_default()[stage - 1] = Some(id);
        }
        Ok(files)
    }

    /// Takes a file as it stands for what is to be committed.
    ///
    /// # Errors
    /// Git cannot be run or refuses.
    pub fn stage(&self, path: &Path) -> Result<(), GitError> {
        patiently(|| self.text_on(&["add"], path)).map(drop)
    }

    /// What Git itself wrote into that file of the folder where it last could not merge; `None` where it
    /// does not say.
    pub fn written_by_merge(&self, path: &Path) -> Option<Vec<u8>> {
        // From the folder on, which need not be the top of the repository.
        let path = path.strip_prefix(self.folder.as_ref()?).ok()?;
        let object = format!("AUTO_MERGE:./{}", path.to_str()?.replace('\\', "/"));
        self.bytes(["cat-file", "blob", &object]).ok()
    }

    /// What is being merged in; `None` where Git keeps no name of it, as in a stash pop.
    pub fn merged_in(&self) -> Option<MergedIn> {
        let by = self.under_way().ok()??;
        let name = match by.command {
            "merge" => self.branch_of(by.head),
            _ => self.text(["log", "-1", "--format=%h (%s)", by.head]).ok(),
        };
        Some(MergedIn {
            name: name.unwrap_or_else(|| by.head.to_owned()),
            by,
        })
    }

    fn branch_of(&self, head: &str) -> Option<String> {
        let refs = ["--refs=refs/heads/*", "--refs=refs/remotes/*"];
        let name = [&["name-rev", "--name-only"], &refs[..], &[head]].concat();
        let name = self.text(name).ok().filter(|name| name != "undefined")?;
        Some(name.strip_prefix("remotes/").unwrap_or(&name).to_owned())
    }
}

/// `MODE ID STAGE<tab>PATH`.
fn staged(entry: &str) -> Option<(ObjectId, usize, &str)> {
    let (about, path) = entry.split_once('\t')?;
    let mut words = about.split(' ').skip(1);
    let id = ObjectId::parse(words.next()?)?;
    let stage = words.next()?.parse().ok()?;
    (1..=3).contains(&stage).then_some((id, stage, path))
}
