//! Where in a clone things go: its own settings, its hooks, and the way from its top to a workspace.

use std::path::{Path, PathBuf};

use crate::git::{GitError, Repository};
use crate::store;

/// Where in a clone things go.
#[derive(Debug)]
pub struct Place {
    /// None where the repository is still to be made.
    repository: Option<Repository>,
    /// From the top of the working tree to the workspace, with `/` at its end; empty for the top itself.
    prefix: String,
    /// What all working trees of the clone share.
    common: PathBuf,
    /// Where Git looks for hooks.
    hooks: PathBuf,
    /// Whether that is a folder of this clone's, and nobody else's.
    owns_hooks: bool,
}

impl Place {
    /// The place of a workspace in the repository that its folder lies in; `None` where it lies in none.
    ///
    /// # Errors
    /// Git cannot be run, or does not trust the repository, or there is no working tree.
    pub fn of(root: &Path) -> Result<Option<Place>, GitError> {
        let repository = Repository::of(root);
        if !repository.is_there()? {
            return Ok(None);
        }
        let absolute = |what: &[&str]| {
            let ask = ["rev-parse", "--path-format=absolute"];
            repository.line(&[&ask, what].concat()).map(PathBuf::from)
        };
        let common = absolute(&["--git-common-dir"])?;
        let hooks = absolute(&["--git-path", "hooks"])?;
        repository.text(["rev-parse", "--show-toplevel"])?;
        let prefix = repository.line(&["rev-parse", "--show-prefix"])?;
        Ok(Some(Place {
            repository: Some(repository),
            prefix,
            owns_hooks: store::leads_into(&hooks, &common),
            common,
            hooks,
        }))
    }

    /// The place of a workspace whose repository is still to be made, in its own folder.
    pub fn to_be(root: &Path) -> Place {
        let common = root.join(".git");
        Place {
            repository: None,
            prefix: String::new(),
            hooks: common.join("hooks"),
            owns_hooks: true,
            common,
        }
    }

    /// Makes the repository.
    ///
    /// # Errors
    /// Git cannot be run, or refuses.
    pub fn make(root: &Path) -> Result<(), GitError> {
        Repository::of(root).text(["init", "--quiet"]).map(drop)
    }

    /// The file of the clone's settings.
    pub(super) fn config(&self) -> PathBuf {
        self.common.join("config")
    }

    /// The workspace as a hook names it, which runs at the top of the working tree.
    pub(super) fn folder(&self) -> String {
        match self.prefix.trim_end_matches('/') {
            "" => ".".to_owned(),
            // So that no folder's name reads as a flag.
            folder => format!("./{folder}"),
        }
    }

    /// The folder of the hooks where it is the clone's own.
    pub(super) fn own_hooks(&self) -> Option<&Path> {
        self.owns_hooks.then_some(self.hooks.as_path())
    }

    /// The folder to which people add hooks where it is not the clone's own.
    pub(super) fn others_hooks(&self) -> &Path {
        // Husky makes what Git runs; what people write stands one folder further up.
        match self.hooks.parent() {
            Some(above) if self.hooks.ends_with(".husky/_") => above,
            _ => &self.hooks,
        }
    }

    /// Whether Git itself runs what people add there: Husky reads theirs, so they need not be runnable.
    pub(super) fn hooks_are_run_by_git(&self) -> bool {
        self.others_hooks() == self.hooks
    }

    pub(super) fn setting(&self, key: &str) -> Result<Option<String>, GitError> {
        let Some(repository) = &self.repository else {
            return Ok(None);
        };
        match repository.text(["config", "--local", "--get", key]) {
            Ok(value) => Ok(Some(value)),
            Err(GitError::Refused(said)) if said.is_empty() => Ok(None),
            Err(error) => Err(error),
        }
    }

    pub(super) fn set(&self, key: &str, value: &str) -> Result<(), GitError> {
        self.tell(&["--replace-all", key, value])
    }

    pub(super) fn unset(&self, key: &str) -> Result<(), GitError> {
        self.tell(&["--unset-all", key])
    }

    fn tell(&self, what: &[&str]) -> Result<(), GitError> {
        let Some(repository) = &self.repository else {
            return Ok(());
        };
        let ask = [&["config", "--local"], what].concat();
        repository.text(ask).map(drop)
    }
}

impl Repository {
    /// Whether there is a repository at all.
    fn is_there(&self) -> Result<bool, GitError> {
        let mut command = self.command();
        // In English, since nothing but the words tells this from a repository that Git does not trust.
        command.env("LC_ALL", "C").args(["rev-parse", "--git-dir"]);
        let output = command.output().map_err(GitError::Missing)?;
        let said = String::from_utf8_lossy(&output.stderr);
        Ok(output.status.success() || !said.contains("not a git repository"))
    }

    /// The one line that Git writes, with the blanks of the names in it.
    fn line(&self, arguments: &[&str]) -> Result<String, GitError> {
        let bytes = self.bytes(arguments)?;
        let line = bytes.strip_suffix(b"\n").unwrap_or(&bytes);
        Ok(String::from_utf8_lossy(line).into_owned())
    }
}
