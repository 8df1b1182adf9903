//! What Git has of a record's past: its versions, what each commit wrote, and the record as it stood then.

mod asof;
mod commit;
mod names;
mod pieces;
mod read;
mod reader;
mod sentence;
mod story;
mod walk;
mod whose;

pub(in crate::cli) use asof::{AsOf, Then};
pub(in crate::cli) use commit::{By, by_json, by_line, with_by};
pub(in crate::cli) use names::Names;
pub(in crate::cli) use read::Past;
pub(in crate::cli) use sentence::{fact, fact_json, heading, plain, sentence};
pub(in crate::cli) use story::{Told, of, secrets, story};
pub(in crate::cli) use walk::{Mark, Step};
