//! `mentor`: a Git-friendly command line over plain-text records of mentor work.
//!
//! Data flows one way:
//!
//! ```text
//!            file → text → record → model → check  → findings
//!                                         ↘ view  → gates, reports
//!                                         ↘ edit  → patches → text → file
//!      three files → text → record → merge → pieces, conflicts  → text → file
//! ```
//!
//! The rooms stand below in the order of that flow. Each knows only the rooms that it needs;
//! `tests/rooms.rs` holds the table.

// The disk: workspace, walk, lock, whole-file replace. It parses no record and decides nothing.
pub mod store;

// A file as text: front matter as a tape of values with places, journal sections, patches.
pub mod text;

// The practice as plain values: client, goal, action, rating, programme, day; and what is measured.
pub mod model;

// Programme files to model; the built-in two; the conditions of gates.
pub mod programme;

// What is found wrong: codes, places, words. No language.
pub mod finding;

// Text to model with places kept; mistakes of shape become findings.
pub mod record;

// What gates and templates may ask of a client, by documented names.
pub mod view;

// The rules, one file each.
pub mod check;

// The verbs, one file each: intent to patches and the model that they must give.
pub mod edit;

// Three versions of a record to one, by what they say; or what two sides cannot both mean.
pub mod merge;

// Templates over the view: Markdown for a reader, a screen for a terminal.
pub mod report;

// A page to PDF, through a browser that is installed.
pub mod print;

// What Git knows, through its binary.
pub mod git;

// What people read, Danish and English.
pub mod locale;

// Arguments in, words and exit code out; `apply`, the one way that a record changes.
pub mod cli;
