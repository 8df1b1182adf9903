//! The deadlines that cases are held to: the workspace's own file, else the built-in ones.

use std::borrow::Cow;

use super::context::Context;
use super::failure::Failure;
use super::render;
use crate::check::check_deadlines;
use crate::finding::FileFindings;
use crate::locale::words;
use crate::model::Deadlines;
use crate::programme::{builtin_deadlines, read_deadlines};
use crate::store::StoreError;

/// The workspace's own file of deadlines.
pub(in crate::cli) struct DeadlinesFile {
    /// The file, as people are shown it.
    pub file: String,
    /// What stands in it; or why it cannot be read.
    pub text: Result<String, StoreError>,
}

/// The workspace's own file, where it has one.
pub(in crate::cli) fn own(context: &Context) -> Option<DeadlinesFile> {
    let workspace = context.workspace().ok()?;
    let path = workspace.deadlines_file()?;
    Some(DeadlinesFile {
        file: workspace.relative(&path).display().to_string(),
        text: workspace.read_text(&path),
    })
}

/// The deadlines.
///
/// # Errors
/// Where the workspace has a file of its own that cannot be used: nothing stands in for it, or a
/// deadline of the law could be passed over in silence.
pub(in crate::cli) fn deadlines(context: &Context) -> Result<Cow<'static, Deadlines>, Failure> {
    let lang = context.lang;
    let Some(own) = own(context) else {
        return Ok(Cow::Borrowed(builtin_deadlines()));
    };
    let text = own.text.map_err(|error| Failure::store(&error, lang))?;
    let help = words::DEADLINES_HELP.of(lang).to_owned();
    read_deadlines(&text).map(Cow::Owned).map_err(|_| {
        let findings = FileFindings {
            file: own.file,
            findings: check_deadlines(&text),
        };
        let lines = render::short::lines(&findings, lang);
        let message = words::DEADLINES_BROKEN.of(lang);
        Failure::no(format!("{message}\n{}", lines.trim_end())).help(help)
    })
}
