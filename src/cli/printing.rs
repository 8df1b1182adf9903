//! A page to PDF by the user's browser, and what is said where there is none.

use super::failure::{self, Exit, Failure};
use crate::locale::{Lang, words};
use crate::model::Day;
use crate::print::{self, PrintError};

/// The variable that names the browser. It is each machine's own and never stands in mentor.toml: that
/// file comes from others, through Git, and must not say which program to run.
const BROWSER: &str = "MENTOR_BROWSER";

/// The page, a whole HTML document, as a PDF of that day.
///
/// # Errors
/// No browser can print it.
pub fn pdf(page: &str, day: Day, lang: Lang) -> Result<Vec<u8>, Failure> {
    let named = std::env::var_os(BROWSER).filter(|name| !name.is_empty());
    print::pdf(page, day, named.as_deref(), print::PATIENCE).map_err(|error| refused(&error, lang))
}

fn refused(error: &PrintError, lang: Lang) -> Failure {
    let (message, help) = match error {
        PrintError::Disk(error) => return Failure::store(error, lang),
        PrintError::NoBrowser => (
            words::NO_BROWSER.of(lang).to_owned(),
            words::NO_BROWSER_HELP,
        ),
        PrintError::CannotRun { browser, source } => {
            let why = failure::why(source, lang);
            let words = [("browser", &*browser.to_string_lossy()), ("why", &why)];
            (
                words::BROWSER_CANNOT_RUN.say(lang, &words),
                words::BROWSER_CANNOT_RUN_HELP,
            )
        }
        PrintError::Failed { browser, said } => {
            let why = if said.is_empty() {
                words::BROWSER_SILENT.of(lang)
            } else {
                said
            };
            let words = [("browser", &*browser.to_string_lossy()), ("why", why)];
            (
                words::BROWSER_FAILED.say(lang, &words),
                words::BROWSER_FAILED_HELP,
            )
        }
        PrintError::TookTooLong { browser, patience } => {
            let seconds = patience.as_secs().to_string();
            let words = [
                ("browser", &*browser.to_string_lossy()),
                ("seconds", &seconds),
            ];
            (
                words::BROWSER_TOO_LONG.say(lang, &words),
                words::BROWSER_FAILED_HELP,
            )
        }
    };
    Failure {
        exit: Exit::Environment,
        message,
        help: Some(help.of(lang).to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use std::io::ErrorKind;

    use super::*;

    #[test]
    fn each_refusal_says_which_browser_and_why() {
        let browser = || "brave".into();
        for (error, danish, english) in [
            (
                PrintError::CannotRun {
                    browser: browser(),
                    source: ErrorKind::NotFound.into(),
                },
                "browseren `brave` kan ikke startes: den findes ikke",
                "the browser `brave` cannot be run: it does not exist",
            ),
            (
                PrintError::Failed {
                    browser: browser(),
                    said: "no \u{1b}[2Jroom".to_owned(),
                },
                "browseren `brave` lavede ingen PDF: no \\u{1b}[2Jroom",
                "the browser `brave` made no PDF: no \\u{1b}[2Jroom",
            ),
            (
                PrintError::Failed {
                    browser: browser(),
                    said: String::new(),
                },
                "browseren `brave` lavede ingen PDF: den sagde ikke hvorfor",
                "the browser `brave` made no PDF: it did not say why",
            ),
            (
                PrintError::TookTooLong {
                    browser: browser(),
                    patience: print::PATIENCE,
                },
                "browseren `brave` blev ikke færdig på 60 sekunder og er stoppet",
                "the browser `brave` was not done in 60 seconds and was stopped",
            ),
        ] {
            for (lang, message) in [(Lang::Da, danish), (Lang::En, english)] {
                let failure = refused(&error, lang);
                assert_eq!(failure.message, message);
                assert_eq!(failure.exit, Exit::Environment);
            }
        }
    }

    #[test]
    fn without_a_browser_there_is_another_way() {
        for lang in Lang::ALL {
            let help = refused(&PrintError::NoBrowser, lang).help.expect("help");
            assert!(help.contains("--out") && help.contains(BROWSER), "{help}");
        }
    }
}
