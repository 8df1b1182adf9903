//! Three versions of a record to one, checked and told: what `git merge` and `git resolve` share.

mod about;
mod gist;
mod left_out;
mod marked;
mod settled;
mod tell;

pub use marked::Marked;
pub use settled::{By, Names, Settled, Versions, settle};
pub use tell::{InGit, Told, json, tell};
