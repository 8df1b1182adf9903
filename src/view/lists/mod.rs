//! The lists of the view: each entry as the record has it, with names in the reader's language.

mod actions;
mod areas;
mod as_recorded;
mod consents;
mod goals;
mod journal;
mod responsibility;
mod scales;
mod way;
mod weeks;

pub(super) use actions::{ACTION, actions};
pub(super) use areas::{AREA, areas, areas_not_looked_at};
pub(super) use as_recorded::{
    CORRECTION, DECISION, OPTION, OUTCOME, RESOURCE, STANDING, corrections, decisions, options,
    outcomes, resources, standing,
};
pub(super) use consents::{CONSENT, consents};
pub(super) use goals::{GOAL, goals};
pub(super) use journal::{NOTE, assessment, notes, own};
pub(super) use responsibility::{
    IN_AREA, IN_PHASE, STEP, responsibility_by_area, responsibility_by_phase, responsibility_course,
};
pub(super) use scales::{SCALE, scales};
pub(super) use way::{PHASE, phases};
pub(super) use weeks::{WEEK, weeks};

use minijinja::Value;
use minijinja::value::Serde;

/// A plain value of the model, as the record has it.
fn plain<T: serde::Serialize>(value: T) -> Value {
    Value::from(Serde(value))
}
