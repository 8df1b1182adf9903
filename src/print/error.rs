//! Why there is no PDF.

use std::ffi::OsString;
use std::io;
use std::time::Duration;

use crate::store::StoreError;

/// Why there is no PDF.
#[derive(Debug)]
pub enum PrintError {
    /// No browser is named, and none is found that can print.
    NoBrowser,
    /// The browser cannot be run.
    CannotRun {
        /// The browser.
        browser: OsString,
        /// Why.
        source: io::Error,
    },
    /// The browser ended without a PDF.
    Failed {
        /// The browser.
        browser: OsString,
        /// The last line that it said; empty where it said nothing.
        said: String,
    },
    /// The browser was not done in time, and was stopped.
    TookTooLong {
        /// The browser.
        browser: OsString,
        /// How long it was waited for.
        patience: Duration,
    },
    /// The disk refused.
    Disk(StoreError),
}

impl From<StoreError> for PrintError {
    fn from(error: StoreError) -> PrintError {
        PrintError::Disk(error)
    }
}
