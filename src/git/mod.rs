//! What Git knows, and what it is asked to keep, through the `git` binary.

mod commit;
mod commits;
mod email;
mod hindrance;
mod log;
mod objects;
mod run;
mod said;
mod tree;
mod versions;

pub use commit::commit;
pub use commits::Commit;
pub use email::user_email;
pub use hindrance::{Hindrance, hindrance};
pub use log::Credit;
pub use objects::ObjectId;
pub use run::{BY_GIT, GitError, Repository};
pub use tree::{Change, File};
pub use versions::{Version, Versions};
