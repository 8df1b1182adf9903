//! The texts of the program itself: messages, headings, prompts; Danish and English side by side.

mod agenda;
mod asking;
mod caseload;
mod disk;
mod examples;
mod general;
mod git;
mod happened;
mod history;
mod merging;
mod opening;
mod printing;
mod refusals;
mod reports;
mod selecting;
mod stats;
mod usage;
mod verbs;
mod versions;
mod way;

pub use agenda::*;
pub use asking::*;
pub use caseload::*;
pub use disk::*;
pub use examples::*;
pub use general::*;
pub use git::*;
pub use happened::*;
pub use history::*;
pub use merging::*;
pub use opening::*;
pub use printing::*;
pub use refusals::*;
pub use reports::*;
pub use selecting::*;
pub use stats::*;
pub use usage::*;
pub use verbs::*;
pub use versions::*;
pub use way::*;

use super::Text;

/// Every catalogue of texts.
pub const ALL: &[&[(&str, Text)]] = &[
    ASKING_TEXTS,
    AGENDA_TEXTS,
    CASELOAD_TEXTS,
    DISK_TEXTS,
    EXAMPLES_TEXTS,
    GENERAL_TEXTS,
    HAPPENED_TEXTS,
    HISTORY_TEXTS,
    GIT_TEXTS,
    MERGING_TEXTS,
    OPENING_TEXTS,
    PRINTING_TEXTS,
    REFUSALS_TEXTS,
    REPORTS_TEXTS,
    SELECTING_TEXTS,
    STATS_TEXTS,
    USAGE_TEXTS,
    VERBS_TEXTS,
    VERSIONS_TEXTS,
    WAY_TEXTS,
];
