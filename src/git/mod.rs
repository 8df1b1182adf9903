//! What Git knows, through the `git` binary.

use std::path::Path;
use std::process::{Command, Stdio};

/// Git's `user.email` in that folder; `None` where it is not set, or where there is no Git.
pub fn user_email(root: &Path) -> Option<String> {
    let output = Command::new("git")
        .arg("-C")
        .arg(root)
        .args(["config", "user.email"])
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .output()
        .ok()?;
    let email = String::from_utf8(output.stdout).ok()?;
    let email = email.trim();
    (output.status.success() && !email.is_empty()).then(|| email.to_owned())
}
