//! The figures of a caseload in a period: what an organisation steers by, and what a funder may see.
//!
//! Each client gives [`Facts`]; they are counted into [`Figures`]: sections of tables of cells, without
//! words. For a funder the counts are linked by sums and hidden as [`suppress`](super::suppress) says.
//! `docs/stats.md` says what each figure is, and what it does not say (E10, E11).

mod contact;
mod ending;
mod facts;
mod figure;
mod figures;
mod movement;
mod pace;
mod period;
mod sections;

pub use contact::Contact;
pub use ending::Ending;
pub use facts::Facts;
pub use figure::{Figure, Reader};
pub use figures::{Cell, Column, Figures, Row, Section, Table, Title, Value};
pub use movement::{Direction, Measure, Movement};
pub use pace::Pace;
pub use period::Period;
