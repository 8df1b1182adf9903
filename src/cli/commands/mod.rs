//! The commands, one file each.

pub mod action;
pub mod advance;
pub mod agenda;
pub mod agreement;
pub mod area;
pub mod check;
pub mod client;
pub mod consent;
pub mod decide;
pub mod explain;
pub mod goal;
pub mod help;
pub mod init;
pub mod list;
pub mod new_client;
pub mod note;
pub mod option;
pub mod outcome;
pub mod plan;
pub mod programme;
pub mod rate;
pub mod referral;
pub mod report;
pub mod resource;
pub mod show;
pub mod standing;
