//! Git's own merge, of lines.

use std::path::Path;

use super::run::{GitError, Repository, refused};

/// Three files whose lines Git is to merge, as seen from where the repository's Git works.
#[derive(Debug, Clone, Copy)]
pub struct Lines<'l> {
    /// What both began with; may be empty.
    pub base: &'l Path,
    /// Our side.
    pub ours: &'l Path,
    /// Their side.
    pub theirs: &'l Path,
}

impl Repository {
    /// Git's own merge of three files by their lines, and whether nothing is left to choose; what is left
    /// stands between markers of that many signs, by these names of base, ours and theirs.
    ///
    /// `more` are further words for `git merge-file`, such as another algorithm.
    ///
    /// # Errors
    /// Git cannot be run, or merges no such files: they are no text.
    pub fn merge_lines(
        &self,
        lines: Lines<'_>,
        [base, ours, theirs]: [&str; 3],
        marker: usize,
        more: &[&str],
    ) -> Result<(Vec<u8>, bool), GitError> {
        let mut command = self.command();
        command.args(["merge-file", "-p", "--quiet"]).args(more);
        command.arg(format!("--marker-size={marker}"));
        command.args(["-L", ours, "-L", base, "-L", theirs, "--"]);
        command.args([lines.ours, lines.base, lines.theirs]);
        let output = command.output().map_err(GitError::Missing)?;
        // How many conflicts, up to 127; anything beyond is a refusal.
        match output.status.code() {
            Some(conflicts @ 0..=127) => Ok((output.stdout, conflicts == 0)),
            _ => Err(refused(&output.stderr, b"")),
        }
    }

    /// Whether the user wants to see in a conflict what both sides began with.
    pub fn shows_base(&self) -> bool {
        let style = self.text(["config", "merge.conflictStyle"]);
        style.is_ok_and(|style| matches!(style.as_str(), "diff3" | "zdiff3"))
    }
}
