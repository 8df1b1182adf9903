//! What Git knows, and what it is asked to keep, through the `git` binary.

mod commit;
mod email;
mod hindrance;
mod log;
mod objects;
mod run;
mod said;
mod versions;

pub use commit::commit;
pub use email::user_email;
pub use hindrance::{Hindrance, hindrance};
pub use log::Commit;
pub use objects::ObjectId;
pub use run::{BY_GIT, GitError, Repository};
pub use versions::{Version, Versions};
