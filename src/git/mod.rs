//! What Git knows, and what it is asked to keep, through the `git` binary.

mod commit;
mod email;
mod run;

pub use commit::{commit, is_settled};
pub use email::user_email;
pub use run::GitError;
