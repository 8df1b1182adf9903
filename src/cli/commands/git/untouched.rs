//! Whether the file that Git left in conflict is still as it was written, by Git or by us.

use super::unsettled::Unsettled;
use crate::cli::context::Context;
use crate::cli::failure::{self, Exit, Failure};
use crate::cli::merging::{Marked, Names, Settled, Versions};
use crate::git::{GitError, Lines, Repository};
use crate::locale::words;
use crate::store::PrivateFolder;

/// The ways in which Git may have compared the lines: its merge has another than its `merge-file`. One
/// that this Git does not know is passed over.
const ALGORITHMS: [&[&str]; 2] = [&[], &["--diff-algorithm=histogram"]];

/// What stands in the file.
pub(super) struct Written {
    pub text: String,
    marked: Marked,
}

impl Written {
    /// Reads the file; `None` where it is no text, or its markers do not belong together.
    pub(super) fn read(bytes: &[u8]) -> Option<Written> {
        let text = std::str::from_utf8(bytes).ok()?.to_owned();
        let marked = Marked::read(&text)?;
        Some(Written { text, marked })
    }

    /// What the sides are called in the file, or else by Git.
    pub(super) fn names(&self, merged_in: &str) -> Names {
        let [ours, theirs] = self
            .marked
            .names
            .clone()
            .unwrap_or_else(|| ["HEAD".to_owned(), merged_in.to_owned()]);
        let base = self.marked.base_name.clone();
        Names {
            base: base.unwrap_or_else(|| "base".to_owned()),
            ours,
            theirs,
            marker: self.marked.marker,
        }
    }

    /// Whether conflicts show what both began with: as the file has it, or else as the user wants it.
    pub(super) fn shows_base(&self, repository: &Repository) -> bool {
        match self.marked.names {
            Some(_) => self.marked.base_name.is_some(),
            None => repository.shows_base(),
        }
    }

    /// Whether nothing of anybody's stands in it but what Git wrote, or we.
    ///
    /// Compared are the texts with one side chosen in every conflict: so neither the style nor the names
    /// matter, nor how near to each other two conflicts must be to be shown as one.
    pub(super) fn is_untouched(
        &self,
        unsettled: &Unsettled<'_>,
        versions: &Versions,
        names: &Names,
        settled: &Settled,
        context: &Context,
    ) -> Result<bool, Failure> {
        let base = String::from_utf8_lossy(&versions.base);
        let is = |bytes: &[u8]| {
            let other = std::str::from_utf8(bytes).ok().and_then(Marked::read);
            other.is_some_and(|other| self.marked.is_as(&other, &base))
        };
        if is(&settled.text) {
            return Ok(true);
        }
        let by_git = unsettled.repository.written_by_merge(&unsettled.path);
        if by_git.is_some_and(|bytes| is(&bytes)) {
            return Ok(true);
        }
        let folder = Files::new(versions, context)?;
        let by_lines = |more: &&[&str]| folder.merged(unsettled.repository, names, more);
        Ok(ALGORITHMS
            .iter()
            .filter_map(|more| by_lines(more).ok())
            .any(|(bytes, _)| is(&bytes)))
    }

    /// Git's own merge of the lines.
    pub(super) fn by_lines(
        &self,
        unsettled: &Unsettled<'_>,
        versions: &Versions,
        names: &Names,
        context: &Context,
    ) -> Result<(Vec<u8>, bool), Failure> {
        let folder = Files::new(versions, context)?;
        let merged = folder.merged(unsettled.repository, names, &[]);
        merged.map_err(|error| {
            let why = failure::git_why(&error, context.lang);
            let filled = [("file", unsettled.file.as_str()), ("why", &why)];
            Failure {
                exit: Exit::Environment,
                message: words::MERGE_NO_LINES.say(context.lang, &filled),
                help: None,
            }
        })
    }

    /// Ends the lines of the result as the file has them, where Git puts other ends into the folder than
    /// it keeps.
    pub(super) fn end_lines_alike(&self, versions: &Versions, text: &mut Vec<u8>) {
        let has = |bytes: &[u8]| bytes.windows(2).any(|two| two == b"\r\n");
        let is_kept = has(&versions.ours) || has(&versions.theirs);
        if is_kept || !has(self.text.as_bytes()) {
            return;
        }
        let lines = text.split_inclusive(|byte| *byte == b'\n');
        let ended = lines.flat_map(|line| match line.strip_suffix(b"\n") {
            Some(line) => [line, b"\r\n"].concat(),
            None => line.to_owned(),
        });
        *text = ended.collect();
    }
}

/// The three versions as files that Git can read.
struct Files {
    folder: PrivateFolder,
}

impl Files {
    fn new(versions: &Versions, context: &Context) -> Result<Files, Failure> {
        let make = || {
            let folder = PrivateFolder::new()?;
            folder.write("base", &versions.base)?;
            folder.write("ours", &versions.ours)?;
            folder.write("theirs", &versions.theirs)?;
            Ok(Files { folder })
        };
        make().map_err(|error| Failure::store(&error, context.lang))
    }

    fn merged(
        &self,
        repository: &Repository,
        names: &Names,
        more: &[&str],
    ) -> Result<(Vec<u8>, bool), GitError> {
        let [base, ours, theirs] =
            ["base", "ours", "theirs"].map(|name| self.folder.path().join(name));
        let lines = Lines {
            base: &base,
            ours: &ours,
            theirs: &theirs,
        };
        let called = [&names.base, &names.ours, &names.theirs].map(String::as_str);
        repository.merge_lines(lines, called, names.marker, more)
    }
}
