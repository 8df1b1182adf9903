//! Three versions of a record, merged by what they say or else by their lines, and checked.

use std::path::Path;

use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::load::Loaded;
use crate::finding::{Placed, Severity, new_since};
use crate::merge::{self, Conflict, Merged, Side, Unmerged};
use crate::store::LIMIT;
use crate::text::Document;

/// What stands in three versions of a record.
pub struct Versions {
    /// What both began with; empty where both opened the record.
    pub base: Vec<u8>,
    /// Our side.
    pub ours: Vec<u8>,
    /// Their side.
    pub theirs: Vec<u8>,
}

/// What the sides are called in the lines around a conflict.
pub struct Names {
    /// What both began with.
    pub base: String,
    /// Our side.
    pub ours: String,
    /// Their side.
    pub theirs: String,
    /// How many signs a marker has.
    pub marker: usize,
}

/// How three versions became one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum By {
    /// By what they say.
    Meaning,
    /// By their lines, since none of them is a record; nobody need be told.
    Lines,
    /// By their lines, since that version could not be read as a record.
    LinesFor(Side),
    /// By their lines, since the result would not have said what it was meant to say.
    LinesForSafety,
}

/// What became of three versions.
pub struct Settled {
    /// The result, with what is left to choose between markers.
    pub text: Vec<u8>,
    /// How it came about.
    pub by: By,
    /// What is left to choose, where it was merged by meaning.
    pub conflicts: Vec<Conflict>,
    /// Whether something is left to choose.
    pub has_conflicts: bool,
    /// The errors that neither side had. Where something is left to choose, those that come whichever
    /// side is chosen; their places are then those of our choice.
    pub errors: Vec<Placed>,
}

impl Settled {
    /// Whether nothing is left for anybody to do.
    pub fn is_done(&self) -> bool {
        !self.has_conflicts && self.errors.is_empty()
    }
}

/// Merges three versions of the record at `path`. `shows_base` says whether conflicts show what both
/// began with; `by_lines` gives Git's own merge, and whether it left nothing to choose.
///
/// # Errors
/// Where the versions cannot be merged by meaning, and Git's own merge fails.
pub fn settle(
    context: &Context,
    path: &Path,
    versions: &Versions,
    names: &Names,
    shows_base: impl FnOnce() -> bool,
    by_lines: impl FnOnce() -> Result<(Vec<u8>, bool), Failure>,
) -> Result<Settled, Failure> {
    let judge = Judge {
        context,
        path,
        versions,
    };
    let merged = match merged(versions) {
        Ok(merged) => merged,
        Err(by) => {
            let (text, is_clean) = by_lines()?;
            let errors = match is_clean && by != By::Lines {
                true => judge.new_errors(&text),
                false => Vec::new(),
            };
            return Ok(Settled {
                text,
                by,
                conflicts: Vec::new(),
                has_conflicts: !is_clean,
                errors,
            });
        }
    };
    let is_clean = merged.is_clean();
    let base = (!is_clean && shows_base()).then_some(names.base.as_str());
    let text = merged.text(&merge::Names {
        ours: &names.ours,
        base,
        theirs: &names.theirs,
        marker: names.marker,
    });
    let errors = match is_clean {
        true => judge.new_errors(text.as_bytes()),
        false => judge.errors_of_either_choice(&merged),
    };
    Ok(Settled {
        text: text.into_bytes(),
        by: By::Meaning,
        conflicts: merged.conflicts().cloned().collect(),
        has_conflicts: !is_clean,
        errors,
    })
}

fn merged(versions: &Versions) -> Result<Merged, By> {
    let Versions { base, ours, theirs } = versions;
    let sides = [
        (base, Side::Base),
        (ours, Side::Ours),
        (theirs, Side::Theirs),
    ];
    // Of a file that is too large only the beginning was read.
    if let Some((_, side)) = sides.iter().find(|(bytes, _)| bytes.len() >= LIMIT) {
        return Err(By::LinesFor(*side));
    }
    merge::merge(base, ours, theirs).map_err(|unmerged| {
        let is_record = |bytes: &Vec<u8>| match Document::parse(bytes) {
            Ok(document) => document.front().is_some(),
            Err(_) => true,
        };
        match unmerged {
            Unmerged::Unsafe => By::LinesForSafety,
            Unmerged::Unreadable(side) => match sides.iter().any(|(bytes, _)| is_record(bytes)) {
                true => By::LinesFor(side),
                false => By::Lines,
            },
        }
    })
}

/// Finds what is wrong with a result and was with neither side.
struct Judge<'j> {
    context: &'j Context,
    path: &'j Path,
    versions: &'j Versions,
}

impl Judge<'_> {
    fn new_errors(&self, text: &[u8]) -> Vec<Placed> {
        if text == self.versions.ours || text == self.versions.theirs {
            return Vec::new();
        }
        let errors = self.errors(text);
        if errors.is_empty() {
            return errors;
        }
        // What both sides had counts once.
        let mut known = self.errors(&self.versions.ours);
        let theirs = new_since(&known, self.errors(&self.versions.theirs));
        known.extend(theirs);
        new_since(&known, errors)
    }

    fn errors_of_either_choice(&self, merged: &Merged) -> Vec<Placed> {
        let ours = self.new_errors(merged.choosing(Side::Ours).as_bytes());
        if ours.is_empty() {
            return ours;
        }
        let theirs = self.new_errors(merged.choosing(Side::Theirs).as_bytes());
        let of_one = new_since(&theirs, ours.clone());
        new_since(&of_one, ours)
    }

    fn errors(&self, text: &[u8]) -> Vec<Placed> {
        let loaded = Loaded {
            path: self.path.to_owned(),
            file: String::new(),
            bytes: text.to_owned(),
        };
        let mut findings = loaded.findings(self.context).findings;
        findings.retain(|placed| placed.finding.severity == Severity::Error);
        findings
    }
}
