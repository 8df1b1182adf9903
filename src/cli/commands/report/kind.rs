//! What a report is written as: by `--format`, or by the name that it is to have.

use std::path::Path;

use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::global::Format;
use crate::locale::words;
use crate::report::Form;

/// The endings of texts that somebody may want a report to be and that are not written here.
const OTHERS: &[&str] = &["doc", "docx", "htm", "odt", "rtf", "text"];

/// The kind of file that a report is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// A text of a template's form.
    Text(Form),
    /// Paper: the HTML, printed.
    Pdf,
}

impl Kind {
    /// The kind that is asked for; `usual` where nothing says.
    ///
    /// # Errors
    /// The file's name promises another kind than `--format`, or one that is not written.
    pub(super) fn asked(
        out: Option<&Path>,
        context: &Context,
        usual: Kind,
    ) -> Result<Kind, Failure> {
        let asked = match context.format {
            Format::Md => Some(Kind::Text(Form::Markdown)),
            Format::Html => Some(Kind::Text(Form::Html)),
            Format::Pdf => Some(Kind::Pdf),
            _ => None,
        };
        let Some(out) = out else {
            return Ok(asked.unwrap_or(usual));
        };
        // Plain text is only what an own template writes.
        let plain = Kind::Text(Form::Plain);
        if ends_in(out, OTHERS) || (Kind::of_name(out) == Some(plain) && usual != plain) {
            let written = out.with_extension(asked.unwrap_or(usual).ending());
            return Err(refused(out, &written, words::REPORT_NOT_KIND, context));
        }
        match (Kind::of_name(out), asked) {
            (Some(named), Some(asked)) if named != asked => {
                let written = out.with_extension(asked.ending());
                Err(refused(out, &written, words::REPORT_OTHER_KIND, context))
            }
            (named, asked) => Ok(asked.or(named).unwrap_or(usual)),
        }
    }

    /// Refuses to write paper to the terminal.
    ///
    /// # Errors
    /// It is paper, and no place is named for it.
    pub(super) fn is_for_a_file(
        self,
        out: Option<&Path>,
        context: &Context,
    ) -> Result<(), Failure> {
        if self != Kind::Pdf || out.is_some() {
            return Ok(());
        }
        let message = words::REPORT_PDF_OUT.of(context.lang).to_owned();
        let help = words::REPORT_PDF_OUT_HELP.of(context.lang).to_owned();
        Err(Failure::request(message).help(help))
    }

    /// What is said of a name that promises another kind.
    pub(super) fn other(out: &Path, written: &Path, context: &Context) -> Failure {
        refused(out, written, words::REPORT_OTHER_KIND, context)
    }

    /// The kind of a file by its name; `None` for a folder's.
    pub(super) fn of_name(out: &Path) -> Option<Kind> {
        [
            Kind::Text(Form::Markdown),
            Kind::Text(Form::Html),
            Kind::Text(Form::Plain),
            Kind::Pdf,
        ]
        .into_iter()
        .find(|kind| ends_in(out, &[kind.ending()]))
    }

    /// The form of the template behind it.
    pub(super) const fn form(self) -> Form {
        match self {
            Kind::Text(form) => form,
            Kind::Pdf => Form::Html,
        }
    }

    /// The ending of a file's name.
    pub(super) const fn ending(self) -> &'static str {
        match self {
            Kind::Text(form) => form.ending(),
            Kind::Pdf => "pdf",
        }
    }
}

fn refused(out: &Path, written: &Path, why: crate::locale::Text, context: &Context) -> Failure {
    let message = why.say(context.lang, &[("path", out.display().to_string())]);
    let written = [("written", written.display().to_string())];
    Failure::request(message).help(words::REPORT_KIND_HELP.say(context.lang, &written))
}

fn ends_in(path: &Path, endings: &[&str]) -> bool {
    let extension = path.extension().and_then(|extension| extension.to_str());
    extension.is_some_and(|extension| endings.contains(&extension.to_lowercase().as_str()))
}
