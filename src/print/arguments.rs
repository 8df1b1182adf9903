//! What a browser of the Chromium family is told.

use std::ffi::OsString;
use std::path::Path;

use super::{PAGE, PDF};
use crate::store::PrivateFolder;

/// No window, nothing but the page on the paper, and nothing of the browser's own business. What a
/// version does not know it passes over, so older names stand beside newer ones.
const ALWAYS: &[&str] = &[
    "--headless",
    "--disable-gpu",
    "--no-pdf-header-footer",
    "--print-to-pdf-no-header",
    "--generate-pdf-document-outline",
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-extensions",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-breakpad",
    // A key ring would ask for its password.
    "--password-store=basic",
    "--use-mock-keychain",
];

/// No name is found, and nobody answers on the way to an address, this machine's own among them.
const OFFLINE: &[&str] = &[
    "--host-resolver-rules=MAP * ~NOTFOUND",
    "--proxy-server=http://127.0.0.1:9",
    "--proxy-bypass-list=<-loopback>",
    "--disable-background-networking",
    "--disable-sync",
    "--disable-domain-reliability",
];

/// The arguments for printing the page of the folder into the folder.
///
/// The browser's sandbox stays on for everybody but root, for whom Chromium does not start with it. There
/// the page is what is safe: it is our own, it has no network, and no script of it runs.
pub(super) fn arguments(folder: &PrivateFolder) -> Vec<OsString> {
    let mut arguments: Vec<OsString> = [ALWAYS, OFFLINE]
        .concat()
        .into_iter()
        .map(OsString::from)
        .collect();
    if folder.is_roots() {
        arguments.push("--no-sandbox".into());
    }
    let within = |flag: &str, name: &str| {
        let mut argument = OsString::from(flag);
        argument.push(folder.path().join(name));
        argument
    };
    arguments.push(within("--user-data-dir=", "profile"));
    arguments.push(within("--print-to-pdf=", PDF));
    arguments.push(address(&folder.path().join(PAGE)).into());
    arguments
}

/// The address of a file. What is not plain in an address is percent-encoded.
fn address(path: &Path) -> String {
    let mut address = String::from("file://");
    let path = path.as_os_str().as_encoded_bytes();
    if !path.starts_with(b"/") {
        address.push('/');
    }
    for byte in path {
        match byte {
            b'\\' if cfg!(windows) => address.push('/'),
            b'/' | b':' | b'-' | b'.' | b'_' | b'~' => address.push(char::from(*byte)),
            byte if byte.is_ascii_alphanumeric() => address.push(char::from(*byte)),
            byte => address.push_str(&format!("%{byte:02X}")),
        }
    }
    address
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_leads_to_the_file_whatever_its_name() {
        for (path, written) in [
            ("/tmp/a-1/page.html", "file:///tmp/a-1/page.html"),
            (
                "/tmp/50 %/æ#?/p.html",
                "file:///tmp/50%20%25/%C3%A6%23%3F/p.html",
            ),
            ("C:/Users/p.html", "file:///C:/Users/p.html"),
        ] {
            assert_eq!(address(Path::new(path)), written);
        }
    }
}
