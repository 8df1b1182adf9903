//! Which browser prints: the one that is named, or the first one that is there.

use std::ffi::{OsStr, OsString};
use std::io::ErrorKind;
use std::process::{Child, Command, Stdio};

use super::PrintError;
use crate::store::StoreError;

/// Where browsers that print without a window are found: a bare name on the `PATH`, the rest in its place.
#[cfg(not(any(windows, target_os = "macos")))]
const KNOWN: &[&str] = &[
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "microsoft-edge",
    "microsoft-edge-stable",
    "brave-browser",
    "brave",
];

#[cfg(target_os = "macos")]
const KNOWN: &[&str] = &[
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "/Applications/Brave Browser.app/Contents/MacOS/Brave Browser",
    "chromium",
];

#[cfg(windows)]
const KNOWN: &[&str] = &[
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    r"C:\Program Files\Microsoft\Edge\Application\msedge.exe",
    r"C:\Program Files\BraveSoftware\Brave-Browser\Application\brave.exe",
    r"C:\Program Files\Chromium\Application\chrome.exe",
];

/// A browser that runs.
#[derive(Debug)]
pub(super) struct Started {
    /// The process.
    pub child: Child,
    /// The browser, as it was named.
    pub name: OsString,
}

/// Starts the browser that is named, else the first known one that is there. What it says goes to `said`.
///
/// # Errors
/// There is none, it cannot be run, or there is no place for what it says.
pub(super) fn start(
    named: Option<&OsStr>,
    arguments: &[OsString],
    said: impl Fn() -> Result<Stdio, StoreError>,
) -> Result<Started, PrintError> {
    match named {
        Some(named) => run(named, arguments, said()?),
        None => first(KNOWN, arguments, said),
    }
}

fn first(
    known: &[&str],
    arguments: &[OsString],
    said: impl Fn() -> Result<Stdio, StoreError>,
) -> Result<Started, PrintError> {
    for name in known {
        match run(OsStr::new(name), arguments, said()?) {
            Err(PrintError::CannotRun { source, .. }) if source.kind() == ErrorKind::NotFound => {}
            other => return other,
        }
    }
    Err(PrintError::NoBrowser)
}

fn run(name: &OsStr, arguments: &[OsString], said: Stdio) -> Result<Started, PrintError> {
    let child = Command::new(name)
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(said)
        .spawn();
    let name = name.to_owned();
    match child {
        Ok(child) => Ok(Started { child, name }),
        Err(source) => Err(PrintError::CannotRun {
            browser: name,
            source,
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn nowhere() -> Result<Stdio, StoreError> {
        Ok(Stdio::null())
    }

    #[test]
    fn what_is_not_there_is_passed_over() {
        let nothing = first(&["no-such-browser", "/no/such/browser"], &[], nowhere);
        assert!(matches!(nothing, Err(PrintError::NoBrowser)));
        let own = env!("CARGO");
        let mut found =
            first(&["no-such-browser", own], &["--version".into()], nowhere).expect("one");
        assert_eq!(found.name, own);
        assert!(found.child.wait().expect("it ends").success());
    }

    #[test]
    fn no_other_takes_the_place_of_the_one_that_is_named() {
        let named = start(Some(OsStr::new("no-such-browser")), &[], nowhere);
        assert!(
            matches!(named, Err(PrintError::CannotRun { browser, .. }) if browser == "no-such-browser")
        );
    }
}
