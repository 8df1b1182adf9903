//! What Git knows, and what it is asked to keep, through the `git` binary.

mod commit;
mod commits;
mod email;
mod hindrance;
mod lines;
mod log;
mod message;
mod objects;
mod run;
mod said;
pub mod setup;
mod tree;
mod under_way;
mod unmerged;
mod versions;

pub use commit::commit;
pub use commits::Commit;
pub use email::user_email;
pub use hindrance::{Hindrance, hindrance};
pub use lines::Lines;
pub use log::Credit;
pub use objects::ObjectId;
pub use run::{BY_GIT, GitError, Repository};
pub use tree::{Change, File};
pub use under_way::UnderWay;
pub use unmerged::{MergedIn, Versions};
pub use versions::{FilePast, Version};
