//! Who is at work, as Git knows it.

use std::path::Path;

use super::run::Repository;

/// Git's `user.email` in that folder; `None` where it is not set, or where there is no Git.
pub fn user_email(root: &Path) -> Option<String> {
    let email = Repository::of(root).text(["config", "user.email"]).ok()?;
    (!email.is_empty()).then_some(email)
}
