//! A page to PDF, through a browser that is installed.
//!
//! The browser gets the page in a folder of its own, has no network, runs no script of the page, and
//! is stopped when it takes too long. What it made is handed back as bytes; the folder is removed, also
//! where the program is ended by a signal. Only what no program can see, such as a power cut, leaves
//! the folder behind, for its owner alone.

mod arguments;
mod browser;
mod dated;
mod error;
mod said;
mod sealed;
mod stop;
mod wait;

use std::ffi::OsStr;
use std::time::Duration;

use crate::model::Day;
use crate::store::PrivateFolder;

pub use error::PrintError;

/// How long a browser is waited for: many times what it takes for a long page on a slow machine.
pub const PATIENCE: Duration = Duration::from_secs(60);

/// The names in the private folder.
const PAGE: &str = "page.html";
const PDF: &str = "page.pdf";
const SAID: &str = "said";

/// The page, a whole HTML document, as a PDF dated that day.
///
/// It is printed by the browser that is named, a program's path or its name; where none is, by the first
/// one of Chromium, Chrome, Edge and Brave that is found. Paper and margins are those of the page's own
/// print styles. The same page and day give the same bytes from the same browser.
///
/// # Errors
/// No browser is found, or the one named cannot be run; it makes no PDF; it takes longer than `patience`;
/// or the disk refuses.
pub fn pdf(
    page: &str,
    day: Day,
    browser: Option<&OsStr>,
    patience: Duration,
) -> Result<Vec<u8>, PrintError> {
    let watch = stop::Watch::new();
    let made = made(page, browser, patience, &watch);
    // The private folder is gone by now, and the program can end as the signal asks.
    watch.obey();
    made.map(|pdf| dated::dated(pdf, day))
}

fn made(
    page: &str,
    browser: Option<&OsStr>,
    patience: Duration,
    watch: &stop::Watch,
) -> Result<Vec<u8>, PrintError> {
    let folder = PrivateFolder::new()?;
    folder.write(PAGE, sealed::sealed(page).as_bytes())?;
    let arguments = arguments::arguments(&folder);
    let mut started = browser::start(browser, &arguments, || folder.sink(SAID))?;
    let ended = wait::wait(&mut started.child, patience, || watch.is_asked());
    let name = started.name;
    match ended.map_err(|source| PrintError::CannotRun {
        browser: name.clone(),
        source,
    })? {
        wait::Ended::Itself(status) => match folder.read(PDF)? {
            Some(pdf) if status.success() && pdf.starts_with(b"%PDF") => Ok(pdf),
            _ => {
                let said = folder.read(SAID)?.unwrap_or_default();
                let said = said::said(&String::from_utf8_lossy(&said));
                Err(PrintError::Failed {
                    browser: name,
                    said,
                })
            }
        },
        wait::Ended::Stopped => Err(PrintError::TookTooLong {
            browser: name,
            patience,
        }),
    }
}
