//! The practice as plain values: client, goal, action, rating, decision, plan, note, programme, day, id.
//!
//! A value here knows no file and no place in it, never asks the date and never prints. What is
//! measured or due is a function of a client, a programme and a day: see [`Snapshot`], [`measure`] and
//! [`due`].

mod action;
mod agreement;
mod area;
pub mod caseload;
mod client;
mod correction;
mod day;
mod deadlines;
mod decision;
mod disclosure;
pub mod due;
pub mod event;
mod goal;
mod id;
mod legal_basis;
pub mod measure;
mod near;
mod note;
mod phase;
mod plan;
mod programme;
mod rating;
mod resource;
mod said;
#[cfg(test)]
pub(crate) mod sample;
mod snapshot;
pub mod suppress;
mod voice;
mod word;

pub use action::{Action, HandOver};
pub use agreement::{Agreement, Consent, Referral};
pub use area::{Area, Carried};
pub use client::Client;
pub use correction::{Corrected, Correction};
pub use day::Day;
pub use deadlines::{Asks, CountedFrom, Deadline, Deadlines, Within};
pub use decision::Decision;
pub use disclosure::{Disclosure, Refusal, Topic};
pub use due::{Due, DueKind};
pub use goal::{Goal, GoalKind, GoalStatus, Score, Weight};
pub use id::ClientId;
pub use near::nearest;
pub use note::{FOLLOW_UP, NOTE_KINDS, Note};
pub use phase::{Change, Exemption, PhaseChange, Standing, State};
pub use plan::{Direction, Element, Outcome, OutcomeKind, Plan};
pub use programme::{Band, Bilingual, Gate, Item, Limits, Phase, Programme, ProgrammeArea, Scale};
pub use rating::Rating;
pub use resource::{Choice, Resource};
pub use said::says_something;
pub use snapshot::Snapshot;
pub use voice::{Carrier, Decider, Subject, Voice};
